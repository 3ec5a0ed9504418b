import {
  type DefineMemoryOptions,
  type DocumentStore,
  defineMemory,
  type Memory,
  type TranscriptStore,
} from "@mem0-kit/core";
import type { LocalAdmin } from "./local-admin.ts";
import { createLocalDocuments } from "./local-documents.ts";
import { createLocalDriver } from "./local-driver.ts";
import { createLocalTranscripts } from "./local-transcripts.ts";
import type { WorkerClient } from "./worker-client.ts";

/** A memory on one file, with exact transcripts and documents beside it. */
export interface LocalMemory extends Memory {
  /** Conversations, verbatim. */
  readonly transcripts: TranscriptStore;
  /** Exact JSON documents. */
  readonly documents: DocumentStore;
  readonly admin: LocalAdmin;
}

export interface LocalHandleOptions extends DefineMemoryOptions {
  /** What its `close` does beside refusing further calls. */
  readonly close: () => Promise<void>;
}

/** The memory of the client's namespace. */
export function createLocalHandle(
  client: WorkerClient,
  { close, ...options }: LocalHandleOptions,
): LocalMemory {
  const memory = defineMemory(createLocalDriver(client, close), options);
  // The same object, since writes are announced under it; its admin comes from the driver.
  return Object.assign(memory, {
    transcripts: createLocalTranscripts(client),
    documents: createLocalDocuments(client),
  }) as LocalMemory;
}
