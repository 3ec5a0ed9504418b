import * as ai from "ai";
import { stepCountIs, tool } from "ai";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { majorOf } from "./support/major-of.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, type PromptOf, promptsOf } from "./support/run-model.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";
const look = tool({ inputSchema: z.object({}), execute: async () => "a full fridge" });
const call = { tools: [{ name: "look" }] };

/** The first user message of a prompt: ai 5 knows an agent's `instructions` by another name. */
const wordsOf = (given: PromptOf) => linesOf(given).find((line) => line.startsWith("user: "));

/** ai 5 has the agent under the name of an experiment. */
const Agent = majorOf() === 5 ? ai.Experimental_Agent : ai.ToolLoopAgent;

describe("an agent with a model that remembers", () => {
  const setUp = async () => {
    const counting = countingMemory();
    await counting.seed(scope, "I like soup");
    const models = createMemoryModels({ memory: counting.memory });
    const mock = mockModel({ steps: [call, call, { text: "Leek soup." }] });
    const agent = new Agent({
      model: models.model(mock, scope),
      instructions: "You are a cook.",
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    return { ...counting, models, mock, agent };
  };

  it("has memories in every step, one search and one add with `generate`", async () => {
    const { agent, models, mock, searches, adds } = await setUp();
    const { text } = await agent.generate({ prompt });
    await models.flush();
    expect(text).toBe("Leek soup.");
    expect(promptsOf(mock)).toHaveLength(3);
    for (const given of promptsOf(mock)) expect(wordsOf(given)).toContain("I like soup");
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
  });

  it("has memories in every step, one search and one add with `stream`", async () => {
    const { agent, models, mock, searches, adds } = await setUp();
    const result = await agent.stream({ prompt });
    await result.consumeStream();
    await models.flush();
    expect(promptsOf(mock)).toHaveLength(3);
    for (const given of promptsOf(mock)) expect(wordsOf(given)).toContain("I like soup");
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
  });
});

if (majorOf() > 5)
  describe("`prepareCall` of a ToolLoopAgent", () => {
    it("says for each call whose memory it is", async () => {
      const { memory, searches, adds } = countingMemory();
      const models = createMemoryModels({ memory });
      const agent = new ai.ToolLoopAgent({
        model: models.model(mockModel({ steps: [{ text: "Leek soup." }] })),
        callOptionsSchema: z.object({ userId: z.string() }),
        prepareCall: ({ options, ...settings }) => ({
          ...settings,
          ...models.options({ userId: options.userId }),
        }),
      });
      for (const userId of ["alex", "sam"]) await agent.generate({ prompt, options: { userId } });
      await models.flush();
      const asked = [{ userId: "alex" }, { userId: "sam" }];
      expect(searches.map((search) => search.scope)).toEqual(asked);
      expect(adds.map((add) => add.scope)).toEqual(asked);
    });
  });

if (majorOf() > 5)
  describe("a tool that needs an approval", () => {
    const erase = tool({
      inputSchema: z.object({}),
      needsApproval: true,
      execute: async () => "erased",
    });

    it.each([true, false])("is one turn over two requests (approved: %s)", async (approved) => {
      const { memory, seed, searches, adds } = countingMemory();
      await seed(scope, "I like soup");
      const models = createMemoryModels({ memory });
      const mock = mockModel({
        steps: [{ tools: [{ name: "erase" }] }, { text: "Done, no soup." }],
      });
      const model = models.model(mock, scope);
      const asked = { role: "user", content: "Erase my soup" } as const;
      const first = await ai.generateText({ model, tools: { erase }, messages: [asked] });
      await models.flush();
      const request = first.content.find(({ type }) => type === "tool-approval-request");
      expect(request).toBeDefined();
      expect(adds).toEqual([]);

      const { approvalId } = request as { readonly approvalId: string };
      const { text } = await ai.generateText({
        model,
        tools: { erase },
        stopWhen: stepCountIs(3),
        messages: [
          asked,
          ...first.response.messages,
          { role: "tool", content: [{ type: "tool-approval-response", approvalId, approved }] },
        ],
      });
      await models.flush();
      expect(text).toBe("Done, no soup.");
      expect(searches).toHaveLength(1);
      for (const given of promptsOf(mock)) expect(linesOf(given)[0]).toContain("I like soup");
      expect(adds.map(({ lines }) => lines)).toEqual([
        ["user: Erase my soup", "assistant: Done, no soup."],
      ]);
    });
  });
