import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DocumentStore, inMemoryDocumentStore, type StoredDocument } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import fc from "fast-check";
import { onTestFinished } from "vitest";
import { serverNamespace } from "../../src/directory/index.ts";

/** Every kind of document store that the directory has to work over; each call opens an empty one. */
export const documentStores: readonly (readonly [string, () => Promise<DocumentStore>])[] = [
  ["in memory", async () => inMemoryDocumentStore()],
  ["on a file", async () => fileDocuments(await temporaryPath())],
];

/** The server's documents of a database file, until the test is over. */
export function fileDocuments(path: string): DocumentStore {
  const memory = localMemory({ path, namespace: serverNamespace, durability: "normal" });
  onTestFinished(() => memory.close());
  return memory.documents;
}

/** A path of a database in a folder of its own that is not there yet. */
export async function temporaryPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "mem0-kit-server-")), "memory.db");
}

/** The same store as processes see it whose calls come in whatever order the scheduler says. */
export function scheduledDocuments(store: DocumentStore, scheduler: fc.Scheduler): DocumentStore {
  return {
    put: scheduler.scheduleFunction(store.put),
    get: scheduler.scheduleFunction(store.get),
    delete: scheduler.scheduleFunction(store.delete),
    list: scheduler.scheduleFunction(store.list),
  };
}

/** Does things at the same time, in every order of their reads and writes that is tried. */
export async function inEveryOrder(
  prepare: (
    store: DocumentStore,
  ) => Promise<
    readonly [
      acts: (documents: DocumentStore) => readonly (() => Promise<unknown>)[],
      check: (outcomes: readonly PromiseSettledResult<unknown>[]) => Promise<void>,
    ]
  >,
): Promise<void> {
  const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const store = inMemoryDocumentStore();
    const [acts, check] = await prepare(store);
    const running = acts(scheduledDocuments(store, scheduler)).map((act) => act());
    await check(await scheduler.waitFor(Promise.allSettled(running)));
  });
  await fc.assert(property, { numRuns: 300 });
}

/** Everything that the server keeps of itself. */
export async function allDocuments(documents: DocumentStore): Promise<readonly StoredDocument[]> {
  const { results } = await documents.list({ appId: "mem0-kit-server" }, [], { pageSize: 200 });
  return results;
}
