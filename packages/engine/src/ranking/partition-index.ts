import { decodeAnalysis } from "../analysis.ts";
import type { IndexChange } from "../store.ts";
import { decodeTopicProfile, encodeTopicProfile } from "../topics/topic-codec.ts";
import type { TopicProfile } from "../topics/topic-profile.ts";
import { countMemoryTopics, emptyTopicCounts, type TopicCounts } from "../topics/topic-rarity.ts";
import { growingArray } from "./growing-array.ts";
import { buildView, type IndexView } from "./index-view.ts";
import { type IndexedRecord, toIndexedRecord } from "./indexed-record.ts";
import { intern } from "./intern.ts";
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
  readonly flags: number[];
  /** Number of the actor in `actors`; 0 without one. */
  readonly actors: number[];
  readonly profiles: TopicProfile[];
  readonly topicCounts: TopicCounts;
  /** First passage of each slot. */
  readonly passageStarts: ReturnType<typeof growingArray>;
  readonly passageSlots: ReturnType<typeof growingArray>;
  /** Where the terms of each passage start. */
  readonly termStarts: ReturnType<typeof growingArray>;
  readonly terms: ReturnType<typeof growingArray>;
  /** Records that have the term, by term number. */
  readonly documentFrequencies: number[];
  readonly termNumbers: TermNumbers;
  readonly actorNumbers: Map<string, number>;
}

/** Bytes of a record beside what the arrays take, measured on V8. */
const recordBytes = 420;

const noTopics: TopicProfile = { topics: [], weights: [], standing: 0 };
const emptyProfile = encodeTopicProfile(noTopics);

/** Creates an empty index. Its content depends on the records in it only, not on how they came. */
export function createPartitionIndex(): PartitionIndex {
  let slots = emptySlots();
  let slotByOrdinal = new Map<number, number>();
  let view: IndexView | undefined;

  return {
    get size() {
      return slotByOrdinal.size;
    },
    get bytes() {
      const arrays = 4 * (slots.terms.values.length + slots.termStarts.values.length * 3);
      const postings = 5 * slots.terms.length;
      const byTerm = slots.termNumbers.bytes + 12 * slots.termNumbers.size;
      return arrays + postings + byTerm + slots.records.length * recordBytes;
    },
    apply(change) {
      view = undefined;
      const former = slotByOrdinal.get(change.ordinal);
      if (former !== undefined) clearSlot(slots, former);
      slotByOrdinal.delete(change.ordinal);
      if (change.removed !== true) {
        slotByOrdinal.set(change.ordinal, slots.records.length);
        appendSlot(slots, change);
      }
    },
    view() {
      if (view === undefined) {
        if (slots.records.length > 64 && slots.records.length > 1.25 * slotByOrdinal.size) {
          slots = compacted(slots);
          slotByOrdinal = new Map(
            slots.records.map((record, slot) => [record?.ordinal ?? -1, slot]),
          );
        }
        view = buildView(slots);
      }
      return view;
    },
  };
}

function emptySlots(): IndexSlots {
  return {
    records: [],
    flags: [],
    actors: [],
    profiles: [],
    topicCounts: emptyTopicCounts(),
    passageStarts: growingArray(),
    passageSlots: growingArray(),
    termStarts: growingArray(),
    terms: growingArray(),
    documentFrequencies: [],
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
  const topics = profile === emptyProfile ? noTopics : decodeTopicProfile(profile);
  slots.profiles.push(topics);
  countMemoryTopics(slots.topicCounts, topics);
  slots.passageStarts.push(slots.passageSlots.length);
  for (const passage of passages.length > 0 ? passages : [[]]) {
    startPassage(slots, slot);
    for (const term of passage) slots.terms.push(slots.termNumbers.add(term));
    for (const term of meta) slots.terms.push(slots.termNumbers.add(term));
  }
  countTerms(slots, slot, 1);
}

function startPassage(slots: IndexSlots, slot: number): void {
  slots.passageSlots.push(slot);
  slots.termStarts.push(slots.terms.length);
}

function clearSlot(slots: IndexSlots, slot: number): void {
  countTerms(slots, slot, -1);
  countMemoryTopics(slots.topicCounts, slots.profiles[slot] ?? noTopics, -1);
  slots.records[slot] = undefined;
}

function countTerms(slots: IndexSlots, slot: number, by: 1 | -1): void {
  const { terms, documentFrequencies } = slots;
  const [start, end] = termRange(slots, slot);
  const seen = new Set<number>();
  for (let at = start; at < end; at++) seen.add(terms.values[at] ?? 0);
  for (const term of seen) documentFrequencies[term] = (documentFrequencies[term] ?? 0) + by;
}

/** From where to where the terms of a slot lie. */
function termRange(slots: IndexSlots, slot: number): [number, number] {
  const { passageStarts, termStarts, terms } = slots;
  const first = passageStarts.values[slot] ?? 0;
  const next = slot + 1 < passageStarts.length ? (passageStarts.values[slot + 1] ?? 0) : undefined;
  const start = termStarts.values[first] ?? 0;
  const end =
    next === undefined || next >= termStarts.length ? terms.length : (termStarts.values[next] ?? 0);
  return [start, end];
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
    slots.flags.push(former.flags[slot] ?? 0);
    slots.actors.push(numberOf(slots.actorNumbers, actors[former.actors[slot] ?? 0] ?? ""));
    const profile = former.profiles[slot] ?? noTopics;
    slots.profiles.push(profile);
    countMemoryTopics(slots.topicCounts, profile);
    slots.passageStarts.push(slots.passageSlots.length);
    copyPassages(former, slot, slots, target);
    countTerms(slots, target, 1);
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
