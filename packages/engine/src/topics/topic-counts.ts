import { topicCount } from "./lexicon.ts";
import type { Phrase, Sentence, Word } from "./topic-words.ts";

/** Steps between 0 and 1 that a weight can take; one character of the encoded form. */
export const WEIGHT_STEPS = 35;
/** A memory keeps its strongest topics: a long one would otherwise match everything a little. */
const TOPICS_KEPT = 8;
const FAINTEST_WEIGHT = 0.15;
const SATURATION = 0.8;

/** Sums the evidence for each topic; a word that is repeated counts once. */
export function countTopics(sentences: readonly Sentence[]): Float64Array {
  const counts = new Float64Array(topicCount);
  const seen = new Set<readonly number[]>();
  for (const { words } of sentences) {
    let place = 0;
    while (place < words.length) {
      const phrase = longestPhrase(words, place);
      const evidence = phrase?.topics ?? (words[place] as Word).topics;
      if (evidence.length > 0 && !seen.has(evidence)) {
        seen.add(evidence);
        for (let at = 0; at < evidence.length; at += 2) {
          const topic = evidence[at] as number;
          counts[topic] = (counts[topic] as number) + (evidence[at + 1] as number);
        }
      }
      place += phrase?.stems.length ?? 1;
    }
  }
  return counts;
}

/** Turns sums into the kept topics, ascending, with weights from 0 to 1. */
export function profileEntries(counts: Float64Array): { topics: number[]; weights: number[] } {
  const kept: [topic: number, weight: number][] = [];
  for (let topic = 0; topic < counts.length; topic++) {
    if (counts[topic] === 0) continue;
    const weight = saturate(counts[topic] as number);
    if (weight >= FAINTEST_WEIGHT) kept.push([topic, weight]);
  }
  if (kept.length > TOPICS_KEPT) {
    kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    kept.length = TOPICS_KEPT;
    kept.sort((a, b) => a[0] - b[0]);
  }
  return {
    topics: kept.map(([topic]) => topic),
    weights: kept.map(([, weight]) => Math.round(weight * WEIGHT_STEPS) / WEIGHT_STEPS),
  };
}

/** One clear word says half of it, three say nearly all. */
function saturate(sum: number): number {
  return 1 - Math.exp(-SATURATION * sum);
}

function longestPhrase(words: readonly Word[], place: number): Phrase | undefined {
  const { phrases } = words[place] as Word;
  if (phrases.size === 0) return undefined;
  const second = words[place + 1]?.stem;
  const longer = second === undefined ? undefined : phrases.get(second);
  return longer?.find((phrase) => matches(phrase, words, place)) ?? phrases.get("")?.[0];
}

function matches({ stems }: Phrase, words: readonly Word[], place: number): boolean {
  return stems.every((stem, offset) => words[place + offset]?.stem === stem);
}
