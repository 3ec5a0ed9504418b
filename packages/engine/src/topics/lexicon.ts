import { stem } from "../text/stem.ts";
import type { CategoryTopics, TopicVocabulary } from "./lexicon/category-topics.ts";
import { entertainment } from "./lexicon/entertainment.ts";
import { family } from "./lexicon/family.ts";
import { fashion } from "./lexicon/fashion.ts";
import { food } from "./lexicon/food.ts";
import { health } from "./lexicon/health.ts";
import { hobbies } from "./lexicon/hobbies.ts";
import { milestones } from "./lexicon/milestones.ts";
import { misc } from "./lexicon/misc.ts";
import { music } from "./lexicon/music.ts";
import { personalDetails } from "./lexicon/personal-details.ts";
import { professionalDetails } from "./lexicon/professional-details.ts";
import { sports } from "./lexicon/sports.ts";
import { technology } from "./lexicon/technology.ts";
import { travel } from "./lexicon/travel.ts";
import { userPreferences } from "./lexicon/user-preferences.ts";
import type { Phrase, PhrasesBySecond } from "./topic-words.ts";

/** The vocabularies by mem0's default categories, in mem0's order. */
const byCategory = {
  personal_details: personalDetails,
  family,
  professional_details: professionalDetails,
  sports,
  travel,
  food,
  music,
  health,
  technology,
  hobbies,
  fashion,
  entertainment,
  milestones,
  user_preferences: userPreferences,
  misc,
} as const satisfies Record<string, CategoryTopics>;

type ByCategory = typeof byCategory;

/** One of mem0's default categories. */
export type TopicCategory = keyof ByCategory;

/** The name of a topic of the lexicon. */
export type TopicName = { [C in TopicCategory]: keyof ByCategory[C] & string }[TopicCategory];

const WEAK_EVIDENCE = 0.25;
const PHRASE_EVIDENCE = 1.6;
/** 0: a word of many topics is full evidence for each; 1: they share it out. */
const SHARING = 0.45;

const listed = Object.entries(byCategory).flatMap(([category, topics]) =>
  Object.entries(topics as CategoryTopics).map(([name, vocabulary]) => ({
    category: category as TopicCategory,
    name: name as TopicName,
    vocabulary,
  })),
);

/** Names of all topics; a topic's number is its place here. */
export const topicNames: readonly TopicName[] = listed.map(({ name }) => name);

/** The vocabulary of the topic at the same place. */
export const topicVocabularies: readonly TopicVocabulary[] = listed.map(
  ({ vocabulary }) => vocabulary,
);

/** The category of the topic at the same place. */
export const topicCategories: readonly TopicCategory[] = listed.map(({ category }) => category);

/** How many topics there are. */
export const topicCount: number = listed.length;

const numberByName = new Map(topicNames.map((name, number) => [name, number]));

/** The number of a topic. Throws for a name that the lexicon does not have. */
export function topicNumber(name: string): number {
  const number = numberByName.get(name as TopicName);
  if (number !== undefined) return number;
  throw new Error(`[mem0-kit] no topic is called "${name}". Use a name of the lexicon.`);
}

interface Tables {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly phrases: ReadonlyMap<string, PhrasesBySecond>;
}

let built: Tables | undefined;
const NONE: readonly never[] = [];
const NO_PHRASES: PhrasesBySecond = new Map();

/** Evidence of a stem: topic and weight in turn; empty for a stem that the lexicon does not know. */
export function topicsOf(wordStem: string): readonly number[] {
  return tables().words.get(wordStem) ?? NONE;
}

/** Evidence of a word in lower case: that of its stem, and of just this form. */
export function topicsOfWord(word: string): readonly number[] {
  const ofStem = topicsOf(lexiconStem(word));
  const asWritten = topicsOf(`=${word}`);
  return asWritten.length === 0 ? ofStem : [...asWritten, ...ofStem];
}

/** Phrases that begin with a stem. */
export function phrasesFrom(wordStem: string): PhrasesBySecond {
  return tables().phrases.get(wordStem) ?? NO_PHRASES;
}

/** The form under which the lexicon keeps a word in lower case. */
export function lexiconStem(word: string): string {
  return stem(word.replace(/'s?$/, ""));
}

/** How many distinct word stems and phrases the lexicon has. */
export function lexiconSize(): { readonly words: number; readonly phrases: number } {
  const { words, phrases } = tables();
  return {
    words: words.size,
    phrases: [...phrases.values()].flatMap((each) => [...each.values()].flat()).length,
  };
}

// Stemming the vocabulary takes milliseconds: not at import, which programs pay that never search.
function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const words = new Map<string, Map<number, number>>();
  const phrases = new Map<string, Map<number, number>>();
  listed.forEach(({ vocabulary }, topic) => {
    for (const written of split(vocabulary.words, /\s+/)) {
      const weak = written.endsWith("~");
      const word = weak ? written.slice(0, -1) : written;
      const weight = weak ? WEAK_EVIDENCE : 1;
      if (word.startsWith("=")) note(words, word, topic, weight);
      else if (word.includes("-")) note(phrases, phraseKey(word), topic, PHRASE_EVIDENCE * weight);
      else note(words, lexiconStem(word), topic, weight);
    }
    for (const written of split(vocabulary.phrases ?? "", /\s*;\s*/)) {
      const weak = written.endsWith("~");
      const words = weak ? written.slice(0, -1) : written;
      note(phrases, phraseKey(words), topic, PHRASE_EVIDENCE * (weak ? WEAK_EVIDENCE : 1));
    }
  });
  return {
    words: new Map([...words].map(([wordStem, topics]) => [wordStem, share(topics)])),
    phrases: phrasesByFirst(phrases),
  };
}

function phraseKey(written: string): string {
  return written
    .split(/[\s-]+/)
    .map(lexiconStem)
    .join(" ");
}

function split(text: string, separator: RegExp): string[] {
  return text.trim().split(separator).filter(Boolean);
}

function note(
  into: Map<string, Map<number, number>>,
  key: string,
  topic: number,
  weight: number,
): void {
  const topics = into.get(key) ?? new Map<number, number>();
  into.set(key, topics.set(topic, Math.max(weight, topics.get(topic) ?? 0)));
}

/** A word of several topics is weaker evidence for each of them. */
function share(topics: ReadonlyMap<number, number>): number[] {
  const shares = topics.size ** SHARING;
  return [...topics].flatMap(([topic, weight]) => [topic, weight / shares]);
}

function phrasesByFirst(
  phrases: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Map<string, PhrasesBySecond> {
  const byFirst = new Map<string, Map<string, Phrase[]>>();
  for (const [key, topics] of phrases) {
    const stems = key.split(" ");
    const [first = "", second = ""] = stems;
    const bySecond = byFirst.get(first) ?? new Map<string, Phrase[]>();
    const same = [...(bySecond.get(second) ?? []), { stems, topics: share(topics) }];
    bySecond.set(
      second,
      same.sort((a, b) => b.stems.length - a.stems.length),
    );
    byFirst.set(first, bySecond);
  }
  return byFirst;
}
