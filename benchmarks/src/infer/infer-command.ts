import { existsSync } from "node:fs";
import { extractFacts } from "@mem0-kit/engine";
import { localMemory } from "@mem0-kit/local";
import { dataFiles, dataFolder } from "../data/data-folder.ts";
import { loadLocomo } from "../data/load-locomo.ts";
import { type Half, type JudgedMessage, loadDialogues, loadMessages } from "./load-judged.ts";
import { type DialogueOutcome, measureDialogues, playDialogues } from "./measure-dialogues.ts";
import { type EvidenceResult, measureEvidence } from "./measure-evidence.ts";
import { type JudgedOutput, judgeMessages, measureMessages } from "./measure-messages.ts";
import { printFailures } from "./print-failures.ts";
import { printInfer } from "./print-infer.ts";

export interface InferCommandOptions {
  readonly halves: readonly Half[];
  /** Folder of the evaluation data. @default `MEM0_KIT_DATA`, else `../shared/data` beside the checkout */
  readonly data?: string;
  /** Whether LoCoMo is measured too. */
  readonly locomo: boolean;
  /** Prints what was missed and wrongly kept, of the half for tuning only; not with `json`. */
  readonly failures: boolean;
  readonly json: boolean;
}

/**
 * Measures what `infer: true` keeps of messages and prints it. Returns the exit code: 2 when named
 * data is absent, or when failures of the held-out half alone are asked for.
 */
export async function inferCommand(options: InferCommandOptions): Promise<number> {
  if (options.failures && !options.halves.includes("tune"))
    return refuse(
      "[benchmarks] The held-out half is not for tuning, so its failures are not shown. Ask for --half tune.",
    );
  const locomo = locomoFile(options);
  if (locomo.isNamed && locomo.path === undefined) return 2;
  const judged = options.halves.map((half) => ({ half, outputs: judgeHalf(half) }));
  const played = await Promise.all(
    options.halves.map(async (half) => ({ half, outcomes: await playHalf(half) })),
  );
  const report = {
    messages: judged.map(({ half, outputs }) => measureMessages(half, outputs)),
    dialogues: played.map(({ half, outcomes }) => measureDialogues(half, outcomes)),
    locomo: locomo.path === undefined ? [] : await measureLocomo(locomo.path),
  };
  if (options.json) console.log(JSON.stringify(report));
  else printInfer(report);
  if (options.failures)
    printFailures({
      outputs: judged.find(({ half }) => half === "tune")?.outputs ?? [],
      outcomes: played.find(({ half }) => half === "tune")?.outcomes ?? [],
    });
  return 0;
}

function judgeHalf(half: Half): JudgedOutput[] {
  return judgeMessages(loadMessages(half), extract);
}

/** As `add` does it: what the system says never gets that far. */
function extract({ role, text, at }: JudgedMessage): string[] {
  if (role === "system") return [];
  const message = { role, text, createdAt: new Date(at) };
  return extractFacts(message).map((fact) => fact.text);
}

async function playHalf(half: Half): Promise<DialogueOutcome[]> {
  const memory = localMemory({ path: ":memory:" });
  try {
    return await playDialogues(memory, loadDialogues(half));
  } finally {
    await memory.close();
  }
}

function locomoFile({ data, locomo }: InferCommandOptions): { isNamed: boolean; path?: string } {
  if (!locomo) return { isNamed: false };
  const folder = dataFolder(data);
  const path = dataFiles(folder).locomo;
  if (existsSync(path)) return { isNamed: folder.named, path };
  process.stderr.write(
    `[benchmarks] There is no ${path}, so LoCoMo was not measured. Name the folder of the evaluation data by --data or MEM0_KIT_DATA.\n`,
  );
  return { isNamed: folder.named };
}

/** With `infer: false` as well, to tell what extraction costs from what the search does not find. */
async function measureLocomo(file: string): Promise<EvidenceResult[]> {
  const { main } = loadLocomo(file);
  const results: EvidenceResult[] = [];
  for (const infer of [true, false]) {
    process.stderr.write(`${main.name}: infer: ${infer} …\n`);
    const memory = localMemory({ path: ":memory:" });
    try {
      results.push(await measureEvidence(memory, main, { infer }));
    } finally {
      await memory.close();
    }
  }
  return results;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
