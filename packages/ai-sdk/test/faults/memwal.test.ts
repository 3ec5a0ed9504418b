// Faults of MemWal 0.0.7 (2026-06), middleware.ts.
import { stepCountIs } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryModels } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";
import { promptsOf, ways } from "../support/run-model.ts";
import { callLook, look } from "./support/look-tool.ts";

const scope = { userId: "alex" };

describe.each(ways)("MemWal, through $name", ({ run }) => {
  it.each(["user", "system"] as const)(
    "a system message stands before the last user message, which Google and Bedrock refuse; ours, placed as %s, stands at the beginning or nowhere",
    async (placement) => {
      const { memory, seed } = countingMemory();
      await seed(scope, "I like soup");
      const models = createMemoryModels({ memory, recall: { placement } });
      const mock = mockModel({ steps: [callLook, { text: "Leek soup." }] });
      await run({
        model: models.model(mock, scope),
        system: "You are a cook.",
        messages: [
          { role: "user", content: "Hello" },
          { role: "assistant", content: "Hi." },
          { role: "user", content: "Which soup can I cook?" },
        ],
        tools: { look },
        stopWhen: stepCountIs(5),
      });
      const prompts = promptsOf(mock);
      expect(prompts).toHaveLength(2);
      for (const given of prompts) {
        expect(JSON.stringify(given)).toContain("I like soup");
        const firstOther = given.findIndex(({ role }) => role !== "system");
        const lastSystem = given.findLastIndex(({ role }) => role === "system");
        expect(lastSystem).toBeLessThan(firstOther);
      }
    },
  );

  it("every step of a loop searches and saves; ours does each once", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [callLook, callLook, { text: "Leek soup." }] });
    await run({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    await models.flush();
    expect(searches).toHaveLength(1);
    expect(adds).toHaveLength(1);
  });
});
