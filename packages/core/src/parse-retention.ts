import { parseInteger, parseObject } from "./checks.ts";
import type { Retention } from "./memory-admin.ts";

/** A hundred years: nobody means more, and dates so far back are still plain ones. */
const mostDays = 36_500;

const periods = ["expiredDays", "memoryDays", "historyDays", "idempotencyDays"] as const;

/**
 * Checks how long things are kept; what is `undefined` is left out.
 *
 * @throws MemoryError `INVALID_INPUT` for what is not a whole number of days from 0 to 36,500.
 */
export function parseRetention(value: unknown): Retention {
  const given = parseObject("retention", value, periods);
  return Object.fromEntries(
    periods.flatMap((name) =>
      given[name] === undefined ? [] : [[name, parseInteger(name, given[name], 0, mostDays)]],
    ),
  );
}
