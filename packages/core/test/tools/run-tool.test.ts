import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { fakeMemory } from "../../src/fake/index.ts";
import type { Memory } from "../../src/memory.ts";
import { MemoryError } from "../../src/memory-error.ts";
import { defineMemoryTools, type MemoryToolEvent, type ToolInputs } from "../../src/tools/index.ts";
import { toolOf } from "./support/tool-of.ts";
import { watchedMemory } from "./support/watched-memory.ts";

const scope = () => ({ userId: "alex" });
const inputs: ToolInputs = {
  search: { query: "tea" },
  add: { text: "Likes tea" },
  list: {},
  update: { id: "a", text: "Likes tea" },
  delete: { id: "a" },
};
const include = ["search", "add", "list", "update", "delete"] as const;

/** A memory all of whose methods fail in the same way. */
function failing(error: unknown): Memory {
  const fail = () => Promise.reject(error);
  const methods = { add: fail, search: fail, get: fail, getAll: fail, update: fail, delete: fail };
  return { ...fakeMemory(), ...methods };
}

describe("a memory that fails", () => {
  const backendWords = "connect ECONNREFUSED postgres://root:hunter2@10.0.0.1 key=sk-12345";

  it.each([
    ["unavailable", new MemoryError("UNAVAILABLE", backendWords)],
    ["unavailable", new MemoryError("RATE_LIMITED", backendWords)],
    ["unavailable", new TypeError(backendWords)],
    ["invalid", new MemoryError("INVALID_INPUT", backendWords)],
    ["not_found", new MemoryError("NOT_FOUND", backendWords)],
  ])("is told as %s, in no words of the backend's: %s", async (code, error) => {
    const events: MemoryToolEvent[] = [];
    const onEvent = (event: MemoryToolEvent) => void events.push(event);
    for (const tool of defineMemoryTools(failing(error), { include, onEvent })) {
      const output = await tool.run(inputs[tool.kind], { scope, toolCallId: "c1" });
      expect(output).toMatchObject({ ok: false, error: code });
      const { text, isError } = tool.toText(output);
      expect(isError).toBe(true);
      expect(text + JSON.stringify(output)).not.toMatch(/hunter2|sk-12345|10\.0\.0|ECONN/);
    }
    expect(events.map(({ tool }) => tool)).toEqual(include);
    for (const event of events) {
      expect(event).toMatchObject({ type: "failed", toolCallId: "c1", scope: { userId: "alex" } });
      const given = event.type === "failed" ? event.error : undefined;
      expect(given === error || given?.cause === error).toBe(true);
    }
  });

  it("is told also where a scope that is missing would be thrown", async () => {
    const memory = failing(new MemoryError("UNAVAILABLE", backendWords));
    for (const { kind, run } of defineMemoryTools(memory, { include, onScopeError: "throw" }))
      expect(await run(inputs[kind], { scope })).toMatchObject({ error: "unavailable" });
  });

  it("is told where it never answers", async () => {
    const memory = fakeMemory({ delayMs: 60_000 });
    for (const { kind, run } of defineMemoryTools(memory, { include, timeoutMs: 20 }))
      expect(await run(inputs[kind], { scope })).toMatchObject({ error: "unavailable" });
  });

  it("is told where it says of an add that it failed", async () => {
    const error = new MemoryError("STORAGE", backendWords);
    const memory: Memory = {
      ...fakeMemory(),
      add: async () => ({ status: "failed", error, results: [] }),
    };
    const tool = toolOf(memory, "add");
    expect(await tool.run(inputs.add, { scope })).toMatchObject({ error: "unavailable" });
  });
});

describe("the scope of a call", () => {
  const mistakes: readonly (readonly [string, () => unknown, string])[] = [
    ["gives nothing", () => undefined, "SCOPE_REQUIRED"],
    ["gives no user", () => ({ agentId: "cook" }), "SCOPE_REQUIRED"],
    ["gives everyone", async () => ({ userId: "*" }), "INVALID_INPUT"],
    ["gives an id that the memory cannot keep", () => ({ userId: "a", appId: "b" }), "UNSUPPORTED"],
    ["throws", () => Promise.reject(new MemoryError("FORBIDDEN", "No session.")), "FORBIDDEN"],
  ];

  it.each(mistakes)("that %s is told, and no memory is asked", async (_, wrong, code) => {
    const { memory, calls } = watchedMemory(
      fakeMemory({ capabilities: { scopeIds: ["userId", "agentId"] } }),
    );
    const events: MemoryToolEvent[] = [];
    const onEvent = (event: MemoryToolEvent) => void events.push(event);
    for (const { kind, run } of defineMemoryTools(memory, { include, onEvent }))
      expect((await run(inputs[kind], { scope: wrong })).ok).toBe(false);
    expect(calls).toEqual([]);
    expect(events.map((event) => "scope" in event)).toEqual(include.map(() => false));
    expect(events).toMatchObject(include.map(() => ({ type: "failed", error: { code } })));
  });

  it.each(mistakes)("that %s is thrown where that is asked for", async (_, wrong, code) => {
    const { memory, calls } = watchedMemory(
      fakeMemory({ capabilities: { scopeIds: ["userId", "agentId"] } }),
    );
    const options = { include, onScopeError: "throw" } as const;
    // Also with an input that would be refused.
    for (const { kind, run } of defineMemoryTools(memory, options))
      for (const input of [inputs[kind], { userId: "bob" }])
        await expect(run(input, { scope: wrong })).rejects.toMatchObject({ code });
    expect(calls).toEqual([]);
  });

  it("that throws something else is told, or thrown as it is", async () => {
    const reason = new Error("postgres://root:hunter2@10.0.0.1");
    const wrong = () => {
      throw reason;
    };
    const told = await toolOf(fakeMemory(), "search").run(inputs.search, { scope: wrong });
    expect(JSON.stringify(told)).not.toContain("hunter2");
    const throwing = toolOf(fakeMemory(), "search", { onScopeError: "throw" });
    await expect(throwing.run(inputs.search, { scope: wrong })).rejects.toBe(reason);
  });

  it("needs what the application says that it needs", async () => {
    const tool = toolOf(fakeMemory(), "search", { requireIds: ["appId"] });
    expect((await tool.run(inputs.search, { scope })).ok).toBe(false);
    expect((await tool.run(inputs.search, { scope: () => ({ appId: "shop" }) })).ok).toBe(true);
  });
});

describe("an input that a tool does not take", () => {
  it.each([
    [{ query: "secret", userId: "bob" }],
    [{ query: "secret", filters: { userId: "bob" } }],
    [{ query: " " }],
    ["secret"],
    [undefined],
  ])("is refused with what is wrong before the memory is asked: %j", async (input) => {
    const { memory, calls } = watchedMemory();
    const events: MemoryToolEvent[] = [];
    const search = toolOf(memory, "search", { onEvent: (event) => void events.push(event) });
    expect(await search.run(input, { scope })).toEqual({
      ok: false,
      error: "invalid",
      message: `The memory does not take this input. ${search.check(input)}`,
    });
    expect(calls).toEqual([]);
    expect(events).toMatchObject([{ type: "failed", error: { code: "INVALID_INPUT" } }]);
  });
});

describe("another user's id", () => {
  it.each(["update", "delete"] as const)("is not found, and left alone: %s", async (kind) => {
    const { memory, seed, kept } = watchedMemory();
    const id = await seed("bob", "Bob has a treasure");
    const output = await toolOf(memory, kind).run({ ...inputs[kind], id }, { scope });
    expect(output).toMatchObject({ ok: false, error: "not_found" });
    expect(await kept("bob")).toEqual(["Bob has a treasure"]);
  });
});

describe("the caller's abort", () => {
  it("ends a call that waits for the memory with the caller's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const { signal } = controller;
    const tools = defineMemoryTools(fakeMemory({ delayMs: 60_000 }), { include });
    const running = tools.map(({ kind, run }) => run(inputs[kind], { scope, signal }));
    await sleep(5);
    controller.abort(reason);
    expect(await Promise.allSettled(running)).toEqual(
      running.map(() => ({ status: "rejected", reason })),
    );
  });

  it("keeps a call from beginning: nobody is asked whose memories they are", async () => {
    const reason = new Error("The user has left.");
    const { memory, calls } = watchedMemory();
    let asked = 0;
    const count = () => {
      asked += 1;
      return { userId: "alex" };
    };
    const call = { scope: count, signal: AbortSignal.abort(reason) };
    await expect(toolOf(memory, "search").run(inputs.search, call)).rejects.toBe(reason);
    expect([asked, calls]).toEqual([0, []]);
  });
});
