import { AIMessage } from "@langchain/core/messages";
import { fakeModel } from "@langchain/core/testing";
import { Annotation, type LangGraphRunnableConfig, START, StateGraph } from "@langchain/langgraph";
import type { BaseStore } from "@langchain/langgraph-checkpoint";
import { createRecall } from "@mem0-kit/core";
import { createAgent, tool } from "langchain";
import { expect, it } from "vitest";
import * as z from "zod";
import { setUp } from "./support/set-up.ts";

const State = Annotation.Root({ found: Annotation<string[]>, note: Annotation<string> });
type Node = (
  state: typeof State.State,
  config: LangGraphRunnableConfig,
) => Promise<Partial<typeof State.State>>;

function graphOf(store: BaseStore, node: Node) {
  return new StateGraph(State).addNode("only", node).addEdge(START, "only").compile({ store });
}

function storeOf({ store }: LangGraphRunnableConfig): BaseStore {
  if (store === undefined) throw new Error("The graph has no store.");
  return store;
}

it("serves the nodes of a graph, from one run to the next", async () => {
  const { store } = setUp();
  const graph = graphOf(store, async ({ note }, config) => {
    const batched = storeOf(config);
    expect(batched).not.toBe(store);
    const before = await batched.search(["users", "alex"], {
      query: "Which dog do I have?",
      limit: 1,
    });
    await batched.put(["users", "alex"], note, { note });
    return { found: before.map(({ value }) => value.note) };
  });
  expect(await graph.invoke({ note: "My dog is a border collie." })).toMatchObject({ found: [] });
  await graph.invoke({ note: "I cook soups." });
  expect(await graph.invoke({ note: "I work at night." })).toMatchObject({
    found: ["My dog is a border collie."],
  });
});

it("reads, writes and deletes in one step of a graph", async () => {
  const { store, texts } = setUp();
  await store.put(["a"], "old", { text: "old" });
  const graph = graphOf(store, async (_, config) => {
    const batched = storeOf(config);
    const [got] = await Promise.all([
      batched.get(["a"], "old"),
      batched.delete(["a"], "old"),
      batched.put(["a"], "x", { text: "first" }),
      batched.put(["a"], "x", { text: "second" }),
    ]);
    const found = await batched.search(["a"]);
    return { found: [got, ...found].map((item) => item?.value.text) };
  });
  expect(await graph.invoke({ note: "" })).toMatchObject({ found: ["old", "second"] });
  expect(await texts()).toEqual(["second"]);
});

it("checks in a graph what its own methods check", async () => {
  const { store } = setUp();
  const graph = graphOf(store, async (_, config) => {
    await storeOf(config).put(["a"], "k".repeat(300), { text: "tea" });
    return {};
  });
  await expect(graph.invoke({ note: "" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  const empty = graphOf(store, async (_, config) => {
    await storeOf(config).put([], "x", { text: "tea" });
    return {};
  });
  await expect(empty.invoke({ note: "" })).rejects.toThrow("Namespace cannot be empty");
  expect(await store.search([])).toEqual([]);
});

it("fails the run of a graph whose search fails, rather than finding nothing", async () => {
  const { store, broken } = setUp();
  broken.add("search");
  const graph = graphOf(store, async (_, config) => {
    const items = await storeOf(config).search(["a"], { query: "tea" });
    return { found: items.map(({ key }) => key) };
  });
  await expect(graph.invoke({ note: "" })).rejects.toMatchObject({ code: "UNAVAILABLE" });
});

const kept = z.object({ text: z.string() });
const keep = tool(
  async ({ text }: z.infer<typeof kept>, config: LangGraphRunnableConfig) => {
    const { userId } = z.object({ userId: z.string() }).parse(config.context);
    await storeOf(config).put(["users", userId], text, { text });
    return "Kept.";
  },
  { name: "keep", description: "Keeps a note.", schema: kept },
);
const asked = z.object({ query: z.string() });
const find = tool(
  async ({ query }: z.infer<typeof asked>, config: LangGraphRunnableConfig) => {
    const { userId } = z.object({ userId: z.string() }).parse(config.context);
    const items = await storeOf(config).search(["users", userId], { query, limit: 1 });
    return JSON.stringify(items.map(({ value }) => value));
  },
  { name: "find", description: "Finds notes.", schema: asked },
);

/** Runs an agent whose model calls one tool, and gives what the tool said. */
async function callTool(
  store: BaseStore,
  userId: string,
  name: string,
  args: Record<string, unknown>,
) {
  const call = new AIMessage({
    content: "",
    tool_calls: [{ id: "1", name, args, type: "tool_call" }],
  });
  const agent = createAgent({
    model: fakeModel().respond(call).respond(new AIMessage("Done.")),
    tools: [keep, find],
    store,
    contextSchema: z.object({ userId: z.string() }),
  });
  const { messages } = await agent.invoke({ messages: "Go." }, { context: { userId } });
  return messages.find((message) => message.type === "tool")?.text;
}

it("serves the tools of an agent, each user's own", async () => {
  const { store } = setUp({ scope: ([, userId]) => ({ userId }) });
  await callTool(store, "alex", "keep", { text: "Alex has a border collie." });
  await callTool(store, "alex", "keep", { text: "Alex cooks soups." });
  await callTool(store, "sam", "keep", { text: "Sam has a siamese cat." });
  const query = "Who has a border collie?";
  expect(await callTool(store, "alex", "find", { query })).toBe(
    '[{"text":"Alex has a border collie."}]',
  );
  expect(await callTool(store, "sam", "find", { query })).not.toContain("Alex");
});

it("shows none of its texts in a recall over the same memory", async () => {
  const { store, memory } = setUp();
  for (let n = 0; n < 15; n++)
    await store.put(["notes"], `k${n}`, { text: `My dog Rex eats bone ${n}.` });
  await memory.add("My dog Rex is old.", { scope: { userId: "alex" }, infer: false });
  const { recall } = createRecall(memory, { threshold: 0 });
  const { items } = await recall("What do you know of my dog Rex?", { scope: { userId: "alex" } });
  expect(items.map((item) => item.memory)).toEqual(["My dog Rex is old."]);
});
