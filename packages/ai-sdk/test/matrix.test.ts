import { generateText } from "ai";
import { expect, it } from "vitest";
import { withMemory } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { majorOf } from "./support/major-of.ts";
import { mockModel } from "./support/mock-model.ts";

it("runs over the major that this project is named after", () => {
  expect(majorOf()).toBe(Number(process.env.AI_MAJOR));
});

it("wraps a model with the same major's `wrapLanguageModel`", async () => {
  const { memory } = countingMemory();
  const inner = mockModel({ steps: [{ text: "Soup." }] });
  const model = withMemory(inner, { memory, scope: { userId: "alex" } });
  expect(inner.specificationVersion).toBe({ 5: "v2", 6: "v3", 7: "v4" }[majorOf()]);
  expect(model.specificationVersion).toBe(inner.specificationVersion);
  const { text } = await generateText({ model, prompt: "What can I cook?" });
  expect(text).toBe("Soup.");
});
