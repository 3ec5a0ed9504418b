import { analyzedAgain } from "./analyzed-again.ts";
import { createPartitionIndex, type PartitionIndex } from "./ranking/partition-index.ts";
import type { PartitionState, StoreReader } from "./store.ts";

/** Indexes of the partitions searched last, kept in memory up to a bound. */
export interface PartitionCache {
  /**
   * Runs `work` over the indexes of these partitions, each exactly as it is in the reader's
   * transaction, in the order of `states`. `work` is synchronous, so nothing changes under it.
   */
  use<T>(
    reader: StoreReader,
    states: readonly PartitionState[],
    work: (indexes: PartitionIndex[]) => T,
  ): Promise<T>;
  /** Forgets these partitions, or all: what was erased must not stay in memory. */
  forget(partitions?: readonly string[]): void;
  /** What the indexes take, in bytes, by their own estimate. */
  readonly bytes: number;
  /** How many partitions are kept. */
  readonly size: number;
}

/**
 * Makes a cache that drops the least recently used partitions beyond `maxBytes`; the one used last
 * stays, however large, since a search over it would else build it anew each time.
 */
export function createPartitionCache(namespace: string, maxBytes: number): PartitionCache {
  const entries = new Map<string, CachedPartition>();
  const busy = new Map<string, Promise<void>>();
  let total = 0;

  function keep(partition: string, entry: CachedPartition): void {
    drop(partition);
    entries.set(partition, entry);
    total += entry.bytes;
  }

  function drop(partition: string): void {
    total -= entries.get(partition)?.bytes ?? 0;
    entries.delete(partition);
  }

  /** The index as of this transaction. One that another transaction took further is left to it. */
  async function load(reader: StoreReader, state: PartitionState): Promise<PartitionIndex> {
    const { partition, epoch, revision } = state;
    const cached = entries.get(partition);
    const usable = cached?.epoch === epoch && cached.revision <= revision ? cached : undefined;
    if (usable?.revision === revision) {
      keep(partition, usable);
      return usable.index;
    }
    const written = await reader.changes(namespace, partition, usable?.revision ?? 0);
    const changes = await analyzedAgain(reader, namespace, written);
    const index = usable?.index ?? createPartitionIndex();
    for (const change of changes) index.apply(change);
    if (usable !== undefined || cached === undefined || cached.epoch !== epoch)
      keep(partition, { index, epoch, revision, bytes: index.bytes });
    return index;
  }

  function evict(): void {
    for (const partition of entries.keys()) {
      if (total <= maxBytes || entries.size <= 1) return;
      drop(partition);
    }
  }

  /** Waits until no other search holds one of these; at once when none does. */
  async function acquire(partitions: readonly string[]): Promise<() => void> {
    let held = heldOf(partitions, busy);
    while (held.length > 0) {
      await Promise.all(held);
      held = heldOf(partitions, busy);
    }
    let free = () => {};
    const done = new Promise<void>((resolve) => {
      free = resolve;
    });
    for (const partition of partitions) busy.set(partition, done);
    return () => {
      for (const partition of partitions) busy.delete(partition);
      free();
    };
  }

  return {
    async use(reader, states, work) {
      const release = await acquire(states.map(({ partition }) => partition));
      try {
        const indexes: PartitionIndex[] = [];
        for (const state of states) indexes.push(await load(reader, state));
        return work(indexes);
      } finally {
        evict();
        release();
      }
    },
    forget(partitions = [...entries.keys()]) {
      for (const partition of partitions) drop(partition);
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

function heldOf(partitions: readonly string[], busy: ReadonlyMap<string, Promise<void>>) {
  return partitions.flatMap((partition) => busy.get(partition) ?? []);
}
