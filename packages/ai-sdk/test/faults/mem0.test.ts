// Faults of @mem0/vercel-ai-provider 3.0.2, integrations/vercel-ai-sdk/src; numbers as in the design notes.
import { APICallError, generateText, stepCountIs, streamText } from "ai";
import { describe, expect, it, vi } from "vitest";
import { createMemoryModels, withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { type MockCall, mockModel } from "../support/mock-model.ts";
import { linesOf, promptsOf, ways } from "../support/run-model.ts";
import { unavailable } from "../support/unavailable.ts";
import { gatewayServer } from "./support/gateway-server.ts";
import { callLook, look } from "./support/look-tool.ts";
import { withSupportedUrls } from "./support/with-supported-urls.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe.each(ways)("mem0, through $name", ({ run }) => {
  it("1: the whole prompt is stored before every call; ours stores the turn once, after it", async () => {
    const { memory, adds, searches } = countingMemory();
    const models = createMemoryModels({ memory });
    const addsBefore: number[] = [];
    const steps = [callLook, { error: unavailable() }, callLook, { text: "Leek soup." }];
    const mock = mockModel({
      steps: () => {
        addsBefore.push(adds.length);
        return steps[addsBefore.length - 1] ?? {};
      },
    });
    await run({
      model: models.model(mock, scope),
      system: "You are a cook.",
      messages: [
        { role: "user", content: "I like soup" },
        { role: "assistant", content: "So do I." },
        { role: "user", content: prompt },
      ],
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    await models.flush();
    expect(addsBefore).toEqual([0, 0, 0, 0]);
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
  });

  it("2: the reply is never stored; ours stores it with the turn, not with the next one", async () => {
    const { memory, kept } = countingMemory();
    const models = createMemoryModels({ memory });
    await run({
      model: models.model(mockModel({ steps: [{ text: "Leek soup." }] }), scope),
      prompt,
    });
    await models.flush();
    expect(await kept(scope)).toEqual([prompt, "Leek soup."]);
  });

  it("3: the query is all that the user ever said; ours is the last message", async () => {
    const { memory, searches } = countingMemory();
    await run({
      model: withMemory(mockModel({ steps: [{ text: "Yes." }] }), { memory, scope }),
      messages: [
        { role: "user", content: "My cat is called Tom" },
        { role: "assistant", content: "Hello Tom." },
        { role: "user", content: prompt },
      ],
    });
    expect(searches.map(({ query }) => query)).toEqual([prompt]);
  });

  it("6: without a user all memories are searched; ours asks neither memory nor model", async () => {
    const { memory, adds, searches } = countingMemory();
    const mock = mockModel({ steps: [{ text: "Yes." }] });
    const error = await run({ model: withMemory(mock, { memory }), prompt }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "SCOPE_REQUIRED" });
    expect([adds, searches, promptsOf(mock)]).toEqual([[], [], []]);
  });

  it("7: bytes of an image are stored as text; ours stores its name", async () => {
    const { memory, adds, searches } = countingMemory();
    const models = createMemoryModels({ memory });
    const data = Uint8Array.from([137, 80, 78, 71]);
    await run({
      model: models.model(mockModel({ steps: [{ text: "A cat." }] }), scope),
      messages: [
        {
          role: "user",
          content: [
            { type: "file", data, mediaType: "image/png", filename: "cat.png" },
            { type: "text", text: "Who is this?" },
          ],
        },
      ],
    });
    await models.flush();
    expect(searches.map(({ query }) => query)).toEqual(["Who is this?"]);
    const [user = ""] = adds[0]?.lines ?? [];
    expect(user).toContain("cat.png");
    expect(user).not.toMatch(/137|iVBO/);
  });

  it("9: no address is ever downloaded for the model; ours leaves that to what the model says", async () => {
    const { memory } = countingMemory();
    const url = new URL("https://example.com/cat.png");
    const message = {
      role: "user" as const,
      content: [{ type: "file" as const, data: url, mediaType: "image/png" }],
    };
    const download = vi.fn(async (files: readonly unknown[]) =>
      files.map(() => ({ data: Uint8Array.from([1]), mediaType: "image/png" })),
    );
    const reading = withSupportedUrls(mockModel({ steps: [{ text: "A cat." }] }), /^https:/);
    const options = { messages: [message], experimental_download: download };
    await run({ ...options, model: withMemory(reading, { memory, scope }) });
    // The SDK asks only for those that the model cannot read by itself.
    const asked = () =>
      download.mock.calls
        .flatMap(([files]) => files)
        .filter((file) => !(file as { isUrlSupportedByModel: boolean }).isUrlSupportedByModel);
    expect(asked()).toEqual([]);
    const blind = mockModel({ steps: [{ text: "A cat." }] });
    await run({ ...options, model: withMemory(blind, { memory, scope }) });
    expect(asked()).toHaveLength(1);
  });
});

describe("mem0, models of any vendor", () => {
  it("8: address, headers and fetch of the provider are dropped; ours has the application's own model", async () => {
    const { memory } = countingMemory();
    const { provider, requests } = gatewayServer("Leek soup.");
    const model = withMemory(provider("kitchen/cook-1"), { memory, scope });
    const { text } = await generateText({
      model,
      prompt,
      providerOptions: { memory: { runId: "r1" } },
    });
    expect(text).toBe("Leek soup.");
    const [request] = requests;
    expect(request?.url).toContain("https://models.example.com/v1/");
    expect(request?.headers.get("x-tenant")).toBe("kitchen");
    expect(request?.headers.get("authorization")).toBe("Bearer key");
    expect(JSON.stringify(request?.body)).not.toMatch(/alex|runId|"memory"/);
  });

  it("10: five vendors, each made anew per call; ours wraps any object that is a model", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const { doGenerate, doStream, specificationVersion, supportedUrls } = mockModel({
      steps: [{ text: "Leek soup." }],
    });
    const make = vi.fn(() => ({
      specificationVersion: specificationVersion as "v4",
      provider: "my-own-vendor",
      modelId: "cook-1",
      supportedUrls,
      doGenerate,
      doStream,
    }));
    const model = models.model(make(), scope);
    for (const question of [prompt, "And tomorrow?"])
      expect((await generateText({ model, prompt: question })).text).toBe("Leek soup.");
    await models.flush();
    expect(model.provider).toBe("my-own-vendor");
    expect(make).toHaveBeenCalledTimes(1);
    expect(adds).toHaveLength(2);
  });

  it("10: nothing bounds a search; ours ends with timeoutMs, and with the caller's abort", async () => {
    const { memory } = countingMemory({ hang: { search: true } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const bounded = withMemory(mock, { memory, scope, recall: { timeoutMs: 20 } });
    expect((await generateText({ model: bounded, prompt })).text).toBe("Leek soup.");

    const unbounded = withMemory(mock, { memory, scope, recall: { timeoutMs: 600_000 } });
    const reason = new Error("The user left.");
    const caller = new AbortController();
    const call = generateText({ model: unbounded, prompt, abortSignal: caller.signal });
    caller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(mock.doGenerateCalls).toHaveLength(1);
  });
});

describe("mem0, streams", () => {
  it("4: every error becomes another one; ours lets the SDK see it, so that it tries again", async () => {
    const { memory } = countingMemory();
    const mock = mockModel({
      steps: [{ error: unavailable() }, { error: unavailable() }, { text: "Leek soup." }],
    });
    const result = streamText({ model: withMemory(mock, { memory, scope }), prompt });
    expect(await result.text).toBe("Leek soup.");
    expect(mock.doStreamCalls).toHaveLength(3);
  });

  it("4: and the application sees the provider's own error, and an abort as an abort", async () => {
    const { memory } = countingMemory();
    const refused = new APICallError({
      message: "Bad key",
      url: "https://api.example.com",
      requestBodyValues: {},
      statusCode: 401,
    });
    const onError = vi.fn();
    const failing = mockModel({ steps: [{ error: refused }] });
    await streamText({
      model: withMemory(failing, { memory, scope }),
      prompt,
      onError,
    }).consumeStream();
    expect(onError.mock.calls.map(([{ error }]) => error)).toEqual([refused]);

    const onAbort = vi.fn();
    const caller = new AbortController();
    const aborting = mockModel({
      steps: ({ abortSignal }: MockCall) => {
        caller.abort();
        throw abortSignal?.reason;
      },
    });
    const stopped = vi.fn();
    await streamText({
      model: withMemory(aborting, { memory, scope }),
      prompt,
      abortSignal: caller.signal,
      onAbort,
      onError: stopped,
    }).consumeStream();
    expect(aborting.doStreamCalls).toHaveLength(1);
    expect([onAbort.mock.calls.length, stopped.mock.calls.length]).toEqual([1, 0]);
  });

  it("5: sources in answers that are generated only, with an advertisement; ours are in streams too, and theirs alone", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const options = { memory, scope, expose: { sources: true } };
    const model = () => withMemory(mockModel({ steps: [{ text: "Leek soup." }] }), options);
    const generated = await generateText({ model: model(), prompt });
    const streamed = streamText({ model: model(), prompt });
    const answers = [
      { text: generated.text, sources: generated.sources },
      { text: await streamed.text, sources: await streamed.sources },
    ];
    for (const { text, sources } of answers) {
      expect(text).toBe("Leek soup.");
      expect(sources).toMatchObject([{ sourceType: "document", title: "I like soup" }]);
      expect(JSON.stringify(sources)).not.toMatch(/https?:|userId|alex/);
    }
    const parts = [];
    const result = streamText({ model: model(), prompt });
    for await (const part of result.toUIMessageStream({ sendSources: true })) parts.push(part);
    expect(parts).toContainEqual(
      expect.objectContaining({ type: "source-document", title: "I like soup" }),
    );
  });

  it("5: memories reach a client without being asked for; ours only with `expose`", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [{ text: "Leek it is." }] });
    const result = streamText({ model: withMemory(mock, { memory, scope }), prompt });
    const parts = [];
    for await (const part of result.toUIMessageStream({ sendSources: true })) parts.push(part);
    expect(linesOf(promptsOf(mock)[0] ?? []).join()).toContain("I like soup");
    expect(JSON.stringify(parts)).not.toContain("I like soup");
    expect(JSON.stringify(await result.providerMetadata)).not.toContain("I like soup");
  });

  it("9: supportedUrls is a wildcard; ours is the model's", async () => {
    const { memory } = countingMemory();
    const inner = withSupportedUrls(mockModel({ steps: [] }), /^https:/);
    const { supportedUrls } = withMemory(inner, { memory, scope });
    expect(await supportedUrls).toEqual({ "image/*": [/^https:/] });
  });
});
