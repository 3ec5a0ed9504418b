import { fileURLToPath } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

const roundTrip = `(() => {
  const wire = { id: "m1", memory: "Likes tea", created_at: "2026-01-01T00:00:00.123456Z" };
  const item = platform.decodeMemory(platform.parseWire(platform.wireMemory, wire, "get"));
  const match = platform.matchRoute("GET", platform.platformPath("getMemory", { id: "m1" }));
  let code;
  try { platform.parseWire(platform.wireMemory, {}, "get"); } catch (error) { code = error.code; }
  return JSON.stringify({ at: item.createdAt.toISOString(), name: match.name, code });
})()`;

it("the platform entry is one bundle without Node built-ins, and works in an edge runtime", async () => {
  const input = fileURLToPath(new URL("../../src/platform/index.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "neutral", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", name: "platform" });
  const [chunk] = output;
  expect([...chunk.imports, ...chunk.dynamicImports]).toEqual([]);
  expect(chunk.code).not.toMatch(/node:|\brequire\s*\(/);
  // Edge hosts forbid making code of text.
  const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  edge.evaluate(chunk.code.replace("var platform", "globalThis.platform"));
  expect(JSON.parse(edge.evaluate<string>(roundTrip))).toEqual({
    at: "2026-01-01T00:00:00.123Z",
    name: "getMemory",
    code: "BAD_RESPONSE",
  });
});
