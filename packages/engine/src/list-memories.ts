import { type Filter, type MemoryItem, matchesFilter, type Page, type Scope } from "@mem0-kit/core";
import { batchSize } from "./batch-size.ts";
import { formatCursor, parseCursor } from "./list-cursor.ts";
import { toMemoryItem } from "./memory-item.ts";
import type { PlacedRow, ScanOptions, StoreReader } from "./store.ts";

/** Which memories to list; by `page`, or on from `cursor`. */
export interface ListInput {
  readonly scope?: Scope;
  readonly filter?: Filter;
  readonly page?: number;
  readonly cursor?: string;
  readonly pageSize: number;
  readonly order: "newest" | "oldest";
  /** Leaves out what expired before this day, `YYYY-MM-DD`. */
  readonly notExpiredOn?: string;
}

/**
 * One page of memories by the order of their making. A walk by cursor goes by ordinals, which no
 * write moves; its `total` under a filter is the count of its first page.
 */
export async function listMemories(
  reader: StoreReader,
  namespace: string,
  input: ListInput,
): Promise<Page<MemoryItem>> {
  const { filter, pageSize, order } = input;
  const cursor = input.cursor === undefined ? undefined : parseCursor(input.cursor, order);
  const counting = filter !== undefined && cursor?.total === undefined;
  const skip = ((input.page ?? 1) - 1) * pageSize;
  const kept: PlacedRow[] = [];
  let matched = 0;
  const batches = scanAll(reader, namespace, {
    ...visible(input),
    order,
    ...(cursor === undefined ? {} : { after: cursor.after }),
    limit: filter === undefined && skip === 0 ? pageSize + 1 : batchSize,
  });
  for await (const batch of batches) {
    for (const row of batch) {
      if (filter !== undefined && !matchesFilter(filter, toMemoryItem(row))) continue;
      matched += 1;
      if (matched > skip && kept.length < pageSize) kept.push(row);
    }
    if (!counting && matched > skip + pageSize) break;
  }
  const last = kept.at(-1);
  const more = last !== undefined && matched > skip + kept.length;
  const total = counting ? matched : (cursor?.total ?? null);
  return {
    results: kept.map(toMemoryItem),
    total: total ?? (await reader.count(namespace, visible(input))),
    nextCursor: more
      ? formatCursor({ order, after: last.ordinal, ...(total === null ? {} : { total }) })
      : null,
  };
}

/** Rows in batches of `limit`, to the end. */
export async function* scanAll(
  reader: StoreReader,
  namespace: string,
  options: ScanOptions,
): AsyncGenerator<readonly PlacedRow[], void, undefined> {
  let after = options.after;
  for (;;) {
    const place = after === undefined ? {} : { after };
    const rows = await reader.scan(namespace, { ...options, ...place });
    yield rows;
    if (rows.length < options.limit) return;
    after = rows.at(-1)?.ordinal;
  }
}

function visible({ scope, notExpiredOn }: ListInput) {
  return {
    ...(scope === undefined ? {} : { scope }),
    ...(notExpiredOn === undefined ? {} : { notExpiredOn }),
  };
}
