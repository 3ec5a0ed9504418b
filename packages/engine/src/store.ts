import type {
  BackupResult,
  DocumentStore,
  Entity,
  HistoryEntry,
  JsonValue,
  MaintenanceOptions,
  MemoryStats,
  Page,
  Scope,
  TranscriptStore,
  VerifyReport,
} from "@mem0-kit/core";

/** A value now or later: a store over a synchronous driver need not pretend. */
export type Awaitable<T> = T | Promise<T>;

/**
 * Where the engine keeps its records: everything that differs between databases, and nothing else.
 * Analysis, ranking, extraction and lifecycle stay above it.
 *
 * All methods of a transaction see one consistent state. `namespace` separates tenants of one
 * database: nothing crosses it. Times are milliseconds since the epoch, UTC.
 */
export interface Store {
  /** Version of this interface. */
  readonly port: 1;
  readonly name: string;
  /** Runs `work` over one unchanging state. May run several at a time. */
  read<T>(work: (transaction: StoreReader) => Awaitable<T>): Promise<T>;
  /**
   * Runs `work` as one transaction: when it resolves the changes are durable, when it rejects none
   * of them happened. Writers never interleave; `work` must not call `read` or `write` itself.
   */
  write<T>(work: (transaction: StoreWriter) => Awaitable<T>): Promise<T>;
  transcripts(namespace: string): TranscriptStore;
  documents(namespace: string): DocumentStore;
  stats(namespace: string): Awaitable<MemoryStats>;
  /** Checks rows, partitions and the database itself against each other. */
  verify(): Awaitable<VerifyReport>;
  /** Present where the database can do such work itself. */
  readonly maintenance?: StoreMaintenance;
  /** Waits for running transactions, then releases everything. A second call does nothing. */
  close(): Awaitable<void>;
}

/** Work on the whole database, all namespaces of it. An abort rejects with `ABORTED` once it has ended. */
export interface StoreMaintenance {
  /**
   * Copies one consistent state to a new file, while reads and writes go on. The file is there once
   * it is whole: a failure leaves none. Rejects with `CONFLICT` when there is one already.
   */
  backup(path: string, options?: MaintenanceOptions): Promise<BackupResult>;
  /**
   * Verifies a backup and puts it in place of everything, in one transaction. Epochs begin anew
   * beyond all that were in use, so no cached index is taken for what came in its place.
   */
  restore(path: string, options?: MaintenanceOptions): Promise<BackupResult>;
  vacuum(): Promise<{ readonly bytesBefore: number; readonly bytesAfter: number }>;
}

/** One memory as it is kept. */
export interface MemoryRow {
  readonly id: string;
  readonly scope: Scope;
  readonly text: string;
  readonly role?: "user" | "assistant" | "system";
  readonly actor?: string;
  readonly eventTime?: number;
  /** Place in its run (its partition where it has no run), ascending in the order of adding. */
  readonly sequence: number;
  /** The caller's `Message.id` with `infer: false`: unique within the exact scope. */
  readonly messageId?: string;
  readonly sourceMessageIds?: readonly string[];
  readonly metadata: Readonly<Record<string, JsonValue>>;
  readonly categories: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expirationDate?: string;
  /** Equal for exact duplicates within the exact scope. */
  readonly contentHash: string;
  /** What an extracted fact is about, in the engine's own form; absent where nothing replaces it. */
  readonly slot?: string;
  /** What the engine's index needs, in the engine's own form; opaque to the store. */
  readonly analysis: string;
}

/** A row with its place in the order of creation: unique in the namespace, never reused. */
export interface PlacedRow extends MemoryRow {
  readonly ordinal: number;
}

/** The part of a row that a search result shows and the index does not hold. */
export type RowText = Pick<
  PlacedRow,
  | "ordinal"
  | "text"
  | "metadata"
  | "contentHash"
  | "slot"
  | "sourceMessageIds"
  | "createdAt"
  | "updatedAt"
>;

/**
 * The part of a row that the index holds. An update keeps `ordinal`; a removed record is named once
 * more so that a cached index drops it, also to a reader that never knew it.
 */
export type IndexChange =
  | (Omit<PlacedRow, "text" | "metadata" | "contentHash" | "slot" | "sourceMessageIds"> & {
      readonly removed?: false;
    })
  | { readonly ordinal: number; readonly removed: true };

/**
 * A partition and its version. All that one search costs depends on the partitions of its scope.
 * `revision` grows by every change; a change of `epoch` means: forget what was read and begin at 0.
 * A partition exists while it holds rows; one that comes back later has another epoch.
 */
export interface PartitionState {
  /** As `partitionKey` makes it from the record's scope. */
  readonly partition: string;
  readonly epoch: number;
  readonly revision: number;
}

export interface ScanOptions {
  /** Rows that this scope sees, by `scopeMatches`; all of the namespace without it. */
  readonly scope?: Scope;
  readonly order: "newest" | "oldest";
  /** Only rows beyond this ordinal in the chosen order. */
  readonly after?: number;
  readonly limit: number;
  /** Leaves out rows whose expiration date is before this day, `YYYY-MM-DD`. */
  readonly notExpiredOn?: string;
  /** Only rows whose expiration date is before this day, `YYYY-MM-DD`. */
  readonly expiredBefore?: string;
  /** Only rows that were last written before this time. */
  readonly updatedBefore?: number;
}

/** Which part of the history to look through. */
export interface ForgetHistoryOptions {
  /** Only entries made before this time. */
  readonly before: number;
  /** `next` of the part before; from the oldest entry on without it. */
  readonly after?: number;
  /** How many entries to look at. */
  readonly limit: number;
}

export interface StoreReader {
  /**
   * What `setAnalyzerVersion` set last; before that the version of the analyzer that was present
   * when the namespace was first written. `undefined` for a namespace that never was.
   */
  analyzerVersion(namespace: string): Awaitable<number | undefined>;
  /** The rows of these ids that exist, in no particular order. */
  rows(namespace: string, ids: readonly string[]): Awaitable<PlacedRow[]>;
  /** What results show of the rows with these ordinals that exist, in no particular order. */
  texts(namespace: string, ordinals: readonly number[]): Awaitable<RowText[]>;
  /** Finds the (oldest) row of an exact scope (`scopeKey`) by the caller's message id. */
  rowByMessageId(
    namespace: string,
    scopeKey: string,
    messageId: string,
  ): Awaitable<PlacedRow | undefined>;
  /** Finds the oldest row of an exact scope (`scopeKey`) by content hash. */
  rowByContentHash(
    namespace: string,
    scopeKey: string,
    contentHash: string,
  ): Awaitable<PlacedRow | undefined>;
  /** The newest rows of an exact scope (`scopeKey`) in a slot, newest first, at most `limit`. */
  rowsBySlot(
    namespace: string,
    scopeKey: string,
    slot: string,
    limit: number,
  ): Awaitable<PlacedRow[]>;
  /** Rows by ordinal. */
  scan(namespace: string, options: ScanOptions): Awaitable<PlacedRow[]>;
  count(
    namespace: string,
    options: Omit<ScanOptions, "order" | "after" | "limit">,
  ): Awaitable<number>;
  /**
   * Partitions that can hold a record which this scope sees (`scopeMatches`): with a user its
   * partitions, one per app; without one those that do hold such a record.
   */
  partitions(
    namespace: string,
    scope: Scope,
    options?: { readonly includeAgentMemories?: boolean },
  ): Awaitable<PartitionState[]>;
  /**
   * Changes of a partition after a revision of its present epoch, by revision: of each row its last
   * one. From 0: every row that is there now. Empty for an unknown partition.
   */
  changes(namespace: string, partition: string, afterRevision: number): Awaitable<IndexChange[]>;
  /** The highest `sequence` of a run of a partition (of its rows without a run when `undefined`); -1 for none. */
  lastSequence(namespace: string, partition: string, runId: string | undefined): Awaitable<number>;
  /** Oldest first. */
  history(namespace: string, memoryId: string): Awaitable<HistoryEntry[]>;
  /**
   * History of all memories, newest first; `total` is `null`. A cursor that is not one of these
   * throws `INVALID_INPUT`.
   */
  historyFeed(
    namespace: string,
    page: { readonly cursor?: string; readonly pageSize: number },
  ): Awaitable<Page<HistoryEntry>>;
  /**
   * The scope of a row that `remove` took away, so that its history stays bound to it; `undefined`
   * for an id that is there, never was, or fell to `removeAll` or `erase`.
   */
  removedScope(namespace: string, id: string): Awaitable<Scope | undefined>;
  /** What `putResult` kept. */
  result(
    namespace: string,
    scopeKey: string,
    idempotencyKey: string,
  ): Awaitable<JsonValue | undefined>;
  /** When the oldest kept result was kept; `undefined` when there is none. */
  oldestResult(namespace: string): Awaitable<number | undefined>;
  /**
   * Users, agents, apps and runs that have memories: by type in this order, then by id in an order
   * of the store's own. `total` is `null`.
   */
  entities(
    namespace: string,
    page: { readonly cursor?: string; readonly pageSize: number },
  ): Awaitable<Page<Entity>>;
}

export interface StoreWriter extends StoreReader {
  /**
   * Inserts the row, or replaces the one of the same id and namespace, whose ordinal stays even when
   * the row moves to another scope. Returns the ordinal.
   */
  put(namespace: string, row: MemoryRow): Awaitable<number>;
  /** Says that no row of the namespace has an analysis of an older version than this. */
  setAnalyzerVersion(namespace: string, version: number): Awaitable<void>;
  /** Erases a row, not its history; an id without a row is passed over. */
  remove(namespace: string, id: string, at: number): Awaitable<void>;
  /**
   * Erases all rows that the scope sees (`scopeMatches`), with their history, that of its removed rows
   * and the results kept for scopes that it sees. Returns how many rows.
   */
  removeAll(namespace: string, scope: Scope, at: number): Awaitable<number>;
  /**
   * `removeAll`, and with it everything else that is kept for a scope which this scope sees:
   * transcripts, documents and jobs; without a scope all of the namespace. Returns how many memories it
   * erased.
   */
  erase(namespace: string, scope: Scope | undefined, at: number): Awaitable<number>;
  appendHistory(namespace: string, entry: HistoryEntry): Awaitable<void>;
  /** Sets `before` and `after` of a memory's entries to `null` and takes `actor` away. */
  eraseHistory(namespace: string, memoryId: string): Awaitable<void>;
  /**
   * Erases old entries among the next ones by age of writing, save the last one of each row that is
   * there. A removed row whose last entry goes is forgotten altogether, its scope too. Returns how
   * many it erased and where to go on, `null` at the end.
   */
  forgetHistory(
    namespace: string,
    options: ForgetHistoryOptions,
  ): Awaitable<{ readonly erased: number; readonly next: number | null }>;
  /**
   * Keeps a result, in place of one that is there. `remove` does not look into it, so the text of a
   * memory that may be removed alone does not belong in it.
   */
  putResult(
    namespace: string,
    scopeKey: string,
    idempotencyKey: string,
    result: JsonValue,
    at: number,
  ): Awaitable<void>;
  /** Erases up to `limit` results that were kept before a time. Returns how many. */
  forgetResults(namespace: string, before: number, limit: number): Awaitable<number>;
}
