import type {
  DocumentStore,
  ImportResult,
  MemoryDriver,
  MemoryErrorData,
  MemoryRecord,
  Retention,
  Scope,
  TranscriptStore,
} from "@mem0-kit/core";
import type { EngineAdmin } from "@mem0-kit/engine/remote";
import type { JobCall, Jobs } from "./jobs.ts";

/** What a worker is told of the memory that it is to serve. */
export interface WorkerSettings {
  /** Absolute, or `:memory:`. */
  readonly path: string;
  readonly namespace: string;
  readonly durability?: "full" | "normal";
  readonly retention?: Retention;
}

/** What the worker offers. Arguments and results are plain data that can be cloned. */
export interface Services {
  readonly memory: RemoteDriver;
  readonly admin: RemoteAdmin;
  readonly jobs: Jobs;
  readonly transcripts: TranscriptStore;
  readonly documents: DocumentStore;
}

/** The driver without what stays on the main thread; its calls take no signal along. */
export type RemoteDriver = {
  readonly [K in Exclude<keyof MemoryDriver, "name" | "capabilities" | "admin" | "waitFor">]: (
    ...args: WithoutCall<Parameters<MemoryDriver[K]>>
  ) => ReturnType<MemoryDriver[K]>;
};

type WithoutCall<T extends readonly unknown[]> = T extends [...infer Rest, { signal: AbortSignal }]
  ? Rest
  : T;

/** The admin, its streams by batches; what takes long are jobs. */
export type RemoteAdmin = Omit<EngineAdmin, "export" | "import" | JobCall[0]> & {
  importBatch(records: readonly MemoryRecord[], scope: Scope | undefined): Promise<ImportResult>;
};

/** One call. Ids are unique within a worker. */
export type Request = readonly [
  id: number,
  service: keyof Services,
  method: string,
  args: readonly unknown[],
];

/** What came of a call: a value, or an error with the frames of its stack where it is unexpected. */
export type Reply = readonly [id: number, value: unknown, error?: ReplyError];

/** One message of the worker. */
export type Replies = readonly Reply[];

export interface ReplyError {
  readonly data: MemoryErrorData;
  /** Where it happened, without the message, which may quote a memory. */
  readonly stack?: string;
}
