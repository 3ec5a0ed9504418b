import { generateText, stepCountIs, streamText, tool } from "ai";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createMemoryModels, type ExposeSettings } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { finishPart, textParts } from "./support/model-parts.ts";
import { ways } from "./support/run-model.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

async function setUp(expose?: ExposeSettings) {
  const { memory, seed } = countingMemory();
  await seed(scope, "I like soup");
  const models = createMemoryModels({ memory, store: false, ...(expose ? { expose } : {}) });
  return (mock = mockModel({ steps: [{ text: "Leek soup." }] })) => models.model(mock, scope);
}

describe.each(ways)("`providerMetadata` through $name", ({ run }) => {
  it("names the recalled memories by id, and never their words", async () => {
    const model = await setUp();
    const { providerMetadata } = await run({ model: model(), prompt });
    expect(providerMetadata?.memory).toEqual({ recalled: [expect.any(String)] });
    expect(JSON.stringify(providerMetadata)).not.toContain("soup");
  });

  it("has them whole where it is asked to, or nothing", async () => {
    const full = await setUp({ metadata: "full" });
    const { providerMetadata } = await run({ model: full(), prompt });
    expect(providerMetadata?.memory).toEqual({
      recalled: [{ id: expect.any(String), memory: "I like soup", score: expect.any(Number) }],
    });
    const none = await setUp({ metadata: false });
    const result = await run({ model: none(), prompt });
    expect(result.providerMetadata?.memory).toBeUndefined();
  });

  it("keeps what the provider says itself", async () => {
    const model = await setUp();
    const finish = { ...finishPart("stop"), providerMetadata: { mock: { id: "r1" } } };
    const mock = mockModel({ steps: [{ parts: [...textParts(["Leek soup."]), finish] }] });
    const result = streamText({ model: model(mock), prompt });
    await result.consumeStream();
    expect(await result.providerMetadata).toEqual({
      mock: { id: "r1" },
      memory: { recalled: [expect.any(String)] },
    });
  });
});

describe("`sources`", () => {
  const source = { type: "source", sourceType: "document", title: "I like soup" };

  it("are documents of the answer of generateText and streamText, beside its text", async () => {
    const model = await setUp({ sources: true });
    const generated = await generateText({ model: model(), prompt });
    expect(generated.sources).toMatchObject([source]);
    expect(generated.text).toBe("Leek soup.");
    const streamed = streamText({ model: model(), prompt });
    await streamed.consumeStream();
    expect(await streamed.sources).toMatchObject([source]);
    expect(await streamed.text).toBe("Leek soup.");
  });

  it("reach a page as `source-document`, once for a turn, and only where it is asked for", async () => {
    const look = tool({ inputSchema: z.object({}), execute: async () => "a full fridge" });
    for (const sources of [true, false]) {
      const model = await setUp({ sources });
      const mock = mockModel({ steps: [{ tools: [{ name: "look" }] }, { text: "Leek soup." }] });
      const result = streamText({
        model: model(mock),
        prompt,
        tools: { look },
        stopWhen: stepCountIs(5),
      });
      const types: string[] = [];
      for await (const { type } of result.toUIMessageStream({ sendSources: true }))
        types.push(type);
      expect(types.filter((type) => type === "source-document")).toHaveLength(sources ? 1 : 0);
    }
  });
});
