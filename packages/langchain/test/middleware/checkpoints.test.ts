import { type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { MemorySaver } from "@langchain/langgraph-checkpoint";
import { createAgent, tool } from "langchain";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { alex, answering, calling, fact, promptsOf, question, setUp } from "./support/set-up.ts";

const thread = (thread_id: string) => ({ ...alex, configurable: { thread_id } });

describe("a thread of a checkpointer", () => {
  it("keeps no memory: not in its state, its history, its storage, nor in what a tool sees", async () => {
    const { mem0, seed } = setUp();
    await seed(alex.context, fact);
    const checkpointer = new MemorySaver();
    const seen: unknown[] = [];
    const peek = tool(
      (_, runtime) => {
        seen.push(runtime);
        return "nothing";
      },
      { name: "peek", description: "Looks at the state.", schema: z.object({}) },
    );
    const model = answering(calling("peek"), "Leek soup.");
    const agent = createAgent({ model, tools: [peek], middleware: [mem0], checkpointer });
    await agent.invoke({ messages: question }, thread("t1"));
    await mem0.flush();
    for (const [first] of promptsOf(model)) expect(first).toContain(fact);
    const history: unknown[] = [];
    for await (const state of agent.graph.getStateHistory(thread("t1"))) history.push(state);
    expect(history.length).toBeGreaterThan(3);
    const state = await agent.graph.getState(thread("t1"));
    const { storage, writes } = checkpointer;
    const decoder = new TextDecoder();
    const stored = JSON.stringify([storage, writes], (_, value) =>
      value instanceof Uint8Array ? decoder.decode(value) : value,
    );
    expect(stored).toContain(question);
    const tools = (seen[0] as { readonly state: unknown }).state;
    expect(JSON.stringify(tools)).toContain(question);
    for (const text of [stored, JSON.stringify([history, state, tools])])
      expect(text).not.toMatch(/vegetarian|<memories>/);
  });

  it("has its turns saved each once, under the thread; recall looks in all threads", async () => {
    const { mem0, adds, searches } = setUp();
    const model = answering("Noted.", "Fine.", "Leek soup.");
    const agent = createAgent({
      model,
      tools: [],
      middleware: [mem0],
      checkpointer: new MemorySaver(),
    });
    await agent.invoke({ messages: fact }, thread("t1"));
    await agent.invoke({ messages: "I like leeks." }, thread("t1"));
    await mem0.flush();
    await agent.invoke({ messages: question }, thread("t2"));
    await mem0.flush();
    expect(adds.map(({ scope, lines }) => [scope.runId, lines])).toEqual([
      ["t1", [`user: ${fact}`, "assistant: Noted."]],
      ["t1", ["user: I like leeks.", "assistant: Fine."]],
      ["t2", [`user: ${question}`, "assistant: Leek soup."]],
    ]);
    expect(searches.map(({ scope }) => scope)).toEqual(Array(3).fill(alex.context));
    expect(promptsOf(model)[2]?.[0]).toContain("vegetarian");
  });

  it("saves a turn under the run that its context names, and under none that a memory cannot name", async () => {
    const { mem0, adds } = setUp();
    const agent = createAgent({ model: answering("A.", "B."), tools: [], middleware: [mem0] });
    const context = { userId: "alex", runId: "mine" };
    await agent.invoke({ messages: "One." }, { ...thread("t1"), context });
    await agent.invoke({ messages: "Two." }, thread("*"));
    await mem0.flush();
    expect(adds.map(({ scope }) => scope)).toEqual([context, alex.context]);
  });

  it("saves what a failed run had heard with the next one, and nothing twice", async () => {
    const { mem0, adds } = setUp();
    const agent = createAgent({
      model: answering(new Error("no model"), "Leek soup.", "Yes."),
      tools: [],
      middleware: [mem0],
      checkpointer: new MemorySaver(),
    });
    await expect(agent.invoke({ messages: fact }, thread("t1"))).rejects.toThrow("no model");
    await mem0.flush();
    expect(adds).toEqual([]);
    await agent.invoke({ messages: question }, thread("t1"));
    await agent.invoke({ messages: "Sure?" }, thread("t1"));
    await mem0.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${fact}`, `user: ${question}`, "assistant: Leek soup."],
      ["user: Sure?", "assistant: Yes."],
    ]);
  });

  it("goes on after an error with what was recalled, and is saved once", async () => {
    const { mem0, adds, searches } = setUp();
    const agent = createAgent({
      model: answering(new Error("no model"), "Leek soup."),
      tools: [],
      middleware: [mem0],
      checkpointer: new MemorySaver(),
    });
    await expect(agent.invoke({ messages: question }, thread("t1"))).rejects.toThrow("no model");
    await agent.invoke(null as unknown as { messages: BaseMessage[] }, thread("t1")); // LangGraph's way to go on.
    await mem0.flush();
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Leek soup."],
    ]);
  });

  it("looks a message up anew that is asked again after its end: what was forgotten is gone", async () => {
    const { mem0, memory, seed } = setUp({ save: false });
    await seed(alex.context, fact);
    const model = answering("Leek soup.", "Steak.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const messages = [new HumanMessage({ id: "m1", content: question })];
    await agent.invoke({ messages }, alex);
    await memory.deleteAll({ scope: alex.context });
    await agent.invoke({ messages }, alex);
    const [first, second] = promptsOf(model);
    expect(first?.[0]).toContain(fact);
    expect(second).toEqual([`human: ${question}`]);
  });

  it("is looked up anew for each run of a message, where nothing is shared", async () => {
    const { mem0, searches } = setUp({ save: false, recall: { cacheMs: 0 } });
    const model = answering("Leek soup.", "Steak.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const messages = [new HumanMessage({ id: "m1", content: question })];
    for (let run = 0; run < 2; run += 1) await agent.invoke({ messages }, alex);
    expect(searches).toHaveLength(2);
  });
});
