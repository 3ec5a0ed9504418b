import { invalidInput, isPlainObject } from "../checks.ts";
import type { Filter } from "../filter/filter.ts";
import type { HostedRecord } from "./hosted-record.ts";

/** Where a walk is: the time of the last record, and which of that time were seen. */
export interface HostedCursor {
  readonly order: "newest" | "oldest";
  readonly createdAt: string;
  readonly ids: readonly string[];
  /** As it was when the walk began. */
  readonly total: number;
}

/** The cursor after `records`; `null` without any. `before` is the one that they were read with. */
export function writeCursor(
  order: HostedCursor["order"],
  records: readonly HostedRecord[],
  total: number,
  before?: HostedCursor,
): string | null {
  const last = records.at(-1);
  if (last === undefined) return null;
  const { createdAt } = last;
  const ids = records.filter((record) => record.createdAt === createdAt).map(({ item }) => item.id);
  const seen = before?.createdAt === createdAt ? [...before.ids, ...ids] : ids;
  const cursor: HostedCursor = { order, createdAt, ids: seen, total };
  return JSON.stringify(cursor);
}

/** @throws MemoryError `INVALID_INPUT` for another text than `writeCursor` gave for this order. */
export function readCursor(text: string, order: string): HostedCursor {
  const cursor = parseJsonOr(text, undefined);
  const isCursor =
    isPlainObject(cursor) &&
    cursor.order === order &&
    typeof cursor.createdAt === "string" &&
    !Number.isNaN(Date.parse(cursor.createdAt)) &&
    Array.isArray(cursor.ids) &&
    typeof cursor.total === "number";
  if (!isCursor)
    throw invalidInput(
      "The cursor is not one of this list. Pass nextCursor of the page before, with the same order.",
    );
  return cursor as unknown as HostedCursor;
}

function parseJsonOr(text: string, fallback: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fallback;
  }
}

/**
 * Narrows a list to the cursor's millisecond and beyond; which of that millisecond are meant is told by
 * `isBeyond`, since a server may compare in milliseconds or in microseconds.
 */
export function createdBeyond({ createdAt, order }: HostedCursor): Filter {
  const time = Math.floor(Date.parse(createdAt));
  const [operator, at] =
    order === "newest" ? (["lt", time + 1] as const) : (["gte", time] as const);
  const value = new Date(at).toISOString();
  return { kind: "condition", field: "createdAt", operator, value };
}

/** Tells a record that a walk has not come to yet. */
export function isBeyond({ createdAt, item }: HostedRecord, cursor: HostedCursor): boolean {
  const difference = compareTimes(createdAt, cursor.createdAt);
  if (difference === 0) return !cursor.ids.includes(item.id);
  return cursor.order === "newest" ? difference < 0 : difference > 0;
}

/** By milliseconds, then by the digits below, which `Date` does not know. */
function compareTimes(a: string, b: string): number {
  const difference = Date.parse(a) - Date.parse(b);
  if (difference !== 0) return difference;
  const [x, y] = [belowMs(a), belowMs(b)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function belowMs(time: string): string {
  const [, digits = ""] = /\.\d{3}(\d*)/.exec(time) ?? [];
  return digits.padEnd(6, "0");
}
