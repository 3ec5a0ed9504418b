import { topicScore } from "../topics/topic-affinity.ts";
import { bestOf } from "./best-of.ts";
import type { IndexView } from "./index-view.ts";
import type { IndexedRecord } from "./indexed-record.ts";
import type { Matches } from "./matches.ts";
import type { ParsedQuery } from "./parsed-query.ts";

/** Partitions up to this size are ranked whole. */
const wholePartition = 1000;
/** Best lexical hits of a larger one that are ranked, with their neighbours in the run. */
const lexicalCandidates = 300;
const neighbourReach = 4;
/** Best hits by topic of a larger one, for questions that share no word with what answers them. */
const topicalCandidates = 50;

/** Slots to be ranked: all of a small partition, else the best hits and their neighbours. */
export function chooseCandidates(
  query: ParsedQuery,
  view: IndexView,
  matches: Matches,
  accepts: (record: IndexedRecord) => boolean,
): number[] {
  const accepted = (slot: number) => {
    const record = view.records[slot];
    return record !== undefined && accepts(record);
  };
  const slots = view.records.length;
  if (view.totals.memories <= wholePartition) {
    const all: number[] = [];
    for (let slot = 0; slot < slots; slot++) if (accepted(slot)) all.push(slot);
    return all;
  }
  const ordinal = (slot: number) => view.records[slot]?.ordinal ?? -1;
  const lexical = (slot: number) => (matches.idf[slot] ?? 0) + 1e-3 * (matches.best[slot] ?? 0);
  const hits = bestOf(slots, lexicalCandidates, lexical, ordinal, accepted);
  const topical = bestOf(slots, topicalCandidates, topicOf(query, view), ordinal, accepted);
  const near = hits.flatMap((slot) => neighbours(view, slot)).filter(accepted);
  return [...new Set([...hits, ...near, ...topical])];
}

function topicOf(query: ParsedQuery, view: IndexView): (slot: number) => number {
  if (query.topics.topics.length === 0) return () => 0;
  return (slot) => {
    const profile = view.profiles[slot];
    return profile === undefined || profile.topics.length === 0
      ? 0
      : topicScore(query.topics, profile);
  };
}

function neighbours(view: IndexView, slot: number): readonly number[] {
  const run = view.runs[view.runOf[slot] ?? -1] ?? [];
  const position = view.positions[slot] ?? 0;
  return run.slice(Math.max(0, position - neighbourReach), position + neighbourReach + 1);
}
