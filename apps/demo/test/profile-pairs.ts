import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A fact and a question that it answers, of the half that was never used for tuning. */
export interface ProfilePair {
  readonly id: string;
  readonly category: string;
  readonly fact: string;
  readonly question: string;
}

const folder = join(import.meta.dirname, "../../../benchmarks/data/profile");

/** The first pair of a category in the file, whatever it is. */
export function firstPair(category: string): ProfilePair {
  const pairs = readLines<ProfilePair>("everyday.held-out.jsonl");
  const pair = pairs.find((candidate) => candidate.category === category);
  if (!pair) throw new Error(`[demo] No held-out pair of the category ${category}.`);
  return pair;
}

/** The first texts that have nothing to do with the pairs. */
export function firstFillers(count: number): string[] {
  return readLines<{ readonly text: string }>("fillers.jsonl")
    .slice(0, count)
    .map(({ text }) => text);
}

/** The words that carry a fact: those of five letters or more, in lower case. */
export function wordsOf(fact: string): string[] {
  return fact.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

function readLines<T>(name: string): T[] {
  const lines = readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
