import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { killRound } from "../src/server/kill-rounds.ts";
import { makeFile } from "../src/server/make-file.ts";
import { serverRequests } from "../src/server/requests.ts";
import { runLoad } from "../src/server/run-load.ts";

const size = { memories: 60, users: 5 };

it("never asks the same twice", () => {
  const { search, add } = serverRequests({ memories: 50_000, users: 1000 });
  const asked = Array.from({ length: 2000 }, (_, number) => [
    JSON.stringify(search(number)),
    JSON.stringify(add(number, { infer: true })),
  ]).flat();
  expect(new Set(asked).size).toBe(asked.length);
});

it("counts what was accepted and what was refused", async () => {
  let count = 0;
  const keys = new Set<string | undefined>();
  const http = createServer((request, response) => {
    count += 1;
    keys.add(request.headers.authorization);
    response.writeHead(count % 4 === 0 ? 429 : 200).end("{}");
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void http.close());
  await new Promise((resolve) => http.once("listening", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server = { url, cpuSeconds: () => null, rssMb: () => null, kill: async () => {} };
  const load = { server, path: "/", connections: 2, seconds: 1, keys: ["a", "b", "c"] };
  const result = await runLoad({ ...load, body: (number) => ({ number }) });
  const share = result.refused / (result.accepted + result.refused);
  expect(share).toBeCloseTo(0.25, 1);
  expect(result).toMatchObject({ serverCores: null });
  expect(keys).toEqual(new Set(["Token a", "Token b", "Token c"]));
});

it("kills a server during adds and finds each one that was acknowledged", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-bench-server-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "memory.db");
  const keys = await makeFile(path, size);
  const requests = serverRequests(size);
  const round = await killRound({ path, keys, requests, adds: "stored", round: 0 });
  expect(round.acknowledged).toBeGreaterThan(0);
  expect(round.lost).toBe(0);
}, 60_000);
