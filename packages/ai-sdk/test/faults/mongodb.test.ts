// Faults of MongoDB's package 0.5.0, dist/index.js, by line. Lines 421 and 672, tools that take any
// id, are in tools.test.ts.
import * as sdk from "ai";
import { stepCountIs } from "ai";
import { expect, it } from "vitest";
import { memoryAgentHooks } from "../../src/agent/index.ts";
import { createMemoryModels } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { majorOf } from "../support/major-of.ts";
import { mockModel } from "../support/mock-model.ts";
import { promptsOf } from "../support/run-model.ts";
import { callLook, look } from "./support/look-tool.ts";

/** The agent of this major: its name on ai 5 was another. */
const { ToolLoopAgent = sdk.Experimental_Agent } = sdk;

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

it("MongoDB, line 1183: an agent saves nothing on ai 7; ours saves on every version, generated and streamed", async () => {
  const { memory, adds, seed } = countingMemory();
  await seed(scope, "I like soup");
  const models = createMemoryModels({ memory });
  const mock = mockModel({
    steps: [callLook, { text: "Leek soup." }, callLook, { text: "Onion soup." }],
  });
  const agent = new ToolLoopAgent({
    model: models.model(mock, scope),
    tools: { look },
    stopWhen: stepCountIs(5),
  });
  expect((await agent.generate({ prompt })).text).toBe("Leek soup.");
  await models.flush();
  const streamed = await agent.stream({ prompt: "Another soup?" });
  await streamed.consumeStream();
  await models.flush();
  expect(adds.map(({ lines }) => lines)).toEqual([
    [`user: ${prompt}`, "assistant: Leek soup."],
    ["user: Another soup?", "assistant: Onion soup."],
  ]);
  expect(promptsOf(mock)).toHaveLength(4);
  for (const given of promptsOf(mock)) expect(JSON.stringify(given)).toContain("I like soup");
});

it("MongoDB, line 1183: a call's user is read from a field of one version; ours from providerOptions, which all have", async () => {
  const { memory, adds } = countingMemory();
  const models = createMemoryModels({ memory });
  const agent = new ToolLoopAgent({
    model: models.model(mockModel({ steps: [{ text: "Leek soup." }] })),
    ...models.options(scope),
  });
  await agent.generate({ prompt });
  await models.flush();
  expect(adds.map(({ scope: whose }) => whose)).toEqual([scope]);
});

// ai 5 has no such hooks.
if (majorOf() > 5)
  it("MongoDB, line 1183: hooks of an agent save nothing on ai 7; ours save on each version that has them", async () => {
    const { memory, adds, seed } = countingMemory();
    await seed(scope, "I like soup");
    const { flush, ...hooks } = memoryAgentHooks({ memory, scope });
    const mock = mockModel({ steps: [callLook, { text: "Leek soup." }] });
    const agent = new ToolLoopAgent({
      model: mock,
      tools: { look },
      stopWhen: stepCountIs(5),
      instructions: "You are a cook.",
      ...hooks,
    });
    await agent.generate({ prompt });
    await flush();
    expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
    for (const given of promptsOf(mock)) expect(JSON.stringify(given)).toContain("I like soup");
  });
