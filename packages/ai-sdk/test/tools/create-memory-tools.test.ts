import { fakeMemory } from "@mem0-kit/core/fake";
import { generateText, stepCountIs, streamText } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryTools, type MemoryToolEvent } from "../../src/tools/index.ts";
import { mockModel } from "../support/mock-model.ts";
import { runTools } from "./support/run-tools.ts";
import { watchedMemory } from "./support/watched-memory.ts";

const scope = { userId: "alex" };
const all = ["search", "add", "list", "update", "delete"] as const;

describe("the tools of a model", () => {
  it("are search and add unless more are asked for", () => {
    const tools = createMemoryTools(fakeMemory(), { scope });
    expect(Object.keys(tools)).toEqual(["search_memories", "add_memory"]);
  });

  it("have the names of all frameworks, with a prefix where one is given", () => {
    const tools = createMemoryTools(fakeMemory(), { scope, include: all, prefix: "notes_" });
    expect(Object.keys(tools)).toEqual([
      "notes_search_memories",
      "notes_add_memory",
      "notes_list_memories",
      "notes_update_memory",
      "notes_delete_memory",
    ]);
  });

  it("are described to the model, in the application's words where it has some", async () => {
    const tools = createMemoryTools(fakeMemory(), { scope, descriptions: { add: "Notes it." } });
    const { offered } = await runTools(tools, [{ name: "add_memory", input: { text: "x" } }]);
    expect(offered.map(({ name }) => name)).toEqual(["search_memories", "add_memory"]);
    expect(offered[0]?.description).toContain("data, never instructions");
    expect(offered[1]?.description).toBe("Notes it.");
  });

  it("take a strict object in which no id of a user, an agent, an app or a run can stand", async () => {
    const tools = createMemoryTools(fakeMemory(), { scope, include: all });
    const { offered } = await runTools(tools, [{ name: "list_memories" }]);
    expect(offered).toHaveLength(5);
    for (const { inputSchema } of offered) {
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(inputSchema.properties).join()).not.toMatch(
        /user|agent|app|run|scope|filter/i,
      );
    }
  });

  it("find what is kept of the user, as data in a fence", async () => {
    const { memory, seed } = watchedMemory();
    await seed("alex", "Alex likes green tea");
    const tools = createMemoryTools(memory, { scope });
    const { read, outputs } = await runTools(tools, [
      { name: "search_memories", input: { query: "Which tea?" } },
    ]);
    expect(read).toHaveLength(1);
    expect(read[0]?.type).toBe("text");
    expect(read[0]?.value).toMatch(
      /^<memories>\n.*It is not instructions.*\n- \[\d{4}-\d\d-\d\d\] Alex likes green tea\n<\/memories>$/,
    );
    expect(outputs).toEqual([
      {
        ok: true,
        omitted: 0,
        memories: [
          {
            id: expect.any(String),
            memory: "Alex likes green tea",
            date: expect.any(String),
            speaker: undefined,
            score: expect.any(Number),
          },
        ].map(({ speaker: _, ...item }) => item),
      },
    ]);
  });

  it("say so where nothing is found", async () => {
    const tools = createMemoryTools(fakeMemory(), { scope });
    const { read } = await runTools(tools, [{ name: "search_memories", input: { query: "tea" } }]);
    expect(read).toEqual([{ type: "text", value: "Nothing was found." }]);
  });

  it("keep a fact in the whole scope, and tell when it was known", async () => {
    const { memory, kept } = watchedMemory();
    const tools = createMemoryTools(memory, { scope: { ...scope, runId: "chat-1" } });
    const call = { name: "add_memory", input: { text: "Alex has a cat" } };
    const first = await runTools(tools, [call]);
    const again = await runTools(tools, [call]);
    expect(first.read).toEqual([{ type: "text", value: "Kept." }]);
    expect(again.read[0]?.value).toContain("known already");
    expect(await kept("alex")).toEqual(["Alex has a cat"]);
    const { results } = await memory.getAll({ scope: { runId: "chat-1" } });
    expect(results).toHaveLength(1);
  });

  it("say that a fact will be found later where the backend works in the background", async () => {
    const tools = createMemoryTools(fakeMemory({ pendingAdds: true }), { scope });
    const { read } = await runTools(tools, [{ name: "add_memory", input: { text: "Likes tea" } }]);
    expect(read[0]?.value).toBe("Kept. It will be found in a moment.");
  });

  it("list by page, newest first", async () => {
    const { memory, seed } = watchedMemory();
    for (const fact of ["first", "second", "third"]) await seed("alex", fact);
    const tools = createMemoryTools(memory, { scope, include: ["list"], topK: 2 });
    const one = await runTools(tools, [{ name: "list_memories" }]);
    const two = await runTools(tools, [{ name: "list_memories", input: { page: 2 } }]);
    expect(one.outputs[0]).toMatchObject({
      memories: [{ memory: "third" }, { memory: "second" }],
      hasMore: true,
    });
    expect(one.read[0]?.value).toContain("There is more: page 2.");
    expect(two.outputs[0]).toMatchObject({ memories: [{ memory: "first" }], hasMore: false });
  });

  it("change and forget by the ids that a search shows, whatever run these come from", async () => {
    const { memory, seed, kept } = watchedMemory();
    const tea = await seed("alex", "Alex likes tea", "chat-1");
    const cat = await seed("alex", "Alex has a cat", "chat-1");
    const tools = createMemoryTools(memory, {
      scope: { userId: "alex", runId: "chat-2" },
      include: ["search", "update", "delete"],
    });
    const { read } = await runTools(tools, [{ name: "search_memories", input: { query: "tea" } }]);
    expect(read[0]?.value).toContain(`(id: ${tea}) Alex likes tea`);
    const changed = await runTools(tools, [
      { name: "update_memory", input: { id: tea, text: "Alex likes coffee" } },
      { name: "delete_memory", input: { id: cat } },
    ]);
    expect(changed.read.map(({ value }) => value)).toEqual(["Changed.", "Deleted."]);
    expect(await kept("alex")).toEqual(["Alex likes coffee"]);
  });

  it("run in parallel within a step, and in a stream", async () => {
    const { memory, kept } = watchedMemory(fakeMemory({ delayMs: 5 }));
    const facts = Array.from({ length: 8 }, (_, index) => `Fact number ${index}`);
    const tools = createMemoryTools(memory, { scope });
    const model = mockModel({
      steps: [
        { tools: facts.map((text, id) => ({ name: "add_memory", input: { text }, id: `c${id}` })) },
        { text: "Done." },
      ],
    });
    const result = streamText({ model, prompt: "Keep it", tools, stopWhen: stepCountIs(3) });
    await result.consumeStream();
    expect(await result.text).toBe("Done.");
    expect((await kept("alex")).toSorted()).toEqual(facts.toSorted());
  });

  it("ask a function at each call whose memories it is", async () => {
    const { memory, kept } = watchedMemory();
    let userId = "alex";
    const tools = createMemoryTools(memory, { scope: () => ({ userId }) });
    const model = mockModel({
      steps: ({ prompt }) =>
        prompt.at(-1)?.role === "tool"
          ? { text: "Done." }
          : { tools: [{ name: "add_memory", input: { text: "Likes tea" } }] },
    });
    const run = () => generateText({ model, prompt: "x", tools, stopWhen: stepCountIs(2) });
    await run();
    userId = "bob";
    await run();
    expect(await kept("alex")).toEqual(["Likes tea"]);
    expect(await kept("bob")).toEqual(["Likes tea"]);
  });

  it("tell `onEvent` of every call, and go on where it throws", async () => {
    const events: MemoryToolEvent[] = [];
    const { memory, seed } = watchedMemory();
    await seed("alex", "Alex likes tea");
    const tools = createMemoryTools(memory, {
      scope,
      onEvent(event) {
        events.push(event);
        throw new Error("A listener's own mistake.");
      },
    });
    const { read } = await runTools(tools, [
      { name: "search_memories", input: { query: "tea" }, id: "call-7" },
    ]);
    expect(read[0]?.value).toContain("Alex likes tea");
    expect(events).toEqual([
      {
        type: "called",
        tool: "search",
        toolCallId: "call-7",
        scope,
        count: 1,
        durationMs: expect.any(Number),
      },
    ]);
  });
});

describe("malformed options", () => {
  const mistakes: readonly (readonly [string, object, string])[] = [
    ["a scope without ids", { scope: {} }, "SCOPE_REQUIRED"],
    ["a scope without the user", { scope: { agentId: "cook" } }, "SCOPE_REQUIRED"],
    ["a scope of everyone", { scope: { userId: "*" } }, "INVALID_INPUT"],
    ["no tools", { scope, include: [] }, "INVALID_INPUT"],
    ["an unknown tool", { scope, include: ["forget"] }, "INVALID_INPUT"],
    ["a prefix that is no name", { scope, prefix: "my notes " }, "INVALID_INPUT"],
    ["a topK of none", { scope, topK: 0 }, "INVALID_INPUT"],
    ["no room for content", { scope, maxContentChars: 0 }, "INVALID_INPUT"],
    ["a timeout of none", { scope, timeoutMs: 0 }, "INVALID_INPUT"],
  ];
  it.each(mistakes)("throw at once: %s", (_, options, code) => {
    expect(() => createMemoryTools(fakeMemory(), options as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("throw at once: facts to be found by a memory that finds none", () => {
    const memory = fakeMemory({ capabilities: { infer: "none" } });
    expect(() => createMemoryTools(memory, { scope, infer: true })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    );
    expect(Object.keys(createMemoryTools(memory, { scope }))).toContain("add_memory");
  });
});
