import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createMemory } from "mem0-kit";

/** A fact and a question that it answers, of the half that was never used for tuning. */
export interface ProfilePair {
  readonly id: string;
  readonly category: string;
  readonly fact: string;
  readonly question: string;
}

const folder = join(import.meta.dirname, "../../../benchmarks/data/profile");

/**
 * The first pair of a category in the file that the memory by itself finds among small talk: how
 * often it does is measured by the benchmarks; here it is about what the page makes of it.
 */
export async function firstFoundPair(category: string, smallTalk: string): Promise<ProfilePair> {
  const memory = createMemory({ backend: "local", path: ":memory:" });
  const { recommendedThreshold: threshold = 0 } = memory.capabilities;
  try {
    for (const pair of readLines<ProfilePair>("everyday.held-out.jsonl")) {
      if (pair.category !== category) continue;
      const scope = { userId: pair.id };
      const { results: added } = await memory.add(pair.fact, { scope });
      await memory.add(smallTalk, { scope });
      const { results } = await memory.search(pair.question, { scope, topK: 6, threshold });
      const found = new Set(results.map(({ id }) => id));
      if (added.length > 0 && added.every(({ id }) => found.has(id))) return pair;
    }
  } finally {
    await memory.close();
  }
  throw new Error(`[demo] No held-out pair of the category ${category} is found.`);
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
