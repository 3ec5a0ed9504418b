import { rm } from "node:fs/promises";
import { MemoryError } from "@mem0-kit/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWorkerClient, type WorkerClient } from "../src/worker-client.ts";
import { releaseWorker, takeWorker } from "../src/worker-thread.ts";
import { temporaryPath } from "./temporary-path.ts";

const input = {
  messages: [{ role: "user", text: "I like tea" }],
  scope: { userId: "alex" },
  metadata: {},
  infer: false,
} as const;
const page = {
  scope: { userId: "alex" },
  pageSize: 10,
  order: "newest",
  includeExpired: false,
} as const;

let folder = "";
let path = "";
let client: WorkerClient;

beforeEach(async () => {
  ({ folder, path } = await temporaryPath());
});

afterEach(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

/** The next memory's worker, so that the test can end it as a crash would. */
async function preparedWorker() {
  const worker = takeWorker();
  releaseWorker(worker);
  return worker;
}

const outcomeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (MemoryError.isInstance(error) ? error.code : error),
  );

describe("worker client", () => {
  it("fails running calls when the worker stops, and starts another for the next", async () => {
    const worker = await preparedWorker();
    client = createWorkerClient({ path, namespace: "n" });
    expect(await outcomeOf(client.call("memory", "add", input))).toBe("done");
    const messages = Array.from(
      { length: 1000 },
      (_, at) => ({ role: "user", text: `${at}` }) as const,
    );
    const running = outcomeOf(client.call("memory", "add", { ...input, messages }));
    await worker.terminate();
    expect(await running).toBe("UNAVAILABLE");
    // The interrupted add is there as a whole or not at all.
    const { total } = await client.call("memory", "getAll", page);
    expect([1, 1001]).toContain(total);
  });

  it("does not pass off an empty memory as the one that was lost in RAM", async () => {
    const worker = await preparedWorker();
    client = createWorkerClient({ path: ":memory:", namespace: "n" });
    await client.call("memory", "add", input);
    await worker.terminate();
    expect(await outcomeOf(client.call("memory", "getAll", page))).toBe("STORAGE");
  });

  it("uses the worker of a closed memory again, without its content", async () => {
    const worker = await preparedWorker();
    for (let round = 0; round < 3; round++) {
      client = createWorkerClient({ path: ":memory:", namespace: "n" });
      expect((await client.call("memory", "getAll", page)).results).toEqual([]);
      await client.call("memory", "add", input);
      await client.close();
    }
    expect(await preparedWorker()).toBe(worker);
  });

  it("ends at close also after its worker has stopped", async () => {
    const worker = await preparedWorker();
    client = createWorkerClient({ path, namespace: "n" });
    await client.call("memory", "add", input);
    await worker.terminate();
    await client.close();
    expect(await outcomeOf(client.call("memory", "getAll", page))).toBe("CLOSED");
  });
});
