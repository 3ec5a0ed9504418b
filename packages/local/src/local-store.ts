import {
  type BackupResult,
  type DefineMemoryOptions,
  type DocumentStore,
  type MaintenanceOptions,
  type Operation,
  parseScopeId,
  runCall,
  type TranscriptStore,
} from "@mem0-kit/core";
import type { RateLimiter } from "@mem0-kit/core/server-ports";
import { absolutePath } from "./absolute-path.ts";
import { createLocalDocuments } from "./local-documents.ts";
import { createLocalHandle, type LocalMemory } from "./local-handle.ts";
import { createLocalJobs, type LocalJobQueue } from "./local-jobs.ts";
import { createLocalTranscripts } from "./local-transcripts.ts";
import { type LocalFileOptions, parseFileOptions } from "./parse-file-options.ts";
import { runLongWork } from "./run-long-work.ts";
import type { FileStats } from "./sqlite/stats.ts";
import { withoutCall } from "./without-call.ts";
import { createWorkerClient } from "./worker-client.ts";

/** Options of `localStore`. */
export interface LocalStoreOptions extends LocalFileOptions, DefineMemoryOptions {}

/** Numbers of the whole file. */
export type LocalStoreStats = FileStats;

/** One file with the memories of many tenants, and what a server needs beside them. */
export interface LocalStore {
  /**
   * The memory of a namespace, which need not exist yet. A new handle by each call, made in
   * microseconds; its `close` ends this handle only. What its `admin` does by `backup`, `restore`,
   * `vacuum` and `verify` is about the whole file.
   */
  memory(namespace: string): LocalMemory;
  documents(namespace: string): DocumentStore;
  transcripts(namespace: string): TranscriptStore;
  /** Durable work, whose `projectId` is a namespace of this file. */
  readonly jobs: LocalJobQueue;
  readonly rateLimiter: RateLimiter;
  /** Names of the namespaces that have been written to, in the order of their making. */
  namespaces(): Promise<readonly string[]>;
  /**
   * Erases everything that is kept for a namespace, its jobs and its name too. `deleted` says how
   * many memories; 0 for one that is not there.
   */
  eraseNamespace(namespace: string): Promise<Operation>;
  stats(): Promise<LocalStoreStats>;
  /** Copies the whole file, as `admin.backup` does. */
  backup(path: string, options?: MaintenanceOptions): Promise<BackupResult>;
  /** Lets running calls end and closes the file; later calls of any handle throw `CLOSED`. */
  close(): Promise<void>;
}

/**
 * Opens one SQLite file for many tenants, in one worker thread: memories, documents and conversations
 * by namespace, a job queue and a rate limiter. Search indexes of all namespaces share 64 MiB. Several
 * processes may have it open.
 *
 * @example
 * ```ts
 * const store = localStore({ path: "memory.db" });
 * const memory = store.memory("project-1");
 * const { id } = await store.jobs.enqueue({ projectId: "project-1", kind: "add", payload: "Tea" });
 * ```
 */
export function localStore(options: LocalStoreOptions = {}): LocalStore {
  const { onWarning } = options;
  const client = createWorkerClient(parseFileOptions(options));
  const within = (namespace: string) => client.within(parseScopeId("namespace", namespace));
  const warnings = onWarning === undefined ? {} : { onWarning };
  return {
    memory: (namespace) =>
      createLocalHandle(within(namespace), { ...warnings, close: async () => {} }),
    documents: (namespace) => createLocalDocuments(within(namespace)),
    transcripts: (namespace) => createLocalTranscripts(within(namespace)),
    jobs: createLocalJobs(client),
    rateLimiter: {
      port: 1,
      take: (key, options) =>
        runCall(options, () => {
          // An object without its call options is what the worker checks.
          const rest = withoutCall(options) as typeof options;
          return client.call("rateLimiter", "take", key, rest);
        }),
    },
    namespaces: () => client.call("file", "namespaces"),
    eraseNamespace: async (namespace) => within(namespace).call("admin", "wipe"),
    stats: () => client.call("file", "stats"),
    backup: async (path, options) => runLongWork(client, ["backup", absolutePath(path)], options),
    close: () => client.close(),
  };
}
