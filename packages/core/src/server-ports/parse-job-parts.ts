import { describeValue, invalidInput, parseChoice, quote } from "../checks.ts";
import { errorTable } from "../error-table.ts";
import type { MemoryErrorCode } from "../memory-error.ts";
import type { JobError } from "./job-queue.ts";

const errorLength = 1000;

/** Checks the key of a lane, of idempotency or of a rate limit: any text of up to 4,096 characters. */
export function parseKey(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
  if (value === "" || value.length > 4096)
    throw invalidInput(`${name} must have 1 to 4096 characters, not ${value.length}.`);
  if (!value.isWellFormed()) throw invalidInput(`${name} must be well-formed Unicode.`);
  return value;
}

/** Checks a job's id or the token of its lease; what nobody has given out is simply not found. */
export function parseHandle(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
}

/** Checks a list of kinds, each of which comes back once. */
export function parseKinds(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 32)
    throw invalidInput("kinds must be a list of 1 to 32 kinds of jobs.");
  return [...new Set(Array.from(value, (kind, at) => parseKind(`kinds[${at}]`, kind)))];
}

/** Checks the kind of a job. */
export function parseKind(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
  if (!/^[a-z][\w.-]{0,63}$/i.test(value))
    throw invalidInput(
      `${name} must be a name of up to 64 letters, digits, "_", "-" and ".", not ${quote(value)}.`,
    );
  return value;
}

/** Checks why a job failed. */
export function parseJobError(value: unknown): JobError {
  if (typeof value !== "object" || value === null || !("code" in value) || !("message" in value))
    throw invalidInput("error must have a code and a message, as a MemoryError does.");
  const codes = Object.keys(errorTable) as MemoryErrorCode[];
  const message = String(value.message).slice(0, errorLength).toWellFormed();
  return { code: parseChoice("error.code", value.code, codes), message };
}
