import { stepCountIs, tool } from "ai";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createMemoryModels, type MemoryEvent } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { finishPart, textParts, toolCallPart } from "./support/model-parts.ts";
import { linesOf, promptsOf, ways } from "./support/run-model.ts";

const scope = { userId: "alex" };
const look = tool({ inputSchema: z.object({}), execute: async () => "a full fridge" });
const call = { tools: [{ name: "look" }] };

describe.each(ways)("a loop of tools through $name", ({ name, run }) => {
  const isStream = name === "streamText";

  it("has one search, one add and the memories at the same place in each of 5 steps", async () => {
    const { memory, seed, searches, adds } = countingMemory();
    await seed(scope, "I like soup");
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({ memory, onEvent: (event) => events.push(event) });
    const mock = mockModel({ steps: [call, call, call, call, { text: "Leek soup." }] });
    const { text } = await run({
      model: models.model(mock, scope),
      system: "You are a cook.",
      prompt: "Which soup can I cook?",
      tools: { look },
      stopWhen: stepCountIs(9),
    });
    await models.flush();

    expect(text).toBe("Leek soup.");
    const prompts = promptsOf(mock);
    expect(prompts).toHaveLength(5);
    const [first = [], ...later] = prompts;
    expect(linesOf(first)[1]).toMatch(
      /^user: <memories>\n[^<]*- \[[-\d]+\] I like soup\n<\/memories>\n\nWhich soup/,
    );
    // The beginning stays the same, so that a provider has it cached.
    for (const prompt of later) expect(prompt.slice(0, 2)).toEqual(first);
    expect(searches).toEqual([{ scope, query: "Which soup can I cook?", topK: 10 }]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup can I cook?", "assistant: Leek soup."],
    ]);
    expect(events.map((event) => (event.type === "recalled" ? event.cached : event.type))).toEqual([
      ...[false, "skipped", true, "skipped", true, "skipped", true, "skipped", true],
      "stored",
    ]);
  });

  it("stores nothing where it ends on a call of a tool, and the turn when a follow-up has ended it", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [call, { text: "Leek soup." }] });
    const model = models.model(mock, scope);
    const user = { role: "user", content: "Which soup can I cook?" } as const;
    // Without `execute` the tool is the client's: the SDK stops after the call.
    const asked = { inputSchema: z.object({}) };
    const first = await run({ model, messages: [user], tools: { look: asked } });
    await models.flush();
    expect(first.finishReason).toBe("tool-calls");
    expect(adds).toEqual([]);

    await run({
      model,
      tools: { look: asked },
      messages: [
        user,
        {
          role: "assistant",
          content: [{ type: "tool-call", toolCallId: "call-1-look", toolName: "look", input: {} }],
        },
        {
          role: "tool",
          content: [
            {
              type: "tool-result",
              toolCallId: "call-1-look",
              toolName: "look",
              output: { type: "text", value: "a full fridge" },
            },
          ],
        },
      ],
    });
    await models.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup can I cook?", "assistant: Leek soup."],
    ]);
    expect(searches).toHaveLength(1);
  });

  it("stores the follow-up of a turn that another process began", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const model = models.model(mockModel({ steps: [{ text: "Leek soup." }] }), scope);
    await run({
      model,
      tools: { look },
      messages: [
        { role: "user", content: "Which soup can I cook?" },
        {
          role: "assistant",
          content: [{ type: "tool-call", toolCallId: "c1", toolName: "look", input: {} }],
        },
        {
          role: "tool",
          content: [
            {
              type: "tool-result",
              toolCallId: "c1",
              toolName: "look",
              output: { type: "text", value: "a full fridge" },
            },
          ],
        },
      ],
    });
    await models.flush();
    expect(searches).toHaveLength(1);
    expect(adds).toHaveLength(1);
  });

  it("stores nothing of a loop that `stopWhen` ends on a call of a tool", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [call] });
    await run({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      tools: { look },
      stopWhen: stepCountIs(3),
    });
    await models.flush();
    expect(promptsOf(mock)).toHaveLength(3);
    expect(adds).toEqual([]);
  });

  it("goes on where the provider says `stop` after a call of a tool: the last answer is stored", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({
      steps: [{ text: "Let me look.", ...call, reason: "stop" }, { text: "Leek soup." }],
    });
    const { text } = await run({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    await models.flush();
    expect(text).toBe("Leek soup.");
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup can I cook?", "assistant: Leek soup."],
    ]);
  });

  it("is over where a call of a tool was cut off, which the SDK does not run", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Let me look.", ...call, reason: "length" }] });
    await run({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      tools: { look },
      stopWhen: stepCountIs(5),
    });
    await models.flush();
    expect(promptsOf(mock)).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup can I cook?", "assistant: Let me look."],
    ]);
  });

  it("is over after tools that the provider has run itself", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const call = { ...toolCallPart("web", {}, "c1"), providerExecuted: true };
    const result = {
      type: "tool-result",
      toolCallId: "c1",
      toolName: "web",
      result: "leeks",
      providerExecuted: true,
    };
    const text = isStream ? textParts(["Leek soup."]) : [{ type: "text", text: "Leek soup." }];
    const end = isStream ? [finishPart("stop")] : [];
    const mock = mockModel({ steps: [{ parts: [call, result, ...text, ...end] }] });
    await run({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      // ai 5 wants to know the tool.
      tools: { web: look },
    });
    await models.flush();
    expect(adds.map(({ lines }) => lines[1])).toEqual(["assistant: Leek soup."]);
  });

  it("recalls and stores anew where the same words begin another turn", async () => {
    const { memory, searches, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const model = models.model(mockModel({ steps: [{ text: "Leek soup." }] }), scope);
    for (let turn = 0; turn < 2; turn += 1) {
      await run({ model, prompt: "Which soup can I cook?" });
      await models.flush();
    }
    // The first turn's write has dropped what was found before it.
    expect(searches).toHaveLength(2);
    expect(adds).toHaveLength(2);
    expect(adds[0]?.idempotencyKey).not.toBe(adds[1]?.idempotencyKey);
  });

  it("stores what the model wrote in between and what its tools gave only where it is asked to", async () => {
    const { memory, adds } = countingMemory();
    const steps = [{ text: "Let me look.", ...call }, { text: "Leek soup." }];
    const turn = { prompt: "Which soup can I cook?", tools: { look }, stopWhen: stepCountIs(5) };
    const plain = createMemoryModels({ memory });
    await run({ ...turn, model: plain.model(mockModel({ steps }), scope) });
    await plain.flush();
    const all = createMemoryModels({
      memory,
      store: {
        includeIntermediateText: true,
        includeToolResults: ({ toolName, toolCallId, output }) =>
          `${toolName} ${toolCallId}: ${JSON.stringify(output)}`,
      },
    });
    await run({ ...turn, model: all.model(mockModel({ steps }), scope) });
    await all.flush();
    expect(adds.map(({ lines }) => lines[1])).toEqual([
      "assistant: Leek soup.",
      'assistant: Let me look.\n\nlook call-1-look: {"type":"text","value":"a full fridge"}\n\nLeek soup.',
    ]);
  });
});
