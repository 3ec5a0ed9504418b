import {
  type ImportFailure,
  type ImportOptions,
  type ImportResult,
  type MemoryCapabilities,
  MemoryError,
  type MemoryRecord,
  parseScope,
  runCall,
  type Scope,
  scopeKey,
  scopeMatches,
} from "@mem0-kit/core";
import type { EngineContext } from "../engine-context.ts";
import { partitionKey } from "../partition-key.ts";
import { historyEntry } from "../recorder.ts";
import type { StoreWriter } from "../store.ts";
import { createImportTally } from "./import-tally.ts";
import { inBatches } from "./in-batches.ts";
import { type ParsedRecord, parseRecord } from "./parse-record.ts";

/** Writes records as they are, 500 in a transaction. An abort leaves what is written already. */
export function importRecords(
  context: EngineContext,
  capabilities: MemoryCapabilities,
  records: Iterable<MemoryRecord> | AsyncIterable<MemoryRecord>,
  { signal, onProgress, scope: asked }: ImportOptions = {},
): Promise<ImportResult> {
  return runCall(signal === undefined ? {} : { signal }, async (stopped) => {
    const scope =
      asked === undefined ? undefined : parseScope(asked, { supported: capabilities.scopeIds });
    const tally = createImportTally();
    for await (const batch of inBatches(records)) {
      if (stopped.aborted) break;
      tally.add(await importBatch(context, capabilities, batch, scope), batch.length);
      onProgress?.(tally.done);
    }
    return tally.result();
  });
}

/** Writes one part in one transaction. It is read before, so that others' writes need not wait for that. */
async function importBatch(
  context: EngineContext,
  capabilities: MemoryCapabilities,
  records: readonly MemoryRecord[],
  scope: Scope | undefined,
): Promise<ImportResult> {
  const now = context.now().getTime();
  const parsed = records.map((record) =>
    attempt(() => parseSeen(record, capabilities, now, scope)),
  );
  return context.store.write(async (writer) => {
    const place = await openPart(context, writer, parsed);
    const sum = { added: 0, skipped: 0, failed: 0 };
    const failures: ImportFailure[] = [];
    for (const [index, record] of parsed.entries()) {
      const outcome = MemoryError.isInstance(record) ? record : await writeRecord(place, record);
      sum[MemoryError.isInstance(outcome) ? "failed" : outcome] += 1;
      if (MemoryError.isInstance(outcome)) failures.push(failureOf(index, records[index], outcome));
    }
    return { ...sum, failures };
  });
}

function parseSeen(
  record: MemoryRecord,
  capabilities: MemoryCapabilities,
  now: number,
  scope: Scope | undefined,
): ParsedRecord {
  const parsed = parseRecord(record, capabilities, now);
  if (scope === undefined || scopeMatches(scope, parsed.row.scope)) return parsed;
  throw new MemoryError(
    "SCOPE_CONFLICT",
    `[mem0-kit] The record is of ${scopeKey(parsed.row.scope)}, which is outside of the scope of this import. Leave it out, or import it with its own scope.`,
  );
}

/** One malformed record must not cost the others of its part. */
function attempt(parse: () => ParsedRecord): ParsedRecord | MemoryError {
  try {
    return parse();
  } catch (error) {
    if (MemoryError.isInstance(error)) return error;
    throw error;
  }
}

function failureOf(index: number, record: unknown, error: MemoryError): ImportFailure {
  const id = (record as { readonly id?: unknown } | null | undefined)?.id;
  return { index, ...(typeof id === "string" ? { id } : {}), error: error.toJSON() };
}

/** Where the records of one part go, with what is there already. */
interface Part {
  readonly namespace: string;
  readonly writer: StoreWriter;
  /** Scopes, as `scopeKey`, by the ids of records that are there. */
  readonly scopes: Map<string, string>;
  /** The highest sequence of each run met so far. */
  readonly sequences: Map<string, number>;
}

async function openPart(
  { namespace }: EngineContext,
  writer: StoreWriter,
  parsed: readonly (ParsedRecord | MemoryError)[],
): Promise<Part> {
  const ids = parsed.flatMap((record) => (MemoryError.isInstance(record) ? [] : [record.row.id]));
  const known = await writer.rows(namespace, ids);
  const scopes = new Map(known.map(({ id, scope }) => [id, scopeKey(scope)]));
  return { namespace, writer, scopes, sequences: new Map() };
}

async function writeRecord(
  part: Part,
  { row, history }: ParsedRecord,
): Promise<"added" | "skipped" | MemoryError> {
  const { namespace, writer, scopes } = part;
  const key = scopeKey(row.scope);
  const known = scopes.get(row.id);
  if (known !== undefined) return known === key ? "skipped" : takenId(row.id);
  const { messageId } = row;
  if (messageId !== undefined && (await writer.rowByMessageId(namespace, key, messageId)))
    return "skipped";
  const placed = { ...row, sequence: await takeSequence(part, row) };
  scopes.set(row.id, key);
  await writer.put(namespace, placed);
  const entries =
    history.length > 0 ? history : [historyEntry(placed, { event: "ADD", before: null })];
  for (const entry of entries) await writer.appendHistory(namespace, entry);
  return "added";
}

/** The record's own place in its run, else the one after the last. */
async function takeSequence(
  { namespace, writer, sequences }: Part,
  { scope, sequence }: ParsedRecord["row"],
): Promise<number> {
  const partition = partitionKey(scope);
  const run = JSON.stringify([partition, scope.runId ?? null]);
  const last = sequences.get(run) ?? (await writer.lastSequence(namespace, partition, scope.runId));
  const taken = sequence ?? last + 1;
  sequences.set(run, Math.max(last, taken));
  return taken;
}

/** The record that has it stays as it is, and whose it is is not told. */
function takenId(id: string): MemoryError {
  return new MemoryError(
    "CONFLICT",
    `[mem0-kit] The id ${JSON.stringify(id)} belongs to a memory of another scope. Give the record another id.`,
  );
}
