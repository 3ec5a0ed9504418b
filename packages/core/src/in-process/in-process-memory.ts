import { parseInteger, parseObject } from "../checks.ts";
import { type DefineMemoryOptions, defineMemory } from "../define-memory.ts";
import type { Memory, MemoryCapabilities } from "../memory.ts";
import { connect } from "./connect.ts";
import { inProcessAdmin } from "./in-process-admin.ts";
import { inProcessDriver } from "./in-process-driver.ts";
import type { Mem0 } from "./mem0.ts";
import type { InProcessConfig } from "./parse-config.ts";
import { providerFacts } from "./provider-facts.ts";
import { inProcessScopeIds } from "./scope-ids.ts";
import { type Source, sourceOf } from "./source.ts";

export interface InProcessOptions extends DefineMemoryOptions {
  /**
   * Folder of the SQLite files `vectors.db`, `vectors_entities.db` and `history.db`, as far as the
   * configuration leaves them to mem0's defaults; `:memory:` keeps all in RAM. Not for an instance.
   * @default ".mem0/in-process"
   */
  readonly path?: string;
  /**
   * Most memories that one list of the vector store gives out. A scope with more cannot be listed and
   * throws `UNSUPPORTED`; a filtered search looks at the best quarter of it.
   * @default 1,000,000 for stores without a bound of their own, else 10,000
   */
  readonly listLimit?: number;
}

export interface InProcessMemory extends Memory {
  /**
   * The way out: mem0's own instance, opened if it was not. It knows no scope: `*` for an id reads and
   * deletes everyone's memories, and ids with white space are stored escaped. For trusted code only.
   */
  mem0(): Promise<Mem0>;
}

/**
 * Wraps mem0's open source engine, `mem0ai/oss`, in this process: with its vector stores, its extraction
 * prompt and its ranking, and without its faults. Its telemetry is off and it writes where it is told to.
 * It is loaded and opened at the first call.
 *
 * Takes mem0's providers or models of the AI SDK and LangChain, or a `Memory` of `mem0ai/oss` that is
 * there already; the latter stays the caller's to close. Writes of one user go one after another within
 * this process; several processes on the same files may keep duplicates. mem0's SQLite store reads every
 * user's rows at every search, while the process stands still: it is for some thousands of memories.
 *
 * @throws MemoryError `INVALID_INPUT` for a malformed configuration; `UNSUPPORTED` for a vector store that
 * mixes users. Calls throw `UNSUPPORTED` where mem0ai is not installed or would abort the process.
 *
 * @example
 * ```ts
 * const memory = inProcessMemory({
 *   embedder: openai.embedding("text-embedding-3-small"),
 *   llm: openai("gpt-5-mini"),
 * });
 * ```
 */
export function inProcessMemory(
  configOrInstance: InProcessConfig | Mem0,
  options: InProcessOptions = {},
): InProcessMemory {
  const { path, listLimit, ...rest } = parseObject("options of inProcessMemory", options, [
    "path",
    "listLimit",
    "onWarning",
    "timeoutMs",
  ]) as InProcessOptions;
  const source = sourceOf(configOrInstance, path);
  const bound = boundOf(source.provider, listLimit);
  const connection = connect(source, bound);
  const capabilities = capabilitiesOf(source);
  const { run, close } = connection;
  const admin = inProcessAdmin({ capabilities, run, restore: source.restore });
  const driver = inProcessDriver({ capabilities, admin, run, close });
  const mem0 = (): Promise<Mem0> => run(async ({ inside }) => inside);
  return Object.assign(defineMemory(driver, rest), { mem0 });
}

function boundOf(provider: string, listLimit: number | undefined): number {
  return listLimit === undefined
    ? providerFacts(provider).listLimit
    : parseInteger("listLimit", listLimit, 1, 100_000_000);
}

function capabilitiesOf({ provider, hasLlm, hasHistory }: Source): MemoryCapabilities {
  return {
    scopeIds: inProcessScopeIds,
    readYourWrites: providerFacts(provider).readYourWrites,
    idempotentAdd: false,
    infer: hasLlm ? "llm" : "none",
    scores: "relative",
    filters: "full",
    history: hasHistory,
    timestamp: true,
    referenceDate: false,
    customInstructions: hasLlm,
    customCategories: false,
    categories: false,
    expiration: true,
    rerank: false,
    images: false,
    deleteCount: true,
  };
}
