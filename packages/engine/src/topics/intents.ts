import { intentPatterns } from "./lexicon/intent-patterns.ts";
import { topicWeights } from "./topic-weights.ts";
import type { Sentence } from "./topic-words.ts";

/** Kinds of facts that help with a kind of question: topic and weight in turn. */
export type IntentTopics = readonly number[];

const LONGEST_PHRASE = 3;

interface Tables {
  /** By word, or by words with a space between them. */
  readonly byWords: ReadonlyMap<string, readonly IntentTopics[]>;
  readonly byBeginning: readonly (readonly [beginning: string, topics: IntentTopics])[];
  readonly byPattern: readonly (readonly [pattern: RegExp, topics: IntentTopics])[];
  readonly all: readonly IntentTopics[];
}

let built: Tables | undefined;

/** What all known intents want. */
export function allIntents(): readonly IntentTopics[] {
  return tables().all;
}

/** What the intents of a question want. `plain` is its text in lower case. */
export function intentsOf(plain: string, sentences: readonly Sentence[]): Set<IntentTopics> {
  const { byPattern } = tables();
  const found = new Set<IntentTopics>();
  for (const sentence of sentences) {
    sentence.words.forEach((_, place) => {
      findFrom(found, sentence, place);
    });
  }
  for (const [pattern, topics] of byPattern) {
    if (pattern.test(plain)) found.add(topics);
  }
  return found;
}

function findFrom(found: Set<IntentTopics>, { words }: Sentence, place: number): void {
  const { byWords, byBeginning } = tables();
  const first = words[place]?.text ?? "";
  for (const [beginning, topics] of byBeginning) {
    if (first.startsWith(beginning)) found.add(topics);
  }
  let key = "";
  for (const { text } of words.slice(place, place + LONGEST_PHRASE)) {
    key = key === "" ? text : `${key} ${text}`;
    const single = key.endsWith("s") ? byWords.get(key.slice(0, -1)) : undefined;
    for (const topics of byWords.get(key) ?? single ?? []) found.add(topics);
  }
}

function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const byWords = new Map<string, IntentTopics[]>();
  const byBeginning: [string, IntentTopics][] = [];
  const byPattern: [RegExp, IntentTopics][] = [];
  const all = intentPatterns.map(([tells, text]) => {
    const topics = topicWeights(text);
    if (typeof tells !== "string") byPattern.push([tells, topics]);
    else {
      for (const written of tells.trim().split(/\s+/)) {
        const key = written.replaceAll("-", " ");
        if (key.endsWith("*")) byBeginning.push([key.slice(0, -1), topics]);
        else byWords.set(key, [...(byWords.get(key) ?? []), topics]);
      }
    }
    return topics;
  });
  return { byWords, byBeginning, byPattern, all };
}
