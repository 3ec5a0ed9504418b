import { tool } from "@llamaindex/core/tools";
import { agent, agentStreamEvent, multiAgent } from "@llamaindex/workflow";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createMem0Memory, type MemoryEvent } from "../src/index.ts";
import { testMemory } from "./support/local-memory.ts";
import { savedTurns } from "./support/saved-turns.ts";
import { ScriptedLLM } from "./support/scripted-llm.ts";

const scope = { userId: "alex" };

const lookUp = tool({
  name: "look_up",
  description: "Looks up a recipe.",
  parameters: z.object({ dish: z.string() }),
  execute: ({ dish }) => `${dish}: the secret ingredient is nutmeg`,
});

const call = (id: string, dish: string) => ({ id, name: "look_up", input: { dish } });

describe("an agent with this memory", () => {
  it("remembers each turn once, and knows it in a conversation of later", async () => {
    const memory = testMemory();
    const llm = new ScriptedLLM(["Then no bacon.", "Leek soup, as you are one."]);
    const first = await createMem0Memory({ memory, scope, sessionId: "monday" });
    await agent({ llm, memory: first }).run("I'm a vegetarian.");
    await first.flush();

    const events: MemoryEvent[] = [];
    const onEvent = (event: MemoryEvent) => events.push(event);
    const second = await createMem0Memory({ memory, scope, sessionId: "tuesday", onEvent });
    const { data } = await agent({ llm, memory: second }).run("Is bacon for a vegetarian?");
    await second.flush();

    expect(data.result).toBe("Leek soup, as you are one.");
    expect(llm.prompts[1]?.map(({ role }) => role)).toEqual(["system", "user", "user"]);
    expect(llm.prompts[1]?.[1]?.content).toContain("I'm a vegetarian");
    expect(savedTurns(events)).toEqual([
      ["user: Is bacon for a vegetarian?", "assistant: Leek soup, as you are one."],
    ]);
  });

  it("remembers what was said, and not what tools and intermediate steps said", async () => {
    const memory = testMemory();
    const events: MemoryEvent[] = [];
    const llm = new ScriptedLLM([
      { text: "Let me look.", calls: [call("1", "soup"), call("2", "pie")] },
      { text: "And once more.", calls: [call("3", "cake")] },
      "Take nutmeg.",
    ]);
    const mine = await createMem0Memory({
      memory,
      scope,
      sessionId: "s1",
      onEvent: (event) => events.push(event),
    });
    await agent({ llm, tools: [lookUp], memory: mine }).run("What is in the soup?");
    await mine.flush();

    expect(savedTurns(events)).toEqual([["user: What is in the soup?", "assistant: Take nutmeg."]]);
    expect(
      (await mine.get()).map(({ role, options = {} }) => [role, ...Object.keys(options)]),
    ).toEqual([
      ["user"],
      ["assistant", "toolCall"],
      ["user", "toolResult"],
      ["user", "toolResult"],
      ["assistant", "toolCall"],
      ["user", "toolResult"],
      ["assistant"],
    ]);
    const reopened = await createMem0Memory({ memory, scope, sessionId: "s1" });
    expect(await reopened.get()).toEqual(await mine.get());
  });

  it("searches once a turn, and puts one message right before the user's words in every step", async () => {
    const memory = testMemory();
    await memory.add("I like soup with leek", { scope, infer: false });
    const events: MemoryEvent[] = [];
    const llm = new ScriptedLLM([
      { calls: [call("1", "soup")] },
      { calls: [call("2", "soup")] },
      "Leek.",
    ]);
    const mine = await createMem0Memory({ memory, scope, onEvent: (event) => events.push(event) });
    await agent({ llm, tools: [lookUp], memory: mine }).run("Which soup do I like?");
    expect(llm.prompts).toHaveLength(3);
    for (const prompt of llm.prompts) {
      expect(prompt.filter(({ content }) => String(content).includes("<memories>"))).toHaveLength(
        1,
      );
      const at = prompt.findIndex(({ content }) => content === "Which soup do I like?");
      expect(prompt[at - 1]?.content).toContain("I like soup with leek");
    }
    expect(events.filter(({ type }) => type === "recalled")).toHaveLength(1);
  });

  it("streams, and saves the turn when the stream has ended", async () => {
    const memory = testMemory();
    const events: MemoryEvent[] = [];
    const llm = new ScriptedLLM(["Leek and cream."]);
    const mine = await createMem0Memory({ memory, scope, onEvent: (event) => events.push(event) });
    let text = "";
    for await (const event of agent({ llm, memory: mine }).runStream("Which soup?"))
      if (agentStreamEvent.include(event)) text += event.data.delta;
    await mine.flush();
    expect(text).toBe("Leek and cream.");
    expect(savedTurns(events)).toEqual([["user: Which soup?", "assistant: Leek and cream."]]);
  });

  it("takes several agents that hand over for one turn", async () => {
    const memory = testMemory();
    await memory.add("I like soup with leek", { scope, infer: false });
    const events: MemoryEvent[] = [];
    const cook = new ScriptedLLM(["Leek soup."]);
    const waiter = new ScriptedLLM([
      {
        calls: [
          { id: "1", name: "handOff", input: { toAgent: "cook", reason: "It is about soup" } },
        ],
      },
    ]);
    const cookAgent = agent({ name: "cook", description: "Cooks.", llm: cook, tools: [lookUp] });
    const waiterAgent = agent({
      name: "waiter",
      llm: waiter,
      tools: [lookUp],
      canHandoffTo: [cookAgent],
    });
    const mine = await createMem0Memory({ memory, scope, onEvent: (event) => events.push(event) });
    const table = multiAgent({
      agents: [waiterAgent, cookAgent],
      rootAgent: waiterAgent,
      memory: mine,
    });
    const { data } = await table.run("Which soup do I like?");
    await mine.flush();
    expect(data.result).toBe("Leek soup.");
    expect(JSON.stringify(cook.prompts[0])).toContain("I like soup with leek");
    expect(savedTurns(events)).toEqual([["user: Which soup do I like?", "assistant: Leek soup."]]);
    expect(events.filter(({ type }) => type === "recalled")).toHaveLength(1);
  });

  it("gives the model the history of a run, and remembers the new turn alone", async () => {
    const memory = testMemory();
    const events: MemoryEvent[] = [];
    const llm = new ScriptedLLM(["Yes."]);
    const history = [
      { role: "user" as const, content: "I'm a vegetarian." },
      { role: "assistant" as const, content: "Noted." },
      { role: "user" as const, content: "I live in Bonn." },
      { role: "assistant" as const, content: "Nice." },
    ];
    const mine = await createMem0Memory({ memory, scope, onEvent: (event) => events.push(event) });
    await agent({ llm, memory: mine }).run("Is leek fine?", { chatHistory: history });
    await mine.flush();
    expect(llm.prompts[0]?.slice(1).map(({ content }) => content)).toEqual([
      "I'm a vegetarian.",
      "Noted.",
      "I live in Bonn.",
      "Nice.",
      "Is leek fine?",
    ]);
    expect(savedTurns(events)).toEqual([["user: Is leek fine?", "assistant: Yes."]]);
  });

  it("answers without memories where they cannot be searched, and tells of it", async () => {
    const memory = testMemory();
    await memory.close();
    const events: MemoryEvent[] = [];
    const llm = new ScriptedLLM(["Hello."]);
    const mine = await createMem0Memory({ memory, scope, onEvent: (event) => events.push(event) });
    const { data } = await agent({ llm, memory: mine }).run("Which soup?");
    expect(data.result).toBe("Hello.");
    expect(events).toContainEqual(
      expect.objectContaining({ type: "failed", phase: "recall", error: expect.any(Error) }),
    );
    await expect(mine.flush()).rejects.toThrow(/closed/);
  });
});
