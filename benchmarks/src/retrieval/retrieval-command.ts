import { existsSync } from "node:fs";
import { localMemory } from "@mem0-kit/local";
import type { Dataset } from "../data/conversation.ts";
import { dataFiles, dataFolder } from "../data/data-folder.ts";
import { loadFlattened } from "../data/load-flattened.ts";
import { loadLocomo } from "../data/load-locomo.ts";
import { measureRetrieval, type RetrievalResult } from "./measure-retrieval.ts";
import { memoryEngine } from "./memory-engine.ts";
import { peerEngine } from "./peer-engine.ts";
import { printRetrieval } from "./print-retrieval.ts";
import type { RetrievalEngine } from "./retrieval-engine.ts";

export interface RetrievalCommandOptions {
  /** Folder of the evaluation data. @default `MEM0_KIT_DATA`, else `../shared/data` beside the checkout */
  readonly data?: string;
  /** A file of the flattened format, to be measured instead. */
  readonly dataset?: string;
  readonly peer: boolean;
  readonly json: boolean;
}

/** Measures retrieval quality and prints it. Returns the exit code: 2 when named data is absent. */
export async function retrievalCommand(options: RetrievalCommandOptions): Promise<number> {
  const found = datasets(options);
  if (Array.isArray(found)) {
    await measureAll(found, options);
    return 0;
  }
  process.stderr.write(`${found.message}\n`);
  if (options.json && found.exitCode === 0) console.log(JSON.stringify({ datasets: [] }));
  return found.exitCode;
}

interface Absent {
  readonly message: string;
  readonly exitCode: number;
}

function datasets({ data, dataset }: RetrievalCommandOptions): Dataset[] | Absent {
  if (dataset !== undefined)
    return existsSync(dataset)
      ? [loadFlattened(dataset)]
      : { message: `[benchmarks] There is no file ${dataset}.`, exitCode: 2 };
  const folder = dataFolder(data);
  const { locomo, beam } = dataFiles(folder);
  const all = [
    ...(existsSync(locomo) ? Object.values(loadLocomo(locomo)) : []),
    ...(existsSync(beam) ? [loadFlattened(beam, "BEAM-100K")] : []),
  ];
  if (all.length > 0) return all;
  return {
    message: `[benchmarks] There is no evaluation data in ${folder.path}, so nothing was measured. Name its folder by --data or MEM0_KIT_DATA, or a file of the flattened format by --dataset.`,
    exitCode: folder.named ? 2 : 0,
  };
}

async function measureAll(all: readonly Dataset[], options: RetrievalCommandOptions) {
  const results: RetrievalResult[] = [];
  const settings = new Map<string, string>();
  for (const dataset of all)
    for (const engine of options.peer ? [localEngine(), peerEngine()] : [localEngine()]) {
      process.stderr.write(`${dataset.name}: ${engine.name} …\n`);
      settings.set(engine.name, engine.settings);
      results.push(await measure(engine, dataset));
    }
  if (options.json) console.log(JSON.stringify({ datasets: results }));
  else printRetrieval(results, settings);
}

async function measure(engine: RetrievalEngine, dataset: Dataset): Promise<RetrievalResult> {
  try {
    return await measureRetrieval(engine, dataset);
  } finally {
    await engine.close();
  }
}

function localEngine(): RetrievalEngine {
  return memoryEngine(
    localMemory({ path: ":memory:" }),
    "localMemory, defaults; infer: false; all users in one database, in RAM",
  );
}
