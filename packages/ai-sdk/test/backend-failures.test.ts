import { jsonSchema, stepCountIs, streamText, tool } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryModels, type MemoryEvent } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf, ways } from "./support/run-model.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

/** What failed, as the events tell it. */
function failures(events: readonly MemoryEvent[]): string[] {
  return events.flatMap((event) =>
    event.type === "failed" ? [`${event.phase} ${event.error.code}`] : [],
  );
}

describe.each(ways)("a memory that fails, through $name", ({ run }) => {
  it("never fails the chat: events and `flush` tell of it", async () => {
    const { memory, searches, adds } = countingMemory({ fail: "UNAVAILABLE" });
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({
      memory,
      store: { retries: 1, retryDelayMs: 1 },
      onEvent: (event) => events.push(event),
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const { text } = await run({ model: models.model(mock, scope), prompt });
    expect(text).toBe("Leek soup.");
    expect(linesOf(promptsOf(mock)[0] ?? [])).toEqual([`user: ${prompt}`]);
    await expect(models.flush()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(failures(events)).toEqual(["recall UNAVAILABLE", "store UNAVAILABLE"]);
    expect(searches).toHaveLength(1);
    expect(adds).toHaveLength(2);
  });

  it('fails the chat where `onError` is "throw", before the model is asked', async () => {
    const { memory, adds } = countingMemory({ fail: { search: "UNAVAILABLE" } });
    const models = createMemoryModels({ memory, recall: { onError: "throw" } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const call = run({ model: models.model(mock, scope), prompt });
    await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await models.flush();
    expect(promptsOf(mock)).toEqual([]);
    expect(adds).toEqual([]);
  });

  it("is waited for while it is slower than usual but within its time", async () => {
    const { memory, seed } = countingMemory({ delayMs: { search: 60 } });
    await seed(scope, "I like soup");
    const models = createMemoryModels({ memory, recall: { timeoutMs: 5000 } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await run({ model: models.model(mock, scope), prompt });
    expect(linesOf(promptsOf(mock)[0] ?? [])[0]).toContain("I like soup");
  });

  it("is not waited for again in a later step of a loop", async () => {
    const { memory, searches } = countingMemory({ hang: { search: true } });
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({
      memory,
      recall: { timeoutMs: 30 },
      onEvent: (event) => events.push(event),
    });
    const look = tool({
      inputSchema: jsonSchema<object>({ type: "object", properties: {} }),
      execute: async () => "a full fridge",
    });
    const call = { tools: [{ name: "look" }] };
    const mock = mockModel({ steps: [call, call, { text: "Leek soup." }] });
    await run({
      model: models.model(mock, scope),
      prompt,
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    expect(promptsOf(mock)).toHaveLength(3);
    expect(searches).toHaveLength(1);
    expect(failures(events)).toEqual(["recall TIMEOUT"]);
  });

  it("is stored into all the same after a recall that failed", async () => {
    const { memory, kept } = countingMemory({ fail: { search: "UNAVAILABLE" } });
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(await kept(scope)).toEqual([prompt, "Leek soup."]);
  });
});

describe("a memory that hangs", () => {
  it("delays the first part by its `timeoutMs`, and by less than 20 ms more", async () => {
    const { memory } = countingMemory({ hang: { search: true } });
    const run = async (recall: boolean) => {
      const models = createMemoryModels({ memory, recall: { timeoutMs: 100 }, store: false });
      const mock = mockModel({ steps: [{ text: "Leek soup." }] });
      const start = performance.now();
      const { providerOptions } = models.options({ userId: "alex", recall });
      const result = streamText({ model: models.model(mock), prompt, providerOptions });
      const reader = result.textStream.getReader();
      await reader.read();
      const firstMs = performance.now() - start;
      await reader.cancel();
      return firstMs;
    };
    // The first calls compile the SDK; the quickest of a few is what memory costs.
    await run(false);
    const without: number[] = [];
    const hanging: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      without.push(await run(false));
      hanging.push(await run(true));
    }
    const added = Math.min(...hanging) - Math.min(...without);
    expect(added).toBeGreaterThan(90);
    expect(added).toBeLessThan(120);
  });

  it("does not hold a stream open: it closes before an add of 500 ms has settled", async () => {
    const { memory, adds } = countingMemory({ delayMs: { add: 500 } });
    const order: string[] = [];
    const waited: Promise<unknown>[] = [];
    const models = createMemoryModels({
      memory,
      waitUntil: (work) => void waited.push(work),
      onEvent: ({ type }) => void order.push(type),
    });
    const mock = mockModel({ steps: [{ text: ["Leek ", "soup."] }] });
    const result = streamText({ model: models.model(mock, scope), prompt });
    await result.consumeStream();
    expect(await result.text).toBe("Leek soup.");
    order.push("closed");
    expect(waited).toHaveLength(1);
    await waited[0];
    await models.flush();
    expect(adds).toHaveLength(1);
    expect(order).toEqual(["recalled", "closed", "stored"]);
  });
});
