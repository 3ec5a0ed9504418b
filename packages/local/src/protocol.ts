import type {
  AddOptions,
  AddResult,
  DocumentStore,
  ImportResult,
  Memory,
  MemoryDriver,
  MemoryErrorData,
  MemoryRecord,
  Retention,
  Scope,
  TranscriptStore,
} from "@mem0-kit/core";
import type { JobQueue, RateLimiter } from "@mem0-kit/core/server-ports";
import type { EngineAdmin } from "@mem0-kit/engine/remote";
import type { LongWork, WorkCall } from "./long-work.ts";
import type { FileStats } from "./sqlite/stats.ts";

/** What a worker is told of the file that it is to serve. */
export interface WorkerSettings {
  /** Absolute, or `:memory:`. */
  readonly path: string;
  readonly durability?: "full" | "normal";
  readonly retention?: Retention;
  /** The only one that is looked after; without it all that there are. */
  readonly namespace?: string;
}

/** What the worker offers. Arguments and results are plain data that can be cloned. */
export interface Services {
  readonly memory: RemoteDriver;
  readonly admin: RemoteAdmin;
  readonly work: LongWork;
  readonly transcripts: TranscriptStore;
  readonly documents: DocumentStore;
  /** The following are of the whole file, whatever the namespace of the call. */
  readonly queue: RemoteQueue;
  readonly rateLimiter: RateLimiter;
  readonly file: FileService;
}

/** The driver without what stays on the main thread; its calls take no signal along. */
export type RemoteDriver = {
  readonly [K in Exclude<
    keyof MemoryDriver,
    "name" | "capabilities" | "admin" | "waitFor" | "close"
  >]: (...args: WithoutCall<Parameters<MemoryDriver[K]>>) => ReturnType<MemoryDriver[K]>;
};

type WithoutCall<T extends readonly unknown[]> = T extends [...infer Rest, { signal: AbortSignal }]
  ? Rest
  : T;

/** The admin, its streams by batches; what takes long is long work. */
export type RemoteAdmin = Omit<EngineAdmin, "export" | "import" | WorkCall[0]> & {
  importBatch(records: readonly MemoryRecord[], scope: Scope | undefined): Promise<ImportResult>;
};

export type RemoteQueue = Omit<JobQueue, "port" | "applyAdd"> & {
  applyAdd(
    job: { readonly id: string; readonly projectId: string; readonly token: string },
    messages: Parameters<Memory["add"]>[0],
    options: AddOptions,
  ): Promise<AddResult>;
};

export interface FileService {
  namespaces(): Promise<readonly string[]>;
  stats(): Promise<FileStats>;
  close(): Promise<void>;
}

/** One call. Ids are unique within a worker. */
export type Request = readonly [
  id: number,
  namespace: string,
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
