import { fileURLToPath } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

/** Bundles an entry as an edge host does: everything inside, nothing left to a module system. */
async function bundleForEdge(entry: string): Promise<string> {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const bundle = await rolldown({ input, platform: "neutral", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", name: "core" });
  expect(output).toHaveLength(1);
  const [chunk] = output;
  expect([...chunk.imports, ...chunk.dynamicImports]).toEqual([]);
  return chunk.code;
}

/** What runs inside: a driver over a Map, and every policy over it. */
const roundTrip = `(async () => {
  const items = new Map();
  const driver = {
    name: "edge",
    capabilities: {
      scopeIds: ["userId"], readYourWrites: true, idempotentAdd: true, infer: "rules",
      scores: "absolute", filters: "full", history: false, timestamp: true, referenceDate: false,
      customInstructions: false, customCategories: false, categories: false, expiration: false,
      rerank: false, images: false, deleteCount: false,
    },
    async add({ messages, scope }) {
      const results = messages.map(({ text }) => {
        const id = crypto.randomUUID();
        const now = new Date();
        items.set(id, { id, memory: text, ...scope, metadata: {}, categories: [], createdAt: now, updatedAt: now });
        return { id, memory: text, event: "ADD" };
      });
      return { status: "succeeded", results };
    },
    async search({ scope, filter }) {
      const found = [...items.values()].filter((item) =>
        core.scopeMatches(scope, item) && (!filter || core.matchesFilter(filter, item)));
      return { results: found.map((item) => ({ ...item, score: 1 })) };
    },
    async close() {},
  };
  const memory = core.defineMemory(driver);
  const scope = { userId: "alex" };
  const { remember, flush } = core.createRemember(memory);
  remember({ id: "m1", role: "user", content: "I'm a vegetarian." }, { scope });
  await flush();
  const { recall } = core.createRecall(memory, { filters: { createdAt: { gte: "2020-01-01" } } });
  const { text, error } = await recall("What can I cook?", { scope });
  const stranger = await recall("What can I cook?", { scope: { userId: "sam" } });
  const transcripts = core.inMemoryTranscriptStore();
  const key = { scope, sessionId: "s1" };
  await transcripts.append(key, [{ role: "user" }]);
  const code = await memory.search(" ", { scope }).catch((thrown) => thrown.code);
  const [entry] = await transcripts.read(key);
  const asked = [];
  const server = core.selfHostedMemory({
    baseUrl: "https://memory.example.com",
    apiKey: "key",
    fetch: async (url) => {
      asked.push(url);
      return new Response('{"results":[]}', { headers: { "content-type": "application/json" } });
    },
  });
  const { results } = await server.search("What can I cook?", { scope });
  const hosted = core.hostedMemory({ apiKey: "key" });
  const missing = await hosted.search("tea", { scope }).catch((thrown) => thrown.code);
  return JSON.stringify({
    text, error, stranger: stranger.items.length, code, entry: entry.value, asked, results, missing,
  });
})()`;

it("the root entry is one bundle without Node built-ins, and works in an edge runtime", async () => {
  const code = await bundleForEdge("../src/index.ts");
  expect(code).not.toMatch(/node:|\brequire\s*\(/);
  const edge = new EdgeVM();
  edge.evaluate(code.replace("var core", "globalThis.core"));
  const result: unknown = JSON.parse(await edge.evaluate<Promise<string>>(roundTrip));
  expect(result).toMatchObject({
    text: expect.stringContaining("I'm a vegetarian."),
    stranger: 0,
    code: "INVALID_INPUT",
    entry: { role: "user" },
    asked: ["https://memory.example.com/search"],
    results: [],
    // There is no module system that could have the package.
    missing: "UNSUPPORTED",
  });
  expect(result).not.toHaveProperty("error");
});
