import { lexiconStem, topicCount, topicVocabularies } from "./lexicon.ts";
import type { Sentence } from "./topic-words.ts";

/** What a word that only one topic claims hints at it. */
const HINT = 0.7;
const WEAK_HINT = 0.5;
/** 0: a word that many topics claim hints at each in full; 1: they share it out. */
const SHARING = 0.2;

/**
 * Sums up what the words of a question hint at: 0 to 1 by topic number. A single word never
 * decides, and one that many topics claim says little; hints that agree add up.
 */
export function askedTopics(sentences: readonly Sentence[]): Float64Array {
  const { words, phrases } = tables();
  const missing = new Float64Array(topicCount).fill(1);
  const seen = new Set<string>();
  for (const sentence of sentences) {
    let before = "";
    for (const { stem } of sentence.words) {
      heed(missing, words, stem, seen);
      heed(missing, phrases, `${before} ${stem}`, seen);
      before = stem;
    }
  }
  return missing.map((rest) => 1 - rest);
}

function heed(missing: Float64Array, table: Hints, key: string, seen: Set<string>): void {
  const hints = table.get(key);
  if (hints === undefined || seen.has(key)) return;
  seen.add(key);
  for (let at = 0; at < hints.length; at += 2) {
    const topic = hints[at] as number;
    missing[topic] = (missing[topic] as number) * (1 - (hints[at + 1] as number));
  }
}

/** Topic and weight in turn, by stem or by two stems with a space. */
type Hints = ReadonlyMap<string, readonly number[]>;

interface Tables {
  readonly words: Hints;
  readonly phrases: Hints;
}

let built: Tables | undefined;

function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const words = new Map<string, Map<number, number>>();
  const phrases = new Map<string, Map<number, number>>();
  topicVocabularies.forEach(({ asks = "" }, topic) => {
    for (const written of asks.trim().split(/\s+/).filter(Boolean)) {
      const weak = written.endsWith("~");
      const stems = (weak ? written.slice(0, -1) : written).split("-").map(lexiconStem);
      const into = stems.length > 1 ? phrases : words;
      const key = stems.join(" ");
      const topics = into.get(key) ?? new Map<number, number>();
      into.set(key, topics.set(topic, weak ? HINT * WEAK_HINT : HINT));
    }
  });
  return { words: shared(words), phrases: shared(phrases) };
}

function shared(table: ReadonlyMap<string, ReadonlyMap<number, number>>): Hints {
  const hints = new Map<string, readonly number[]>();
  for (const [key, topics] of table) {
    const shares = topics.size ** SHARING;
    hints.set(
      key,
      [...topics].flatMap(([topic, weight]) => [topic, weight / shares]),
    );
  }
  return hints;
}
