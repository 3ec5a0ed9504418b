import { describe, expect, it } from "vitest";
import { createMemoryModels, type MemoryMiddlewareOptions } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { promptsOf, ways } from "./support/run-model.ts";

const prompt = "Which soup can I cook?";

describe.each(ways)("what a call says about memory through $name", ({ run }) => {
  it("never reaches the provider, while the options of others do", async () => {
    const { memory } = countingMemory();
    for (const key of ["memory", "mine"]) {
      const models = createMemoryModels({ memory, key });
      const mock = mockModel({ steps: [{ text: "Leek soup." }] });
      const { providerOptions } = models.options({ userId: "alex" });
      const others = { openai: { store: false } };
      await run({
        model: models.model(mock),
        prompt,
        providerOptions: { ...providerOptions, ...others },
      });
      await models.flush();
      const [call] = [...mock.doGenerateCalls, ...mock.doStreamCalls];
      expect(call?.providerOptions).toEqual(others);
      expect(JSON.stringify(call)).not.toContain("alex");
    }
  });

  it("turns recall and storing off", async () => {
    const { memory, seed, searches, adds } = countingMemory();
    await seed({ userId: "alex" }, "I like soup");
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const model = models.model(mock);
    const off = models.options({ userId: "alex", recall: false, store: false });
    await run({ model, prompt, ...off });
    await models.flush();
    expect([...searches, ...adds]).toEqual([]);
    expect(JSON.stringify(promptsOf(mock))).not.toContain("I like soup");
    await run({ model, prompt, ...models.options({ userId: "alex", recall: false }) });
    await models.flush();
    expect([searches.length, adds.length]).toEqual([0, 1]);
    await run({ model, prompt, ...models.options({ userId: "alex", store: false }) });
    await models.flush();
    expect([searches.length, adds.length]).toEqual([1, 1]);
  });

  it("says what is looked up, and how much of it", async () => {
    const { memory, seed, searches } = countingMemory();
    await seed({ userId: "alex" }, "tea is green", "tea is black", "I like soup");
    const models = createMemoryModels({ memory, recall: { topK: 8 } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const { providerOptions } = models.options({ userId: "alex", query: "tea", topK: 1 });
    await run({ model: models.model(mock), prompt, providerOptions });
    expect(searches).toEqual([{ scope: { userId: "alex" }, query: "tea", topK: 1 }]);
    const said = JSON.stringify(promptsOf(mock));
    expect(said.match(/tea is/g)).toHaveLength(1);
    expect(said).not.toContain("I like soup");
  });
});

describe("settings of a middleware", () => {
  it("turn recall and storing off for all calls", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory, recall: false, store: false });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    for (const { run } of ways)
      await run({ model: models.model(mock, { userId: "alex" }), prompt });
    await models.flush();
    expect([...searches, ...adds]).toEqual([]);
  });

  it("throw when they are malformed, rather than in a chat", () => {
    const { memory } = countingMemory();
    const broken: Partial<MemoryMiddlewareOptions>[] = [
      { recall: { topK: 0 } },
      { recall: { timeoutMs: -1 } },
      { store: { retries: 99 } },
      { recall: { rerank: true } },
    ];
    for (const options of broken)
      expect(() => createMemoryModels({ memory, ...options })).toThrow(/\[mem0-kit\]/);
  });
});
