import type { ConceptValue } from "../concepts/concept.ts";
import { exactEvidence } from "../match/find-evidence.ts";
import { deedOf } from "../match/owner.ts";
import type { Target } from "../match/target.ts";
import type { SchemaObject } from "../schema/json-schema.ts";
import { leadingNumber } from "../values/find-numbers.ts";
import { stemsOf } from "../words.ts";
import type { FillContext } from "./fill-context.ts";

/** Words of names that say only that it is a number. */
const countWords = new Set(stemsOf("number numbers count total amount many how num no"));

/** A number that stands behind `is`, as in `budget is $2,000`, or before its name, as in `has 2 children`. */
export function fillNumber(schema: SchemaObject, target: Target, context: FillContext) {
  const exact = exactEvidence(target, context.book).map(({ value }) => numberOf(value));
  const [first = ""] = target.stems.filter((stem) => !countWords.has(stem));
  const counted = context.book.withStem(first).map((statement) => {
    const deed = deedOf(statement, target.owner);
    return deed === undefined ? undefined : countIn(deed, target);
  });
  return [...exact, ...counted].find(
    (value) => value !== undefined && context.checker.accepts(schema, value),
  );
}

function numberOf(value: ConceptValue): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" ? leadingNumber(value)?.value : undefined;
}

function countIn(deed: string, target: Target): number | undefined {
  const [, behind] =
    /^(?:has|have|owns?|got|spends?|earns?|makes?|drinks?|works?|sleeps?|runs?|reads?) (.+)$/is.exec(
      deed,
    ) ?? [];
  const number = behind === undefined ? undefined : leadingNumber(behind);
  if (number === undefined) return undefined;
  const wanted = target.stems.filter((stem) => !countWords.has(stem));
  const next = stemsOf(number.rest.split(/\s+/).slice(0, 6).join(" "));
  const isNamed = wanted.length > 0 && wanted.every((stem) => next.includes(stem));
  return isNamed && wanted.includes(next[0] ?? "") ? number.value : undefined;
}
