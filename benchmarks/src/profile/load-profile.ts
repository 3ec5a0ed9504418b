import { readFileSync } from "node:fs";

/** Facts that come to mind at once, and those that take a thought more. */
export const pairSets = ["everyday", "far"] as const;
export type PairSet = (typeof pairSets)[number];

export type Half = "tune" | "held-out";

export interface ProfilePair {
  readonly id: string;
  /** One of mem0's default categories: the fact's. */
  readonly category: string;
  readonly fact: string;
  readonly question: string;
}

export interface NegativeQuestion {
  readonly id: string;
  readonly question: string;
}

export interface Filler {
  readonly id: string;
  readonly text: string;
}

/** Reads one half of a set of pairs. */
export function loadPairs(set: PairSet, half: Half): ProfilePair[] {
  return loadLines<ProfilePair>(`${set}.${half}.jsonl`);
}

/** Reads the pairs that are there for tuning only. */
export function loadPractice(): ProfilePair[] {
  return loadLines<ProfilePair>("practice.jsonl");
}

/** Reads one half of the questions that nothing helps with. */
export function loadNegatives(half: Half): NegativeQuestion[] {
  return loadLines<NegativeQuestion>(`negatives.${half}.jsonl`);
}

/** Reads what else a user says, for both halves. */
export function loadFillers(): Filler[] {
  return loadLines<Filler>("fillers.jsonl");
}

function loadLines<T>(name: string): T[] {
  const file = new URL(`../../data/profile/${name}`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
