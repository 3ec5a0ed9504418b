// Faults of Zep's middleware, integrations/vercel-ai/typescript/src/middleware.ts; numbers as in the design notes.
import { stepCountIs } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryModels, withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { mockModel } from "../support/mock-model.ts";
import { promptsOf, ways } from "../support/run-model.ts";
import { unavailable } from "../support/unavailable.ts";
import { callLook, look } from "./support/look-tool.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe.each(ways)("Zep, through $name", ({ run }) => {
  it("1: the step that writes the answer has no memories; ours has them in every step", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [callLook, callLook, { text: "Leek soup." }] });
    await run({
      model: withMemory(mock, { memory, scope }),
      prompt,
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    const prompts = promptsOf(mock);
    expect(prompts.at(-1)?.at(-1)?.role).toBe("tool");
    for (const given of prompts)
      expect(JSON.stringify(given).match(/I like soup/g)).toHaveLength(1);
  });

  it.each(["user", "system"] as const)(
    "2: each repeat adds a system message; ours, placed as %s, leaves the prompt as it was",
    async (placement) => {
      const { memory, seed } = countingMemory();
      await seed(scope, "I like soup");
      const mock = mockModel({
        steps: [{ error: unavailable() }, { error: unavailable() }, { text: "Leek soup." }],
      });
      const messages = deepFreeze([{ role: "user" as const, content: prompt }]);
      await run({
        model: withMemory(mock, { memory, scope, recall: { placement } }),
        system: "You are a cook.",
        messages,
      });
      const [first, ...repeats] = promptsOf(mock);
      expect(repeats).toEqual([first, first]);
      const systems = first?.filter(({ role }) => role === "system");
      expect(systems).toHaveLength(placement === "system" ? 2 : 1);
    },
  );

  it("3: a word before a call of a tool loses the user's message; ours is stored in the end", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({
      steps: [{ ...callLook, text: "Let me check." }, { text: "Leek soup." }],
    });
    await run({
      model: models.model(mock, scope),
      prompt,
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    await models.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
  });

  it("4: what a filter cut off is stored as the answer; ours stores the user's words alone", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Take the", reason: "content-filter" }] });
    await run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`]]);
  });

  it("4: an answer that ends in an error is stored; ours is not", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Take the", reason: "error" }] });
    await run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(adds).toEqual([]);
  });

  it("4: a memory that hangs hangs the chat; ours goes on without it", async () => {
    const { memory, adds } = countingMemory({ hang: true });
    const models = createMemoryModels({
      memory,
      recall: { timeoutMs: 10 },
      store: { timeoutMs: 10, retries: 0 },
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    expect((await run({ model: models.model(mock, scope), prompt })).text).toBe("Leek soup.");
    await expect(models.flush()).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(adds).toHaveLength(1);
  });
});
