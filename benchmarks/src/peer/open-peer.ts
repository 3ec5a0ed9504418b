import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Memory } from "mem0ai/oss";
import { dimension, embed } from "./hashed-embedder.ts";

/** What the peer is, for the report. */
export const peerName = "mem0ai/oss 3.3.1";

export interface Peer {
  readonly memory: Memory;
  /** Removes its databases. */
  remove(): void;
}

/** Opens a `mem0ai/oss` memory, offline, with its databases in the folder. @default a temporary one */
export async function openPeer(
  folder = mkdtempSync(join(tmpdir(), "mem0-kit-peer-")),
): Promise<Peer> {
  // Read once, when the module is loaded.
  process.env.MEM0_TELEMETRY = "false";
  process.env.MEM0_DIR = folder;
  const oss = await import("mem0ai/oss");
  const model = {
    embedQuery: async (text: string) => embed(text),
    embedDocuments: async (texts: string[]) => texts.map(embed),
  };
  const memory = new oss.Memory({
    embedder: { provider: "langchain", config: { model, embeddingDims: dimension } },
    vectorStore: {
      provider: "memory",
      config: { collectionName: "bench", dimension, dbPath: join(folder, "vectors.db") },
    },
    // Never called with `infer: false`.
    llm: { provider: "openai", config: { apiKey: "unused" } },
    historyDbPath: join(folder, "history.db"),
  });
  return { memory, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
