import { type Scope, scopeIds, scopeMatches } from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineMemory, inMemoryStore } from "../src/index.ts";

const words = ["tea", "coffee", "nuts", "dogs", "Oslo", "hiking", "allergic", "likes", "never"];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(" "));
const id = fc.option(fc.constantFrom("a", "b"), { nil: undefined, freq: 2 });
const scope = fc
  .record({ userId: id, agentId: id, appId: id, runId: id })
  .map((ids): Scope => JSON.parse(JSON.stringify(ids)))
  .filter((ids) => Object.keys(ids).length > 0);
const kept = fc.array(fc.record({ scope, text }), { minLength: 1, maxLength: 25 });

describe("engine, whatever is kept", () => {
  it("never shows a scope a record that it does not see, and all that it does see", async () => {
    await fc.assert(
      fc.asyncProperty(kept, scope, text, fc.boolean(), async (records, asked, query, shared) => {
        const memory = engineMemory({ store: inMemoryStore() });
        for (const record of records)
          await memory.add(record.text, { scope: record.scope, infer: false });
        const { results: listed } = await memory.getAll({ scope: asked, pageSize: 200 });
        for (const item of listed) expect(scopeMatches(asked, item)).toBe(true);
        const expected = new Set(
          records
            .filter((record) => scopeMatches(asked, record.scope))
            .map((record) =>
              JSON.stringify([scopeIds.map((key) => record.scope[key]), record.text]),
            ),
        );
        expect(listed).toHaveLength(expected.size);
        const options =
          shared && asked.userId && asked.agentId ? { includeAgentMemories: true } : {};
        const found = await memory.search(query, { scope: asked, topK: 1000, ...options });
        for (const item of found.results) expect(scopeMatches(asked, item, options)).toBe(true);
        for (const item of listed) {
          expect(await memory.get(item.id, { scope: asked })).toEqual(item);
          expect(await memory.history(item.id, { scope: asked })).toHaveLength(1);
        }
        await memory.close();
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("gives the same results and scores however much another user keeps", async () => {
    const texts = fc.array(text, { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(texts, texts, text, async (own, others, query) => {
        const clock = () => new Date("2026-01-02T03:04:05Z");
        const alone = engineMemory({ store: inMemoryStore(), clock });
        const beside = engineMemory({ store: inMemoryStore(), clock });
        for (const [at, one] of own.entries()) {
          await alone.add(one, { scope: { userId: "own" }, infer: false });
          const other = others[at % others.length] ?? "";
          await beside.add(other, { scope: { userId: "other" }, infer: false });
          await beside.add(one, { scope: { userId: "own" }, infer: false });
        }
        await beside.add(others.join(" "), {
          scope: { userId: "other", agentId: "own" },
          infer: false,
        });
        const search = async (memory: typeof alone) => {
          const options = { scope: { userId: "own" }, topK: 100, explain: true };
          const { results } = await memory.search(query, options);
          return results.map(({ memory: found, score, explain }) => ({ found, score, explain }));
        };
        expect(await search(beside)).toEqual(await search(alone));
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});
