import { matchesFilter } from "../filter/matches-filter.ts";
import { isExpired } from "../is-expired.ts";
import type { MemoryItem, Page } from "../memory.ts";
import type { ParsedGetAll } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import type { FakeRecord } from "./fake-store.ts";

/** One page of records. A cursor names the last record seen, so writes cannot shift it. */
export function listRecords(
  records: Iterable<FakeRecord>,
  input: Omit<ParsedGetAll, "scope">,
  now: Date,
): Page<MemoryItem> {
  const direction = input.order === "newest" ? -1 : 1;
  const all = [...records]
    .filter(({ item }) => input.includeExpired || !isExpired(item.expirationDate, now))
    .filter(({ item }) => input.filter === undefined || matchesFilter(input.filter, item))
    .sort((a, b) => direction * (a.ordinal - b.ordinal));
  const after = input.cursor === undefined ? undefined : readCursor(input.cursor, input.order);
  const rest =
    after === undefined
      ? all.slice(((input.page ?? 1) - 1) * input.pageSize)
      : all.filter(({ ordinal }) => direction * (ordinal - after) > 0);
  const page = rest.slice(0, input.pageSize);
  const last = page.at(-1);
  return {
    results: page.map(({ item }) => structuredClone(item)),
    total: all.length,
    nextCursor: last && rest.length > page.length ? `${input.order}:${last.ordinal}` : null,
  };
}

function readCursor(cursor: string, order: string): number {
  const match = /^(newest|oldest):(\d+)$/.exec(cursor);
  if (match?.[1] !== order)
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] The cursor is not one of this list. Pass nextCursor of the page before, with the same order.",
    );
  return Number(match[2]);
}
