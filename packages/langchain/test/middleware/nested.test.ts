import { HumanMessage } from "@langchain/core/messages";
import { MessagesAnnotation, StateGraph } from "@langchain/langgraph";
import { createAgent, tool } from "langchain";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { alex, answering, calling, fact, promptsOf, question, setUp } from "./support/set-up.ts";

const isLowest = process.env.PEERS === "lowest";
const sam = { context: { userId: "sam" } };

/** An agent that another one asks by a tool, about whom `config` says. */
function nested(config?: { readonly context: { readonly userId: string } }) {
  const inner = setUp({ save: false });
  const outer = setUp();
  const helper = answering("Leek soup.");
  const chef = createAgent({ model: helper, tools: [], middleware: [inner.mem0], name: "chef" });
  const ask = tool(
    async ({ query }) => {
      const { messages } = await chef.invoke({ messages: query }, config);
      return messages.at(-1)?.text ?? "";
    },
    { name: "ask", description: "Asks the chef.", schema: z.object({ query: z.string() }) },
  );
  const model = answering(calling("ask", { query: "Dinner tonight?" }), "He says leek soup.");
  const agent = createAgent({ model, tools: [ask], middleware: [outer.mem0] });
  return { inner, outer, helper, agent };
}

describe("an agent within an agent", () => {
  it("has the user of the run around it on the newest peers; on the lowest none, and asks nobody", async () => {
    const { inner, helper, agent } = nested();
    await agent.invoke({ messages: question }, alex);
    expect(inner.searches).toHaveLength(isLowest ? 0 : 1);
    expect(helper.calls).toHaveLength(isLowest ? 0 : 1);
  });

  const config = isLowest ? alex : undefined;

  it("is about the user of the run around it, and each remembers for itself", async () => {
    const { inner, outer, helper, agent } = nested(config);
    await inner.seed(alex.context, fact);
    await agent.invoke({ messages: question }, alex);
    await outer.mem0.flush();
    expect(inner.searches).toEqual([{ scope: alex.context, query: "Dinner tonight?" }]);
    expect(outer.searches).toEqual([{ scope: alex.context, query: question }]);
    expect(promptsOf(helper)[0]?.join()).toContain("vegetarian");
    expect(outer.adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: He says leek soup."],
    ]);
  });

  it("is about another user where its call says so", async () => {
    const { inner, outer, helper, agent } = nested(sam);
    await inner.seed(alex.context, fact);
    await agent.invoke({ messages: question }, alex);
    await outer.mem0.flush();
    expect(inner.searches.map(({ scope }) => scope)).toEqual([sam.context]);
    expect(outer.searches.map(({ scope }) => scope)).toEqual([alex.context]);
    expect(outer.adds.map(({ scope }) => scope)).toEqual([alex.context]);
    expect(promptsOf(helper).join()).not.toContain("vegetarian");
  });
});

describe("an agent in a graph", () => {
  it.each(["as a node", "called by a node"])("%s knows whose run it is", async (way) => {
    const { mem0, adds, searches, seed } = setUp();
    await seed(alex.context, fact);
    const model = answering("Leek soup.", "Leek soup.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const call = async ({ messages }: typeof MessagesAnnotation.State) =>
      agent.invoke({ messages });
    const builder = new StateGraph(MessagesAnnotation);
    const node = way === "as a node" ? agent.graph : call;
    const graph = builder.addNode("cook", node).addEdge("__start__", "cook").compile();
    const messages = [new HumanMessage(question)];
    await Promise.all([alex, sam].map((said) => graph.invoke({ messages }, said)));
    await mem0.flush();
    const users = [alex.context, sam.context];
    expect(searches.map(({ scope }) => scope)).toEqual(expect.arrayContaining(users));
    expect(adds.map(({ scope }) => scope)).toEqual(expect.arrayContaining(users));
    expect([searches.length, adds.length]).toEqual([2, 2]);
    const told = promptsOf(model).filter((prompt) => prompt.join().includes("vegetarian"));
    expect(told).toHaveLength(1);
  });
});
