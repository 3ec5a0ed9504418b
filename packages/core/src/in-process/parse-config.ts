import { join, resolve } from "node:path";
import {
  describeValue,
  invalidInput,
  isPlainObject,
  parseObject,
  parseText,
  quote,
} from "../checks.ts";
import { limits } from "../limits.ts";
import {
  type InProcessEmbeddingModel,
  isEmbeddingModel,
  type LangChainEmbeddings,
  toEmbeddings,
} from "./embedding-model.ts";
import {
  type Generate,
  generateWith,
  type InProcessLanguageModel,
  isLanguageModel,
} from "./language-model.ts";
import type { Mem0Provider } from "./mem0-provider.ts";
import { refuseUnsafeStore } from "./refuse-unsafe-store.ts";
import { secretsOf } from "./secrets-of.ts";

/** Which parts mem0's open source engine is made of. */
export interface InProcessConfig {
  /** Makes vectors of texts: a provider of mem0, or a model of the AI SDK or LangChain. */
  readonly embedder: InProcessEmbeddingModel;
  /**
   * Finds facts for `infer: true`: a provider of mem0, or a model of the AI SDK or LangChain.
   * @default none: `capabilities.infer` is `none`
   */
  readonly llm?: InProcessLanguageModel;
  /** Where memories are kept. @default mem0's `memory`: an SQLite file below `path` */
  readonly vectorStore?: Mem0Provider;
  /** Where histories are kept. @default mem0's `sqlite`: a file below `path` */
  readonly historyStore?: Mem0Provider;
  /** Told to the language model in every add. */
  readonly customInstructions?: string;
}

/** A checked configuration, ready for mem0. */
export interface ParsedConfig {
  /** For mem0's constructor. */
  readonly mem0: {
    readonly vectorStore: { readonly provider: string; readonly config: Record<string, unknown> };
  };
  /** A model of its own instead of mem0's provider. */
  readonly embeddings?: LangChainEmbeddings;
  readonly generate?: Generate;
  readonly hasLlm: boolean;
  readonly secrets: readonly string[];
}

const keys = ["embedder", "llm", "vectorStore", "historyStore", "customInstructions"] as const;

/**
 * Checks a configuration. Relative paths are resolved now, so that a later change of directory moves
 * nothing.
 *
 * @throws MemoryError `INVALID_INPUT`; `UNSUPPORTED` for mem0's `langchain` vector store.
 */
export function parseConfig(config: unknown, path: unknown): ParsedConfig {
  const given = parseObject("config of inProcessMemory", config, keys);
  const folder = parsePath(path);
  const { embedder, llm } = parseModels(given);
  const { vectorStore, historyStore, customInstructions } = given;
  const vectors = vectorStore === undefined ? {} : parseProvider("vectorStore", vectorStore);
  const mem0 = {
    embedder: isEmbeddingModel(embedder)
      ? { provider: "langchain", config: { model: toEmbeddings(embedder) } }
      : { provider: embedder.provider, config: { ...embedder.config } },
    // A language model of its own is put in place after construction. mem0 insists on one; this one is
    // never called.
    llm:
      llm === undefined || isLanguageModel(llm)
        ? { provider: "openai", config: { apiKey: "unused" } }
        : { provider: llm.provider, config: { ...llm.config } },
    vectorStore: vectorStoreOf(vectors, folder),
    historyDbPath: inFolder(folder, "history.db"),
    ...(historyStore === undefined
      ? {}
      : { historyStore: historyStoreOf(parseProvider("historyStore", historyStore), folder) }),
    ...(customInstructions === undefined
      ? {}
      : {
          customInstructions: parseText("customInstructions", customInstructions, {
            bytes: limits.metadataBytes,
          }),
        }),
  };
  return {
    mem0,
    hasLlm: llm !== undefined,
    secrets: secretsOf(mem0),
    ...(isEmbeddingModel(embedder) ? { embeddings: toEmbeddings(embedder) } : {}),
    ...(llm !== undefined && isLanguageModel(llm) ? { generate: generateWith(llm) } : {}),
  };
}

function parseModels(given: Readonly<Partial<Record<"embedder" | "llm", unknown>>>) {
  if (given.embedder === undefined)
    throw invalidInput(
      'inProcessMemory needs an embedder, such as { provider: "openai", config: { apiKey } }, an embedding model of the AI SDK or embeddings of LangChain.',
    );
  const embedder = parseModel("embedder", given.embedder) as InProcessEmbeddingModel;
  const llm =
    given.llm === undefined ? undefined : (parseModel("llm", given.llm) as InProcessLanguageModel);
  return { embedder, llm };
}

/** Only the shape that decides which it is; a wrong model says so itself at the first call. */
function parseModel(name: "embedder" | "llm", value: unknown): object {
  const methods = { embedder: ["doEmbed", "embedQuery"], llm: ["doGenerate", "invoke"] }[name];
  if (typeof value === "object" && value !== null && methods.some((method) => method in value))
    return value;
  return parseProvider(name, value);
}

function parseProvider(name: string, value: unknown): Mem0Provider {
  if (!isPlainObject(value) || typeof value.provider !== "string" || value.provider.trim() === "")
    throw invalidInput(
      `${name} must name one of mem0's providers, such as { provider: "ollama", config: {…} }${name === "embedder" || name === "llm" ? ", or be a model of the AI SDK or LangChain" : ""}, not ${describeValue(value)}.`,
    );
  const { provider, config } = parseObject(name, value, ["provider", "config"]);
  if (config !== undefined && !isPlainObject(config))
    throw invalidInput(
      `${name}.config of ${quote(String(provider))} must be an object, not ${describeValue(config)}.`,
    );
  return { provider: String(provider), ...(config === undefined ? {} : { config }) };
}

/** `:memory:` keeps everything in RAM. */
function parsePath(path: unknown): string {
  const text = parseText("path", path ?? ".mem0/in-process", { bytes: 4096 });
  return text === ":memory:" ? text : resolve(text);
}

function inFolder(folder: string, file: string): string {
  return folder === ":memory:" ? folder : join(folder, file);
}

/** mem0's own default would be a file in the home directory; its names get a second file beside ours. */
function vectorStoreOf({ provider = "memory", config }: Partial<Mem0Provider>, folder: string) {
  refuseUnsafeStore(provider);
  const isSqlite = provider.toLowerCase() === "memory";
  return {
    provider,
    config: { ...(isSqlite ? { dbPath: inFolder(folder, "vectors.db") } : {}), ...config },
  };
}

/** mem0's own default would be a file in the current directory. */
function historyStoreOf({ provider, config }: Mem0Provider, folder: string) {
  const isSqlite = provider.toLowerCase() === "sqlite";
  return {
    provider,
    config: { ...(isSqlite ? { historyDbPath: inFolder(folder, "history.db") } : {}), ...config },
  };
}
