import { describeValue, invalidInput } from "../checks.ts";

/** Checks a key that goes into a header. Messages never show any of it. */
export function parseApiKey(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
  if (value.trim() === "") throw invalidInput(`${name} must not be blank.`);
  if (!/^[\x21-\x7e]+$/.test(value))
    throw invalidInput(
      `${name} must be printable ASCII without spaces: copy it again, without quotes or line breaks.`,
    );
  return value;
}
