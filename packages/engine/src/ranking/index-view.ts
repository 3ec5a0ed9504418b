import type { TopicProfile } from "../topics/topic-profile.ts";
import type { TopicCounts } from "../topics/topic-rarity.ts";
import type { IndexedRecord } from "./indexed-record.ts";
import { type Numbers, numbersUpTo } from "./numbers.ts";
import type { IndexSlots } from "./partition-index.ts";
import { buildPostings, type Postings } from "./postings.ts";
import type { TermNumbers } from "./term-numbers.ts";

/** An index as ranking reads it: every array by slot, passage or run. */
export interface IndexView {
  readonly termNumbers: TermNumbers;
  /** Memories that have the term, by term number. */
  readonly documentFrequencies: Numbers;
  readonly postings: Postings;
  readonly records: readonly (IndexedRecord | undefined)[];
  readonly flags: Numbers;
  readonly actors: Numbers;
  readonly actorNumbers: ReadonlyMap<string, number>;
  readonly profiles: readonly TopicProfile[];
  readonly topicCounts: TopicCounts;
  readonly passageSlots: Numbers;
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
  const bounds = numbersUpTo(slots.terms.length, passageCount + 1);
  bounds.set(slots.termStarts.values.subarray(0, passageCount));
  bounds[passageCount] = slots.terms.length;
  const passageSlots = slots.passageSlots.values.subarray(0, passageCount);
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
  const { terms, termNumbers } = slots;
  const postings = buildPostings(terms.values, bounds, passageCount, termNumbers.size);
  return {
    termNumbers,
    documentFrequencies: countMemories(postings, passageSlots, slots.records),
    postings,
    records: slots.records,
    flags: slots.flags.values,
    actors: slots.actors.values,
    actorNumbers: actorsThere(slots),
    profiles: slots.profiles,
    topicCounts: slots.topicCounts,
    passageSlots,
    passageLengths,
    lengths,
    ...arrangeRuns(slots, lengths, passages),
  };
}

/** In how many memories each term occurs. The passages of one follow each other. */
function countMemories(
  { offsets, passages }: Postings,
  passageSlots: Numbers,
  records: IndexSlots["records"],
): Numbers {
  const counts = numbersUpTo(records.length, offsets.length - 1);
  for (let term = 0; term < counts.length; term++) {
    let last = -1;
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at++) {
      const slot = passageSlots[passages[at] ?? 0] ?? 0;
      if (slot === last || records[slot] === undefined) continue;
      last = slot;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/** Actors of the records that are there: one whose last memory was removed is nobody. */
function actorsThere({ records, actors, actorNumbers }: IndexSlots): Map<string, number> {
  const there = new Set(
    records.flatMap((record, slot) => (record === undefined ? [] : [actors.values[slot] ?? 0])),
  );
  return new Map([...actorNumbers].filter(([, number]) => there.has(number)));
}

function arrangeRuns(slots: IndexSlots, lengths: Int32Array, passages: number) {
  const { records } = slots;
  const byKey = new Map<string, number[]>();
  for (let slot = 0; slot < records.length; slot++) {
    const record = records[slot];
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
    for (let position = 0; position < run.length; position++) {
      const slot = run[position] ?? 0;
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
