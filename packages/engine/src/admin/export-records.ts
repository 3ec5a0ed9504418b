import { type MemoryRecord, parseScope, type Scope } from "@mem0-kit/core";
import { batchSize } from "../batch-size.ts";
import type { EngineContext } from "../engine-context.ts";
import { toMemoryItem } from "../memory-item.ts";
import type { PlacedRow, StoreReader } from "../store.ts";

/** Where an export is. */
export interface ExportPlace {
  /** Only what this scope sees; everything without it. */
  readonly scope?: Scope;
  /** `next` of the batch before. */
  readonly after?: number;
}

/** A part of an export. */
export interface ExportBatch {
  readonly records: EngineRecord[];
  /** Where the next batch begins; `null` after the last one. */
  readonly next: number | null;
}

/** A record with what the engine needs to know its duplicates again after an import. */
export interface EngineRecord extends MemoryRecord {
  readonly messageId?: string;
  readonly contentHash?: string;
}

/** Reads every record with its history, batch by batch: each batch is one consistent state. */
export async function* exportAll(
  context: EngineContext,
  options: { readonly scope?: Scope } = {},
): AsyncGenerator<EngineRecord, void, undefined> {
  const scope = options.scope === undefined ? {} : { scope: parseScope(options.scope) };
  let after: number | null | undefined;
  while (after !== null) {
    const batch = await exportBatch(context, after === undefined ? scope : { ...scope, after });
    yield* batch.records;
    after = batch.next;
  }
}

/** Reads the next records of an export, with their history. */
export function exportBatch(
  { store, namespace }: EngineContext,
  place: ExportPlace,
): Promise<ExportBatch> {
  return store.read(async (reader) => {
    const rows = await reader.scan(namespace, { ...place, order: "oldest", limit: batchSize });
    const records: EngineRecord[] = [];
    for (const row of rows) records.push(await toRecord(reader, namespace, row));
    return { records, next: rows.length < batchSize ? null : (rows.at(-1)?.ordinal ?? null) };
  });
}

async function toRecord(
  reader: StoreReader,
  namespace: string,
  row: PlacedRow,
): Promise<EngineRecord> {
  return {
    ...toMemoryItem(row),
    history: await reader.history(namespace, row.id),
    contentHash: row.contentHash,
    ...(row.messageId === undefined ? {} : { messageId: row.messageId }),
  };
}
