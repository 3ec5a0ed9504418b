import { isExpired, type Retention, type SweepResult } from "@mem0-kit/core";
import { batchSize } from "../batch-size.ts";
import { eraseRow } from "../change-memories.ts";
import type { EngineContext } from "../engine-context.ts";
import { partitionKey } from "../partition-key.ts";
import type { PlacedRow, ScanOptions } from "../store.ts";

/** Where a sweep is. */
export interface SweepPlace {
  readonly retention: Retention;
  /** Has the first batch count what there is to erase. */
  readonly counts?: true;
  readonly stage?: "expired" | "old" | "history" | "keys";
  /** When the sweep began, in milliseconds: what ages while it runs is left to the next one. */
  readonly at?: number;
  readonly after?: number;
}

/** What a part of a sweep did. */
export interface SweepBatch {
  readonly swept: SweepResult;
  /** Where the next batch begins; `null` after the last one. */
  readonly next: SweepPlace | null;
  /** How many memories the sweep will erase, where that was to be counted. */
  readonly total?: number;
}

/** Erases the next 500 at most, in one transaction. What `retention` does not name is kept. */
export async function sweepBatch(context: EngineContext, place: SweepPlace): Promise<SweepBatch> {
  const { counts, stage = "expired", at = context.now().getTime(), ...kept } = place;
  const { swept, after } = await stages[stage]({ context, at, ...kept });
  const following = order[order.indexOf(stage) + 1];
  const nothing = { memories: 0, historyEntries: 0, idempotencyKeys: 0 };
  const next: Partial<SweepPlace> | null =
    after !== undefined ? { stage, after } : following === undefined ? null : { stage: following };
  return {
    swept: { ...nothing, ...swept },
    next: next && { retention: place.retention, at, ...next },
    ...(counts ? { total: await countMemories(context, place.retention, at) } : {}),
  };
}

interface Step {
  readonly context: EngineContext;
  readonly retention: Retention;
  readonly at: number;
  readonly after?: number;
}

/** `after` where the stage is not done. */
interface Stepped {
  readonly swept?: Partial<SweepResult>;
  readonly after?: number;
}

const order = ["expired", "old", "history", "keys"] as const;

const stages: Readonly<Record<(typeof order)[number], (step: Step) => Promise<Stepped>>> = {
  expired: (step) => sweepMemories(step, expiredOnes(step.retention, step.at)),
  old: (step) => sweepMemories(step, oldOnes(step.retention, step.at)),

  async history({ context: { store, namespace }, retention, at, after }) {
    if (retention.historyDays === undefined) return {};
    const before = daysBefore(at, retention.historyDays);
    const part = { before, limit: batchSize, ...(after === undefined ? {} : { after }) };
    const { erased, next } = await store.write((writer) => writer.forgetHistory(namespace, part));
    return { swept: { historyEntries: erased }, ...(next === null ? {} : { after: next }) };
  },

  async keys({ context: { store, namespace }, retention, at }) {
    if (retention.idempotencyDays === undefined) return {};
    const before = daysBefore(at, retention.idempotencyDays);
    // Looked up first, since a write waits for other processes' and there is mostly nothing to do.
    const oldest = await store.read((reader) => reader.oldestResult(namespace));
    if (oldest === undefined || oldest >= before) return {};
    const forgotten = await store.write((writer) =>
      writer.forgetResults(namespace, before, batchSize),
    );
    const swept = { idempotencyKeys: forgotten };
    return forgotten < batchSize ? { swept } : { swept, after: 0 };
  },
};

/** Which memories have outlived a period. */
interface Outlived {
  readonly scan: Pick<ScanOptions, "expiredBefore" | "updatedBefore">;
  /** The same of one row: it may have been written since it was found. */
  has(row: PlacedRow): boolean;
}

async function sweepMemories(
  { context, after }: Step,
  outlived: Outlived | undefined,
): Promise<Stepped> {
  if (outlived === undefined) return {};
  const { store, namespace, cache } = context;
  const found = await store.read((reader) =>
    reader.scan(namespace, {
      ...outlived.scan,
      order: "oldest",
      limit: batchSize,
      ...(after === undefined ? {} : { after }),
    }),
  );
  if (found.length === 0) return {};
  const ids = found.map(({ id }) => id);
  const erased = await store.write(async (writer) => {
    const rows = (await writer.rows(namespace, ids)).filter((row) => outlived.has(row));
    for (const row of rows) await eraseRow(context, writer, row);
    return rows;
  });
  cache.forget(namespace, [...new Set(erased.map(({ scope }) => partitionKey(scope)))]);
  const swept = { memories: erased.length };
  const last = found.at(-1)?.ordinal;
  return found.length < batchSize || last === undefined ? { swept } : { swept, after: last };
}

function expiredOnes({ expiredDays }: Retention, at: number): Outlived | undefined {
  if (expiredDays === undefined) return undefined;
  const day = new Date(daysBefore(at, expiredDays));
  return {
    scan: { expiredBefore: day.toISOString().slice(0, 10) },
    has: ({ expirationDate }) => isExpired(expirationDate, day),
  };
}

function oldOnes({ memoryDays }: Retention, at: number): Outlived | undefined {
  if (memoryDays === undefined) return undefined;
  const updatedBefore = daysBefore(at, memoryDays);
  return { scan: { updatedBefore }, has: ({ updatedAt }) => updatedAt < updatedBefore };
}

/** Those that are both expired and old count twice: it is only a measure of how far a sweep is. */
function countMemories(
  { store, namespace }: EngineContext,
  retention: Retention,
  at: number,
): Promise<number> {
  return store.read(async (reader) => {
    let sum = 0;
    for (const outlived of [expiredOnes(retention, at), oldOnes(retention, at)])
      if (outlived !== undefined) sum += await reader.count(namespace, outlived.scan);
    return sum;
  });
}

function daysBefore(at: number, days: number): number {
  return at - days * 24 * 60 * 60 * 1000;
}
