import { type AddedMemory, type HistoryEntry, isExpired, type Scope } from "@mem0-kit/core";
import { analyze } from "./analysis.ts";
import type { EngineContext } from "./engine-context.ts";
import { partitionKey } from "./partition-key.ts";
import type { MemoryRow, PlacedRow, StoreWriter } from "./store.ts";

/** What the caller says of a memory; the engine adds identity, place and analysis. */
export type Draft = Omit<
  MemoryRow,
  "id" | "scope" | "sequence" | "createdAt" | "updatedAt" | "categories" | "analysis"
>;

/** Writes memories of one exact scope, with their history, within one transaction. */
export interface Recorder {
  readonly writer: StoreWriter;
  readonly namespace: string;
  /** When this transaction happens, in milliseconds since the epoch. */
  readonly now: number;
  insert(draft: Draft): Promise<AddedMemory>;
  /** Puts the draft in place of a row, which keeps its id, place and time of creation. */
  replace(known: PlacedRow, draft: Draft): Promise<AddedMemory>;
}

/** Makes the recorder of a write transaction. */
export function createRecorder(
  context: EngineContext,
  writer: StoreWriter,
  scope: Scope,
): Recorder {
  const { namespace } = context;
  const now = context.now().getTime();
  let sequence: number | undefined;

  async function nextSequence(): Promise<number> {
    sequence ??= await writer.lastSequence(namespace, partitionKey(scope), scope.runId);
    sequence += 1;
    return sequence;
  }

  return {
    writer,
    namespace,
    now,
    async insert(draft) {
      const id = crypto.randomUUID();
      const place = { id, scope, sequence: await nextSequence(), createdAt: now, updatedAt: now };
      const row = { ...draft, ...place, ...analyzed(draft) };
      await writer.put(namespace, row);
      await writer.appendHistory(namespace, historyEntry(row, { event: "ADD", before: null }));
      return { id, memory: row.text, event: "ADD" };
    },
    async replace(known, draft) {
      const { id, sequence, createdAt } = known;
      const place = { id, scope, sequence, createdAt, updatedAt: now };
      const row = { ...draft, ...place, ...analyzed(draft) };
      const change = { event: "UPDATE", before: known.text } as const;
      await writer.put(namespace, row);
      await writer.appendHistory(namespace, historyEntry(row, change));
      return { id, memory: row.text, event: "UPDATE" };
    },
  };
}

/** Whether a memory that is past its date is said anew: hidden as it is, it would not be found. */
export function isRevived(known: PlacedRow, draft: Draft, now: number): boolean {
  const at = new Date(now);
  return isExpired(known.expirationDate, at) && !isExpired(draft.expirationDate, at);
}

/** What the index and the categories of a row come from. */
export function analyzed({
  text,
  role,
  actor,
  eventTime,
}: Pick<Draft, "text" | "role" | "actor" | "eventTime">) {
  return analyze({
    text,
    ...(role === undefined ? {} : { role }),
    ...(actor === undefined ? {} : { actor }),
    ...(eventTime === undefined ? {} : { eventTime }),
  });
}

/** The history entry of a row as it was just written. */
export function historyEntry(
  row: MemoryRow,
  change: Pick<HistoryEntry, "event" | "before">,
): HistoryEntry {
  return {
    id: crypto.randomUUID(),
    memoryId: row.id,
    ...change,
    after: row.text,
    at: new Date(row.updatedAt),
    ...(row.actor === undefined ? {} : { actor: row.actor }),
  };
}
