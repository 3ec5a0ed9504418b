import { type DefineMemoryOptions, parseScopeId } from "@mem0-kit/core";
import { createLocalHandle, type LocalMemory } from "./local-handle.ts";
import { type LocalFileOptions, parseFileOptions } from "./parse-file-options.ts";
import { createWorkerClient } from "./worker-client.ts";

/** Options of `localMemory`. */
export interface LocalMemoryOptions extends LocalFileOptions, DefineMemoryOptions {
  /** Separates tenants of one file: nothing crosses it. @default "default" */
  readonly namespace?: string;
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
  const { onWarning } = options;
  const client = createWorkerClient({
    ...parseFileOptions(options),
    namespace: parseScopeId("namespace", options.namespace ?? "default"),
  });
  const close = () => client.close();
  return createLocalHandle(client, { close, ...(onWarning === undefined ? {} : { onWarning }) });
}
