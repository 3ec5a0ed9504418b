import { decodeAnalysis } from "../analysis.ts";
import type { IndexChange } from "../store.ts";
import type { TopicProfile } from "../topics/topic-profile.ts";
import { countMemoryTopics, emptyTopicCounts, type TopicCounts } from "../topics/topic-rarity.ts";
import { GrowingArray } from "./growing-array.ts";
import { buildView, type IndexView } from "./index-view.ts";
import { type IndexedRecord, toIndexedRecord } from "./indexed-record.ts";
import { intern, internProfile } from "./intern.ts";
import { createTermNumbers, type TermNumbers } from "./term-numbers.ts";

/** The memories of one partition in memory, ready to be ranked. */
export interface PartitionIndex {
  /** Puts, replaces (same ordinal) or removes one record. Removing an unknown one does nothing. */
  apply(change: IndexChange): void;
  /** Records in it. */
  readonly size: number;
  /** Memory it takes, in bytes, estimated. */
  readonly bytes: number;
  /** What ranking reads. Made at the first call after a change; unchanged until the next. */
  view(): IndexView;
}

/** Records as they were applied: parallel arrays by slot; a removed record leaves an empty slot. */
export interface IndexSlots {
  readonly records: (IndexedRecord | undefined)[];
  readonly flags: GrowingArray;
  /** Number of the actor in `actorNumbers`; 0 without one. */
  readonly actors: GrowingArray;
  readonly profiles: TopicProfile[];
  readonly topicCounts: TopicCounts;
  /** First passage of each slot. */
  readonly passageStarts: GrowingArray;
  readonly passageSlots: GrowingArray;
  /** Where the terms of each passage start. */
  readonly termStarts: GrowingArray;
  readonly terms: GrowingArray;
  readonly termNumbers: TermNumbers;
  readonly actorNumbers: Map<string, number>;
}

/** Bytes of a record beside what the arrays take, measured on V8. */
const recordBytes = 420;

const noTopics: TopicProfile = { topics: [], weights: [], standing: 0 };

/** Creates an empty index. Its content depends on the records in it only, not on how they came. */
export function createPartitionIndex(): PartitionIndex {
  let slots = emptySlots();
  let size = 0;
  // Only while records come: most indexes are never changed after they were loaded.
  let slotByOrdinal: Map<number, number> | undefined = new Map();
  let view: IndexView | undefined;
  let isTrimmed = false;

  return {
    get size() {
      return size;
    },
    get bytes() {
      const { terms, termStarts, termNumbers, records } = slots;
      const passages = 4 * termStarts.values.byteLength;
      // The terms by passage and the passages by term, with how often each occurs there.
      const postings = 2 * terms.values.byteLength + terms.length;
      const byTerm = termNumbers.bytes + 4 * termNumbers.size;
      return passages + postings + byTerm + records.length * recordBytes;
    },
    apply(change) {
      view = undefined;
      slotByOrdinal ??= slotsByOrdinal(slots);
      const former = slotByOrdinal.get(change.ordinal);
      if (former !== undefined) clearSlot(slots, former);
      slotByOrdinal.delete(change.ordinal);
      if (change.removed !== true) {
        slotByOrdinal.set(change.ordinal, slots.records.length);
        appendSlot(slots, change);
      }
      size = slotByOrdinal.size;
    },
    view() {
      if (view === undefined) {
        if (slots.records.length > 64 && slots.records.length > 1.25 * size) {
          slots = compacted(slots);
          slotByOrdinal = undefined;
        }
        // Once, after it was loaded: one that is written to keeps its room to grow.
        if (!isTrimmed) {
          trim(slots);
          slotByOrdinal = undefined;
        }
        isTrimmed = true;
        view = buildView(slots);
      }
      return view;
    },
  };
}

function slotsByOrdinal({ records }: IndexSlots): Map<number, number> {
  const slots = new Map<number, number>();
  for (let slot = 0; slot < records.length; slot++) {
    const record = records[slot];
    if (record !== undefined) slots.set(record.ordinal, slot);
  }
  return slots;
}

function emptySlots(): IndexSlots {
  return {
    records: [],
    flags: new GrowingArray(),
    actors: new GrowingArray(),
    profiles: [],
    topicCounts: emptyTopicCounts(),
    passageStarts: new GrowingArray(),
    passageSlots: new GrowingArray(),
    termStarts: new GrowingArray(),
    terms: new GrowingArray(),
    termNumbers: createTermNumbers(),
    actorNumbers: new Map([["", 0]]),
  };
}

function appendSlot(slots: IndexSlots, change: Extract<IndexChange, { id: string }>): void {
  const { flags, actorKey, profile, meta, passages } = decodeAnalysis(change.analysis);
  const slot = slots.records.length;
  slots.records.push(toIndexedRecord(change));
  slots.flags.push(flags);
  slots.actors.push(numberOf(slots.actorNumbers, actorKey));
  const topics = internProfile(profile);
  slots.profiles.push(topics);
  countMemoryTopics(slots.topicCounts, topics);
  slots.passageStarts.push(slots.passageSlots.length);
  for (const passage of passages.length > 0 ? passages : [""]) {
    startPassage(slots, slot);
    slots.termNumbers.addLine(passage, slots.terms);
    slots.termNumbers.addLine(meta, slots.terms);
  }
}

function trim(slots: IndexSlots): void {
  const { flags, actors, passageStarts, passageSlots, termStarts, terms } = slots;
  for (const array of [flags, actors, passageStarts, passageSlots, termStarts, terms]) array.trim();
  slots.termNumbers.trim();
}

function startPassage(slots: IndexSlots, slot: number): void {
  slots.passageSlots.push(slot);
  slots.termStarts.push(slots.terms.length);
}

function clearSlot(slots: IndexSlots, slot: number): void {
  countMemoryTopics(slots.topicCounts, slots.profiles[slot] ?? noTopics, -1);
  slots.records[slot] = undefined;
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(intern(word), numbers.size);
  return numbers.size - 1;
}

/** The same records without empty slots and without terms that nothing has any more. */
function compacted(former: IndexSlots): IndexSlots {
  const slots = emptySlots();
  const actors = [...former.actorNumbers.keys()];
  for (const [slot, record] of former.records.entries()) {
    if (record === undefined) continue;
    const target = slots.records.length;
    slots.records.push(record);
    slots.flags.push(former.flags.values[slot] ?? 0);
    slots.actors.push(numberOf(slots.actorNumbers, actors[former.actors.values[slot] ?? 0] ?? ""));
    const profile = former.profiles[slot] ?? noTopics;
    slots.profiles.push(profile);
    countMemoryTopics(slots.topicCounts, profile);
    slots.passageStarts.push(slots.passageSlots.length);
    copyPassages(former, slot, slots, target);
  }
  return slots;
}

function copyPassages(former: IndexSlots, slot: number, slots: IndexSlots, target: number): void {
  const { passageStarts, passageSlots, termStarts, terms } = former;
  let passage = passageStarts.values[slot] ?? 0;
  while (passage < passageSlots.length && passageSlots.values[passage] === slot) {
    startPassage(slots, target);
    const start = termStarts.values[passage++] ?? 0;
    const end = passage < termStarts.length ? (termStarts.values[passage] ?? 0) : terms.length;
    for (let at = start; at < end; at++)
      slots.terms.push(slots.termNumbers.addFrom(former.termNumbers, terms.values[at] ?? 0));
  }
}
