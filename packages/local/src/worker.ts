import { parentPort } from "node:worker_threads";
import { createService } from "./create-service.ts";
import type { Reply, Request, WorkerSettings } from "./protocol.ts";

if (parentPort === null) throw new Error("worker.ts runs in a worker thread only.");
const port = parentPort;
let answer: ((request: Request) => Promise<Reply>) | undefined;

/** The settings of a memory come first, then its calls; after its end another one's may come. */
port.on("message", async (message: WorkerSettings | Request) => {
  if (!isRequest(message)) answer = createService(message);
  else if (answer !== undefined) port.postMessage(await answer(message));
});

function isRequest(message: WorkerSettings | Request): message is Request {
  return Array.isArray(message);
}
