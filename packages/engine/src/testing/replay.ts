import type { IndexChange, PartitionState, PlacedRow, Store } from "../store.ts";

type IndexedRow = Exclude<IndexChange, { readonly removed: true }>;

interface KeptPartition {
  readonly epoch: number;
  revision: number;
  readonly rows: Map<number, IndexedRow>;
}

/** Follows all partitions of `user 0` to `user 2` by their changes only, as a cached index does. */
export function createReplay(store: Store, namespace: string) {
  let kept = new Map<string, KeptPartition>();
  return {
    /** Reads what changed, and returns all rows by ordinal. */
    async refresh(): Promise<Partial<PlacedRow>[]> {
      kept = await store.read(async (reader) => {
        const present = new Map<string, KeptPartition>();
        for (const userId of ["user 0", "user 1", "user 2"])
          for (const state of await reader.partitions(namespace, { userId })) {
            const partition = startOf(kept.get(state.partition), state);
            const changes = await reader.changes(namespace, state.partition, partition.revision);
            for (const change of changes) apply(partition.rows, change);
            partition.revision = state.revision;
            present.set(state.partition, partition);
          }
        return present;
      });
      const rows = [...kept.values()].flatMap((partition) => [...partition.rows.values()]);
      return rows.sort((a, b) => a.ordinal - b.ordinal);
    },
  };
}

function startOf(known: KeptPartition | undefined, state: PartitionState): KeptPartition {
  if (known !== undefined && known.epoch === state.epoch) return known;
  return { epoch: state.epoch, revision: 0, rows: new Map() };
}

function apply(rows: Map<number, IndexedRow>, change: IndexChange): void {
  if (change.removed) rows.delete(change.ordinal);
  else rows.set(change.ordinal, change);
}
