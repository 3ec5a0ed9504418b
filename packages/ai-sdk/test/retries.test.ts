import { describe, expect, it } from "vitest";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { deepFreeze } from "./support/deep-freeze.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf, ways } from "./support/run-model.ts";
import { unavailable } from "./support/unavailable.ts";

const scope = { userId: "alex" };

describe.each(ways)("the SDK's own retries through $name", ({ run }) => {
  it("do not stack memories, nor search or store again", async () => {
    const { memory, seed, searches, adds } = countingMemory();
    await seed(scope, "I like soup");
    const models = createMemoryModels({ memory });
    const mock = mockModel({
      steps: [{ error: unavailable() }, { error: unavailable() }, { text: "Leek soup." }],
    });
    await run({
      model: models.model(mock, scope),
      system: "You are a cook.",
      prompt: "Which soup can I cook?",
    });
    await models.flush();
    const prompts = promptsOf(mock);
    expect(prompts).toHaveLength(3);
    for (const prompt of prompts) {
      expect(prompt.map(({ role }) => role)).toEqual(["system", "user"]);
      expect(
        linesOf(prompt)
          .join("\n")
          .match(/<memories>/g),
      ).toHaveLength(1);
    }
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup can I cook?", "assistant: Leek soup."],
    ]);
  });

  it("stay the SDK's: an error of the provider arrives as it is, and nothing is stored", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ error: unavailable() }] });
    const call = run({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      maxRetries: 1,
    });
    await expect(call).rejects.toMatchObject({
      name: "AI_RetryError",
      lastError: expect.objectContaining({ statusCode: 503 }),
    });
    await models.flush();
    expect(promptsOf(mock)).toHaveLength(2);
    expect(adds).toEqual([]);
  });

  it("let a resubmission after an error be stored once", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ error: new Error("no") }, { text: "Leek soup." }] });
    const call = {
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      maxRetries: 0,
    };
    await expect(run(call)).rejects.toThrow("no");
    await run(call);
    await models.flush();
    expect(searches).toHaveLength(1);
    expect(adds).toHaveLength(1);
  });
});

describe("messages that a caller has frozen", () => {
  it.each(ways)("are left as they are through $name", async ({ run }) => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const messages = deepFreeze([
      { role: "user" as const, content: [{ type: "text" as const, text: "Which soup?" }] },
    ]);
    const providerOptions = deepFreeze({ memory: { userId: "alex" }, other: { a: 1 } });
    await run({ model: models.model(mock), messages, providerOptions });
    expect(promptsOf(mock)[0]?.[0]?.content).toHaveLength(2);
    expect(messages[0]?.content).toHaveLength(1);
    expect(providerOptions.memory).toEqual({ userId: "alex" });
  });

  it("are left as they are when a model is called with a frozen prompt directly", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    for (const placement of ["user", "system"] as const) {
      const models = createMemoryModels({ memory, recall: { placement } });
      const options = deepFreeze({
        prompt: [
          { role: "system" as const, content: "You are a cook." },
          { role: "user" as const, content: [{ type: "text" as const, text: "Which soup?" }] },
        ],
        providerOptions: { memory: { userId: "alex" } },
      });
      await models.model(mock).doGenerate(options);
      expect(JSON.stringify(promptsOf(mock).at(-1))).toContain("I like soup");
      expect(JSON.stringify(options)).not.toContain("I like soup");
    }
  });
});
