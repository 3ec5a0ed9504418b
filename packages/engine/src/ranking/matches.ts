import type { IndexView } from "./index-view.ts";
import type { ParsedQuery } from "./parsed-query.ts";
import { scratch } from "./scratch.ts";
import type { Statistics } from "./statistics.ts";

/**
 * What one walk over the postings of a query finds out, by slot; 0 where nothing matches. It holds
 * until the next ranking.
 */
export interface Matches {
  /** BM25 of the best passage. */
  readonly best: Float64Array;
  /** Summed idf of the terms found. */
  readonly idf: Float64Array;
  /** How many distinct terms were found. */
  readonly terms: Uint8Array;
  /** Share of the query's names found, those of speakers left out, which stand in all they say. */
  readonly names: Float64Array;
}

const k1 = 0.9;
const b = 0.4;
/** The most that BM25 of a passage can be, per idf. */
export const passageBound = k1 + 1;

/** Scores every passage that has a term of the query. */
export function matchQuery(query: ParsedQuery, view: IndexView, statistics: Statistics): Matches {
  const slots = view.records.length;
  const passageScores = scratch.float64(view.passageSlots.length);
  const matches = {
    best: scratch.float64(slots),
    idf: scratch.float64(slots),
    terms: scratch.uint8(slots),
    names: scratch.float64(slots),
  };
  const names = namesAsked(query, view);
  const lastTerm = scratch.int16(slots).fill(-1);
  for (const [index, term] of query.terms.entries()) {
    const number = view.termNumbers.get(term);
    const nameShare = names.has(term) ? 1 / names.size : 0;
    if (number !== undefined)
      matchTerm(view, statistics, { index, number, nameShare, passageScores, lastTerm, matches });
  }
  return matches;
}

/** The query's names without those of speakers. Most queries have none, and cost nothing here. */
function namesAsked({ names }: ParsedQuery, view: IndexView): ReadonlySet<string> {
  if (names.size === 0) return names;
  const speakers = new Set([...view.actorNumbers.keys()].flatMap((actor) => actor.split(" ")));
  return new Set([...names].filter((name) => !speakers.has(name)));
}

/** Share of the query's idf that the memory with most of it has. */
export function coveredShare(all: readonly Matches[], { idfSum }: Statistics): number {
  let most = 0;
  for (const { idf } of all) for (const found of idf) if (found > most) most = found;
  return idfSum === 0 ? 0 : Math.min(1, most / idfSum);
}

interface TermWalk {
  readonly index: number;
  readonly number: number;
  /** What the term adds to `Matches.names`. */
  readonly nameShare: number;
  readonly passageScores: Float64Array;
  /** The term counted last, by slot: a memory counts a term once, however many passages have it. */
  readonly lastTerm: Int16Array;
  readonly matches: Matches;
}

function matchTerm(view: IndexView, statistics: Statistics, walk: TermWalk): void {
  const { postings, passageSlots, passageLengths } = view;
  const { index, number, nameShare, passageScores, lastTerm, matches } = walk;
  const idf = statistics.idf[index] ?? 0;
  const end = postings.offsets[number + 1] ?? 0;
  for (let at = postings.offsets[number] ?? 0; at < end; at++) {
    const passage = postings.passages[at] ?? 0;
    const slot = passageSlots[passage] ?? 0;
    if (view.records[slot] === undefined) continue;
    const frequency = postings.frequencies[at] ?? 0;
    const norm = 1 - b + (b * (passageLengths[passage] ?? 0)) / statistics.averagePassage;
    const gain = (idf * frequency * passageBound) / (frequency + k1 * norm);
    const score = (passageScores[passage] ?? 0) + gain;
    passageScores[passage] = score;
    if (score > (matches.best[slot] ?? 0)) matches.best[slot] = score;
    if (lastTerm[slot] === index) continue;
    lastTerm[slot] = index;
    matches.idf[slot] = (matches.idf[slot] ?? 0) + idf;
    matches.terms[slot] = (matches.terms[slot] ?? 0) + 1;
    matches.names[slot] = (matches.names[slot] ?? 0) + nameShare;
  }
}
