import { invalidInput } from "../checks.ts";
import { matchesFilter } from "../filter/matches-filter.ts";
import { isExpired } from "../is-expired.ts";
import type { MemoryItem, Page } from "../memory.ts";
import type { ParsedGetAll } from "../memory-driver.ts";

/**
 * One page of a list that a store gave as a whole, filtered and in order of creation. A cursor names the
 * place of the last record seen, not a number of records, so writes in between move nothing.
 */
export function pageOf(
  items: readonly MemoryItem[],
  input: Omit<ParsedGetAll, "scope">,
  now: Date,
): Page<MemoryItem> {
  const direction = input.order === "newest" ? -1 : 1;
  const all = items
    .filter((item) => input.includeExpired || !isExpired(item.expirationDate, now))
    .filter((item) => input.filter === undefined || matchesFilter(input.filter, item))
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => direction * comparePlaces(a.place, b.place));
  const after = input.cursor === undefined ? undefined : readCursor(input.cursor, input.order);
  const rest =
    after === undefined
      ? all.slice(((input.page ?? 1) - 1) * input.pageSize)
      : all.filter(({ place }) => direction * comparePlaces(place, after) > 0);
  const page = rest.slice(0, input.pageSize);
  const last = page.at(-1);
  return {
    results: page.map(({ item }) => item),
    total: all.length,
    nextCursor: last && rest.length > page.length ? writeCursor(last.place, input.order) : null,
  };
}

/** Time of creation in ms, then sequence, then id: the same for a record until it is gone. */
type Place = readonly [createdAt: number, sequence: number, id: string];

function placeOf({ createdAt, sequence, id }: MemoryItem): Place {
  return [createdAt.getTime(), sequence ?? 0, id];
}

function comparePlaces(a: Place, b: Place): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  if (a[2] === b[2]) return 0;
  return a[2] < b[2] ? -1 : 1;
}

function writeCursor(place: Place, order: string): string {
  return JSON.stringify([order, ...place]);
}

function readCursor(cursor: string, order: string): Place {
  const parts = parseParts(cursor);
  const [own, createdAt, sequence, id] = parts;
  if (
    own !== order ||
    typeof createdAt !== "number" ||
    typeof sequence !== "number" ||
    typeof id !== "string"
  )
    throw invalidInput(
      "The cursor is not one of this list. Pass nextCursor of the page before, with the same order.",
    );
  return [createdAt, sequence, id];
}

function parseParts(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(cursor);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
