import type { Memory } from "@mem0-kit/core";
import { chunks } from "../data/chunks.ts";
import { createRandom, sample } from "../random.ts";
import type { Filler, Half, NegativeQuestion, PairSet, ProfilePair } from "./load-profile.ts";

/** What is found when the fact is one of so many other memories. Fractions 0..1. */
export interface ProfileResult {
  readonly set: PairSet;
  readonly half: Half;
  /** Other memories of the same user. */
  readonly others: number;
  /** Pairs. */
  readonly n: number;
  /** Share of questions with the fact among the first 10. */
  readonly hit10: number;
  /** The same, of those results only that reach the threshold. */
  readonly hit10AtThreshold: number;
  readonly categories: Readonly<Record<string, { readonly n: number; readonly hit10: number }>>;
  readonly negatives: {
    readonly n: number;
    /** Mean number of results (of 10) that reach the threshold, for questions that nothing helps with. */
    readonly meanResults: number;
    /** Share of those questions without a result. */
    readonly empty: number;
  };
  /** Mean number of results (of 10) that reach the threshold, for the questions of the pairs. */
  readonly meanResults: number;
}

export interface ProfileData {
  readonly set: PairSet;
  readonly half: Half;
  readonly pairs: readonly ProfilePair[];
  readonly negatives: readonly NegativeQuestion[];
  readonly fillers: readonly Filler[];
}

/** Each negative question is asked of this many users. */
const usersPerNegative = 4;

/** Gives each pair a user of its own, the fact at a random place among the others, and asks. */
export async function measureProfile(
  memory: Memory,
  data: ProfileData,
  options: { readonly others: number; readonly threshold: number },
): Promise<ProfileResult> {
  const { set, half, pairs, negatives } = data;
  const { others, threshold } = options;
  const users = pairs.map(({ id }) => `${set}-${half}-${others}-${id}`);
  const asked: { category: string; hit: boolean; hitAtThreshold: boolean; results: number }[] = [];
  for (const [at, pair] of pairs.entries()) {
    const userId = users[at] ?? pair.id;
    await addAll(memory, userId, factAmong(pair, data.fillers, others, at));
    const { results } = await memory.search(pair.question, { scope: { userId }, topK: 10 });
    const found = results.find(({ sourceMessageIds }) => sourceMessageIds?.includes(pair.id));
    asked.push({
      category: pair.category,
      hit: found !== undefined,
      hitAtThreshold: found !== undefined && found.score >= threshold,
      results: results.filter(({ score }) => score >= threshold).length,
    });
  }
  const counts: number[] = [];
  for (const [at, { question }] of negatives.entries())
    for (let turn = 0; turn < usersPerNegative; turn++) {
      const userId = users[(at * usersPerNegative + turn) % users.length] ?? "";
      const { results } = await memory.search(question, { scope: { userId }, topK: 10, threshold });
      counts.push(results.length);
    }
  const groups = Map.groupBy(asked, ({ category }) => category);
  return {
    set,
    half,
    others,
    n: asked.length,
    hit10: mean(asked.map(({ hit }) => Number(hit))),
    hit10AtThreshold: mean(asked.map(({ hitAtThreshold }) => Number(hitAtThreshold))),
    categories: Object.fromEntries(
      [...groups].map(([category, group]) => [
        category,
        { n: group.length, hit10: mean(group.map(({ hit }) => Number(hit))) },
      ]),
    ),
    negatives: {
      n: negatives.length,
      meanResults: mean(counts),
      empty: mean(counts.map((count) => Number(count === 0))),
    },
    meanResults: mean(asked.map(({ results }) => results)),
  };
}

/** The fact among others, in an order that repeats for the same place in the file. */
function factAmong(
  pair: ProfilePair,
  fillers: readonly Filler[],
  others: number,
  seed: number,
): { id: string; text: string }[] {
  const random = createRandom(seed + 1);
  const chosen = sample(fillers, others, random);
  const place = Math.floor(random() * (chosen.length + 1));
  return chosen.toSpliced(place, 0, { id: pair.id, text: pair.fact });
}

async function addAll(
  memory: Memory,
  userId: string,
  said: readonly { id: string; text: string }[],
): Promise<void> {
  for (const part of chunks(said, 100))
    await memory.add(
      part.map(({ id, text }) => ({ role: "user", id, content: text })),
      { scope: { userId }, infer: false },
    );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
