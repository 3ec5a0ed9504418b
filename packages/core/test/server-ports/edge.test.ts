import { fileURLToPath } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

async function bundled(entry: string, name: string): Promise<string> {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const bundle = await rolldown({ input, platform: "neutral", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", name });
  const [chunk] = output;
  expect([...chunk.imports, ...chunk.dynamicImports]).toEqual([]);
  return chunk.code;
}

const roundTrip = `(async () => {
  const queue = ports.inMemoryJobQueue();
  const { id } = await queue.enqueue({ projectId: "p", kind: "add", payload: "tea" });
  const [job] = await queue.lease({ kinds: ["add"], workerId: "w", leaseMs: 1000 });
  await queue.complete(job.id, job.token, { result: 1 });
  const { state } = await queue.get("p", id);
  const { allowed } = await ports.inMemoryRateLimiter().take("k", { limit: 1, windowMs: 1000 });
  return JSON.stringify({ payload: job.payload, state, allowed });
})()`;

it("the entry of the server's ports is one bundle without Node built-ins, and works in an edge runtime", async () => {
  const code = await bundled("../../src/server-ports/index.ts", "ports");
  expect(code).not.toMatch(/node:|\brequire\s*\(/);
  const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  edge.evaluate(code.replace("var ports", "globalThis.ports"));
  expect(JSON.parse(await edge.evaluate<Promise<string>>(roundTrip))).toEqual({
    payload: "tea",
    state: "SUCCEEDED",
    allowed: true,
  });
});

it("the root entry has nothing of them in it", async () => {
  expect(await bundled("../../src/index.ts", "core")).not.toMatch(/JobQueue|RateLimiter/);
});
