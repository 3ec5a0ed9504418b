// Faults of withMastra, @mastra/ai-sdk 1.10.4 dist/index.js; numbers as in the design notes.
import { generateText, stepCountIs } from "ai";
import { describe, expect, it, vi } from "vitest";
import { createMemoryModels, type MemoryEvent, withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { majorOf } from "../support/major-of.ts";
import { mockModel } from "../support/mock-model.ts";
import { finishReason, type ModelPart, usage } from "../support/model-parts.ts";
import { promptsOf, ways } from "../support/run-model.ts";
import { callLook, look } from "./support/look-tool.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe.each(ways)("Mastra, through $name", ({ run }) => {
  it("1: a loop of tools ends after its first step; ours goes on to the answer", async () => {
    const { memory } = countingMemory();
    const execute = vi.fn(async () => "a full fridge");
    const mock = mockModel({ steps: [callLook, { text: "Leek soup." }] });
    const { text, finishReason: reason } = await run({
      model: withMemory(mock, { memory, scope }),
      prompt,
      tools: { look: { ...look, execute } },
      stopWhen: stepCountIs(5),
    });
    expect(execute).toHaveBeenCalledTimes(1);
    expect(promptsOf(mock)).toHaveLength(2);
    expect([text, reason]).toEqual(["Leek soup.", "stop"]);
  });

  it("2: a store that fails fails the chat; ours answers, and says so in events", async () => {
    const { memory } = countingMemory({ fail: "STORAGE" });
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({
      memory,
      onEvent: (event) => events.push(event),
      store: { retries: 0 },
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    expect((await run({ model: models.model(mock, scope), prompt })).text).toBe("Leek soup.");
    await expect(models.flush()).rejects.toMatchObject({ code: "STORAGE" });
    expect(events).toMatchObject([
      { type: "failed", phase: "recall", error: { code: "STORAGE" } },
      { type: "failed", phase: "store", error: { code: "STORAGE" } },
    ]);
  });
});

describe("Mastra, what a model generates", () => {
  it("1: tool calls, reasoning, files and sources vanish; ours passes everything on in its order", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const parts: ModelPart[] = [
      { type: "reasoning", text: "Soup, then." },
      { type: "text", text: "Let me look." },
      { type: "source", sourceType: "url", id: "s1", url: "https://example.com", title: "Soups" },
      { type: "file", mediaType: "image/png", data: fileData("iVBORw0KGgo=") },
      { type: "tool-call", toolCallId: "c1", toolName: "look", input: "{}" },
      { type: "text", text: "Wait." },
    ];
    const contentOf = async (memorised: boolean) => {
      const mock = mockModel({ steps: [{ parts, reason: "tool-calls" }] });
      const model = memorised ? withMemory(mock, { memory, scope }) : mock;
      const { content } = await generateText({
        model,
        prompt,
        tools: { look: { inputSchema: look.inputSchema } },
      });
      return JSON.parse(JSON.stringify(content));
    };
    const content = await contentOf(true);
    expect(content).toEqual(await contentOf(false));
    expect(content.map(({ type }: ModelPart) => type)).toEqual(parts.map(({ type }) => type));
  });

  it("3: results have the shapes of another version; ours keep the model's own", async () => {
    const { memory } = countingMemory();
    const mock = mockModel({ steps: [{ text: "Leek soup.", reason: "length" }] });
    const model = withMemory(mock, { memory, scope });
    const call = {
      prompt: [{ role: "user" as const, content: [{ type: "text" as const, text: prompt }] }],
    };
    const generated = await model.doGenerate(call);
    expect(generated).toMatchObject({ finishReason: finishReason("length"), usage: usage() });
    const { stream } = await model.doStream(call);
    const streamed: unknown[] = [];
    for await (const part of stream) streamed.push(part);
    expect(streamed.at(-1)).toMatchObject({
      type: "finish",
      finishReason: finishReason("length"),
      usage: usage(),
    });
  });
});

/** A file's bytes as the spec of this major writes them. */
function fileData(data: string): unknown {
  return majorOf() === 7 ? { type: "data", data } : data;
}
