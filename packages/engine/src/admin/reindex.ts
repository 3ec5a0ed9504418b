import { type MaintenanceOptions, type ReindexResult, runCall } from "@mem0-kit/core";
import { analyzerVersion, isCurrentAnalysis } from "../analysis.ts";
import { batchSize } from "../batch-size.ts";
import { factPrefix, rehash } from "../content-hash.ts";
import type { EngineContext } from "../engine-context.ts";
import { slotOfFact } from "../facts/slot-of-fact.ts";
import { analyzed } from "../recorder.ts";
import type { MemoryRow, PlacedRow, StoreWriter } from "../store.ts";

/** Memories that are analysed without a pause: for a few milliseconds. */
const analysedAtOnce = 25;

export interface ReindexOptions extends MaintenanceOptions {
  /** Analyses what is up to date as well. */
  readonly all?: boolean;
}

/**
 * Writes the analyses of the present version, 500 in a transaction. Texts, dates and history stay as
 * they are. What is up to date is passed over, so it goes on where another one has stopped.
 */
export function reindex(
  context: EngineContext,
  { all = false, signal, onProgress }: ReindexOptions = {},
): Promise<ReindexResult> {
  const { store, namespace } = context;
  return runCall(signal === undefined ? {} : { signal }, async (stopped) => {
    const total = await store.read((reader) => reader.count(namespace, {}));
    let reindexed = 0;
    let done = 0;
    let after: number | undefined;
    for (;;) {
      const place = after === undefined ? {} : { after };
      const rows = await store.read((reader) =>
        reader.scan(namespace, { order: "oldest", limit: batchSize, ...place }),
      );
      if (stopped.aborted) break;
      const stale = rows.filter((row) => all || !isCurrentAnalysis(row.analysis));
      if (stale.length > 0) reindexed += await rewrite(context, stale, stopped);
      else await pause();
      done += rows.length;
      onProgress?.({ done, total: Math.max(done, total) });
      after = rows.at(-1)?.ordinal;
      if (rows.length === batchSize) continue;
      if (!stopped.aborted) await finish(context);
      break;
    }
    return { reindexed };
  });
}

/** The analysis, which takes its time, happens before the transaction: others need not wait for it. */
async function rewrite(
  { store, namespace }: EngineContext,
  rows: readonly PlacedRow[],
  stopped: AbortSignal,
): Promise<number> {
  const fresh = new Map<string, Fresh>();
  for (const [index, row] of rows.entries()) {
    if (index % analysedAtOnce === 0) await pause();
    if (stopped.aborted) return 0;
    fresh.set(row.id, { seen: row, row: reanalyzed(row) });
  }
  return store.write((writer) => writeUnchanged(writer, namespace, fresh));
}

/** Lets calls in that have arrived meanwhile: reads and writes alone need not get that far. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

interface Fresh {
  readonly seen: PlacedRow;
  readonly row: MemoryRow;
}

/** Rows that were written meanwhile were analysed then. */
async function writeUnchanged(
  writer: StoreWriter,
  namespace: string,
  fresh: ReadonlyMap<string, Fresh>,
): Promise<number> {
  let written = 0;
  for (const now of await writer.rows(namespace, [...fresh.keys()])) {
    const { seen, row } = fresh.get(now.id) ?? {};
    if (row === undefined || JSON.stringify(seen) !== JSON.stringify(now)) continue;
    await writer.put(namespace, row);
    written += 1;
  }
  return written;
}

/**
 * What the engine itself has found out about a row, anew: also by what a fact is known again.
 * Categories that are there stay: an import may have brought them, from who knew more.
 */
function reanalyzed({ ordinal, slot, ...row }: PlacedRow): MemoryRow {
  const { analysis, categories } = analyzed(row);
  const isFact = row.contentHash.startsWith(factPrefix);
  const known = isFact ? { ...row, contentHash: rehash(row.contentHash, row) } : row;
  return {
    ...known,
    ...slotOfFact(known),
    analysis,
    categories: row.categories.length > 0 ? row.categories : categories,
  };
}

/** A namespace that was never written has no version, and needs none. */
async function finish({ store, namespace }: EngineContext): Promise<void> {
  await store.write(async (writer) => {
    const version = await writer.analyzerVersion(namespace);
    if (version !== undefined && version !== analyzerVersion)
      await writer.setAnalyzerVersion(namespace, analyzerVersion);
  });
}
