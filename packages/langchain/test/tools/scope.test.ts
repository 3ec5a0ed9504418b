import { AIMessage } from "@langchain/core/messages";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { defineMemory, type Memory, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { createAgent, createMiddleware } from "langchain";
import { beforeEach, describe, expect, it } from "vitest";
import { createMem0Tools, type Mem0ToolsOptions } from "../../src/tools/create-mem0-tools.ts";
import { callerModel } from "./support/caller-model.ts";
import { keptBy, seed } from "./support/kept-by.ts";
import { runTools } from "./support/run-tools.ts";

const include = ["search", "add", "list", "update", "delete"] as const;
const isLowest = process.env.PEERS === "lowest";

describe("a model that is after the memories of another user", () => {
  let memory: Memory;
  let secret: string;
  const tools = () => createMem0Tools({ memory, include });
  const context = { userId: "alice" };

  beforeEach(async () => {
    memory = fakeMemory();
    secret = await seed(memory, "bob", "Bob's secret is a treasure");
  });

  it.each([
    ["a user", "search_memories", { query: "secret", userId: "bob" }],
    ["a user in snake case", "search_memories", { query: "secret", user_id: "bob" }],
    ["everyone", "search_memories", { query: "secret", userId: "*" }],
    ["filters", "search_memories", { query: "secret", filters: { userId: "bob" } }],
    ["a scope", "search_memories", { query: "secret", scope: { userId: "bob" } }],
    ["a context", "list_memories", { context: { userId: "bob" } }],
    ["a configurable", "list_memories", { configurable: { userId: "bob" } }],
    ["an agent", "list_memories", { agentId: "cook" }],
    ["a user", "add_memory", { text: "Bob's secret is out", userId: "bob" }],
    ["a call within", "list_memories", { type: "tool_call", args: { userId: "bob" } }],
  ])("names %s to %s: refused, and nothing done", async (_, name, args) => {
    const [message] = await runTools(tools(), [{ name, args }], { context });
    expect(message?.status).toBe("error");
    expect(message?.artifact).toMatchObject({ ok: false, error: "invalid" });
    expect(message?.content).toMatch(/^The memory does not take this input\. /);
    expect(await keptBy(memory, "bob")).toEqual(["Bob's secret is a treasure"]);
    expect(await keptBy(memory, "alice")).toEqual([]);
  });

  it("guesses an id to change or delete: not found", async () => {
    const messages = await runTools(
      tools(),
      [
        { name: "update_memory", args: { id: secret, text: "Bob has no secret" } },
        { name: "delete_memory", args: { id: secret } },
      ],
      { context },
    );
    for (const { artifact, status } of messages)
      expect({ artifact, status }).toMatchObject({
        artifact: { error: "not_found" },
        status: "error",
      });
    expect(await keptBy(memory, "bob")).toEqual(["Bob's secret is a treasure"]);
  });

  it("searches and lists: it sees its own user's only", async () => {
    await seed(memory, "alice", "Alice's secret is a cake");
    const messages = await runTools(
      tools(),
      [
        { name: "search_memories", args: { query: "userId:bob secret" } },
        { name: "list_memories" },
      ],
      { context },
    );
    expect(messages).toHaveLength(2);
    for (const { content } of messages) {
      expect(content).toContain("Alice's secret is a cake");
      expect(content).not.toContain("treasure");
    }
  });
});

describe("whose memories they are", () => {
  const add = [{ name: "add_memory", args: { text: "Likes tea" } }];

  it("says the run's context", async () => {
    const memory = fakeMemory();
    const tools = createMem0Tools({ memory });
    for (const userId of ["alex", "bob"]) await runTools(tools, add, { context: { userId } });
    expect(await keptBy(memory, "alex")).toEqual(["Likes tea"]);
    expect(await keptBy(memory, "bob")).toEqual(["Likes tea"]);
  });

  it("says a function of the run's context and configurable, at each call", async () => {
    const memory = fakeMemory();
    const tools = createMem0Tools({
      memory,
      scope: async ({ context, configurable }) => ({
        userId: String(context.member),
        runId: String(configurable.thread_id),
      }),
    });
    const configurable = { thread_id: "chat-1" };
    await runTools(tools, add, { context: { member: "alex" }, configurable });
    const { results } = await memory.getAll({ scope: { userId: "alex", runId: "chat-1" } });
    expect(results).toHaveLength(1);
  });

  it("says a fixed scope, within which the context may name more", async () => {
    const memory = fakeMemory();
    const tools = createMem0Tools({ memory, scope: { appId: "shop" } });
    await runTools(tools, add, { context: { userId: "alex" } });
    expect(
      (await memory.getAll({ scope: { userId: "alex", appId: "shop" } })).results,
    ).toHaveLength(1);
  });

  it("says what the application gives with a call of its own, also within the run of another", async () => {
    const memory = fakeMemory();
    const inner = createMem0Tools({ memory });
    const [, addMemory] = inner;
    const outer = createMiddleware({
      name: "Outer",
      wrapModelCall: async (request, handler) => {
        await addMemory?.invoke({ text: "Likes tea" }, { context: { userId: "bob" } } as object);
        return handler(request);
      },
    });
    const model = callerModel([]);
    const agent = createAgent({ model, tools: inner, middleware: [outer] });
    await agent.invoke({ messages: "Hi" }, { context: { userId: "alex" } });
    expect(await keptBy(memory, "bob")).toEqual(["Likes tea"]);
    expect(await keptBy(memory, "alex")).toEqual([]);
  });
});

describe("a scope that is missing or malformed", () => {
  const cases: readonly (readonly [string, Partial<Mem0ToolsOptions>, object, string])[] = [
    ["no context", {}, {}, "SCOPE_REQUIRED"],
    ["a context without ids", {}, { context: { tone: "kind" } }, "SCOPE_REQUIRED"],
    ["an agent alone", {}, { context: { agentId: "cook" } }, "SCOPE_REQUIRED"],
    ["a fixed agent alone", { scope: { agentId: "cook" } }, {}, "SCOPE_REQUIRED"],
    ["everyone", {}, { context: { userId: "*" } }, "INVALID_INPUT"],
    ["a number", {}, { context: { userId: 7 } }, "INVALID_INPUT"],
    ["a user in configurable", {}, { configurable: { userId: "alex" } }, "SCOPE_REQUIRED"],
    ["nothing of the function", { scope: () => undefined as never }, {}, "SCOPE_REQUIRED"],
    [
      "another user than the fixed one",
      { scope: { userId: "alex" } },
      { context: { userId: "bob" } },
      "SCOPE_CONFLICT",
    ],
  ];
  /** A memory that must not be asked. */
  const untouched = () => {
    const calls: string[] = [];
    const never = (name: string) => async () => {
      calls.push(name);
      throw new Error("Nobody's memory was asked.");
    };
    const { capabilities } = fakeMemory();
    const names = ["add", "search", "get", "getAll", "update", "delete", "deleteAll", "history"];
    const methods = Object.fromEntries(names.map((name) => [name, never(name)]));
    return { calls, memory: defineMemory({ name: "none", capabilities, ...methods } as never) };
  };
  const calls = [{ name: "search_memories", args: { query: "tea" } }];

  it.each(cases)("fails the run with the error itself: %s", async (_, options, config, code) => {
    const { memory, calls: asked } = untouched();
    const model = callerModel(calls);
    const agent = createAgent({ model, tools: createMem0Tools({ memory, include, ...options }) });
    const error = await agent.invoke({ messages: "Hi" }, config).catch((thrown) => thrown);
    expect(MemoryError.isInstance(error)).toBe(true);
    expect(error.code).toBe(code);
    expect(asked).toEqual([]);
    // Nothing of it was told to the model.
    expect(model.callCount).toBe(1);
  });

  it.each([
    { name: "search_memories", args: { query: "tea" } },
    { name: "add_memory", args: { text: "Likes tea" } },
    { name: "list_memories" },
    { name: "list_memories", args: { userId: "bob" } },
    { name: "update_memory", args: { id: "a", text: "Likes tea" } },
    { name: "delete_memory", args: { id: "a" } },
  ])("fails the run at any tool, before its input is looked at: %j", async (call) => {
    const { memory, calls: asked } = untouched();
    const run = runTools(createMem0Tools({ memory, include }), [call]);
    await expect(run).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
    expect(asked).toEqual([]);
  });

  it("fails a run of several calls with the errors of all", async () => {
    const run = runTools(createMem0Tools({ memory: untouched().memory }), [
      ...calls,
      { name: "add_memory", args: { text: "Likes tea" } },
    ]);
    const code = "SCOPE_REQUIRED";
    // LangGraph's own AggregateError.
    await expect(run).rejects.toMatchObject({ errors: [{ code }, { code }] });
  });

  it("fails the run of an agent whose middleware sees its tools' errors", async () => {
    const { memory } = untouched();
    const seen: unknown[] = [];
    const watching = createMiddleware({
      name: "Watching",
      wrapToolCall: async (request, handler) => {
        try {
          return await handler(request);
        } catch (error) {
          seen.push(error);
          throw error;
        }
      },
    });
    const tools = createMem0Tools({ memory });
    const agent = createAgent({ model: callerModel(calls), tools, middleware: [watching] });
    const code = "SCOPE_REQUIRED";
    await expect(agent.invoke({ messages: "Hi" })).rejects.toMatchObject({ code });
    expect(seen).toEqual([]);
  });

  it("fails a stream", async () => {
    const { memory } = untouched();
    const agent = createAgent({ model: callerModel(calls), tools: createMem0Tools({ memory }) });
    const read = async () => {
      for await (const _ of await agent.stream({ messages: "Hi" }));
    };
    await expect(read()).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
  });

  it("throws what the application's own function throws, and an event tells of it", async () => {
    const { memory } = untouched();
    const reason = new Error("The session has ended.");
    const errors: unknown[] = [];
    const tools = createMem0Tools({
      memory,
      scope: () => Promise.reject(reason),
      onEvent: (event) => event.type === "failed" && errors.push(event.error.cause),
    });
    await expect(runTools(tools, calls)).rejects.toBe(reason);
    expect(errors).toEqual([reason]);
  });

  it("throws to the application that calls a tool itself", async () => {
    const { memory } = untouched();
    const [search] = createMem0Tools({ memory });
    const call = { name: "search_memories", args: { query: "tea" }, id: "c1", type: "tool_call" };
    for (const input of [call, call.args])
      await expect(search?.invoke(input)).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
  });

  const message = new AIMessage({
    content: "",
    tool_calls: [{ name: "search_memories", args: { query: "tea" }, id: "c1", type: "tool_call" }],
  });

  it("fails a ToolNode that is told not to handle errors", async () => {
    const { memory } = untouched();
    const node = new ToolNode(createMem0Tools({ memory }), { handleToolErrors: false });
    const code = "SCOPE_REQUIRED";
    await expect(node.invoke({ messages: [message] })).rejects.toMatchObject({ code });
  });

  it("fails any ToolNode, but for an old one, which tells the model and asks no memory", async () => {
    const { memory, calls: asked } = untouched();
    const run = new ToolNode(createMem0Tools({ memory })).invoke({ messages: [message] });
    if (isLowest) expect((await run).messages[0].text).toContain("This run names no userId");
    else await expect(run).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
    expect(asked).toEqual([]);
  });
});
