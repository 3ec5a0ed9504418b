import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { type BackendBehaviour, memories } from "./backend.ts";

const { addDelayMs, isHanging } = workerData as BackendBehaviour;

const found = memories.map((memory, index) => ({ id: `m${index}`, memory, score: 1 - index / 10 }));

/** What mem0's platform and supermemory answer to a search and to a write. */
const searches: Readonly<Record<string, object>> = {
  "/v3/memories/search/": { results: found },
  "/v4/profile": {
    profile: { static: memories.slice(0, 2), dynamic: [] },
    searchResults: { results: found.slice(2), total: found.length, timing: 1 },
  },
};
const writes: Readonly<Record<string, object>> = {
  "/v3/memories/add/": { status: "PENDING", event_id: "e1" },
  "/v4/conversations": { id: "c1", conversationId: "c1", status: "queued" },
};

const server = createServer(async (request, response) => {
  request.resume();
  await once(request, "end");
  const path = request.url ?? "";
  if (path in searches) return isHanging ? undefined : answer(response, searches[path]);
  if (addDelayMs > 0) await delay(addDelayMs);
  return answer(response, writes[path] ?? {});
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") parentPort?.postMessage(`http://127.0.0.1:${address?.port}`);
});

function answer(response: ServerResponse, body: object | undefined): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}
