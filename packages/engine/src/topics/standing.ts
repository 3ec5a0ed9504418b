import { cue } from "./cues.ts";
import { WEIGHT_STEPS } from "./topic-counts.ts";
import type { Sentence, Word } from "./topic-words.ts";

/** Who said or wrote a memory. */
export type Role = "user" | "assistant" | "system";

/** Others' words are seldom facts about the user. */
const ROLE_FACTOR: Readonly<Record<Role, number>> = { user: 1, assistant: 0.25, system: 0.3 };
const INSTRUCTION_STANDING = 0.75;
const REQUEST_STANDING = 0.05;
/** Words of the longest wish how to be answered that is no task: "Write dates as day, month, year". */
const LONGEST_WISH = 10;
/** Words from which a sentence that ends in "please" is more than a wish how to answer. */
const SHORT_WISH = 6;

interface StandingOptions {
  readonly role?: Role | undefined;
  /** The text tells of what lasts even when told in the past: an illness, a milestone. */
  readonly lasting: boolean;
  /** The text tells how answers should be. */
  readonly style?: boolean;
}

/** How much the most telling sentence states a lasting fact about the user, 0 to 1. */
export function standingOf(sentences: readonly Sentence[], options: StandingOptions): number {
  let best = 0;
  for (const sentence of sentences) {
    best = Math.max(best, standingOfSentence(sentence, options));
  }
  return Math.round(best * ROLE_FACTOR[options.role ?? "user"] * WEIGHT_STEPS) / WEIGHT_STEPS;
}

function standingOfSentence(
  { words, question, capital }: Sentence,
  { lasting, style = false }: StandingOptions,
): number {
  const sentence = withoutFillers(words);
  const first = sentence[0];
  if (first === undefined || question) return 0;
  if (first.cues & cue.instruction) return INSTRUCTION_STANDING;
  if (style && sentence.length <= LONGEST_WISH) return INSTRUCTION_STANDING;
  if (first.cues & cue.request) return REQUEST_STANDING;
  // "British spelling, please."
  if (sentence.length < SHORT_WISH && sentence.at(-1)?.text === "please")
    return INSTRUCTION_STANDING;
  const all = unionOf(sentence);
  const subject = subjectOf(sentence, all, capital);
  if (subject.base === 0) return sentence.length < 4 || first.cues & cue.remark ? 0 : 0.1;
  const sum = subject.base + lastingness(sentence, all, { ...subject, lasting });
  return Math.min(subject.most, Math.max(0, sum));
}

interface Subject {
  readonly base: number;
  readonly most: number;
  /** Something of the user's, or the user as the one affected: "wool makes my skin itch". */
  readonly touched?: boolean;
}

/** Who it is about: the user most, someone of theirs nearly as much, others little. */
function subjectOf(sentence: readonly Word[], all: number, capital: boolean): Subject {
  const opening = sentence[0]?.cues ?? 0;
  if (all & cue.speaker) return { base: opening & cue.remark ? 0.35 : 0.45, most: 1 };
  if (unionOf(sentence.slice(0, 6)) & cue.outsider) return { base: 0.1, most: 0.3 };
  if (opening & cue.owner) return { base: 0.45, most: 1, touched: true };
  const named = capital && !(opening & cue.remark);
  if (named && opening & cue.relative) return { base: 0.4, most: 0.9, touched: true };
  const predicate = sentence[1];
  const stated = (predicate?.cues ?? 0) & (cue.state | cue.habit);
  if (named && stated && !isOfUsersKin(all)) return { base: 0.2, most: 0.45 };
  if (all & cue.firstPerson) {
    const kin = isOfUsersKin(all);
    const distant = (opening & cue.article) !== 0 && !kin;
    return { base: kin ? 0.4 : 0.35, most: distant ? 0.5 : 0.9, touched: !distant };
  }
  const acts = sentence.length > 2 && /[^s]s$/.test(predicate?.text ?? "");
  if (named && acts) return { base: 0.2, most: 0.45 };
  if (opening & cue.ellipsis) return { base: 0.35, most: 0.8 };
  return { base: all & cue.habit ? 0.25 : 0, most: 0.8 };
}

function isOfUsersKin(all: number): boolean {
  return (all & cue.relative) !== 0 && (all & cue.firstPerson) !== 0;
}

function lastingness(
  sentence: readonly Word[],
  all: number,
  about: { readonly lasting: boolean; readonly touched?: boolean },
): number {
  const habitual = (all & cue.habit) !== 0;
  const present = presentPlace(sentence);
  const past = tellsPast(sentence.slice(0, present));
  const lasting =
    habitual || about.lasting || (all & cue.milestone) !== 0 || (past && turnsLife(sentence));
  let sum = 0;
  if ((about.touched && !past) || present < sentence.length) sum += 0.35;
  if (habitual) sum += past ? 0.2 : 0.1;
  else if (lasting) sum += 0.3;
  if (all & cue.constraint) sum += 0.1;
  if (past) sum -= lasting ? 0.1 : 0.35;
  if (passes(sentence, present)) sum -= lasting ? 0.1 : 0.35;
  if (all & cue.supposed) sum -= lasting ? 0.1 : 0.25;
  if (passingProgress(sentence)) sum -= habitual ? 0.2 : 0.45;
  return sum;
}

/** A noun and its adjectives may stand before the verb: "My wife's brother works". */
const LONGEST_SUBJECT = 4;

/** The place of the first verb that states something of the present; past the end if none does. */
function presentPlace(sentence: readonly Word[]): number {
  const place = sentence.findIndex(({ cues }, at) => {
    const before = wordBefore(sentence, at)?.cues ?? 0;
    if (cues & cue.state && cues & cue.speaker && at > 0) return !isProgress(sentence[at + 1]);
    if (cues & cue.state && (before & STATING || opensPredicate(sentence, at))) return true;
    if (!(cues & cue.subject)) return false;
    const next = wordAfter(sentence, at);
    return next !== undefined && !next.text.endsWith("ed") && !(next.cues & NOT_PRESENT);
  });
  return place < 0 ? sentence.length : place;
}

function isProgress(next: Word | undefined): boolean {
  return next === undefined || next.text.endsWith("ing") || (next.cues & cue.past) !== 0;
}

/** Bare forms are verbs after a plural only: "my kids play", but "the school play". */
function opensPredicate(sentence: readonly Word[], place: number): boolean {
  if (place === 0) return true;
  if (place >= LONGEST_SUBJECT) return false;
  const { text } = sentence[place] as Word;
  if (/s$|t$|^(have|am|are)$/.test(text)) return true;
  const before = wordBefore(sentence, place);
  return before !== undefined && (/[^s]s$/.test(before.text) || (before.cues & cue.relative) !== 0);
}

const STATING = cue.subject | cue.speaker;
const ACTING = cue.subject | cue.firstPerson | cue.relative;
const NOT_PRESENT = cue.past | cue.supposed;

function wordBefore(sentence: readonly Word[], place: number): Word | undefined {
  const near = sentence[place - 1];
  return near && near.cues & cue.adverb ? sentence[place - 2] : near;
}

function wordAfter(sentence: readonly Word[], place: number): Word | undefined {
  let after = place + 1;
  while ((sentence[after]?.cues ?? 0) & cue.adverb) after++;
  return sentence[after];
}

function tellsPast(sentence: readonly Word[]): boolean {
  return sentence.some(({ text, cues }, place) => {
    const before = wordBefore(sentence, place)?.cues ?? 0;
    // "I'm left-handed" is no past, nor is "I've lost".
    if (cues & cue.past) return !(before & (cue.perfect | cue.progress));
    const subject = before & ACTING && !(before & cue.progress);
    return subject && text.endsWith("ed") && !(cues & cue.state);
  });
}

/** Past events after which something is different for good. */
const TURNING_POINTS = new RegExp(
  [
    "\\b(gave up (?!and|so|on|after|because)\\w+",
    "paid off|handed in|put me on|stolen|approved|used to (work|live|teach|compete|play|dance)",
    "came out (to|as)|went (vegan|vegetarian)|turned (\\w+(teen|ty)|[0-9]+)",
    "bought (my|our) first|signed (a|the|our)|learne?[dt] to (read|write|swim|walk|drive|speak)|told (me|us) (not )?to",
    "(got|did) my (citizenship|licence|license|diploma|degree|phd)|had (twins|a baby|surgery)",
    "lost (my|our|his|her|their|most|all) (of )?(\\w+ )?(job|baby|hearing|sight|vision|leg|arm|wife|husband|mother|father|home|house|licence)",
    "won (the|a|an) (\\w+ ){0,4}(contest|championship|competition|tournament|prize|award|medal|scholarship|title|cup|race)",
    "(was|were|got|been) (laid off|fired|sacked|evicted|hacked|scammed|diagnosed)|stole|broke into",
    "(completed|closed) on|got the keys|finished (my|our|her|his) (bachelor|master|degree|phd|studies)",
    "left (school|home|university|social media|facebook|instagram|twitter|the (army|navy|church|party))",
    "took (my|our)|raised|grew up)\\b|^(i|we) (was|were) (a|an|the) (?!bit|little|lot|few|while|day)",
  ].join("|"),
);

function turnsLife(sentence: readonly Word[]): boolean {
  return TURNING_POINTS.test(sentence.map(({ text }) => text).join(" "));
}

/** "just" passes before what happened, not in "just two burners" nor after a present statement. */
function passes(sentence: readonly Word[], present: number): boolean {
  return sentence.some(({ text, cues }, place) => {
    if (!(cues & cue.passing)) return false;
    const next = sentence[place + 1]?.cues ?? 0;
    return text !== "just" || (place < present && (next & cue.past) !== 0);
  });
}

/** "I'm heading out" passes; "I'm training for a marathon" lasts. */
function passingProgress(sentence: readonly Word[]): boolean {
  return sentence.some(({ cues }, place) => {
    const next = sentence[place + 1];
    if (!(cues & cue.progress) || next === undefined) return false;
    return next.text.endsWith("ing") && !(next.cues & cue.planned);
  });
}

function withoutFillers(sentence: readonly Word[]): readonly Word[] {
  const start = sentence.findIndex(({ cues }) => !(cues & cue.filler));
  return start <= 0 ? sentence : sentence.slice(start);
}

function unionOf(sentence: readonly Word[]): number {
  let union = 0;
  for (const { cues } of sentence) union |= cues;
  return union;
}
