import { expect, it } from "vitest";
import { memoryAgentHooks } from "../../src/agent/index.ts";
import { type MemoryEvent, withMemory } from "../../src/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";
import { linesOf, promptsOf } from "../support/run-model.ts";
import { agentWith, describeHooks, fiveSteps } from "./support/run-agent.ts";

const scope = { userId: "alex" };
const question = "Which tea do I like?";

describeHooks("hooks around a model that has the same memory", () => {
  const settings: readonly (readonly [string, object])[] = [
    ["as they are", {}],
    ["with provider options", { providerOptions: { openai: { user: "a" } } }],
    [
      "with provider options of a step",
      { prepareStep: () => ({ providerOptions: { openai: { user: "b" } } }) },
    ],
  ];
  it.each(settings)("remember alone, with one search and one add: %s", async (_, more) => {
    const { memory, searches, adds, seed } = countingMemory();
    await seed(scope, "Alex likes green tea");
    const events: MemoryEvent[] = [];
    const onEvent = (event: MemoryEvent) => void events.push(event);
    const model = mockModel({ steps: fiveSteps });
    const hooks = memoryAgentHooks({ memory, scope });
    const agent = agentWith(withMemory(model, { memory, scope, onEvent }), hooks, more);
    await agent.generate({ prompt: question });
    await hooks.flush();
    expect([searches.length, adds.length]).toEqual([1, 1]);
    for (const prompt of promptsOf(model))
      expect(
        linesOf(prompt)
          .join("\n")
          .match(/Alex likes green tea/g),
      ).toHaveLength(1);
    expect(new Set(events.map((event) => JSON.stringify(event)))).toEqual(
      new Set([
        '{"type":"skipped","phase":"recall","reason":"agent-hooks"}',
        '{"type":"skipped","phase":"store","reason":"agent-hooks"}',
      ]),
    );
    expect(JSON.stringify(model.doGenerateCalls[0]?.providerOptions ?? {})).not.toContain("alex");
  });

  it("refuse a model that is pinned to another user", async () => {
    const { memory, adds } = countingMemory();
    const model = mockModel({ steps: [{ text: "Hi." }] });
    const hooks = memoryAgentHooks({ memory, scope });
    const agent = agentWith(withMemory(model, { memory, scope: { userId: "bob" } }), hooks);
    await expect(agent.generate({ prompt: "Hi" })).rejects.toMatchObject({
      code: "SCOPE_CONFLICT",
    });
    expect([adds.length, model.doGenerateCalls.length]).toEqual([0, 0]);
  });

  it("leave a model alone that has another memory", async () => {
    const [own, other] = [countingMemory(), countingMemory()];
    const model = mockModel({ steps: [{ text: "Hi." }] });
    const hooks = memoryAgentHooks({ memory: own.memory, scope });
    const agent = agentWith(withMemory(model, { memory: other.memory, scope }), hooks);
    await agent.generate({ prompt: "I am Al" });
    await hooks.flush();
    await expect.poll(() => other.adds.length).toBe(1);
    expect([own.adds.length, other.searches.length]).toEqual([1, 1]);
  });
});

describeHooks("a model with a memory in an agent without hooks", () => {
  it("remembers by itself", async () => {
    const { memory, searches, adds } = countingMemory();
    const model = mockModel({ steps: fiveSteps });
    const agent = agentWith(withMemory(model, { memory, scope }), {});
    await agent.generate({ prompt: question });
    await expect.poll(() => adds.length).toBe(1);
    expect(searches).toHaveLength(1);
  });
});
