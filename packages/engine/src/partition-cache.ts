import { analyzedAgain } from "./analyzed-again.ts";
import { createPartitionIndex, type PartitionIndex } from "./ranking/partition-index.ts";
import type { PartitionState, StoreReader } from "./store.ts";

/**
 * Indexes of the partitions searched last, kept in memory up to a bound, for all engines over one
 * store; those of two stores must not share one.
 */
export interface PartitionCache {
  /**
   * Runs `work` over the indexes of these partitions, each exactly as it is in the reader's
   * transaction, in the order of `states`. `work` is synchronous, so nothing changes under it.
   */
  use<T>(
    reader: StoreReader,
    namespace: string,
    states: readonly PartitionState[],
    work: (indexes: PartitionIndex[]) => T,
  ): Promise<T>;
  /**
   * Forgets these partitions of a namespace, or all of it, or everything: what was erased must not
   * stay in memory.
   */
  forget(namespace?: string, partitions?: readonly string[]): void;
  /** What the indexes take, in bytes, by their own estimate. */
  readonly bytes: number;
  /** How many partitions are kept. */
  readonly size: number;
}

/**
 * Makes a cache that drops the least recently used partitions beyond `maxBytes`; the one used last
 * stays, however large, since a search over it would else build it anew each time.
 */
export function createPartitionCache(maxBytes: number): PartitionCache {
  const entries = new Map<string, CachedPartition>();
  const busy = new Map<string, Promise<void>>();
  let total = 0;

  function keep(key: string, entry: CachedPartition): void {
    drop(key);
    entries.set(key, entry);
    total += entry.bytes;
  }

  function drop(key: string): void {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  /** The index as of this transaction. One that another transaction took further is left to it. */
  async function load(
    reader: StoreReader,
    namespace: string,
    state: PartitionState,
  ): Promise<PartitionIndex> {
    const { partition, epoch, revision } = state;
    const key = keyOf(namespace, partition);
    const cached = entries.get(key);
    const usable = cached?.epoch === epoch && cached.revision <= revision ? cached : undefined;
    if (usable?.revision === revision) {
      keep(key, usable);
      return usable.index;
    }
    const written = await reader.changes(namespace, partition, usable?.revision ?? 0);
    const changes = await analyzedAgain(reader, namespace, written);
    const index = usable?.index ?? createPartitionIndex();
    for (const change of changes) index.apply(change);
    if (usable !== undefined || cached === undefined || cached.epoch !== epoch)
      keep(key, { index, epoch, revision, bytes: index.bytes });
    return index;
  }

  function evict(): void {
    for (const key of entries.keys()) {
      if (total <= maxBytes || entries.size <= 1) return;
      drop(key);
    }
  }

  /** Waits until no other search holds one of these; at once when none does. */
  async function acquire(keys: readonly string[]): Promise<() => void> {
    let held = heldOf(keys, busy);
    while (held.length > 0) {
      await Promise.all(held);
      held = heldOf(keys, busy);
    }
    let free = () => {};
    const done = new Promise<void>((resolve) => {
      free = resolve;
    });
    for (const key of keys) busy.set(key, done);
    return () => {
      for (const key of keys) busy.delete(key);
      free();
    };
  }

  return {
    async use(reader, namespace, states, work) {
      const release = await acquire(states.map(({ partition }) => keyOf(namespace, partition)));
      try {
        const indexes: PartitionIndex[] = [];
        for (const state of states) indexes.push(await load(reader, namespace, state));
        return work(indexes);
      } finally {
        evict();
        release();
      }
    },
    forget(namespace, partitions) {
      for (const key of keysToForget(entries, namespace, partitions)) drop(key);
    },
    get bytes() {
      return total;
    },
    get size() {
      return entries.size;
    },
  };
}

interface CachedPartition {
  readonly index: PartitionIndex;
  readonly epoch: number;
  readonly revision: number;
  readonly bytes: number;
}

/** No namespace has a line break in it. */
function keyOf(namespace: string, partition: string): string {
  return `${namespace}\n${partition}`;
}

function keysToForget(
  entries: ReadonlyMap<string, unknown>,
  namespace: string | undefined,
  partitions: readonly string[] | undefined,
): readonly string[] {
  if (namespace === undefined) return [...entries.keys()];
  if (partitions !== undefined) return partitions.map((partition) => keyOf(namespace, partition));
  const start = keyOf(namespace, "");
  return [...entries.keys()].filter((key) => key.startsWith(start));
}

function heldOf(keys: readonly string[], busy: ReadonlyMap<string, Promise<void>>) {
  return keys.flatMap((key) => busy.get(key) ?? []);
}
