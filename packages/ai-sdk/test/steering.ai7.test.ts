import { experimental_createSteering, generateText, stepCountIs, tool } from "ai";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf } from "./support/run-model.ts";

const scope = { userId: "alex" };

describe("a user's message that steers a run", () => {
  it("is the turn from then on: its memories stand before it, and it is stored with the answer", async () => {
    const { memory, seed, searches, adds } = countingMemory();
    await seed(scope, "I like soup", "tea is best green");
    const models = createMemoryModels({ memory });
    const steering = experimental_createSteering();
    const look = tool({
      inputSchema: z.object({}),
      execute: async () => {
        void steering.steer("And which tea?");
        return "a full fridge";
      },
    });
    const mock = mockModel({ steps: [{ tools: [{ name: "look" }] }, { text: "Green." }] });
    await generateText({
      model: models.model(mock, scope),
      prompt: "Which soup?",
      tools: { look },
      stopWhen: stepCountIs(5),
      experimental_steering: steering,
    });
    await models.flush();
    const [first = [], second = []] = promptsOf(mock).map(linesOf);
    expect(first).toEqual([expect.stringMatching(/I like soup\n<\/memories>\n\nWhich soup\?$/)]);
    expect(second[0]).toBe("user: Which soup?");
    expect(second.at(-1)).toMatch(/tea is best green\n<\/memories>\n\nAnd which tea\?$/);
    expect(searches.map(({ query }) => query)).toEqual(["Which soup?", "And which tea?"]);
    expect(adds.map(({ lines }) => lines)).toEqual([["user: And which tea?", "assistant: Green."]]);
  });

  it("that was queued behind an answer is a second turn", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const steering = experimental_createSteering();
    void steering.queue("And which tea?");
    const mock = mockModel({ steps: [{ text: "Leek." }, { text: "Green." }] });
    await generateText({
      model: models.model(mock, scope),
      prompt: "Which soup?",
      stopWhen: stepCountIs(5),
      experimental_steering: steering,
    });
    await models.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup?", "assistant: Leek."],
      ["user: And which tea?", "assistant: Green."],
    ]);
  });
});
