import type { MemoryRow } from "@mem0-kit/engine";

/** At least one row, with ids from `prefix 0` on. */
export function sampleRows(
  count: number,
  prefix = "row",
  changes: Partial<MemoryRow> = {},
): [MemoryRow, ...MemoryRow[]] {
  const row = (number: number): MemoryRow => ({
    id: `${prefix} ${number}`,
    scope: { userId: `user ${number % 10}` },
    text: `text of ${prefix} ${number}, ${"which is long enough to fill pages ".repeat(8)}`,
    sequence: number,
    metadata: {},
    categories: [],
    createdAt: number,
    updatedAt: number,
    contentHash: `hash ${prefix} ${number}`,
    analysis: `analysis ${number}`,
    ...changes,
  });
  return [row(0), ...Array.from({ length: count - 1 }, (_, index) => row(index + 1))];
}
