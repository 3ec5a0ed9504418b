import { setTimeout as sleep } from "node:timers/promises";
import { generateText, jsonSchema, stepCountIs, streamText } from "ai";
import { describe, expect, it } from "vitest";
import { alsRequest, alsScope, runWithMemory } from "../../src/als/index.ts";
import { createMemoryModels, type MemoryEvent, withMemory } from "../../src/index.ts";
import { createMemoryTools } from "../../src/tools/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";
import { linesOf } from "../support/run-model.ts";
import { watchedMemory } from "../tools/support/watched-memory.ts";

const inputSchema = jsonSchema({ type: "object", properties: {} });
const tools = { look: { inputSchema, execute: async () => "seen" } };
const loop = [
  { tools: [{ name: "look", id: "1" }] },
  { tools: [{ name: "look", id: "2" }] },
  { text: "Green." },
];

describe("a request around calls of a model that is built once", () => {
  it("says whose memories are meant, for 20 users at the same time", async () => {
    const { memory, searches, adds, seed } = countingMemory();
    const users = Array.from({ length: 20 }, (_, index) => `user${index}`);
    for (const userId of users) await seed({ userId }, `tea of ${userId}`);
    const models = createMemoryModels({ memory, getRequest: alsRequest });
    const model = models.model(
      mockModel({
        delayMs: 1,
        steps: ({ prompt }) => ({ text: `Heard: ${linesOf(prompt as never).join(" / ")}` }),
      }),
    );
    const answer = async () => {
      await sleep(1);
      return generateText({ model, prompt: "Which tea?" });
    };
    await Promise.all(
      users.map(async (userId) => {
        const { text } = await runWithMemory({ userId }, answer);
        expect(text.match(/tea of user\d+/g)).toEqual([`tea of ${userId}`]);
      }),
    );
    await models.flush();
    expect(searches).toHaveLength(20);
    expect(adds.map(({ scope }) => scope.userId).toSorted()).toEqual(users.toSorted());
  });

  it("holds for all steps of a stream that is read in another request, or in none", async () => {
    for (const reader of [{ userId: "bob" }, undefined]) {
      const { memory, searches, adds, seed } = countingMemory();
      await seed({ userId: "alex" }, "Alex likes green tea");
      await seed({ userId: "bob" }, "Bob likes black tea");
      const models = createMemoryModels({ memory, getRequest: alsRequest });
      const inner = mockModel({ steps: loop, delayMs: 1 });
      const result = runWithMemory({ userId: "alex" }, () =>
        streamText({
          model: models.model(inner),
          prompt: "Which tea?",
          tools,
          stopWhen: stepCountIs(5),
        }),
      );
      const response = result.toUIMessageStreamResponse();
      await sleep(5);
      const read = () => response.text();
      expect(await (reader ? runWithMemory(reader, read) : read())).toContain("Green.");
      await models.flush();
      expect(searches.map(({ scope }) => scope)).toEqual([{ userId: "alex" }]);
      expect(adds.map(({ scope }) => scope)).toEqual([{ userId: "alex" }]);
      expect(inner.doStreamCalls).toHaveLength(3);
      for (const { prompt } of inner.doStreamCalls) {
        expect(JSON.stringify(prompt)).toContain("Alex likes green tea");
        expect(JSON.stringify(prompt)).not.toContain("Bob");
      }
    }
  });

  it("has a listener and a `waitUntil` of its own, beside those of the model", async () => {
    const { memory } = countingMemory();
    const [all, alex, bob]: [MemoryEvent[], MemoryEvent[], MemoryEvent[]] = [[], [], []];
    const kept: Record<string, Promise<unknown>[]> = { model: [], alex: [], bob: [] };
    const waitUntil = (name: string) => (work: Promise<unknown>) => void kept[name]?.push(work);
    const models = createMemoryModels({
      memory,
      getRequest: alsRequest,
      onEvent: (event) => void all.push(event),
      waitUntil: waitUntil("model"),
    });
    const model = models.model(mockModel({ steps: [{ text: "Hi." }], delayMs: 1 }));
    const run = () => generateText({ model, prompt: "I am here" });
    await Promise.all([
      runWithMemory(
        { userId: "alex", onEvent: (event) => void alex.push(event), waitUntil: waitUntil("alex") },
        run,
      ),
      runWithMemory({ userId: "bob", onEvent: (event) => void bob.push(event) }, run),
    ]);
    await models.flush();
    expect(alex.map(({ type }) => type)).toEqual(["recalled", "stored"]);
    expect(alex).toMatchObject([{ scope: { userId: "alex" } }, { scope: { userId: "alex" } }]);
    expect(bob).toMatchObject([{ scope: { userId: "bob" } }, { scope: { userId: "bob" } }]);
    expect(all).toHaveLength(4);
    expect([kept.alex?.length, kept.bob?.length, kept.model?.length]).toEqual([1, 0, 1]);
  });

  it("keeps its listener where its stream is aborted from outside", async () => {
    const { memory } = countingMemory();
    const events: MemoryEvent[] = [];
    const work: Promise<unknown>[] = [];
    const models = createMemoryModels({ memory, getRequest: alsRequest });
    const model = models.model(mockModel({ steps: [{ text: ["a", "b", "c"] }], delayMs: 5 }));
    const controller = new AbortController();
    const result = runWithMemory(
      {
        userId: "alex",
        onEvent: (event) => void events.push(event),
        waitUntil: (promise) => void work.push(promise),
      },
      () => streamText({ model, prompt: "I am Al", abortSignal: controller.signal, onError() {} }),
    );
    const reading = result.consumeStream();
    await sleep(12);
    controller.abort();
    await reading;
    await models.flush();
    expect(events.map(({ type }) => type)).toEqual(["recalled", "stored"]);
    expect(work).toHaveLength(1);
  });

  it("goes on where its listener throws", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory, getRequest: alsRequest });
    const model = models.model(mockModel({ steps: [{ text: "Hi." }] }));
    const onEvent = () => {
      throw new Error("A listener's own mistake.");
    };
    await runWithMemory({ userId: "alex", onEvent }, () => generateText({ model, prompt: "I am" }));
    await models.flush();
    expect(adds).toHaveLength(1);
  });

  it("is replaced as a whole by one inside of it", () => {
    const inner = runWithMemory({ userId: "alex", recall: false }, () =>
      runWithMemory({ userId: "bob" }, alsRequest),
    );
    expect(inner).toEqual({ userId: "bob" });
    expect(alsRequest()).toBeUndefined();
  });

  it("is weaker than what a call says itself, and than a pinned scope", async () => {
    const { memory, searches } = countingMemory();
    const inner = mockModel({ steps: [{ text: "Hi." }] });
    const model = withMemory(inner, { memory, getRequest: alsRequest, store: false });
    await runWithMemory({ userId: "alex", topK: 3 }, () =>
      generateText({ model, prompt: "Hi", providerOptions: { memory: { userId: "bob" } } }),
    );
    expect(searches).toMatchObject([{ scope: { userId: "bob" }, topK: 3 }]);
    const pinned = withMemory(inner, { memory, getRequest: alsRequest, scope: { userId: "bob" } });
    const run = () => generateText({ model: pinned, prompt: "Hi" });
    await expect(runWithMemory({ userId: "alex" }, run)).rejects.toMatchObject({
      code: "SCOPE_CONFLICT",
    });
  });

  it("is missed where there is none: neither memory nor model are asked", async () => {
    const { memory, searches } = countingMemory();
    const inner = mockModel({ steps: [{ text: "Hi." }] });
    const model = withMemory(inner, { memory, getRequest: alsRequest });
    const run = generateText({ model, prompt: "Hi" });
    await expect(run).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
    expect([searches.length, inner.doGenerateCalls.length]).toEqual([0, 0]);
  });

  it("takes no functions from a call's provider options", async () => {
    const { memory, searches } = countingMemory();
    const model = withMemory(mockModel({ steps: [{}] }), { memory });
    const request = { userId: "alex", onEvent: () => {} } as never;
    const run = generateText({ model, prompt: "Hi", providerOptions: { memory: request } });
    await expect(run).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(searches).toEqual([]);
  });

  it("gives tools their scope", async () => {
    const { memory, kept } = watchedMemory();
    const memoryTools = createMemoryTools(memory, { scope: alsScope });
    const model = mockModel({
      steps: ({ prompt }) =>
        prompt.at(-1)?.role === "tool"
          ? { text: "Done." }
          : { tools: [{ name: "add_memory", input: { text: "Likes tea" } }] },
    });
    const run = () =>
      generateText({ model, prompt: "x", tools: memoryTools, stopWhen: stepCountIs(3) });
    await Promise.all(["alex", "bob"].map((userId) => runWithMemory({ userId }, run)));
    // Nobody's: the tool says that it kept nothing.
    await run();
    expect(alsScope).toThrow(expect.objectContaining({ code: "SCOPE_REQUIRED" }));
    expect(await kept("alex")).toEqual(["Likes tea"]);
    expect(await kept("bob")).toEqual(["Likes tea"]);
    const { total } = await memory.getAll({ scope: { userId: "alex" } });
    expect(total).toBe(1);
  });
});
