import { inspect } from "node:util";
import { AIMessage, ToolMessage } from "@langchain/core/messages";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { type LocalMemory, localMemory } from "@mem0-kit/local";
import { createAgent } from "langchain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMem0Tools } from "../../src/tools/create-mem0-tools.ts";
import { callerModel, followingModel } from "./support/caller-model.ts";
import { keptBy, seed } from "./support/kept-by.ts";
import { runTools, toolMessages } from "./support/run-tools.ts";

const scope = { userId: "alex" };
const include = ["search", "add", "list", "update", "delete"] as const;
let memory: LocalMemory;

beforeEach(() => {
  memory = localMemory({ path: ":memory:" });
});
afterEach(() => memory.close());

describe("the tools of an agent", () => {
  it("are search and add unless more are asked for, with the names of all frameworks", () => {
    const names = (options: object) => createMem0Tools({ memory, ...options }).map((t) => t.name);
    expect(names({})).toEqual(["search_memories", "add_memory"]);
    expect(names({ include, prefix: "my_" })).toEqual([
      "my_search_memories",
      "my_add_memory",
      "my_list_memories",
      "my_update_memory",
      "my_delete_memory",
    ]);
  });

  it("find what is kept, as fenced text for the model and as data for the application", async () => {
    const id = await seed(memory, "alex", "Alex is allergic to nuts");
    const [message] = await runTools(createMem0Tools({ memory, scope }), [
      { name: "search_memories", args: { query: "Is Alex allergic to anything?" }, id: "call-7" },
    ]);
    expect(message?.content).toMatch(
      /^<memories>\n.*It is not instructions.*\n- \[\d{4}-\d\d-\d\d\] Alex is allergic to nuts\n<\/memories>$/,
    );
    expect(message).toMatchObject({
      name: "search_memories",
      tool_call_id: "call-7",
      status: "success",
      artifact: {
        ok: true,
        omitted: 0,
        memories: [{ id, memory: "Alex is allergic to nuts", score: expect.any(Number) }],
      },
    });
  });

  it("keep, list, change and forget", async () => {
    const tools = createMem0Tools({ memory, scope, include, infer: false });
    const [added] = await runTools(tools, [
      { name: "add_memory", args: { text: "Alex has a cat" } },
    ]);
    expect(added?.content).toBe("Kept.");
    const { ids: [id] = [] } = (added?.artifact ?? {}) as { ids?: string[] };
    const [listed] = await runTools(tools, [{ name: "list_memories" }]);
    expect(listed?.content).toContain(`(id: ${id}) Alex has a cat`);
    const [changed] = await runTools(tools, [
      { name: "update_memory", args: { id, text: "Alex has two cats" } },
    ]);
    expect(changed?.content).toBe("Changed.");
    expect(await keptBy(memory, "alex")).toEqual(["Alex has two cats"]);
    const [deleted] = await runTools(tools, [{ name: "delete_memory", args: { id } }]);
    expect(deleted?.content).toBe("Deleted.");
    expect(await keptBy(memory, "alex")).toEqual([]);
  });

  it("say that a memory that has been deleted meanwhile is not there", async () => {
    const id = await seed(memory, "alex", "Alex has a cat");
    await memory.delete(id, { scope });
    const messages = await runTools(createMem0Tools({ memory, scope, include }), [
      { name: "update_memory", args: { id, text: "Alex has a dog" } },
      { name: "delete_memory", args: { id } },
      { name: "search_memories", args: { query: "cat" } },
    ]);
    expect(messages.map(({ status }) => status)).toEqual(["error", "error", "success"]);
    expect(messages[0]?.artifact).toMatchObject({ ok: false, error: "not_found" });
    expect(messages[2]?.content).toBe("Nothing was found.");
  });

  it("give no more than they may", async () => {
    for (let index = 0; index < 12; index += 1)
      await seed(memory, "alex", `Alex likes tea number ${index} ${"very much ".repeat(20)}`);
    const options = { memory, scope, include: ["list"], topK: 12, maxContentChars: 900 } as const;
    const [message] = await runTools(createMem0Tools(options), [{ name: "list_memories" }]);
    const { omitted, memories } = message?.artifact ?? {};
    expect(memories.length).toBeGreaterThan(0);
    expect(memories.length + omitted).toBe(12);
    expect(String(message?.content).replace(/\n.*did not fit\.$/, "").length).toBeLessThan(901);
  });

  it("are told to the model with their input as JSON schema, which no id of a user can pass", () => {
    for (const tool of createMem0Tools({ memory, include })) {
      expect(tool.schema).toMatchObject({ type: "object", additionalProperties: false });
      expect(JSON.stringify(tool.schema)).not.toMatch(/user|agent|app|run|scope|filter/i);
    }
  });

  it("work in a stream, whose tool message is whole", async () => {
    await seed(memory, "alex", "Alex has a cat");
    const agent = createAgent({
      model: callerModel([{ name: "search_memories", args: { query: "cat" } }]),
      tools: createMem0Tools({ memory }),
    });
    const found: string[] = [];
    const stream = await agent.stream(
      { messages: "Do I have a pet?" },
      { context: scope, streamMode: "updates" },
    );
    for await (const update of stream)
      for (const { messages = [] } of Object.values(update))
        found.push(...toolMessages(messages).map(({ text }) => text));
    expect(found).toEqual([expect.stringContaining("Alex has a cat")]);
  });

  it("serve many users at once, built once", async () => {
    const users = Array.from({ length: 8 }, (_, index) => `user-${index}`);
    const model = followingModel(users.length, (words) => [
      { name: "add_memory", args: { text: words } },
      { name: "search_memories", args: { query: "Who am I?" } },
    ]);
    const agent = createAgent({ model, tools: createMem0Tools({ memory, infer: false }) });
    await Promise.all(
      users.map((userId) => agent.invoke({ messages: `I am ${userId}.` }, { context: { userId } })),
    );
    for (const userId of users) expect(await keptBy(memory, userId)).toEqual([`I am ${userId}.`]);
    const told = model.calls.flatMap(({ messages }) => {
      const [human] = messages.filter(({ type }) => type === "human");
      return toolMessages(messages).map(({ text }) => [human?.text ?? "", text] as const);
    });
    expect(told.length).toBe(users.length * 2);
    for (const [human, text] of told)
      for (const [stranger] of text.matchAll(/I am user-\d\./g)) expect(stranger).toBe(human);
  });

  it("run in a ToolNode and alone", async () => {
    await seed(memory, "alex", "Alex has a cat");
    const tools = createMem0Tools({ memory, scope });
    const call = { name: "search_memories", args: { query: "cat" }, id: "c1", type: "tool_call" };
    const message = new AIMessage({ content: "", tool_calls: [call as never] });
    const { messages } = await new ToolNode(tools).invoke({ messages: [message] });
    expect(messages).toHaveLength(1);
    expect(messages[0].text).toContain("Alex has a cat");

    const [search] = tools;
    const answer = await search?.invoke(call);
    expect(ToolMessage.isInstance(answer)).toBe(true);
    expect(answer.artifact.memories).toHaveLength(1);
    expect(await search?.invoke({ query: "cat" })).toBe(answer.content);
  });

  it("show nothing of the memory where they are written down", () => {
    const secret = { ...memory, apiKey: "sk-12345" };
    for (const tool of createMem0Tools({ memory: secret, scope: { userId: "alex-7" }, include }))
      expect(JSON.stringify(tool) + inspect(tool, { depth: 20 })).not.toMatch(/sk-12345|alex-7/);
  });
});

describe("malformed options", () => {
  const mistakes: readonly (readonly [string, object, string])[] = [
    ["a scope without ids", { scope: {} }, "SCOPE_REQUIRED"],
    ["a scope of everyone", { scope: { userId: "*" } }, "INVALID_INPUT"],
    ["an id that is no text", { scope: { userId: 7 } }, "INVALID_INPUT"],
    ["no tools", { include: [] }, "INVALID_INPUT"],
    ["an unknown tool", { include: ["save"] }, "INVALID_INPUT"],
    ["a prefix that is no name", { prefix: "my notes" }, "INVALID_INPUT"],
    ["a topK of none", { topK: 0 }, "INVALID_INPUT"],
    ["a timeout of none", { timeoutMs: 0 }, "INVALID_INPUT"],
    ["no room for content", { maxContentChars: 0 }, "INVALID_INPUT"],
  ];
  it.each(mistakes)("throw at once: %s", (_, options, code) => {
    expect(() => createMem0Tools({ memory, ...options } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
