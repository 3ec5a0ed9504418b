// Faults of @supermemory/tools 2.3.0 (packages/tools/src/vercel); numbers as in the design notes.
// Number 3, tools that let the model choose whose memory it is, is in tools.test.ts.
import { generateText, stepCountIs, streamText } from "ai";
import { describe, expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createMemoryModels, withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";
import { promptsOf, ways } from "../support/run-model.ts";
import { callLook, look } from "./support/look-tool.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe.each(ways)("supermemory, through $name", ({ run }) => {
  it("1: every step is saved; ours saves a loop of three steps once", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [callLook, callLook, { text: "Leek soup." }] });
    await run({
      model: models.model(mock, scope),
      prompt,
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    await models.flush();
    expect(promptsOf(mock)).toHaveLength(3);
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
  });

  it("4: images are lost on the way to the model; ours arrive as they do without memory", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const data = Uint8Array.from([137, 80, 78, 71]);
    const content = [
      { type: "file" as const, data, mediaType: "image/png", filename: "pot.png" },
      { type: "text" as const, text: "Is this soup?" },
    ];
    const plain = mockModel({ steps: [{ text: "Yes." }] });
    const remembering = mockModel({ steps: [{ text: "Yes." }] });
    for (const model of [plain, withMemory(remembering, { memory, scope })])
      await run({ model, messages: [{ role: "user", content }] });
    const [expected] = promptsOf(plain)[0] ?? [];
    const [given] = promptsOf(remembering)[0] ?? [];
    expect(expected?.content[0]).toMatchObject({ type: "file", mediaType: "image/png" });
    expect(given?.content.slice(1)).toEqual(expected?.content);
  });

  it("5: a class with private fields behind its getters fails; ours wraps it", async () => {
    const { memory } = countingMemory();
    const inner = mockModel({ steps: [{ text: "Leek soup." }] });
    class PrivateModel {
      readonly #inner = inner;
      get specificationVersion() {
        return this.#inner.specificationVersion as "v4";
      }
      get provider() {
        return this.#inner.provider;
      }
      get modelId() {
        return "private-1";
      }
      get supportedUrls() {
        return this.#inner.supportedUrls;
      }
      doGenerate = (options: Parameters<typeof inner.doGenerate>[0]) =>
        this.#inner.doGenerate(options);
      doStream = (options: Parameters<typeof inner.doStream>[0]) => this.#inner.doStream(options);
    }
    const model = withMemory(new PrivateModel(), { memory, scope });
    expect(model.modelId).toBe("private-1");
    expect(await run({ model, prompt })).toMatchObject({ text: "Leek soup." });
  });

  it("5: an id instead of a model fails; ours asks the default provider for it", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const languageModel = vi.fn((modelId: string) =>
      mockModel({ steps: [{ text: "Leek soup." }], modelId }),
    );
    vi.stubGlobal("AI_SDK_DEFAULT_PROVIDER", { languageModel });
    try {
      const result = await run({ model: models.model("kitchen/cook-1", scope), prompt });
      expect(result.text).toBe("Leek soup.");
    } finally {
      vi.unstubAllGlobals();
    }
    await models.flush();
    expect(languageModel).toHaveBeenCalledWith("kitchen/cook-1");
    expect(adds).toHaveLength(1);
  });

  it("6: a write is left alone; ours is handed to the host's waitUntil, and it settles when all is kept", async () => {
    const { memory, kept } = countingMemory({ delayMs: { add: 20 } });
    const waitUntil = vi.fn((_: Promise<unknown>) => {});
    const model = withMemory(mockModel({ steps: [{ text: "Leek soup." }] }), {
      memory,
      scope,
      waitUntil,
    });
    await run({ model, prompt });
    await vi.waitFor(() => expect(waitUntil).toHaveBeenCalledTimes(1));
    await waitUntil.mock.calls[0]?.[0];
    expect(await kept(scope)).toEqual([prompt, "Leek soup."]);
  });

  it("6: the wait for memories cannot be set; ours has timeoutMs", async () => {
    const { memory } = countingMemory({ hang: { search: true } });
    const onEvent = vi.fn();
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const model = withMemory(mock, { memory, scope, onEvent, recall: { timeoutMs: 10 } });
    expect((await run({ model, prompt })).text).toBe("Leek soup.");
    const [failed] = onEvent.mock.calls[0] ?? [];
    expect(failed).toMatchObject({ type: "failed", phase: "recall", error: { code: "TIMEOUT" } });
  });

  it("6: the cache belongs to a wrapper; ours to the memory, however often a model is wrapped", async () => {
    const { memory, searches, seed } = countingMemory();
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    for (let request = 0; request < 3; request += 1)
      await run({ model: withMemory(mock, { memory, scope, store: false }), prompt });
    expect(searches).toHaveLength(1);
    for (const given of promptsOf(mock)) expect(JSON.stringify(given)).toContain("I like soup");
  });
});

describe("supermemory, stopped streams", () => {
  it("2: half an answer is saved after an error; ours saves nothing, since a repeat follows", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const failing = mockModel({
      steps: [
        { text: "Leek", lastParts: [{ type: "error", error: new Error("gone") }], reason: "error" },
      ],
    });
    const result = streamText({
      model: models.model(failing, scope),
      prompt,
      onError: () => {},
    });
    await result.consumeStream();
    await models.flush();
    expect(adds).toEqual([]);
  });

  it("2: what a user says is lost when the stream is stopped; ours keeps it, without half an answer", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const caller = new AbortController();
    const slow = mockModel({ steps: [{ text: ["Leek ", "soup ", "."] }], delayMs: 5 });
    const result = streamText({
      model: models.model(slow, scope),
      prompt,
      abortSignal: caller.signal,
      onError: () => {},
    });
    for await (const part of result.fullStream) if (part.type === "text-delta") caller.abort();
    await vi.waitFor(() => expect(adds).toHaveLength(1));
    await models.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`]]);
  });

  it("6: the caller's abort is ignored while memories are looked up; ours ends at once", async () => {
    const { memory } = countingMemory({ hang: { search: true } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const model = withMemory(mock, { memory, scope, recall: { timeoutMs: 600_000 } });
    const reason = new Error("The user left.");
    const call = generateText({ model, prompt, abortSignal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(mock.doGenerateCalls).toEqual([]);
  });
});

it("supermemory 4: brings an SDK of its own; ours uses the application's, and nothing but core", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["@mem0-kit/core"]);
  expect(manifest.peerDependencies).toEqual({ ai: "^5.0.0 || ^6.0.0 || ^7.0.0" });
});
