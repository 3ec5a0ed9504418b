import { setTimeout as sleep } from "node:timers/promises";
import { type Memory, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import type { MemoryToolEvent } from "@mem0-kit/core/tools";
import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import { createMem0Tools } from "../../src/tools/create-mem0-tools.ts";
import { callerModel } from "./support/caller-model.ts";
import { runTools } from "./support/run-tools.ts";

const scope = { userId: "alex" };
const include = ["search", "add", "list", "update", "delete"] as const;
const calls = [
  { name: "search_memories", args: { query: "tea" } },
  { name: "add_memory", args: { text: "Likes tea" } },
  { name: "list_memories" },
  { name: "update_memory", args: { id: "a", text: "Likes tea" } },
  { name: "delete_memory", args: { id: "a" } },
];

/** A memory all of whose methods fail in the same way. */
function failing(error: unknown): Memory {
  const fail = () => Promise.reject(error);
  return {
    ...fakeMemory(),
    add: fail,
    search: fail,
    get: fail,
    getAll: fail,
    update: fail,
    delete: fail,
  };
}

describe("a memory that is down", () => {
  const backendWords = "connect ECONNREFUSED postgres://root:hunter2@10.0.0.1 key=sk-12345";

  it.each([
    new MemoryError("UNAVAILABLE", backendWords),
    new MemoryError("UNAUTHORIZED", backendWords),
    new TypeError(backendWords),
  ])("is told to the model in words of ours, and to `onEvent` as it is: %s", async (error) => {
    const events: MemoryToolEvent[] = [];
    const onEvent = (event: MemoryToolEvent) => void events.push(event);
    const tools = createMem0Tools({ memory: failing(error), scope, include, onEvent });
    const messages = await runTools(tools, calls);
    expect(messages).toHaveLength(5);
    for (const message of messages) {
      expect(message.status).toBe("error");
      expect(message.content).toMatch(/^The memory cannot be used right now/);
      expect(message.artifact).toMatchObject({ ok: false, error: "unavailable" });
    }
    expect(JSON.stringify(messages)).not.toMatch(/hunter2|sk-12345|10\.0\.0|ECONN/);
    expect(events).toHaveLength(5);
    for (const event of events) {
      const given = event.type === "failed" ? event.error : undefined;
      expect(given === error || given?.cause === error).toBe(true);
      expect(event.toolCallId).toMatch(/^call-\d$/);
    }
  });

  it("is told after the timeout where it never answers", async () => {
    const memory = fakeMemory({ delayMs: 60_000 });
    const tools = createMem0Tools({ memory, scope, include, timeoutMs: 20 });
    const messages = await runTools(tools, calls);
    expect(messages.map(({ status }) => status)).toEqual(calls.map(() => "error"));
  });

  it("is text where the application calls a tool itself without a call of a model's", async () => {
    const [search] = createMem0Tools({ memory: failing(new Error("down")), scope });
    expect(await search?.invoke({ query: "tea" })).toMatch(/^The memory cannot be used right now/);
  });
});

describe("an input that a tool does not take", () => {
  it.each([
    [{}, "query must be a text that is not blank."],
    [{ query: " " }, "query must be a text that is not blank."],
    [{ query: 7 }, "query must be a text that is not blank."],
    [{ query: "x".repeat(2001) }, "query is too long; at most 2000 characters."],
    [{ query: "tea", topK: 5 }, "There is no such input; the tool takes query only."],
  ])("is told to the model with what is wrong, and without a stack: %j", async (args, problem) => {
    const events: MemoryToolEvent[] = [];
    const tools = createMem0Tools({
      memory: fakeMemory(),
      scope,
      onEvent: (event) => void events.push(event),
    });
    const [message] = await runTools(tools, [{ name: "search_memories", args, id: "c1" }]);
    expect(message).toMatchObject({
      status: "error",
      tool_call_id: "c1",
      name: "search_memories",
      content: `The memory does not take this input. ${problem}`,
    });
    expect(events).toMatchObject([{ type: "failed", error: { code: "INVALID_INPUT" } }]);
  });
});

describe("the caller's abort", () => {
  it("ends a call that waits for the memory with the caller's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const { signal } = controller;
    const tools = createMem0Tools({ memory: fakeMemory({ delayMs: 60_000 }), scope, include });
    const running = tools.map((tool, index) => tool.invoke(calls[index]?.args ?? {}, { signal }));
    await sleep(5);
    controller.abort(reason);
    expect(await Promise.allSettled(running)).toEqual(
      running.map(() => ({ status: "rejected", reason })),
    );
  });

  it("keeps a call from beginning", async () => {
    const reason = new Error("The user has left.");
    let asked = 0;
    const count = () => {
      asked += 1;
      return Promise.reject(new Error("never"));
    };
    const [search] = createMem0Tools({ memory: { ...fakeMemory(), search: count }, scope });
    const signal = AbortSignal.abort(reason);
    await expect(search?.invoke({ query: "tea" }, { signal })).rejects.toBe(reason);
    expect(asked).toBe(0);
  });

  it("ends the run of an agent, and reaches the memory", async () => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const memory: Memory = {
      ...fakeMemory(),
      getAll: (options) => {
        seen = options.signal;
        controller.abort(new Error("The user has left."));
        // A memory that does not listen holds nobody up.
        return new Promise(() => {});
      },
    };
    const model = callerModel([{ name: "list_memories" }]);
    const agent = createAgent({
      model,
      tools: createMem0Tools({ memory, scope, include: ["list"] }),
    });
    const { signal } = controller;
    await expect(agent.invoke({ messages: "Hi" }, { signal })).rejects.toThrow();
    expect(seen?.aborted).toBe(true);
    expect(model.callCount).toBe(1);
  });
});
