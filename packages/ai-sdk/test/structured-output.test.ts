import { generateObject, generateText, jsonSchema, Output, streamObject } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryModels, type MemoryEvent } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf } from "./support/run-model.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";
const schema = jsonSchema<{ soup: string }>({
  type: "object",
  properties: { soup: { type: "string" } },
  required: ["soup"],
  additionalProperties: false,
});

/** The SDK's three ways to an object. */
const ways = [
  {
    name: "generateObject",
    run: async (model: Model) => (await generateObject({ model, prompt, schema })).object,
  },
  {
    name: "streamObject",
    run: async (model: Model) => {
      const result = streamObject({ model, prompt, schema });
      for await (const _ of result.partialObjectStream);
      return result.object;
    },
  },
  {
    name: "generateText with an output",
    run: async (model: Model) => {
      const options = { model, prompt, output: Output.object({ schema }) };
      // ai 5 has another name for it.
      const result = await generateText({
        ...options,
        experimental_output: options.output,
      } as never);
      return result.text === "" ? undefined : JSON.parse(result.text);
    },
  },
];

type Model = Parameters<typeof generateText>[0]["model"];

describe.each(ways)("an object through $name", ({ run }) => {
  it("is made with memories, and not stored", async () => {
    const { memory, seed, adds } = countingMemory();
    await seed(scope, "I like soup");
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({ memory, onEvent: (event) => events.push(event) });
    const mock = mockModel({ steps: [{ text: '{"soup":"leek"}' }] });
    expect(await run(models.model(mock, scope))).toEqual({ soup: "leek" });
    await models.flush();
    expect(linesOf(promptsOf(mock)[0] ?? []).join("\n")).toContain("I like soup");
    expect(adds).toEqual([]);
    expect(events.at(-1)).toEqual({ type: "skipped", phase: "store", reason: "structured-output" });
  });

  it("is stored with `structured`", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory, store: { structured: true } });
    const mock = mockModel({ steps: [{ text: '{"soup":"leek"}' }] });
    await run(models.model(mock, scope));
    await models.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${prompt}`, 'assistant: {"soup":"leek"}'],
    ]);
  });
});
