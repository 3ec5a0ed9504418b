import { MemoryError } from "@mem0-kit/core";
import type { Store, StoreReader, StoreWriter } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";
import { sqliteDocuments } from "./documents.ts";
import { entityReads } from "./entities.ts";
import { eraseBeside, removeSeen } from "./erasure.ts";
import { appendHistory, eraseHistory, historyReads } from "./history.ts";
import { memoryReads } from "./memory-reads.ts";
import { putMemory, removeMemory } from "./memory-writes.ts";
import { internNamespace } from "./namespaces.ts";
import { openDatabase } from "./open-database.ts";
import { partitionReads } from "./partitions.ts";
import { putResult, resultReads } from "./results.ts";
import { collectStats } from "./stats.ts";
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

/**
 * A store on one SQLite file, which several processes may share. It opens the file at once and
 * works in the calling thread, so it belongs into a worker.
 *
 * @throws MemoryError `STORAGE` for a file that cannot be used: damaged, read-only, of another
 * program or of a newer version; `UNAVAILABLE` while another process keeps it locked;
 * `INVALID_INPUT` for an empty path.
 */
export function sqliteStore({ path, durability = "full" }: SqliteStoreOptions): Store {
  // SQLite takes an empty path for a temporary database: what was kept there would be lost.
  if (path.trim() === "")
    throw new MemoryError("INVALID_INPUT", "[mem0-kit] path must name a file or be :memory:.");
  const connection = openDatabase({ path, durability });
  const transactions = createTransactions(connection);
  const reader = createReader(connection);
  const writer = createWriter(connection, reader, transactions);
  return {
    port: 1,
    name: "sqlite",
    read: (work) => transactions.read(() => work(reader)),
    write: (work) => transactions.write(() => work(writer)),
    transcripts: (namespace) => sqliteTranscripts(connection, transactions, namespace),
    documents: (namespace) => sqliteDocuments(connection, transactions, namespace),
    stats: (namespace) => transactions.read(() => collectStats(connection, namespace)),
    verify: () => transactions.read(() => verifyDatabase(connection)),
    close: () => transactions.close(),
  };
}

function createReader(connection: Connection): StoreReader {
  return {
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
): StoreWriter {
  const intern = (namespace: string) => internNamespace(connection, namespace);
  return {
    ...reader,
    put: (namespace, row) => putMemory(connection, intern(namespace), row),
    remove(namespace, id) {
      if (removeMemory(connection, intern(namespace), id)) transactions.clearLog();
    },
    removeAll(namespace, scope) {
      transactions.clearLog();
      return removeSeen(connection, intern(namespace), scope);
    },
    erase(namespace, scope) {
      transactions.clearLog();
      const erased = removeSeen(connection, intern(namespace), scope);
      eraseBeside(connection, intern(namespace), scope);
      return erased;
    },
    appendHistory: (namespace, entry) => appendHistory(connection, intern(namespace), entry),
    eraseHistory(namespace, memoryId) {
      transactions.clearLog();
      eraseHistory(connection, intern(namespace), memoryId);
    },
    putResult: (namespace, scopeKey, idempotencyKey, result, at) =>
      putResult(connection, intern(namespace), { scopeKey, idempotencyKey, result, at }),
  };
}
