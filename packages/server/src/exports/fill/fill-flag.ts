import { deedOf } from "../match/owner.ts";
import type { Target } from "../match/target.ts";
import type { SchemaObject } from "../schema/json-schema.ts";
import type { Statement } from "../statements/statement.ts";
import { clauseOf } from "../values/phrases.ts";
import { stemsOf } from "../words.ts";
import type { FillContext } from "./fill-context.ts";

/**
 * `true` or `false` where the newest statement on it says so in the property's own words: `is vegetarian`,
 * `does not own a car`, `has no pets`. That nothing is said is not `false`.
 */
export function fillFlag(schema: SchemaObject, target: Target, context: FillContext) {
  const { book } = context;
  const named = [...target.keys].map((key) => book.about(key));
  for (const statement of book.join([...named, book.withStem(target.stems[0] ?? "")])) {
    const said = saidOf(statement, target);
    if (said !== undefined && context.checker.accepts(schema, said)) return said;
  }
  return undefined;
}

function saidOf(statement: Statement, target: Target): boolean | undefined {
  const { subjectKey, value } = statement;
  if (subjectKey !== undefined && value !== undefined && target.keys.has(subjectKey))
    return /^(?:yes|true)$/i.test(value) || (/^(?:no|false)$/i.test(value) ? false : undefined);
  const deed = deedOf(statement, target.owner);
  if (deed === undefined) return undefined;
  const { isDenied, rest } = affirm(deed);
  return isNamed(rest, target) ? !isDenied : undefined;
}

/** `does not own a car` as what is denied: `own a car`. */
function affirm(deed: string): { isDenied: boolean; rest: string } {
  const denial =
    /^(?:(?:am|is|do|does|has|have|can|will)(?: not|n't)|cannot|can't|never) (.+)$|^(?:has|have) no (.+)$/is.exec(
      deed,
    );
  const rest = denial?.[1] ?? denial?.[2];
  return rest === undefined ? { isDenied: false, rest: deed } : { isDenied: true, rest };
}

/** Whether it says what the property's name does: no word less, and none more but where, with whom and so on. */
function isNamed(rest: string, { stems }: Target): boolean {
  const clause = clauseOf(rest.replace(/ and .*$/is, ""));
  const isFinal = !/\b(?:no longer|not|anymore|any more|used to|if|maybe|probably|might)\b/i.test(
    clause,
  );
  const forms = [clause, clause.replace(/ (?:to|with|at|in|for|since|from) .*$/is, "")];
  return isFinal && forms.some((form) => isSame(withoutCount(stemsOf(form)), stems));
}

function withoutCount(stems: readonly string[]): string[] {
  return stems.filter(
    (stem) => !/^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(stem),
  );
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return (
    right.length > 0 &&
    new Set(left).size === right.length &&
    right.every((one) => left.includes(one))
  );
}
