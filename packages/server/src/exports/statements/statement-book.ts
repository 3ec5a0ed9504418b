import type { Statement } from "./statement.ts";

/** Statements, the newest first, with what finds them without reading all. */
export interface StatementBook {
  readonly all: readonly Statement[];
  /** Those that tell what the user does. */
  readonly deeds: readonly Statement[];
  /** By the key of what stands before an `is`. */
  about(subjectKey: string): readonly Statement[];
  /** By a word's stem. */
  withStem(stem: string): readonly Statement[];
  inCategory(category: string): readonly Statement[];
  /** Several lists as one, each statement once, the newest first. */
  join(lists: readonly (readonly Statement[])[]): Statement[];
}

/** Makes a book of statements that are in order. */
export function statementBook(all: readonly Statement[]): StatementBook {
  const bySubject = new Map<string, Statement[]>();
  const byStem = new Map<string, Statement[]>();
  const byCategory = new Map<string, Statement[]>();
  const places = new Map<Statement, number>();
  for (const [place, statement] of all.entries()) {
    places.set(statement, place);
    if (statement.subjectKey !== undefined) enter(bySubject, statement.subjectKey, statement);
    for (const stem of statement.stems) enter(byStem, stem, statement);
    for (const category of statement.categories) enter(byCategory, category, statement);
  }
  return {
    all,
    deeds: all.filter(({ deed }) => deed !== undefined),
    about: (subjectKey) => bySubject.get(subjectKey) ?? [],
    withStem: (stem) => byStem.get(stem) ?? [],
    inCategory: (category) => byCategory.get(category) ?? [],
    join: (lists) => {
      const [first = []] = lists;
      if (lists.length <= 1) return [...first];
      const placeOf = (statement: Statement) => places.get(statement) ?? 0;
      return [...new Set(lists.flat())].sort((a, b) => placeOf(a) - placeOf(b));
    },
  };
}

function enter(map: Map<string, Statement[]>, key: string, statement: Statement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [statement]);
  else list.push(statement);
}
