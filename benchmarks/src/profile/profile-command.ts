import { recommendedThreshold } from "@mem0-kit/engine";
import { localMemory } from "@mem0-kit/local";
import { machine } from "../report/machine.ts";
import { percent, printTable } from "../report/print-table.ts";
import {
  type Half,
  loadFillers,
  loadNegatives,
  loadPairs,
  type PairSet,
  pairSets,
} from "./load-profile.ts";
import { measureProfile, type ProfileResult } from "./measure-profile.ts";

export interface ProfileCommandOptions {
  readonly halves: readonly Half[];
  readonly json: boolean;
}

/** Measures whether facts are found by questions that share no word with them, and prints it. */
export async function profileCommand({ halves, json }: ProfileCommandOptions): Promise<void> {
  const results: ProfileResult[] = [];
  for (const set of pairSets)
    for (const half of halves)
      for (const others of [50, 500]) results.push(await measure(set, half, others));
  if (json) console.log(JSON.stringify({ threshold: recommendedThreshold, results }));
  else print(results);
}

async function measure(set: PairSet, half: Half, others: number): Promise<ProfileResult> {
  const memory = localMemory({ path: ":memory:" });
  try {
    const data = {
      set,
      half,
      pairs: loadPairs(set, half),
      negatives: loadNegatives(half),
      fillers: loadFillers(),
    };
    return await measureProfile(memory, data, { others, threshold: recommendedThreshold });
  } finally {
    await memory.close();
  }
}

function print(results: readonly ProfileResult[]): void {
  console.log(`Facts that share no word with the question, on ${machine()}`);
  console.log(
    `Engine: local, defaults. Documented threshold: ${recommendedThreshold}. At most 10 results a question.`,
  );
  printTable(
    "Facts found",
    [
      "pairs",
      "half",
      "others",
      "n",
      "hit@10 %",
      "at threshold %",
      "results a question",
      "results a negative",
      "negatives without %",
    ],
    results.map((result) => [
      result.set,
      result.half,
      String(result.others),
      String(result.n),
      percent(result.hit10),
      percent(result.hit10AtThreshold),
      result.meanResults.toFixed(1),
      result.negatives.meanResults.toFixed(1),
      percent(result.negatives.empty),
    ]),
  );
  const categories = [...new Set(results.flatMap((result) => Object.keys(result.categories)))];
  printTable(
    "hit@10 % by category",
    ["category", ...results.map(({ set, half, others }) => `${set}, ${half}, ${others}`)],
    categories.map((category) => [
      category,
      ...results.map(({ categories: all }) => percent(all[category]?.hit10 ?? 0)),
    ]),
  );
}
