import { isTelling, toTerm } from "../text/terms.ts";
import { createWordCache } from "../text/word-cache.ts";
import { words } from "../text/words.ts";
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
  /** Its terms as `terms` makes them of it alone, joined by blanks. */
  readonly terms: string;
  /** Those of them that are no stop words; may be empty. */
  readonly telling: string;
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
/** Words of the language in use fit. */
const remembered = createWordCache<Word>(24_000);

/** Splits a text into sentences of looked-up words; other alphabets than Latin are passed over. */
export function splitSentences(text: string): Sentence[] {
  const plain = plainText(text);
  const lower = plain.toLowerCase();
  const sentences: Sentence[] = [];
  let open: Word[] = [];
  let begin = 0;
  let lastBreak = 0;
  for (const token of lower.match(TOKEN) ?? []) {
    if (!isBreak(token)) {
      // Nothing but what is no token stands between a break and the next word.
      if (open.length === 0) begin = lower.indexOf(token, lastBreak);
      open.push(wordOf(token));
      continue;
    }
    lastBreak = lower.indexOf(token, lastBreak) + token.length;
    if (open.length > 0) sentences.push(sentence(open, plain, begin, token.includes("?")));
    open = [];
  }
  if (open.length > 0) sentences.push(sentence(open, plain, begin, false));
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
  const stemmed = lexiconStem(text);
  const parts = words(text);
  const word = {
    text,
    stem: stemmed,
    cues: cuesOf(text),
    topics: topicsOfWord(text),
    phrases: phrasesFrom(stemmed),
    terms: parts.map(toTerm).join(" "),
    telling: parts.filter(isTelling).map(toTerm).join(" "),
  };
  remembered.set(text, word);
  return word;
}
