import { describe, onTestFinished } from "vitest";
import type { Awaitable, Store } from "../store.ts";
import { testAnalyzerVersion } from "./test-analyzer-version.ts";
import { testChanges } from "./test-changes.ts";
import { testFeeds } from "./test-feeds.ts";
import { testLookups } from "./test-lookups.ts";
import { testPartitions } from "./test-partitions.ts";
import { testRemoval } from "./test-removal.ts";
import { testRetention } from "./test-retention.ts";
import { testRows } from "./test-rows.ts";
import { testScan } from "./test-scan.ts";
import { testTransactions } from "./test-transactions.ts";

/**
 * The contract of a `Store` as vitest tests. `createStore` makes a fresh, empty store for each test,
 * which closes it. Transcripts and documents have suites of their own in `@mem0-kit/core/testing`.
 *
 * @example
 * ```ts
 * testStore("inMemoryStore", () => inMemoryStore());
 * ```
 */
export function testStore(name: string, createStore: () => Awaitable<Store>): void {
  const open: OpenStore = async () => {
    const store = await createStore();
    onTestFinished(async () => store.close());
    return store;
  };
  describe(`${name} as a Store`, () => {
    testTransactions(open);
    testRows(open);
    testLookups(open);
    testScan(open);
    testPartitions(open);
    testChanges(open);
    testRemoval(open);
    testRetention(open);
    testFeeds(open);
    testAnalyzerVersion(open);
  });
}

/** Opens a fresh store that is closed when the test ends. */
export type OpenStore = () => Promise<Store>;
