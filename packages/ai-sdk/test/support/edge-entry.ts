import { fakeMemory } from "@mem0-kit/core/fake";
import { generateText, streamText, wrapLanguageModel } from "ai";
import { memoryMiddleware, withMemory } from "../../src/index.ts";

/** What an edge host bundles: a model, a memory, and both ways to join them. Its result is plain data. */
export async function run(major: number): Promise<unknown> {
  const prompts: unknown[] = [];
  const inner = plainModel(major, prompts);
  const memory = fakeMemory();
  const scope = { userId: "alex" };
  const written: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void written.push(work);
  const first = await generateText({
    model: withMemory(inner, { memory, scope, waitUntil }),
    prompt: "I like leek soup",
  });
  await Promise.all(written);
  const middleware = memoryMiddleware({ memory, waitUntil, recall: { timeoutMs: 1000 } });
  const second = streamText({
    model: wrapLanguageModel({ model: inner, middleware }),
    prompt: "Which soup?",
    providerOptions: { memory: scope },
  });
  await second.consumeStream();
  await Promise.all(written);
  const { results } = await memory.getAll({ scope, order: "oldest" });
  return {
    texts: [first.text, await second.text],
    kept: results.map((item) => item.memory),
    prompts: prompts.map((prompt) => JSON.stringify(prompt)),
  };
}

type Inner = Parameters<typeof wrapLanguageModel>[0]["model"];

/** A model without the help of `ai/test`, which no edge host bundles. */
function plainModel(major: number, prompts: unknown[]): Inner {
  const finishReason = major === 5 ? "stop" : { unified: "stop", raw: "stop" };
  const flat = { inputTokens: 1, outputTokens: 1, totalTokens: 2 };
  const usage = major === 5 ? flat : { inputTokens: { total: 1 }, outputTokens: { total: 1 } };
  const model = {
    specificationVersion: { 5: "v2", 6: "v3", 7: "v4" }[major],
    provider: "plain",
    modelId: "plain-1",
    supportedUrls: {},
    async doGenerate({ prompt }: { readonly prompt: unknown }) {
      prompts.push(prompt);
      return { content: [{ type: "text", text: "Good." }], finishReason, usage, warnings: [] };
    },
    async doStream({ prompt }: { readonly prompt: unknown }) {
      prompts.push(prompt);
      const parts = [
        { type: "stream-start", warnings: [] },
        { type: "text-start", id: "0" },
        { type: "text-delta", id: "0", delta: "Leek." },
        { type: "text-end", id: "0" },
        { type: "finish", finishReason, usage },
      ];
      const stream = new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      });
      return { stream };
    },
  };
  return model as unknown as Inner;
}
