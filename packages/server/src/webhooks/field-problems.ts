import { MemoryError } from "@mem0-kit/core";

/** What is wrong with a body, by field, in the words of Django's REST framework. */
export type FieldProblems = Readonly<Record<string, readonly string[]>>;

const known = new WeakMap<MemoryError, FieldProblems>();

/** The error of a body that does not fit. */
export function fieldError(problems: FieldProblems): MemoryError {
  const words = Object.entries(problems).map(([field, list]) => `${field}: ${list.join(" ")}`);
  const error = new MemoryError("INVALID_INPUT", `[mem0-kit] ${words.join(" ")}`);
  known.set(error, problems);
  return error;
}

/** The body of the 400 for such an error; `null` for any other. */
export function fieldProblemsOf(error: unknown): FieldProblems | null {
  return MemoryError.isInstance(error) ? (known.get(error) ?? null) : null;
}
