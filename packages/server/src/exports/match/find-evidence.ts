import type { Concept, ConceptValue } from "../concepts/concept.ts";
import type { Statement } from "../statements/statement.ts";
import type { StatementBook } from "../statements/statement-book.ts";
import { clauseOf } from "../values/phrases.ts";
import { isGeneric, phraseKey, stemsOf } from "../words.ts";
import { deedOf } from "./owner.ts";
import { isOfAnother } from "./relations.ts";
import type { Target } from "./target.ts";

/** What a statement says about a target. */
export interface Evidence {
  readonly value: ConceptValue;
  readonly statement: Statement;
}

/** Statements that are taken for a target: more than a list can hold. */
const mostExact = 1000;

/** Statements that a target is looked for in, where a word of it is all that they share. */
const mostRelated = 500;

/** What statements say about a target for sure, the newest first: a rule took it out of a sentence. */
export function exactEvidence(target: Target, book: StatementBook): Evidence[] {
  const named = namedEvidence(target, book);
  const told = toldEvidence(target, book);
  const byStatement = new Map([...told, ...named].map((one) => [one.statement, one]));
  const statements = book.join([named, told].map((list) => list.map(({ statement }) => statement)));
  return statements.slice(0, mostExact).flatMap((statement) => byStatement.get(statement) ?? []);
}

/** Statements that are about a target as a whole, the newest first. */
export function looseEvidence(target: Target, book: StatementBook): Statement[] {
  const { category, stems } = target;
  const inCategory = category === undefined ? [] : book.inCategory(category);
  const [rarest = []] = stems
    .map((stem) => book.withStem(stem))
    .sort((a, b) => a.length - b.length);
  const isTelling = !stems.every(isGeneric);
  const withAll = (isTelling ? rarest : []).filter((statement) =>
    stems.every((stem) => statement.stems.has(stem)),
  );
  return book.join([inCategory, withAll]).filter((statement) => !isForeign(statement, target));
}

/** The newest statements that have anything to do with a target. */
export function relatedStatements(target: Target, book: StatementBook): Statement[] {
  const { category, hints } = target;
  const inCategory = category === undefined ? [] : book.inCategory(category);
  const lists = [inCategory, ...[...hints].map((stem) => book.withStem(stem))];
  const newest = lists.map((list) => list.slice(0, mostRelated));
  const related = book.join(newest).filter((one) => !isForeign(one, target));
  return related.slice(0, mostRelated);
}

/** Of statements that name the target before their `is`. */
function namedEvidence({ keys, concept, owner }: Target, book: StatementBook): Evidence[] {
  const read = concept?.ofValue ?? clauseOf;
  const named = [...keys].flatMap((key) => book.about(key));
  // `My wife is Anna`: whose the name is stands for the name.
  const isName = concept?.names[0] === "name";
  const byName = (isName ? (owner?.names ?? []) : []).flatMap((name) =>
    book.about(phraseKey(name)).filter(({ subject }) => subject?.toLowerCase() === name),
  );
  return [...named, ...byName].flatMap((statement) =>
    evidenceOf(read(statement.value ?? ""), statement),
  );
}

const toldBefore = new WeakMap<StatementBook, Map<Concept, Evidence[]>>();

/** Of deeds: the user's are looked through once for each concept. */
function toldEvidence({ concept, owner }: Target, book: StatementBook): Evidence[] {
  if (concept?.ofDeed === undefined || owner?.isSomebody === false) return [];
  if (owner !== undefined) {
    const lists = owner.names.map((name) => book.withStem(stemsOf(name)[0] ?? ""));
    return deedsIn(book.join(lists), concept, (statement) => deedOf(statement, owner));
  }
  const known = toldBefore.get(book) ?? new Map<Concept, Evidence[]>();
  toldBefore.set(book, known);
  const told = known.get(concept) ?? deedsIn(book.deeds, concept, ({ deed }) => deed);
  known.set(concept, told);
  return told;
}

function deedsIn(
  statements: readonly Statement[],
  { ofDeed }: Concept,
  read: (statement: Statement) => string | undefined,
): Evidence[] {
  return statements.flatMap((statement) => {
    const deed = read(statement);
    return deed === undefined ? [] : evidenceOf(ofDeed?.(deed, statement), statement);
  });
}

function evidenceOf(value: ConceptValue | undefined, statement: Statement): Evidence[] {
  const isEmpty =
    value === undefined || value === "" || (typeof value === "object" && value.length === 0);
  return isEmpty ? [] : [{ value, statement }];
}

/** What is said of somebody else is not the user's: `My sister moved to a new city` names no city. */
function isForeign({ own, stems, text }: Statement, { owner, hints }: Target): boolean {
  if (owner?.isSomebody)
    return !owner.names.some((name) => stemsOf(name).every((stem) => stems.has(stem)));
  if (own === undefined) return ofSomebody.test(text);
  if (!isOfAnother(own)) return false;
  const [first = ""] = stemsOf(own);
  return !hints.has(first);
}

/** `Bob's email is …`, `She lives …`: the user's own is known as `own` and `deed`. */
const ofSomebody =
  /^(?:\p{Lu}[\p{L}-]+['’]s (?!going\b)|(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir) )/u;
