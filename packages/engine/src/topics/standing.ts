import { cue } from "./cues.ts";
import { WEIGHT_STEPS } from "./topic-counts.ts";
import type { Sentence, Word } from "./topic-words.ts";

/** Who said or wrote a memory. */
export type Role = "user" | "assistant" | "system";

/** Others' words are seldom facts about the user. */
const ROLE_FACTOR: Readonly<Record<Role, number>> = { user: 1, assistant: 0.25, system: 0.3 };
const INSTRUCTION_STANDING = 0.75;
const REQUEST_STANDING = 0.05;

/**
 * How much the most telling sentence states a lasting fact about the user, 0 to 1. `lasting` says
 * that the text tells of something that lasts even when told in the past: an illness, a milestone.
 */
export function standingOf(
  sentences: readonly Sentence[],
  options: { readonly role?: Role | undefined; readonly lasting: boolean },
): number {
  let best = 0;
  for (const sentence of sentences) {
    best = Math.max(best, standingOfSentence(sentence, options.lasting));
  }
  return Math.round(best * ROLE_FACTOR[options.role ?? "user"] * WEIGHT_STEPS) / WEIGHT_STEPS;
}

function standingOfSentence({ words, question, capital }: Sentence, lasting: boolean): number {
  const sentence = withoutFillers(words);
  const first = sentence[0];
  if (first === undefined || question) return 0;
  if (first.cues & cue.instruction) return INSTRUCTION_STANDING;
  if (first.cues & cue.request) return REQUEST_STANDING;
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
  if (named && opening & cue.relative) return { base: 0.4, most: 0.9 };
  const predicate = sentence[1];
  if (named && (predicate?.cues ?? 0) & (cue.state | cue.habit)) return { base: 0.2, most: 0.45 };
  if (all & cue.firstPerson) {
    const kin = (all & cue.relative) !== 0;
    const distant = (opening & cue.article) !== 0 && !kin;
    return { base: kin ? 0.4 : 0.35, most: distant ? 0.5 : 0.9, touched: !distant };
  }
  const acts = sentence.length > 2 && /[^s]s$/.test(predicate?.text ?? "");
  if (named && acts) return { base: 0.2, most: 0.45 };
  return { base: all & cue.habit || opening & cue.ellipsis ? 0.25 : 0, most: 0.8 };
}

function lastingness(
  sentence: readonly Word[],
  all: number,
  about: { readonly lasting: boolean; readonly touched?: boolean },
): number {
  const habitual = (all & cue.habit) !== 0;
  const lasting = habitual || about.lasting || (all & cue.milestone) !== 0;
  const past = tellsPast(sentence);
  let sum = 0;
  if ((about.touched && !past) || statesPresent(sentence)) sum += 0.35;
  if (habitual) sum += 0.2;
  else if (lasting) sum += 0.3;
  if (past) sum -= lasting ? 0.1 : 0.35;
  if (all & cue.passing) sum -= lasting ? 0.1 : 0.35;
  if (all & cue.supposed) sum -= lasting ? 0.1 : 0.25;
  if (passingProgress(sentence)) sum -= 0.45;
  return sum;
}

function statesPresent(sentence: readonly Word[]): boolean {
  return sentence.some(({ cues }, place) => {
    if (cues & cue.state) return true;
    const next = sentence.slice(place + 1).find((word) => !(word.cues & cue.adverb));
    if (!(cues & cue.subject) || next === undefined) return false;
    return !next.text.endsWith("ed") && !(next.cues & (cue.past | cue.supposed));
  });
}

function tellsPast(sentence: readonly Word[]): boolean {
  return sentence.some(({ text, cues }, place) => {
    const between = (sentence[place - 1]?.cues ?? 0) & cue.adverb;
    const before = sentence[place - (between ? 2 : 1)]?.cues ?? 0;
    if (cues & cue.past) return !(before & cue.perfect);
    const subject = before & (cue.subject | cue.firstPerson) && !(before & cue.progress);
    return subject && text.endsWith("ed") && !(cues & cue.state);
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
