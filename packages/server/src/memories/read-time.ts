import { MemoryError } from "@mem0-kit/core";
import { decodeDate } from "@mem0-kit/core/platform";

/**
 * A time of a request: seconds since 1970, or ISO.
 *
 * @throws MemoryError `INVALID_INPUT` naming the field.
 */
export function readTime(name: string, value: number | string): Date {
  const time = typeof value === "number" ? new Date(value * 1000) : decode(name, value);
  if (Number.isNaN(time.getTime())) throw noTime(name);
  return time;
}

function decode(name: string, value: string): Date {
  try {
    return decodeDate(name, value);
  } catch {
    throw noTime(name);
  }
}

function noTime(name: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] ${name} is no time. Give seconds since 1970, or ISO such as 2026-01-31T12:00:00Z.`,
  );
}
