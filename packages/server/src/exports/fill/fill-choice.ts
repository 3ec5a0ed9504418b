import type { JsonValue } from "@mem0-kit/core";
import { exactEvidence, relatedStatements } from "../match/find-evidence.ts";
import type { Target } from "../match/target.ts";
import type { SchemaObject } from "../schema/json-schema.ts";
import type { Statement } from "../statements/statement.ts";
import { isGeneric, stemsOf, wordsOf } from "../words.ts";
import type { FillContext } from "./fill-context.ts";
import { isText, textOf } from "./fill-text.ts";

/** Statements that are looked through for a value. */
const mostNamed = 200;

const denial =
  /\b(?:not|never|no longer|\w+n't|cannot|without|dislikes?|hates?|avoids?|used to|instead of|rather than|if)\b/i;

/** The one value of an enumeration that the newest statement on the property names. */
export function fillChoice(schema: SchemaObject, target: Target, context: FillContext) {
  const [choice] = namedChoices(schema, target, context).filter(
    (names) => names.length === 1 && context.checker.accepts(schema, names[0] as JsonValue),
  );
  return choice?.[0];
}

/** What each statement on a property names of an enumeration, the newest statement first. */
export function namedChoices(
  { enum: values = [] }: SchemaObject,
  target: Target,
  { book }: FillContext,
): string[][] {
  const texts = values.filter(isText);
  const find = choiceFinder(texts);
  const exact = exactEvidence(target, book).filter(({ statement }) => isPlain(statement));
  const told = exact.slice(0, mostNamed).map(({ value }) => find(wordsOf(textOf(value))));
  const ofValues = new Set(texts.flatMap(stemsOf));
  const related = relatedStatements(target, book).filter(isPlain);
  const named = related.map((statement) => {
    const found = find(statement.words);
    if (found.length === 0 || isAbout(statement, target, ofValues)) return found;
    return longOnes(found, statement, target);
  });
  return [...told, ...named].filter(({ length }) => length > 0);
}

/** Whether a statement shares a telling word with the name, or two with the description, beside the values. */
function isAbout({ stems }: Statement, target: Target, ofValues: ReadonlySet<string>): boolean {
  const isShared = (stem: string) => stems.has(stem) && !ofValues.has(stem);
  if (target.stems.some((stem) => isShared(stem) && !isGeneric(stem))) return true;
  return [...target.hints].filter(isShared).length >= 2;
}

/** In memories of the right category, values of several words are clear by themselves: `full time`. */
function longOnes(
  found: readonly string[],
  { categories }: Statement,
  { category }: Target,
): string[] {
  if (category === undefined || !categories.includes(category)) return [];
  return found.filter((value) => wordsOf(value).length > 1);
}

function isPlain({ text }: Statement): boolean {
  return !denial.test(text);
}

/** Finds values in texts as whole words, so that `male` is not found in `female`. */
function choiceFinder(values: readonly string[]): (words: readonly string[]) => string[] {
  const choices = values.map((value) => ({ value, words: wordsOf(value) }));
  const byFirst = Map.groupBy(choices, ({ words: [first = ""] }) => first);
  return (words) => {
    const spaced = ` ${words.join(" ")} `;
    const near = [...new Set(words)].flatMap((word) => byFirst.get(word) ?? []);
    return near.flatMap((choice) =>
      spaced.includes(` ${choice.words.join(" ")} `) ? [choice.value] : [],
    );
  };
}
