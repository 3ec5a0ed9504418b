import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DocumentStore, inMemoryDocumentStore } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import { onTestFinished } from "vitest";

/** A store of a test, and where it keeps its file if it has one. */
export interface TestStore {
  readonly documents: DocumentStore;
  readonly folder: string | null;
}

export const stores: readonly (readonly [string, () => TestStore])[] = [
  ["memory", () => ({ documents: inMemoryDocumentStore(), folder: null })],
  ["a SQLite file", openFile],
];

function openFile(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-webhooks-"));
  const memory = localMemory({ path: join(folder, "memory.db") });
  onTestFinished(async () => {
    await memory.close();
    rmSync(folder, { recursive: true });
  });
  return { documents: memory.documents, folder };
}
