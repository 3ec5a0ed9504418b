import { analysisFlags } from "../analysis.ts";
import { topicAffinity, topicScore } from "../topics/topic-affinity.ts";
import type { TopicProfile } from "../topics/topic-profile.ts";
import { favourRare } from "../topics/topic-rarity.ts";
import { countFrequencies, type Frequencies } from "./frequencies.ts";
import { type IndexView, nearWindow, wideWindow } from "./index-view.ts";
import { type Matches, passageBound } from "./matches.ts";
import type { ParsedQuery } from "./parsed-query.ts";
import { namedActor } from "./referent.ts";
import { scratch } from "./scratch.ts";
import { signalAt, signalNames } from "./signal-names.ts";
import type { Statistics } from "./statistics.ts";

const k1 = 1.2;
const messageB = 1;
const contextB = 0.75;
/** BM25 at which absolute evidence is worth half. */
const passageHalf = 8;
const messageHalf = 6;
/** Terms at which a long text is worth half. */
const longText = 40;

/**
 * Computes the signals of the candidates of one index, row by row in the order of `signalNames`.
 * BM25 is divided by the most that the query's terms, also those that nothing has, could reach.
 */
export function computeSignals(
  query: ParsedQuery,
  view: IndexView,
  statistics: Statistics,
  matches: Matches,
  candidates: readonly number[],
  covered: number,
): Float64Array {
  const width = signalNames.length;
  const values = scratch.float64(candidates.length * width);
  const actor = namedActor(query.referent, view.actorNumbers);
  const scene: Scene = {
    query,
    view,
    statistics,
    matches,
    scale: statistics.idfSum === 0 ? 0 : 1 / statistics.idfSum,
    frequencies: countFrequencies(query, view, candidates),
    actor,
    runBest: bestOfRuns(view, matches),
    unmatched: actor === undefined ? 1 - covered : 0,
    rareTopics: favourRare(query.topics, view.topicCounts),
    window: scratch.float64(query.terms.length),
  };
  const out = scratch.float64(width);
  for (let row = 0; row < candidates.length; row++) {
    const slot = candidates[row] ?? 0;
    out.fill(0);
    writeOwn(scene, slot, out);
    writeContext(scene, slot, out);
    writeNature(scene, slot, out);
    values.set(out, row * width);
  }
  return values;
}

interface Scene {
  readonly query: ParsedQuery;
  readonly view: IndexView;
  readonly statistics: Statistics;
  readonly matches: Matches;
  readonly scale: number;
  readonly frequencies: Frequencies;
  readonly actor: number | undefined;
  /** BM25 of the best passage, by run. */
  readonly runBest: Float64Array;
  /**
   * Share of the query's idf that even the memory with most of it lacks; 0 for a question
   * about a named actor, which asks for more than lasting facts about the user.
   */
  readonly unmatched: number;
  /** The query's topics, those less that many memories have. */
  readonly rareTopics: TopicProfile;
  /** Room for the counts of one window. */
  readonly window: Float64Array;
}

function bestOfRuns(view: IndexView, { best }: Matches): Float64Array {
  const bests = scratch.float64(view.runs.length);
  for (let slot = 0; slot < best.length; slot++) {
    const run = view.runOf[slot] ?? -1;
    if (run >= 0 && (best[slot] ?? 0) > (bests[run] ?? 0)) bests[run] = best[slot] ?? 0;
  }
  return bests;
}

/** What the memory itself says. */
function writeOwn(scene: Scene, slot: number, out: Float64Array): void {
  const { matches, statistics, frequencies, view, query } = scene;
  const best = matches.best[slot] ?? 0;
  if (best === 0) return;
  const row = (frequencies.rowOf[slot] ?? 0) * query.terms.length;
  const norm = lengthNorm(view.lengths[slot] ?? 0, statistics.averageMemory, messageB);
  const message = bm25(scene, frequencies.memories, row, norm);
  out[signalAt.passage] = best / (best + passageHalf);
  out[signalAt.message] = message * scene.scale;
  out[signalAt.messageEvidence] = message / (message + messageHalf);
  out[signalAt.termsFound] = Math.min(1, (matches.terms[slot] ?? 0) / 4);
  out[signalAt.named] = (matches.names[slot] ?? 0) * statistics.handful;
  out[signalAt.chance] = (out[signalAt.passage] ?? 0) * scene.unmatched ** 2;
}

/**
 * What is said around it. Each window counts as far as it is not all there is: where a few memories
 * are the whole partition, what stands beside a memory tells nothing of it.
 */
function writeContext(scene: Scene, slot: number, out: Float64Array): void {
  const { view, statistics, scale, frequencies, query } = scene;
  const number = view.runOf[slot] ?? 0;
  const run = view.runs[number] ?? [];
  const position = view.positions[slot] ?? 0;
  const beside = partOf(statistics.memories, 3);
  const aroundNear = partOf(statistics.memories, 2 * nearWindow + 1);
  const aroundWide = partOf(statistics.memories, 2 * wideWindow + 1);
  const previous = run[position - 1];
  out[signalAt.previous] = passageOf(scene, previous) * beside;
  out[signalAt.beforePrevious] =
    passageOf(scene, run[position - 2]) * partOf(statistics.memories, 5);
  out[signalAt.next] = passageOf(scene, run[position + 1]) * beside;
  if (previous !== undefined && hasFlag(view, previous, analysisFlags.asks)) {
    out[signalAt.afterQuestion] = 1;
    out[signalAt.answer] = passageOf(scene, previous) * beside;
  }
  const near = windowScore(scene, slot, nearWindow, statistics.averageNear);
  out[signalAt.near] = (near.score / (near.score + messageHalf)) * aroundNear;
  out[signalAt.nearTerms] = near.idf * scale * aroundNear;
  const wide = windowScore(scene, slot, wideWindow, statistics.averageWide);
  out[signalAt.wide] = wide.score * scale * aroundWide;
  const runPart = partOf(statistics.memories, run.length) * scale;
  const runNorm = lengthNorm(view.runLengths[number] ?? 0, statistics.averageRun, contextB);
  out[signalAt.run] = bm25(scene, frequencies.runs, number * query.terms.length, runNorm) * runPart;
  out[signalAt.runBest] = ((scene.runBest[number] ?? 0) / passageBound) * runPart;
  out[signalAt.opening] = position === 0 ? 1 : 0;
}

/** BM25 of the best passage of a neighbour, as a share of the most that it could be. */
function passageOf({ matches, scale }: Scene, neighbour: number | undefined): number {
  return neighbour === undefined ? 0 : ((matches.best[neighbour] ?? 0) / passageBound) * scale;
}

/** Share of all memories that lie outside of a window of this size. */
function partOf(memories: number, size: number): number {
  return Math.max(0, 1 - size / memories);
}

/** What kind of memory it is, and whether the question asks for that kind. */
function writeNature(scene: Scene, slot: number, out: Float64Array): void {
  const { view, query, statistics, actor } = scene;
  const record = view.records[slot];
  const length = view.lengths[slot] ?? 0;
  const byUser = record?.role === "user" && record.actor === undefined;
  const flag = (bit: number) => (hasFlag(view, slot, bit) ? 1 : 0);
  out[signalAt.referent] = (
    actor === undefined
      ? query.referent.role !== undefined && record?.role === query.referent.role
      : view.actors[slot] === actor
  )
    ? 1
    : 0;
  out[signalAt.user] = byUser ? 1 : 0;
  out[signalAt.userLength] = byUser ? length / (length + longText) : 0;
  out[signalAt.length] = length / (length + statistics.averageMemory);
  out[signalAt.number] = query.asksNumber ? flag(analysisFlags.number) : 0;
  out[signalAt.time] = query.asksTime ? flag(analysisFlags.time) : 0;
  out[signalAt.directive] = flag(analysisFlags.directive);
  out[signalAt.preference] = record?.actor === undefined ? flag(analysisFlags.preference) : 0;
  const profile = view.profiles[slot];
  if (profile === undefined) return;
  out[signalAt.standing] = profile.standing;
  out[signalAt.topic] = topicAffinity(query.topics, profile);
  const rare = topicScore(scene.rareTopics, profile);
  out[signalAt.rareTopic] = rare;
  out[signalAt.topicInstead] = rare * scene.unmatched;
  out[signalAt.topicAlone] = rare * scene.unmatched ** 2;
}

function hasFlag(view: IndexView, slot: number, bit: number): boolean {
  return ((view.flags[slot] ?? 0) & bit) !== 0;
}

/** BM25 of a memory with its neighbours on both sides, and the summed idf of the terms in them. */
function windowScore(
  scene: Scene,
  slot: number,
  reach: number,
  average: number,
): { score: number; idf: number } {
  const { view, frequencies, statistics, query, window } = scene;
  const run = view.runs[view.runOf[slot] ?? -1] ?? [];
  const position = view.positions[slot] ?? 0;
  const width = query.terms.length;
  const last = Math.min(run.length - 1, position + reach);
  window.fill(0);
  let length = 0;
  for (let at = Math.max(0, position - reach); at <= last; at++) {
    const neighbour = run[at] ?? 0;
    const row = (frequencies.rowOf[neighbour] ?? 0) * width;
    length += view.lengths[neighbour] ?? 0;
    for (let term = 0; term < width; term++)
      window[term] = (window[term] ?? 0) + (frequencies.memories[row + term] ?? 0);
  }
  let idf = 0;
  for (let term = 0; term < width; term++)
    if ((window[term] ?? 0) > 0) idf += statistics.idf[term] ?? 0;
  return { score: bm25(scene, window, 0, lengthNorm(length, average, contextB)), idf };
}

/** BM25 of one row of counts, without the factor k1 + 1. */
function bm25(
  { statistics, query }: Scene,
  counts: Float64Array | Uint16Array,
  row: number,
  norm: number,
): number {
  let score = 0;
  for (let term = 0; term < query.terms.length; term++) {
    const count = counts[row + term] ?? 0;
    if (count > 0) score += ((statistics.idf[term] ?? 0) * count) / (count + k1 * norm);
  }
  return score;
}

function lengthNorm(length: number, average: number, b: number): number {
  return 1 - b + (b * length) / average;
}
