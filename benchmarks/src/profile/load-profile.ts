import { readFileSync } from "node:fs";

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

/** Reads one half of the pairs. */
export function loadPairs(half: Half): ProfilePair[] {
  return loadLines<ProfilePair>(`${half}.jsonl`);
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
