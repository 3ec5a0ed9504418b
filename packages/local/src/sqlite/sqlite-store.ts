import { MemoryError } from "@mem0-kit/core";
import type { RateLimiter } from "@mem0-kit/core/server-ports";
import type { Store, StoreReader, StoreWriter } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { sqliteDocuments } from "./documents.ts";
import { entityReads } from "./entities.ts";
import { eraseBeside, removeSeen } from "./erasure.ts";
import { createErasures, type Erasures } from "./erasures.ts";
import { appendHistory, eraseHistory, forgetHistory, historyReads } from "./history.ts";
import { type SqliteJobQueue, sqliteJobs } from "./jobs.ts";
import { createMaintenance } from "./maintenance.ts";
import { memoryReads } from "./memory-reads.ts";
import { putMemory, removeMemory } from "./memory-writes.ts";
import {
  internNamespace,
  namespaceId,
  namespaceNames,
  namespaceReads,
  setAnalyzerVersion,
} from "./namespaces.ts";
import { openDatabase } from "./open-database.ts";
import { partitionReads } from "./partitions.ts";
import { sqliteRateLimiter } from "./rate-limits.ts";
import { forgetResults, putResult, resultReads } from "./results.ts";
import { collectFileStats, collectStats, type FileStats } from "./stats.ts";
import { createTransactions, type Transactions } from "./transactions.ts";
import { sqliteTranscripts } from "./transcripts.ts";
import { verifyDatabase } from "./verify.ts";

export interface SqliteStoreOptions {
  /** Where the database is or shall be; a missing folder is made. `:memory:` keeps nothing. */
  readonly path: string;
  /**
   * What an acknowledged write survives: `full` a loss of power, at one fsync a commit; `normal` a
   * crash of the process only.
   * @default "full"
   */
  readonly durability?: "full" | "normal";
}

/** A store with what a server needs beside it, in the same file. */
export interface SqliteStore extends Store {
  readonly jobs: SqliteJobQueue;
  readonly rateLimiter: RateLimiter;
  /** Names of the namespaces that there is something in, in the order of their making. */
  namespaces(): Promise<readonly string[]>;
  /** Numbers of the whole file. */
  fileStats(): Promise<FileStats>;
}

/**
 * A store on one SQLite file, which several processes may share. It opens the file at once and
 * works in the calling thread, so it belongs into a worker.
 *
 * @throws MemoryError `STORAGE` for a file that cannot be used: damaged, read-only, of another
 * program or of a newer version; `UNAVAILABLE` while another process keeps it locked;
 * `INVALID_INPUT` for an empty path.
 */
export function sqliteStore({ path, durability = "full" }: SqliteStoreOptions): SqliteStore {
  // SQLite takes an empty path for a temporary database: what was kept there would be lost.
  if (path.trim() === "")
    throw new MemoryError("INVALID_INPUT", "[mem0-kit] path must name a file or be :memory:.");
  const connection = openDatabase({ path, durability });
  const transactions = createTransactions(connection, durability);
  const reader = createReader(connection);
  const erasures = createErasures(connection, transactions);
  const writer = createWriter(connection, reader, transactions, erasures);
  return {
    port: 1,
    name: "sqlite",
    read: (work) => transactions.read(() => work(reader)),
    write: (work) => transactions.write(() => work(writer)),
    transcripts: (namespace) => sqliteTranscripts(connection, transactions, erasures, namespace),
    documents: (namespace) => sqliteDocuments(connection, transactions, erasures, namespace),
    stats: (namespace) => transactions.read(() => collectStats(connection, namespace)),
    verify: () => transactions.read(() => verifyDatabase(connection)),
    maintenance: createMaintenance(connection, transactions),
    jobs: sqliteJobs(connection, transactions, erasures),
    rateLimiter: sqliteRateLimiter(connection, transactions),
    namespaces: () => transactions.read(() => namespaceNames(connection)),
    fileStats: () => transactions.read(() => collectFileStats(connection)),
    close() {
      erasures.finish();
      return transactions.close();
    },
  };
}

function createReader(connection: Connection): StoreReader {
  return {
    ...namespaceReads(connection),
    ...memoryReads(connection),
    ...partitionReads(connection),
    ...historyReads(connection),
    ...resultReads(connection),
    ...entityReads(connection),
  };
}

function createWriter(
  connection: Connection,
  reader: StoreReader,
  transactions: Transactions,
  erasures: Erasures,
): StoreWriter {
  const intern = (namespace: string) => internNamespace(connection, namespace);
  const known = (namespace: string) => namespaceId(connection, namespace);

  function erasing<T>(work: () => T): T {
    const before = changesOf(connection);
    const result = work();
    if (changesOf(connection) > before) erasures.erased();
    return result;
  }

  return {
    ...reader,
    put: (namespace, row) => putMemory(connection, intern(namespace), row),
    setAnalyzerVersion: (namespace, version) =>
      setAnalyzerVersion(connection, intern(namespace), version),
    remove(namespace, id) {
      erasing(() => removeMemory(connection, known(namespace), id));
    },
    removeAll: (namespace, scope) => erasing(() => removeSeen(connection, known(namespace), scope)),
    erase: (namespace, scope) =>
      erasing(() => {
        const erased = removeSeen(connection, known(namespace), scope);
        eraseBeside(connection, known(namespace), scope);
        return erased;
      }),
    appendHistory(namespace, entry) {
      // The history keeps the text of before, but not the metadata.
      if (entry.event === "UPDATE") transactions.clearLogSoon();
      appendHistory(connection, intern(namespace), entry);
    },
    eraseHistory: (namespace, memoryId) =>
      erasing(() => eraseHistory(connection, known(namespace), memoryId)),
    forgetHistory: (namespace, options) =>
      erasing(() => forgetHistory(connection, known(namespace), options)),
    forgetResults: (namespace, before, limit) =>
      erasing(() => forgetResults(connection, known(namespace), before, limit)),
    putResult: (namespace, scopeKey, idempotencyKey, result, at) =>
      putResult(connection, intern(namespace), { scopeKey, idempotencyKey, result, at }),
  };
}

/** How many rows this connection has changed, those that a reference took along included. */
function changesOf(connection: Connection): number {
  return connection.get<{ count: number }>("SELECT total_changes() AS count")?.count ?? 0;
}
