import {
  type ImportOptions,
  type ImportResult,
  type MemoryCapabilities,
  MemoryError,
  type MemoryRecord,
  runCall,
  scopeKey,
} from "@mem0-kit/core";
import type { EngineContext } from "../engine-context.ts";
import { partitionKey } from "../partition-key.ts";
import { historyEntry } from "../recorder.ts";
import type { StoreWriter } from "../store.ts";
import { inBatches } from "./in-batches.ts";
import { type ParsedRecord, parseRecord } from "./parse-record.ts";

/** Writes records as they are, 500 in a transaction. An abort leaves what is written already. */
export function importRecords(
  context: EngineContext,
  capabilities: MemoryCapabilities,
  records: Iterable<MemoryRecord> | AsyncIterable<MemoryRecord>,
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportResult> {
  return runCall(signal === undefined ? {} : { signal }, async (stopped) => {
    const total = { added: 0, skipped: 0, failed: 0 };
    let done = 0;
    for await (const batch of inBatches(records)) {
      if (stopped.aborted) break;
      const outcomes = await context.store.write((writer) =>
        writeBatch(context, writer, capabilities, batch),
      );
      for (const outcome of outcomes) total[outcome] += 1;
      done += batch.length;
      onProgress?.(done);
    }
    return total;
  });
}

type Outcome = keyof ImportResult;

async function writeBatch(
  context: EngineContext,
  writer: StoreWriter,
  capabilities: MemoryCapabilities,
  records: readonly MemoryRecord[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const record of records) {
    const parsed = tryParse(record, capabilities, context.now().getTime());
    outcomes.push(parsed === undefined ? "failed" : await writeRecord(context, writer, parsed));
  }
  return outcomes;
}

/** One malformed record must not cost the others of its batch. */
function tryParse(
  record: MemoryRecord,
  capabilities: MemoryCapabilities,
  now: number,
): ParsedRecord | undefined {
  try {
    return parseRecord(record, capabilities, now);
  } catch (error) {
    if (MemoryError.isInstance(error)) return undefined;
    throw error;
  }
}

/** An id that another scope owns fails: its record stays as it is. */
async function writeRecord(
  { namespace }: EngineContext,
  writer: StoreWriter,
  { row, history }: ParsedRecord,
): Promise<Outcome> {
  const key = scopeKey(row.scope);
  const [known] = await writer.rows(namespace, [row.id]);
  if (known !== undefined) return scopeKey(known.scope) === key ? "skipped" : "failed";
  const { messageId } = row;
  if (messageId !== undefined && (await writer.rowByMessageId(namespace, key, messageId)))
    return "skipped";
  const partition = partitionKey(row.scope);
  const sequence =
    row.sequence ?? (await writer.lastSequence(namespace, partition, row.scope.runId)) + 1;
  const placed = { ...row, sequence };
  await writer.put(namespace, placed);
  const entries =
    history.length > 0 ? history : [historyEntry(placed, { event: "ADD", before: null })];
  for (const entry of entries) await writer.appendHistory(namespace, entry);
  return "added";
}
