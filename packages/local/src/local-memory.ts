import {
  type DefineMemoryOptions,
  type DocumentStore,
  defineMemory,
  type Memory,
  MemoryError,
  parseRetention,
  parseScopeId,
  type Retention,
  type TranscriptStore,
} from "@mem0-kit/core";
import { absolutePath } from "./absolute-path.ts";
import type { LocalAdmin } from "./local-admin.ts";
import { createLocalDocuments } from "./local-documents.ts";
import { createLocalDriver } from "./local-driver.ts";
import { createLocalTranscripts } from "./local-transcripts.ts";
import { createWorkerClient } from "./worker-client.ts";

/** Options of `localMemory`. */
export interface LocalMemoryOptions extends DefineMemoryOptions {
  /**
   * The database file, made with its folder when it is not there; relative to the working directory
   * of now. `:memory:` keeps everything in RAM until `close`. @default ".mem0/memory.db"
   */
  readonly path?: string;
  /** Separates tenants of one file: nothing crosses it. @default "default" */
  readonly namespace?: string;
  /**
   * `full`: what is acknowledged survives a power cut. `normal`: it survives a crash of the process,
   * and writes are faster. @default "full"
   */
  readonly durability?: "full" | "normal";
  /**
   * Has what outlives these periods erased by itself, soon after opening and then once a day while it
   * is open, in the background: with `{}` memories past their expiration date. It is also what
   * `admin.sweep` goes by. Without it nothing is erased by itself but idempotency keys, after 30 days.
   */
  readonly retention?: Retention;
}

/** A memory on one file, with exact transcripts and documents beside it. */
export interface LocalMemory extends Memory {
  /** Conversations, verbatim. */
  readonly transcripts: TranscriptStore;
  /** Exact JSON documents. */
  readonly documents: DocumentStore;
  readonly admin: LocalAdmin;
}

/**
 * Makes the embedded memory: our own engine on one SQLite file, without a key, a model or the
 * network. The file is opened by the first call. SQLite and ranking run in a worker thread of its
 * own, which does not keep the process alive.
 *
 * @example
 * ```ts
 * const memory = localMemory();
 * await memory.add("I'm allergic to nuts.", { scope: { userId: "alex" } });
 * const { results } = await memory.search("What can I eat?", { scope: { userId: "alex" } });
 * ```
 */
export function localMemory(options: LocalMemoryOptions = {}): LocalMemory {
  const { path = ".mem0/memory.db", durability, retention, onWarning } = options;
  const client = createWorkerClient({
    path: path === ":memory:" ? path : absolutePath(path),
    namespace: parseScopeId("namespace", options.namespace ?? "default"),
    ...(durability === undefined ? {} : { durability: parseDurability(durability) }),
    ...(retention === undefined ? {} : { retention: parseRetention(retention) }),
  });
  const memory = defineMemory(
    createLocalDriver(client),
    onWarning === undefined ? {} : { onWarning },
  );
  // The same object, since writes are announced under it; its admin comes from the driver.
  return Object.assign(memory, {
    transcripts: createLocalTranscripts(client),
    documents: createLocalDocuments(client),
  }) as LocalMemory;
}

/** A misspelt `full` must not become `normal`. */
function parseDurability(durability: unknown): "full" | "normal" {
  if (durability === "full" || durability === "normal") return durability;
  throw new MemoryError("INVALID_INPUT", "[mem0-kit] durability must be full or normal.");
}
