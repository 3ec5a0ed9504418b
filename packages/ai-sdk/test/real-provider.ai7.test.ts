import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, streamText } from "ai";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { type OpenAIServerOptions, startOpenAIServer } from "./support/openai-server.ts";
import { ways } from "./support/run-model.ts";

const scope = { userId: "alex-4711" };
const prompt = "Which soup can I cook?";

/** A real provider over a local server, with memory. */
async function setUp(options: Partial<OpenAIServerOptions> = {}) {
  const server = await startOpenAIServer({ words: ["Leek ", "soup."], ...options });
  onTestFinished(() => server.close());
  const counting = countingMemory();
  await counting.seed(scope, "I like soup");
  const models = createMemoryModels({ memory: counting.memory });
  const provider = createOpenAICompatible({ name: "local", baseURL: server.url });
  const stored = () => counting.adds.map(({ lines }) => lines);
  return { ...counting, server, models, model: models.model(provider("soup-1")), stored };
}

describe.each(ways)("a real provider through $name", ({ run }) => {
  it("is sent the memories, and neither our key nor whose they are", async () => {
    const { server, models, model, stored } = await setUp();
    const { providerOptions } = models.options(scope);
    const { text } = await run({
      model,
      prompt,
      providerOptions: { ...providerOptions, local: { user: "u1" } },
    });
    await models.flush();
    expect(text).toBe("Leek soup.");
    expect(stored()).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
    const [body = ""] = server.bodies;
    expect(JSON.parse(body)).toMatchObject({
      model: "soup-1",
      user: "u1",
      messages: [{ role: "user", content: expect.anything() }],
    });
    expect(body).toContain("- [");
    expect(body).toContain("I like soup");
    const sent = JSON.stringify([body, server.headers]);
    expect(sent).not.toContain("alex-4711");
    expect(JSON.parse(body)).not.toHaveProperty("memory");
  });

  it("is asked again no sooner than its `Retry-After` says, with one search and one add", async () => {
    const { server, models, model, searches, stored } = await setUp({
      status: (request) => (request === 1 ? 503 : 200),
      retryAfter: 1,
    });
    const start = performance.now();
    await run({ model, prompt, ...models.options(scope) });
    await models.flush();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    expect(server.bodies).toHaveLength(2);
    expect(server.bodies[1]).toBe(server.bodies[0]);
    expect(searches).toHaveLength(1);
    expect(stored()).toHaveLength(1);
  });

  it("fails as it does without memory: its own error, with the status", async () => {
    const { models, model, stored } = await setUp({ status: () => 400 });
    await expect(run({ model, prompt, ...models.options(scope) })).rejects.toMatchObject({
      name: "AI_APICallError",
      statusCode: 400,
    });
    await models.flush();
    expect(stored()).toEqual([]);
  });
});

describe("an abort with a real provider", () => {
  it("closes its connection in the middle of a stream, and stores the user's words", async () => {
    const { server, models, model, stored } = await setUp({ stalls: true });
    const controller = new AbortController();
    const onAbort = vi.fn();
    const result = streamText({
      model,
      prompt,
      ...models.options(scope),
      abortSignal: controller.signal,
      onAbort,
      onChunk: ({ chunk }) => {
        if (chunk.type === "text-delta") controller.abort();
      },
    });
    await result.consumeStream();
    await vi.waitFor(() => expect(server.closedEarly()).toBe(1));
    expect(onAbort).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(stored()).toEqual([[`user: ${prompt}`]]));
    await models.flush();
  });

  it("closes its connection where generateText waits for the answer", async () => {
    const { server, models, model, stored } = await setUp({ stalls: true });
    const controller = new AbortController();
    const call = generateText({
      model,
      prompt,
      ...models.options(scope),
      abortSignal: controller.signal,
    });
    await vi.waitFor(() => expect(server.bodies).toHaveLength(1));
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(server.closedEarly()).toBe(1));
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`]]);
  });
});
