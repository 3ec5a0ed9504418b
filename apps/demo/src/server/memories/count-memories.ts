import type { Memory, MemoryItem, Scope } from "@mem0-kit/core";
import type { MemoryCounts } from "./memory-answers.ts";

/** Most memories that are counted, the newest: reading all of a large memory would take too long. */
const mostCounted = 20_000;
const pageSize = 200;

export interface CountOptions {
  readonly scope: Scope;
  /** IANA name of the time zone whose days count. */
  readonly zone: string;
  readonly signal?: AbortSignal;
}

/** Counts a user's memories by day and by category. */
export async function countMemories(
  memory: Pick<Memory, "getAll">,
  { scope, zone, signal }: CountOptions,
): Promise<MemoryCounts> {
  const dayOf = dayFormat(zone);
  const days = new Map<string, number>();
  const categories = new Map<string, number>();
  let counted = 0;
  let cursor: string | null | undefined;
  while (cursor !== null && counted < mostCounted) {
    const page = await memory.getAll({
      scope,
      pageSize,
      ...(cursor && { cursor }),
      ...(signal && { signal }),
    });
    for (const item of page.results) {
      increment(days, dayOf(item));
      for (const category of item.categories) increment(categories, category);
    }
    counted += page.results.length;
    cursor = page.nextCursor;
  }
  return {
    counted,
    complete: cursor === null,
    // An import may hold dates of any year; a chart has no use for those of five digits.
    days: [...days]
      .filter(([day]) => /^\d{4}-\d\d-\d\d$/.test(day))
      .map(([day, count]) => ({ day, count }))
      .sort((left, right) => (left.day < right.day ? -1 : 1)),
    categories: [...categories]
      .map(([category, count]) => ({ category, count }))
      .sort(
        (left, right) => right.count - left.count || left.category.localeCompare(right.category),
      ),
  };
}

/** Throws a `RangeError` for a zone that does not exist. */
function dayFormat(zone: string): (item: MemoryItem) => string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv", { timeZone: zone });
  return ({ createdAt }) => format.format(createdAt);
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
