import type { TopicProfile } from "../topics/topic-profile.ts";
import type { TopicCounts } from "../topics/topic-rarity.ts";
import type { IndexedRecord } from "./indexed-record.ts";
import type { IndexSlots } from "./partition-index.ts";
import { buildPostings, type Postings } from "./postings.ts";
import type { TermNumbers } from "./term-numbers.ts";

/** An index as ranking reads it: every array by slot, passage or run. */
export interface IndexView {
  readonly termNumbers: TermNumbers;
  readonly documentFrequencies: readonly number[];
  readonly postings: Postings;
  readonly records: readonly (IndexedRecord | undefined)[];
  readonly flags: readonly number[];
  readonly actors: readonly number[];
  readonly actorNumbers: ReadonlyMap<string, number>;
  readonly profiles: readonly TopicProfile[];
  readonly topicCounts: TopicCounts;
  readonly passageSlots: Int32Array;
  /** Terms, by passage. */
  readonly passageLengths: Int32Array;
  /** Terms, by slot. */
  readonly lengths: Int32Array;
  /** Number of the run, by slot; -1 for an empty slot. */
  readonly runOf: Int32Array;
  /** Place in its run, by slot. */
  readonly positions: Int32Array;
  /** Slots in the order of the run, by run. */
  readonly runs: readonly (readonly number[])[];
  /** Terms, by run. */
  readonly runLengths: Int32Array;
  readonly totals: IndexTotals;
}

/** Sums that statistics over several indexes are made of. */
export interface IndexTotals {
  readonly memories: number;
  readonly passages: number;
  readonly terms: number;
  readonly runs: number;
  /** Terms of all windows of two and of five neighbours on each side. */
  readonly nearTerms: number;
  readonly wideTerms: number;
}

export const nearWindow = 2;
export const wideWindow = 5;

const day = 86_400_000;

/** Makes the view of what was applied so far, in one pass over the terms. */
export function buildView(slots: IndexSlots): IndexView {
  const passageCount = slots.passageSlots.length;
  const starts = slots.termStarts.values.slice(0, passageCount + 1);
  const bounds = new Int32Array(passageCount + 1);
  bounds.set(starts.subarray(0, passageCount));
  bounds[passageCount] = slots.terms.length;
  const passageSlots = slots.passageSlots.values.slice(0, passageCount);
  const passageLengths = new Int32Array(passageCount);
  const lengths = new Int32Array(slots.records.length);
  let passages = 0;
  for (let passage = 0; passage < passageCount; passage++) {
    const slot = passageSlots[passage] ?? 0;
    const length = (bounds[passage + 1] ?? 0) - (bounds[passage] ?? 0);
    passageLengths[passage] = length;
    lengths[slot] = (lengths[slot] ?? 0) + length;
    if (slots.records[slot] !== undefined) passages++;
  }
  return {
    termNumbers: slots.termNumbers,
    documentFrequencies: slots.documentFrequencies,
    postings: buildPostings(slots.terms.values, bounds, passageCount, slots.termNumbers.size),
    records: slots.records,
    flags: slots.flags,
    actors: slots.actors,
    actorNumbers: actorsThere(slots),
    profiles: slots.profiles,
    topicCounts: slots.topicCounts,
    passageSlots,
    passageLengths,
    lengths,
    ...arrangeRuns(slots, lengths, passages),
  };
}

/** Actors of the records that are there: one whose last memory was removed is nobody. */
function actorsThere({ records, actors, actorNumbers }: IndexSlots): Map<string, number> {
  const there = new Set(actors.filter((_, slot) => records[slot] !== undefined));
  return new Map([...actorNumbers].filter(([, number]) => there.has(number)));
}

function arrangeRuns(slots: IndexSlots, lengths: Int32Array, passages: number) {
  const { records } = slots;
  const byKey = new Map<string, number[]>();
  for (const [slot, record] of records.entries()) {
    if (record === undefined) continue;
    const key = runKey(record);
    const run = byKey.get(key);
    if (run === undefined) byKey.set(key, [slot]);
    else run.push(slot);
  }
  const runs = [...byKey.values()];
  const runOf = new Int32Array(records.length).fill(-1);
  const positions = new Int32Array(records.length);
  const runLengths = new Int32Array(runs.length);
  const totals = { memories: 0, passages, terms: 0, runs: runs.length, nearTerms: 0, wideTerms: 0 };
  for (const [number, run] of runs.entries()) {
    run.sort((a, b) => bySequence(records[a], records[b]));
    for (const [position, slot] of run.entries()) {
      const length = lengths[slot] ?? 0;
      runOf[slot] = number;
      positions[slot] = position;
      runLengths[number] = (runLengths[number] ?? 0) + length;
      totals.memories++;
      totals.terms += length;
      totals.nearTerms += length * windowSize(position, run.length, nearWindow);
      totals.wideTerms += length * windowSize(position, run.length, wideWindow);
    }
  }
  return { runOf, positions, runs, runLengths, totals };
}

/** In how many windows a memory lies: as many as its own window has memories. */
function windowSize(position: number, runLength: number, reach: number): number {
  return Math.min(position, reach) + Math.min(runLength - 1 - position, reach) + 1;
}

/** Memories without a run belong together when they happened on one day. */
function runKey(record: IndexedRecord): string {
  const { runId } = record.scope;
  if (runId !== undefined) return `run ${runId}`;
  return record.eventTime === undefined ? "" : `day ${Math.floor(record.eventTime / day)}`;
}

function bySequence(a: IndexedRecord | undefined, b: IndexedRecord | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.sequence - b.sequence || a.ordinal - b.ordinal;
}
