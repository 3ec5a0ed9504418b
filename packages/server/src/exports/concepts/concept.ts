import type { Statement } from "../statements/statement.ts";

/** What a statement says for a concept. */
export type ConceptValue = string | number | readonly string[];

/** Something that schemas ask for under many names and memories tell in many ways. */
export interface Concept {
  /** What properties call it. */
  readonly names: readonly string[];
  /** What a deed such as `lives in Berlin` says; `undefined` where it is not about this. */
  readonly ofDeed?: (deed: string, statement: Statement) => ConceptValue | undefined;
  /** What a value such as that of `home town: Berlin` says. @default the value as a phrase */
  readonly ofValue?: (value: string) => ConceptValue | undefined;
  /**
   * Whether it is one thing of its own kind, so that a whole sentence is never right for it.
   * @default true
   */
  readonly isExact?: boolean;
}

/** Whether a whole sentence is never right for a concept. */
export function isExact(concept: Concept): boolean {
  return concept.isExact ?? true;
}

/** A rule for deeds: the first group of the form, read by `read`. */
export function deed(
  form: RegExp,
  read: (rest: string, statement: Statement) => ConceptValue | undefined,
): NonNullable<Concept["ofDeed"]> {
  return (text, statement) => {
    const rest = form.exec(text)?.[1];
    return rest === undefined ? undefined : read(rest, statement);
  };
}

/** The first of several rules that has an answer. */
export function firstOf(
  ...rules: readonly NonNullable<Concept["ofDeed"]>[]
): NonNullable<Concept["ofDeed"]> {
  return (text, statement) => {
    for (const rule of rules) {
      const value = rule(text, statement);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
