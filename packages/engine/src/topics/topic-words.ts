import { cuesOf } from "./cues.ts";
import { lexiconStem, phrasesFrom, topicsOfWord } from "./lexicon.ts";

/** A sequence of stems and its evidence: topic and weight in turn. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly topics: readonly number[];
}

/** Phrases with the same first stem by their second, "" if they have none; longest first. */
export type PhrasesBySecond = ReadonlyMap<string, readonly Phrase[]>;

/** A word with all that the lexicon knows of it. */
export interface Word {
  /** Lower case, without accents, as written. */
  readonly text: string;
  readonly stem: string;
  /** What it says about the kind of statement: bits of `cue`. */
  readonly cues: number;
  /** Its evidence: topic and weight in turn. */
  readonly topics: readonly number[];
  /** Phrases that begin with it. */
  readonly phrases: PhrasesBySecond;
}

export interface Sentence {
  readonly words: readonly Word[];
  readonly question: boolean;
  /** Its first word is written with a capital. */
  readonly capital: boolean;
}

const TOKEN = /[a-z0-9]+(?:'[a-z]+)*|[.!?;\n]+/g;
const ACCENTS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Words of the language in use fit; a flood of odd tokens must not grow without bound. */
const WORDS_REMEMBERED = 20_000;

const remembered = new Map<string, Word>();

/** Splits a text into sentences of looked-up words; other alphabets than Latin are passed over. */
export function splitSentences(text: string): Sentence[] {
  const plain = plainText(text);
  const lower = plain.toLowerCase();
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let begin = 0;
  for (const match of lower.matchAll(TOKEN)) {
    const token = match[0];
    if (!isBreak(token)) {
      if (words.length === 0) begin = match.index;
      words.push(wordOf(token));
      continue;
    }
    if (words.length > 0) sentences.push(sentence(words, plain, begin, token.includes("?")));
    words = [];
  }
  if (words.length > 0) sentences.push(sentence(words, plain, begin, false));
  return sentences;
}

/** Straight apostrophes and quotation marks and no accents, in the case as written. */
export function plainText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .normalize("NFKD")
    .replace(ACCENTS, "");
}

function sentence(words: Word[], plain: string, begin: number, question: boolean): Sentence {
  const first = plain.charCodeAt(begin);
  return { words, question, capital: first >= 65 && first <= 90 };
}

function isBreak(token: string): boolean {
  const first = token.charCodeAt(0);
  return first < 48 || first === 59 || first === 63;
}

function wordOf(text: string): Word {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= WORDS_REMEMBERED) remembered.clear();
  const stemmed = lexiconStem(text);
  const word = {
    text,
    stem: stemmed,
    cues: cuesOf(text),
    topics: topicsOfWord(text),
    phrases: phrasesFrom(stemmed),
  };
  remembered.set(text, word);
  return word;
}
