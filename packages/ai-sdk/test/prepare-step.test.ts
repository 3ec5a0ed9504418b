import { generateText, stepCountIs, tool } from "ai";
import { expect, it } from "vitest";
import * as z from "zod";
import { majorOf } from "./support/major-of.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const look = tool({ inputSchema: z.object({}), execute: async () => "a full fridge" });
const loop = { prompt: "Which soup?", tools: { look }, stopWhen: stepCountIs(5) };
const call = { tools: [{ name: "look" }] };

it("a step that `prepareStep` gives to a model without memory has none, and ends nothing", async () => {
  const { models, seed, stored } = setUpModels();
  await seed(scope, "I like soup");
  const plain = mockModel({ steps: [{ text: "Leek soup." }] });
  const mock = mockModel({ steps: [call] });
  const { text } = await generateText({
    ...loop,
    model: models.model(mock, scope),
    prepareStep: ({ stepNumber }) => (stepNumber === 0 ? {} : { model: plain }),
  });
  await models.flush();
  expect(text).toBe("Leek soup.");
  expect(linesOf(promptsOf(mock)[0] ?? [])[0]).toContain("I like soup");
  expect(JSON.stringify(promptsOf(plain))).not.toContain("I like soup");
  expect(stored()).toEqual([]);
});

it("a step that `prepareStep` gives to another model with memory goes on with the turn", async () => {
  const { models, seed, searches, stored } = setUpModels();
  await seed(scope, "I like soup");
  const [first, second] = [mockModel({ steps: [call] }), mockModel({ steps: [{ text: "Leek." }] })];
  await generateText({
    ...loop,
    model: models.model(first, scope),
    prepareStep: ({ stepNumber }) =>
      stepNumber === 0 ? {} : { model: models.model(second, scope) },
  });
  await models.flush();
  expect(linesOf(promptsOf(second)[0] ?? [])[0]).toContain("I like soup");
  expect(searches).toHaveLength(1);
  expect(stored()).toEqual([["user: Which soup?", "assistant: Leek."]]);
});

// ai 5 has no provider options of a step.
if (majorOf() > 5)
  it("provider options that `prepareStep` adds keep whose memory it is", async () => {
    const { models, searches, stored } = setUpModels();
    const mock = mockModel({ steps: [call, { text: "Leek." }] });
    await generateText({
      ...loop,
      ...models.options(scope),
      model: models.model(mock),
      prepareStep: () => ({ providerOptions: { openai: { user: "u1" } } }),
    });
    await models.flush();
    expect(mock.doGenerateCalls.map(({ providerOptions }) => providerOptions)).toEqual([
      { openai: { user: "u1" } },
      { openai: { user: "u1" } },
    ]);
    expect(searches).toHaveLength(1);
    expect(stored()).toHaveLength(1);
  });
