import { invalidInput } from "./invalid-input.ts";

/** `2026-05-01`, `2026-05-01T10:00:00.123Z`, with an offset, with a blank, without a zone. */
const instant =
  /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;

/** From here on a number is of milliseconds: as seconds it would be the year 5138. */
const firstMilliseconds = 1e11;

/**
 * Reads a date of a line: ISO 8601 with time or without, or a number of seconds or milliseconds
 * since 1970. Without a zone it is UTC, so that a file says the same on every machine.
 *
 * @throws MemoryError `INVALID_INPUT` for anything else.
 */
export function parseInstant(name: string, value: unknown): Date {
  const date = new Date(toTime(value));
  if (Number.isNaN(date.getTime()))
    throw invalidInput(`${name} must be a date such as 2026-05-01T10:00:00Z.`);
  return date;
}

function toTime(value: unknown): number | string {
  if (typeof value === "number")
    return Math.abs(value) < firstMilliseconds ? Math.round(value * 1000) : value;
  if (typeof value !== "string") return Number.NaN;
  const match = instant.exec(value);
  if (match === null) return Number.NaN;
  const hasTime = value.includes(":");
  return hasTime && match.groups?.zone === undefined ? `${value.replace(" ", "T")}Z` : value;
}
