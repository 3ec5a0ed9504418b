import { parentPort, receiveMessageOnPort } from "node:worker_threads";
import { createService } from "./create-service.ts";
import { lookForNext } from "./look-for-next.ts";
import type { Replies, Reply, Request, WorkerSettings } from "./protocol.ts";

if (parentPort === null) throw new Error("worker.ts runs in a worker thread only.");
const port = parentPort;
let answer: ((request: Request) => Promise<Reply>) | undefined;
let ready: Reply[] = [];
const nextCall = lookForNext(() => {
  const next = receiveMessageOnPort(port);
  if (next !== undefined) void take(next.message);
  return next !== undefined;
});
port.on("message", take);

/** The settings of a memory come first, then its calls; after its end another one's may come. */
async function take(message: WorkerSettings | Request): Promise<void> {
  nextCall.arrived();
  if (!isRequest(message)) answer = createService(message);
  else if (answer !== undefined) reply(await answer(message));
}

/** What is ready together goes together: writes that shared a commit wake the other thread once. */
function reply(one: Reply): void {
  if (ready.push(one) > 1) return;
  process.nextTick(() => {
    port.postMessage(ready satisfies Replies);
    ready = [];
    nextCall.look();
  });
}

function isRequest(message: WorkerSettings | Request): message is Request {
  return Array.isArray(message);
}
