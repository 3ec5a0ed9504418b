import { setTimeout as sleep } from "node:timers/promises";
import { type Memory, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { generateText, stepCountIs } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryTools, type MemoryToolEvent } from "../../src/tools/index.ts";
import { mockModel } from "../support/mock-model.ts";
import { runTools } from "./support/run-tools.ts";

const scope = { userId: "alex" };
const include = ["search", "add", "list", "update", "delete"] as const;
const calls = [
  { name: "search_memories", input: { query: "tea" } },
  { name: "add_memory", input: { text: "Likes tea" } },
  { name: "list_memories" },
  { name: "update_memory", input: { id: "a", text: "Likes tea" } },
  { name: "delete_memory", input: { id: "a" } },
];

/** A memory all of whose methods fail in the same way. */
function failing(error: unknown): Memory {
  const fail = () => Promise.reject(error);
  return {
    ...fakeMemory(),
    add: fail,
    search: fail,
    getAll: fail,
    update: fail,
    delete: fail,
  };
}

const backendWords = "connect ECONNREFUSED postgres://root:hunter2@10.0.0.1 key=sk-12345";

describe("a memory that is down", () => {
  const errors = [
    ["unavailable", new MemoryError("UNAVAILABLE", backendWords)],
    ["unavailable", new TypeError(backendWords)],
    ["invalid", new MemoryError("INVALID_INPUT", backendWords)],
    ["not_found", new MemoryError("NOT_FOUND", backendWords)],
  ] as const;

  it.each(errors)(
    "is told to the model as %s, in no words of the backend's: %s",
    async (code, error) => {
      const events: MemoryToolEvent[] = [];
      const onEvent = (event: MemoryToolEvent) => void events.push(event);
      const tools = createMemoryTools(failing(error), { scope, include, onEvent });
      const { read, outputs } = await runTools(tools, calls);
      expect(outputs).toEqual(
        calls.map(() => ({
          ok: false,
          error: code,
          message: expect.stringMatching(/^The(re is no)? memory .+\.$/),
        })),
      );
      expect(read.map(({ type }) => type)).toEqual(calls.map(() => "error-text"));
      expect(JSON.stringify([read, outputs])).not.toMatch(/hunter2|sk-12345|10\.0\.0|ECONN/);
      const failed = events.filter((event) => event.type === "failed");
      expect(failed).toHaveLength(5);
      for (const event of failed)
        expect(event.error === error || event.error.cause === error).toBe(true);
    },
  );
});

describe("a scope that is missing at the call", () => {
  const scopes: readonly (readonly [string, () => never | object | undefined])[] = [
    [
      "throws",
      () => {
        throw new Error(backendWords);
      },
    ],
    ["gives nothing", () => undefined],
    ["gives no user", () => ({ agentId: "cook" })],
    ["gives everyone", () => ({ userId: "*" })],
  ];
  it.each(scopes)("asks no memory where the function %s", async (_, scopeOf) => {
    const events: MemoryToolEvent[] = [];
    let asked = 0;
    const count = () => {
      asked += 1;
      return Promise.reject(new Error("never"));
    };
    const memory: Memory = {
      ...fakeMemory(),
      add: count,
      search: count,
      getAll: count,
      update: count,
      delete: count,
    };
    const tools = createMemoryTools(memory, {
      scope: scopeOf as never,
      include,
      onEvent: (event) => void events.push(event),
    });
    const { read, outputs } = await runTools(tools, calls);
    expect(asked).toBe(0);
    expect(outputs.every((output) => (output as { ok: boolean }).ok === false)).toBe(true);
    expect(JSON.stringify(read)).not.toContain("hunter2");
    expect(events.map((event) => "scope" in event)).toEqual(calls.map(() => false));
  });
});

describe("the caller's abort", () => {
  it("ends a call that waits for the memory with the caller's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const tools = createMemoryTools(fakeMemory({ delayMs: 60_000 }), { scope, include });
    const running = [
      tools.search_memories.execute({ query: "tea" }, { abortSignal: controller.signal }),
      tools.add_memory.execute({ text: "tea" }, { abortSignal: controller.signal }),
      tools.list_memories.execute({}, { abortSignal: controller.signal }),
      tools.update_memory.execute({ id: "a", text: "b" }, { abortSignal: controller.signal }),
      tools.delete_memory.execute({ id: "a" }, { abortSignal: controller.signal }),
    ];
    await sleep(5);
    controller.abort(reason);
    const ended = await Promise.allSettled(running);
    expect(ended).toEqual(running.map(() => ({ status: "rejected", reason })));
  });

  it("keeps a call from beginning", async () => {
    const reason = new Error("The user has left.");
    let asked = 0;
    const inner = fakeMemory();
    const memory: Memory = {
      ...inner,
      search: (query, options) => {
        asked += 1;
        return inner.search(query, options);
      },
    };
    const { search_memories } = createMemoryTools(memory, { scope });
    const abortSignal = AbortSignal.abort(reason);
    await expect(search_memories.execute({ query: "tea" }, { abortSignal })).rejects.toBe(reason);
    expect(asked).toBe(0);
  });

  it("reaches the memory through the SDK", async () => {
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
    const run = generateText({
      model: mockModel({ steps: [{ tools: [{ name: "list_memories" }] }, { text: "Done." }] }),
      prompt: "x",
      tools: createMemoryTools(memory, { scope, include: ["list"] }),
      stopWhen: stepCountIs(2),
      abortSignal: controller.signal,
    });
    await run.catch(() => {});
    expect(seen?.aborted).toBe(true);
  });
});
