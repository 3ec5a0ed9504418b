import { readFileSync, writeFileSync } from "node:fs";
import { analyze, createPartitionIndex, rank } from "@mem0-kit/engine";
import type { Dataset } from "../data/conversation.ts";
import { dataFiles, dataFolder } from "../data/data-folder.ts";
import { loadFlattened } from "../data/load-flattened.ts";
import { loadLocomo } from "../data/load-locomo.ts";
import { percent, printTable } from "../report/print-table.ts";
import { meanMetrics, questionMetrics } from "../retrieval/metrics.ts";
import { fitWeights, type Shares, weightedSums } from "./listwise-fit.ts";
import { profileDataset } from "./profile-dataset.ts";
import { collectTraining, type Training } from "./training-set.ts";

/** What each data set counts for. Questions without evidence and adversarial ones train nothing. */
const shares: Shares = { LoCoMo: 0.6, "BEAM-100K": 0.32, "profile-50": 0.06, "profile-500": 0.3 };
const folds = 5;
/**
 * Set by hand: the names in these conversations are mostly the speakers', and the pairs share no
 * word at all, so what the name of a child or a city is worth cannot be learnt from them.
 */
const setByHand: Readonly<Record<string, number>> = { named: 3 };

/**
 * Fits the weights of the ranking on all data sets together and prints them with what they reach in
 * and out of fold. `--data DIR` as for the other benchmarks; `--write` puts the weights
 * into the engine and keeps those of the folds, which `bench retrieval` measures out of fold with.
 */
export async function fit(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--data");
  const { locomo, beam } = dataFiles(dataFolder(at < 0 ? undefined : args[at + 1]));
  const { main, adversarial } = loadLocomo(locomo);
  const beamSet = loadFlattened(beam, "BEAM-100K");
  const sets = [main, adversarial, beamSet, profileDataset(50), profileDataset(500)];
  const signals = signalNames();
  const all = sets.flatMap((set) => collectTraining(set, signals));
  const width = signals.length;
  const fixed = new Map(
    Object.entries(setByHand).map(([name, weight]) => [signals.indexOf(name), weight]),
  );
  const fitted = fitWeights(all, width, shares, fixed);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fitWeights(
      all.filter((question) => foldOf(question) !== fold),
      width,
      shares,
      fixed,
    ),
  );
  printFigures(all, fitted, byFold);
  console.log(`\nWeights:\n${JSON.stringify(named(signals, fitted), null, 2)}`);
  if (!args.includes("--write")) return;
  writeWeights(named(signals, fitted));
  writeFolds([main, beamSet], signals, byFold);
}

function foldOf({ conversation }: Training): number {
  return conversation % folds;
}

/** The signals of the engine, as it explains a result. */
function signalNames(): string[] {
  const index = createPartitionIndex();
  index.apply({
    ordinal: 0,
    id: "probe",
    scope: { userId: "probe" },
    sequence: 0,
    categories: [],
    createdAt: 0,
    updatedAt: 0,
    analysis: analyze({ text: "Probe" }).analysis,
  });
  const [found] = rank("probe", [index], { topK: 1, explain: true });
  return Object.keys(found?.signals ?? {});
}

function printFigures(
  all: readonly Training[],
  fitted: Float64Array,
  byFold: readonly Float64Array[],
): void {
  const measured = all.map((question) => ({
    groups: [`${question.name} · all`, `${question.name} · ${question.category}`],
    inSample: figures(question, fitted),
    outOfFold: figures(question, byFold[foldOf(question)] ?? fitted),
  }));
  const names = [...new Set(measured.flatMap(({ groups }) => groups))];
  const rows = names.map((name) => {
    const group = measured.filter(({ groups }) => groups.includes(name));
    const inSample = meanMetrics(group.map((one) => one.inSample));
    const outOfFold = meanMetrics(group.map((one) => one.outOfFold));
    const values = [inSample, outOfFold].flatMap(({ r10, hit10, ndcg10 }) => [r10, hit10, ndcg10]);
    return [name, String(group.length), ...values.map(percent)];
  });
  printTable(
    `Weights fitted on ${Object.keys(shares).join(", ")}; out of fold: ${folds} folds by conversation`,
    ["questions", "n", "R@10", "hit@10", "NDCG@10", "out: R@10", "hit@10", "NDCG@10"],
    rows,
  );
}

function figures(question: Training, weights: Float64Array) {
  const { gold, goldSize, ordinals } = question;
  const sums = weightedSums(question, weights);
  const order = Array.from(gold.keys()).sort(
    (a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || (ordinals[b] ?? 0) - (ordinals[a] ?? 0),
  );
  const unseen = goldSize - gold.reduce((sum, is) => sum + is, 0);
  const wanted = order.filter((row) => gold[row]).map(String);
  const missing = Array.from({ length: unseen }, (_, at) => `missing ${at}`);
  return questionMetrics(order.map(String), [...wanted, ...missing]);
}

function named(signals: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(
    signals.map((signal, at) => [signal, Math.round((weights[at] ?? 0) * 1000) / 1000]),
  );
}

/** Replaces the table of weights in the engine's source, and nothing else of that file. */
function writeWeights(weights: Record<string, number>): void {
  const file = new URL("../../../packages/engine/src/ranking/weights.ts", import.meta.url);
  const lines = Object.entries(weights).map(([signal, weight]) => `  ${signal}: ${weight},`);
  const table = /(SignalName, number>> = \{\n)[^}]*(\};)/;
  const source = readFileSync(file, "utf8");
  if (!table.test(source)) throw new Error(`[benchmarks] There is no table of weights in ${file}.`);
  writeFileSync(file, source.replace(table, `$1${lines.join("\n")}\n$2`));
}

function writeFolds(
  sets: readonly Dataset[],
  signals: readonly string[],
  byFold: readonly Float64Array[],
): void {
  const weights = Object.fromEntries(
    sets.map(({ name, conversations }) => [
      name,
      conversations.map((_, at) => named(signals, byFold[at % folds] ?? new Float64Array())),
    ]),
  );
  const file = new URL("fold-weights.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
}
