import type { Scope } from "@mem0-kit/core";
import type { MemoryRow, Store } from "../store.ts";

/** Day on which the sample rows are made: 2026-01-01, UTC, in milliseconds. */
export const startTime = Date.UTC(2026, 0, 1);

/** A plain row of user `alex` unless `changes` says otherwise. */
export function sampleRow(id: string, changes: Partial<MemoryRow> = {}): MemoryRow {
  return {
    id,
    scope: { userId: "alex" },
    text: `text of ${id}`,
    sequence: 0,
    metadata: {},
    categories: [],
    createdAt: startTime,
    updatedAt: startTime,
    contentHash: `hash of ${id}`,
    analysis: `analysis of ${id}`,
    ...changes,
  };
}

/** A row with every field set, of text that databases like to change on the way. */
export function fullRow(id: string): MemoryRow {
  return sampleRow(id, {
    scope: { userId: "zoë", agentId: "a'gent", appId: "%app_", runId: "run 🙂" },
    text: 'It\'s 100 % "quoted"; -- 日本語 🙂\nsecond line\\',
    role: "assistant",
    actor: "Ann",
    eventTime: -86_400_000,
    sequence: 7,
    messageId: "m-1",
    slot: "o'slot|Ann",
    sourceMessageIds: ["m-1", "m-2"],
    // Parsed, since in a literal this key would set the prototype.
    metadata: JSON.parse('{"nested":{"list":[1,2.5,null,true,"x"]},"__proto__":"kept"}'),
    categories: ["food", "travel"],
    updatedAt: startTime + 1,
    expirationDate: "2026-12-31",
  });
}

/** Puts rows in order, in one transaction. */
export async function putRows(
  store: Store,
  rows: readonly MemoryRow[],
  namespace = "n",
): Promise<number[]> {
  return store.write(async (writer) => {
    const ordinals: number[] = [];
    for (const row of rows) ordinals.push(await writer.put(namespace, row));
    return ordinals;
  });
}

/** Ids of all rows that a scope sees, oldest first; of the whole namespace without one. */
export async function idsOf(store: Store, scope?: Scope, namespace = "n"): Promise<string[]> {
  const rows = await store.read((reader) =>
    reader.scan(namespace, {
      order: "oldest",
      limit: 10_000,
      ...(scope === undefined ? {} : { scope }),
    }),
  );
  return rows.map((row) => row.id);
}
