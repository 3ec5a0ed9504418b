import { MemoryError } from "@mem0-kit/core";

/** What `checkText` allows. */
export interface TextRules {
  /** Most UTF-8 bytes. */
  readonly bytes: number;
}

/** The error of a malformed argument; `message` says what is wrong and what to do. */
export function invalidInput(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

/** Refuses a text that is too long or that stores and wires cannot carry. Never shows it. */
export function checkText(name: string, text: string, { bytes }: TextRules): void {
  if (text.includes("\0") || !text.isWellFormed())
    throw invalidInput(`${name} must be well-formed Unicode without NUL characters; repair it.`);
  if (Buffer.byteLength(text) > bytes)
    throw invalidInput(`${name} must have at most ${bytes} bytes of UTF-8; shorten it.`);
}

/** Checks what people call a thing: one line of 1 to 256 characters. */
export function parseName(name: string, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "")
    throw invalidInput(`${name} is required: a text that is not blank.`);
  if (value.length > 256) throw invalidInput(`${name} must have at most 256 characters.`);
  if (/\p{Cc}/u.test(value) || !value.isWellFormed())
    throw invalidInput(`${name} must be well-formed Unicode without control characters.`);
  return value;
}
