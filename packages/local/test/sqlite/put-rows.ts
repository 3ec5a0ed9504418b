import type { MemoryRow, Store } from "@mem0-kit/engine";

/** Puts rows in one transaction. Returns their ordinals. */
export function putRows(store: Store, rows: readonly MemoryRow[]): Promise<number[]> {
  return store.write(async (writer) => {
    const ordinals: number[] = [];
    for (const row of rows) ordinals.push(await writer.put("n", row));
    return ordinals;
  });
}
