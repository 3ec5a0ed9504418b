import { generateText, streamText } from "ai";
import { describe, expect, it, vi } from "vitest";
import type { StoreSettings } from "../src/index.ts";
import { mockModel } from "./support/mock-model.ts";
import { promptsOf } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

/** A prompt as models get it. */
const modelPrompt = (text: string) => [
  { role: "user" as const, content: [{ type: "text" as const, text }] },
];

describe("an abort while memories are looked up", () => {
  it("rejects generateText with the caller's own reason, and never asks the model", async () => {
    const { models, searches, stored } = setUpModels({}, { hang: { search: true } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const call = generateText({
      model: models.model(mock, scope),
      prompt,
      abortSignal: controller.signal,
    });
    await vi.waitFor(() => expect(searches).toHaveLength(1));
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await models.flush();
    expect(promptsOf(mock)).toEqual([]);
    expect(stored()).toEqual([]);
  });

  it("is an abort for streamText: `onAbort` is called, `onError` is not", async () => {
    const { models, searches } = setUpModels({}, { hang: { search: true } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const controller = new AbortController();
    const onAbort = vi.fn();
    const onError = vi.fn();
    const result = streamText({
      model: models.model(mock, scope),
      prompt,
      abortSignal: controller.signal,
      onAbort,
      onError,
    });
    const done = result.consumeStream();
    await vi.waitFor(() => expect(searches).toHaveLength(1));
    controller.abort();
    await done;
    expect(onAbort).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
    expect(promptsOf(mock)).toEqual([]);
  });

  it("leaves the search to others that wait for it", async () => {
    const { models, seed, searches } = setUpModels({}, { delayMs: { search: 60 } });
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const controller = new AbortController();
    const model = models.model(mock, scope);
    const aborted = generateText({ model, prompt, abortSignal: controller.signal });
    const other = generateText({ model, prompt });
    await vi.waitFor(() => expect(searches.length).toBeGreaterThan(0));
    controller.abort(new Error("stop"));
    await expect(aborted).rejects.toThrow("stop");
    expect((await other).text).toBe("Leek soup.");
    expect(searches).toHaveLength(1);
    expect(JSON.stringify(promptsOf(mock))).toContain("I like soup");
  });
});

describe("an abort in the middle of a stream", () => {
  /** Reads until the first words, then aborts. */
  async function abortMidway(store: StoreSettings, options: { honourAbort: boolean }) {
    const context = setUpModels({ store });
    const mock = mockModel({
      steps: [{ text: ["Leek ", "soup ", "is ", "best."] }],
      delayMs: 5,
      ...options,
    });
    const controller = new AbortController();
    const onAbort = vi.fn();
    const result = streamText({
      model: context.models.model(mock, scope),
      prompt,
      abortSignal: controller.signal,
      onAbort,
      onError: () => {},
      onChunk: ({ chunk }) => {
        if (chunk.type === "text-delta") controller.abort();
      },
    });
    await result.consumeStream();
    await vi.waitFor(() =>
      expect(context.events.some(({ type }) => type === "stored" || type === "skipped")).toBe(true),
    );
    await context.models.flush();
    return { ...context, onAbort };
  }

  it("stores the user's words alone", async () => {
    const { stored, onAbort } = await abortMidway({}, { honourAbort: true });
    expect(stored()).toEqual([[`user: ${prompt}`]]);
    expect(onAbort).toHaveBeenCalledTimes(1);
  });

  it('stores what the model had said with `aborted: "partial"`', async () => {
    const { stored } = await abortMidway({ aborted: "partial" }, { honourAbort: true });
    expect(stored()).toEqual([[`user: ${prompt}`, expect.stringMatching(/^assistant: Leek/)]]);
    expect(stored()[0]?.[1]).not.toContain("best.");
  });

  it("stores nothing with `aborted: false`, and says so", async () => {
    const { stored, skipped } = await abortMidway({ aborted: false }, { honourAbort: true });
    expect(stored()).toEqual([]);
    expect(skipped()).toEqual(["store aborted"]);
  });

  it("stores a turn once where the provider does not listen to the abort", async () => {
    const { stored } = await abortMidway({}, { honourAbort: false });
    expect(stored()).toHaveLength(1);
    expect(stored()[0]?.[0]).toBe(`user: ${prompt}`);
  });

  it("stores the user's words once where generateText is aborted while the model thinks", async () => {
    const { models, stored } = setUpModels();
    const mock = mockModel({ steps: [{ text: "Leek soup." }], delayMs: 10_000 });
    const controller = new AbortController();
    const call = generateText({
      model: models.model(mock, scope),
      prompt,
      abortSignal: controller.signal,
    });
    await vi.waitFor(() => expect(mock.doGenerateCalls).toHaveLength(1));
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`]]);
  });

  it("is known by its signal where a provider ends with an error of its own", async () => {
    const { models, stored } = setUpModels();
    const controller = new AbortController();
    const fail = () => {
      controller.abort();
      return new TypeError("terminated");
    };
    const inner = mockModel({ steps: () => ({ error: fail() }) });
    const options = {
      model: models.model(inner, scope),
      abortSignal: controller.signal,
      maxRetries: 0,
    };
    await expect(generateText({ ...options, prompt })).rejects.toThrow("terminated");
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`]]);

    const second = new AbortController();
    inner.doStream = async () => ({
      stream: new ReadableStream({
        pull(stream) {
          second.abort();
          stream.error(new TypeError("terminated"));
        },
      }),
    });
    const { stream } = await models
      .model(inner, scope)
      .doStream({ prompt: modelPrompt("And tea?"), abortSignal: second.signal });
    await expect(stream.getReader().read()).rejects.toThrow("terminated");
    await models.flush();
    expect(stored().slice(1)).toEqual([["user: And tea?"]]);
  });

  it("may come as a cancel of the model's stream, which reaches the provider", async () => {
    const { models, stored } = setUpModels();
    const onCancel = vi.fn();
    const inner = mockModel({ steps: [{ text: ["Leek ", "soup."] }], onCancel });
    const { stream } = await models.model(inner, scope).doStream({ prompt: modelPrompt(prompt) });
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel("enough");
    await models.flush();
    expect(onCancel).toHaveBeenCalledExactlyOnceWith("enough");
    expect(stored()).toEqual([[`user: ${prompt}`]]);
  });

  it("lets the same words be asked again, as a turn of their own", async () => {
    const { models, stored, searches } = await abortMidway({}, { honourAbort: true });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await generateText({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`], [`user: ${prompt}`, "assistant: Leek soup."]]);
    expect(searches.length).toBe(2);
  });
});
