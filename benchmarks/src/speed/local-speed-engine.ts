import { join } from "node:path";
import { localMemory } from "@mem0-kit/local";
import { readPragmas } from "./read-pragmas.ts";
import type { ImportedText, SpeedEngineKind } from "./speed-engine.ts";

const fileName = "memory.db";

/** `localMemory` as it is by default. */
export const localSpeedEngine: SpeedEngineKind = {
  name: "local",
  // Calls that wait for the disk together share one fsync.
  inFlight: 32,
  async open(folder) {
    const memory = localMemory({ path: join(folder, fileName) });
    // The file is opened by the first call.
    await memory.get("none", { scope: { userId: "nobody" } });
    return {
      async add(userId, runId, texts) {
        const messages = texts.map((content) => ({ role: "user" as const, content }));
        await memory.add(messages, { scope: { userId, runId }, infer: false });
      },
      async search(userId, query) {
        await memory.search(query, { scope: { userId }, topK: 10 });
      },
      async importAll(records) {
        await memory.admin.import(memoryRecords(records));
      },
      close: () => memory.close(),
    };
  },
  file: (folder) => join(folder, fileName),
  async pragmas(folder) {
    return `${readPragmas(join(folder, fileName))} synchronous=full (durability: full, the default)`;
  },
};

function* memoryRecords(records: Iterable<ImportedText>) {
  let number = 0;
  for (const { userId, runId, text } of records) {
    const at = new Date(Date.UTC(2026, 0, 1) + number * 1000);
    number += 1;
    yield {
      id: `imported-${number}`,
      memory: text,
      userId,
      runId,
      role: "user" as const,
      eventTime: at,
      metadata: {},
      categories: [],
      createdAt: at,
      updatedAt: at,
    };
  }
}
