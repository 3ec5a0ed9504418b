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
  /** Writes records as they are, ids and dates included; a record that is there already is passed over. */
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
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface ImportResult {
  readonly added: number;
  readonly skipped: number;
  readonly failed: number;
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
