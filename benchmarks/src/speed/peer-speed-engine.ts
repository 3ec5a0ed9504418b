import { join } from "node:path";
import { openPeer, peerName } from "../peer/open-peer.ts";
import { readPragmas } from "./read-pragmas.ts";
import type { SpeedEngineKind } from "./speed-engine.ts";

/** `mem0ai/oss` with `infer: false`, 384-d hashed embedder, all users in its one default store. */
export const peerSpeedEngine: SpeedEngineKind = {
  name: peerName,
  // Its writes are synchronous: calls in flight wait for each other.
  inFlight: 1,
  async open(folder) {
    const { memory } = await openPeer(folder);
    return {
      async add(userId, runId, texts) {
        const messages = texts.map((content) => ({ role: "user", content }));
        await memory.add(messages, { userId, runId, infer: false });
      },
      async search(userId, query) {
        await memory.search(query, { filters: { user_id: userId }, topK: 10, threshold: 0 });
      },
      // It has no way to close its databases: they go with the process.
      close: async () => {},
    };
  },
  async pragmas(folder) {
    const files = ["vectors.db", "history.db"];
    const read = files.map((name) => `${name}: ${readPragmas(join(folder, name))}`);
    return `${read.join("; ")}; synchronous as its driver's default`;
  },
};
