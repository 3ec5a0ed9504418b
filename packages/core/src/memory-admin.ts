import type { FilterInput } from "./filter/filter.ts";
import type {
  CallOptions,
  HistoryEntry,
  MemoryChange,
  MemoryItem,
  Operation,
  Page,
} from "./memory.ts";
import type { MemoryErrorData } from "./memory-error.ts";
import type { Scope } from "./scope.ts";

/**
 * What servers, command lines and migrations need beyond `Memory`. It sees every scope of the
 * namespace, so it is never handed to an adapter, a tool or a model.
 */
export interface MemoryAdmin {
  /** Lists memories of every scope, newest first. */
  query(filters: FilterInput | undefined, page?: PageOptions): Promise<Page<MemoryItem>>;
  /** Lists users, agents, apps and runs that have memories. */
  entities(page?: PageOptions): Promise<Page<Entity>>;
  /** Erases every memory that carries the id. */
  deleteEntity(type: EntityType, id: string): Promise<Operation>;
  /** Changes many memories; a result per item, in their order. At most 1,000. */
  updateMany(items: readonly (MemoryChange & { readonly id: string })[]): Promise<ItemResult[]>;
  /** Erases many memories; a result per id, in their order. At most 1,000. */
  deleteMany(ids: readonly string[]): Promise<ItemResult[]>;
  /** Reads every record with its history, in the order of their making. */
  export(options?: { readonly scope?: Scope }): AsyncIterable<MemoryRecord>;
  /**
   * Writes records as they are, ids, dates and history included, in parts: what is written stays when
   * it is stopped, and a record that is there already is passed over, so it can be repeated. A record
   * that cannot be taken leaves the others be and is told of in `failures`.
   */
  import(
    records: Iterable<MemoryRecord> | AsyncIterable<MemoryRecord>,
    options?: ImportOptions,
  ): Promise<ImportResult>;
  /** History of all memories, newest first. */
  historyFeed(page?: PageOptions): Promise<Page<HistoryEntry>>;
  stats(): Promise<MemoryStats>;
  /** Checks the store against itself. */
  verify(): Promise<VerifyReport>;
  /** Erases all that is kept for a scope: memories, history, transcripts and documents. */
  erase(scope: Scope, options?: CallOptions): Promise<Operation>;
  /** Erases the whole namespace. */
  wipe(): Promise<Operation>;
  /**
   * Erases what has outlived its retention: by default memories past their expiration date. Absent
   * where the backend has no such thing, as are the methods below. A memory is erased as `delete`
   * does it; `onProgress` counts memories. It may be stopped: the next one finds the rest.
   *
   * @throws MemoryError `INVALID_INPUT` for what is not a whole number of days from 0 to 36,500.
   */
  sweep?(retention?: Retention, options?: MaintenanceOptions): Promise<SweepResult>;
  /**
   * Analyses again what an older version of the analyzer has analysed, with `all` everything. It can
   * be stopped and goes on where it was.
   */
  reindex?(options?: MaintenanceOptions & { readonly all?: boolean }): Promise<ReindexResult>;
  /**
   * Copies the whole store, every namespace of it, to a new file, while it is in use.
   *
   * @throws MemoryError `CONFLICT` when there is a file at `path`; `STORAGE` when it cannot be written.
   */
  backup?(path: string, options?: MaintenanceOptions): Promise<BackupResult>;
  /**
   * Puts a backup in place of the whole store, every namespace of it, after verifying the backup: all
   * of it or nothing.
   *
   * @throws MemoryError `STORAGE` for a file that is missing, damaged, of another program or newer;
   * `CONFLICT` for a database in use; `INVALID_INPUT` for the store's own file.
   */
  restore?(path: string, options?: MaintenanceOptions): Promise<BackupResult>;
  /** Gives the space of what was erased back to the disk. */
  vacuum?(
    options?: CallOptions,
  ): Promise<{ readonly bytesBefore: number; readonly bytesAfter: number }>;
}

/**
 * How long things are kept, in whole days; what is not set is as the memory's own settings say, else
 * kept for good, save where it says otherwise.
 */
export interface Retention {
  /** Days that a memory is kept beyond its expiration date. @default 0 */
  readonly expiredDays?: number;
  /** Days that a memory is kept after it was last written. */
  readonly memoryDays?: number;
  /** Days that an entry of a history is kept; the last one of a memory that is there stays. */
  readonly historyDays?: number;
  /** Days that an `idempotencyKey` is remembered. @default 30 */
  readonly idempotencyDays?: number;
}

/** How many of each were erased. */
export interface SweepResult {
  readonly memories: number;
  readonly historyEntries: number;
  readonly idempotencyKeys: number;
}

export interface ReindexResult {
  /** How many memories were analysed again; those that were up to date do not count. */
  readonly reindexed: number;
}

export interface BackupResult {
  /** The backup, as an absolute path. */
  readonly path: string;
  readonly bytes: number;
  /** Memories in it, of all namespaces. */
  readonly memories: number;
}

/** Options of work that may take long. */
export interface MaintenanceOptions {
  /** Called now and then; `total` is what is known of the whole, in the same unit. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

export interface PageOptions extends CallOptions {
  readonly page?: number;
  readonly cursor?: string;
  /** 1 to 200. @default 100 */
  readonly pageSize?: number;
}

export type EntityType = "user" | "agent" | "app" | "run";

export interface Entity {
  readonly type: EntityType;
  readonly id: string;
  readonly totalMemories: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ItemResult {
  readonly id: string;
  readonly ok: boolean;
  readonly error?: MemoryErrorData;
}

/** A memory with its history: a line of an export. */
export interface MemoryRecord extends MemoryItem {
  readonly history?: readonly HistoryEntry[];
}

export interface ImportOptions {
  /** Only records that this scope sees are taken; others fail with `SCOPE_CONFLICT`. */
  readonly scope?: Scope;
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface ImportResult {
  readonly added: number;
  /** How many were there already. */
  readonly skipped: number;
  readonly failed: number;
  /** The first 1,000 that failed. */
  readonly failures: readonly ImportFailure[];
}

/** A record that an import could not take. */
export interface ImportFailure {
  /** Its place among the records given, from 0. */
  readonly index: number;
  /** As the record says it, where it says one. */
  readonly id?: string;
  /** `CONFLICT` for an id that another scope has. */
  readonly error: MemoryErrorData;
}

export interface MemoryStats {
  readonly memories: number;
  readonly users: number;
  readonly agents: number;
  readonly apps: number;
  readonly runs: number;
  /** What the backend adds: file size, schema version and the like. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

export interface VerifyReport {
  readonly ok: boolean;
  /** What was checked, in words. */
  readonly checks: readonly string[];
  /** What is wrong, in words; empty when `ok`. */
  readonly problems: readonly string[];
}
