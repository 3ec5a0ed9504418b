import { describe, expect, it, vi } from "vitest";
import { defineMemory, type MemoryWarning } from "../src/define-memory.ts";
import type { Memory } from "../src/memory.ts";
import type { MemoryAdmin } from "../src/memory-admin.ts";
import type { MemoryDriver } from "../src/memory-driver.ts";
import { MemoryError } from "../src/memory-error.ts";
import { onWrite } from "../src/write-events.ts";
import { item, noCapabilities, scored, settle, testDriver } from "./support/test-driver.ts";

const scope = { userId: "alex" };
const never = () => new Promise<never>(() => {});

function setUp(overrides: Partial<MemoryDriver> = {}) {
  const { driver, calls } = testDriver(overrides);
  const warnings: MemoryWarning[] = [];
  const memory = defineMemory(driver, { onWarning: (warning) => warnings.push(warning) });
  return { memory, calls, warnings };
}

/** Every method with arguments that are right. */
const methods: readonly (readonly [string, (memory: Memory, call?: object) => Promise<unknown>])[] =
  [
    ["add", (memory, call) => memory.add("a", { scope, ...call })],
    ["search", (memory, call) => memory.search("a", { scope, ...call })],
    ["get", (memory, call) => memory.get("m1", { ...call })],
    ["getAll", (memory, call) => memory.getAll({ scope, ...call })],
    ["update", (memory, call) => memory.update("m1", { text: "b" }, { ...call })],
    ["delete", (memory, call) => memory.delete("m1", { ...call })],
    ["deleteAll", (memory, call) => memory.deleteAll({ scope, ...call })],
    ["history", (memory, call) => memory.history("m1", { ...call })],
    ["waitFor", (memory, call) => memory.waitFor("e1", { ...call })],
  ];

describe("every method", () => {
  it.each(methods)("%s throws CLOSED after close and never reaches the driver", async (_, run) => {
    const { memory, calls } = setUp();
    await memory.close();
    await expect(run(memory)).rejects.toMatchObject({ code: "CLOSED" });
    expect(calls.map(({ method }) => method)).toEqual(["close"]);
  });

  it.each(methods)("%s throws ABORTED for an aborted signal without a call", async (_, run) => {
    const { memory, calls } = setUp();
    const call = run(memory, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    expect(calls).toEqual([]);
  });

  it.each(methods)("%s throws TIMEOUT when the driver is too slow", async (method, run) => {
    const { memory } = setUp({ [method]: never });
    await expect(run(memory, { timeoutMs: 1 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it.each(methods)("%s refuses an unknown option", async (_, run) => {
    const { memory, calls } = setUp();
    const call = run(memory, { user_id: "alex" });
    await expect(call).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(calls).toEqual([]);
  });

  it.each(methods)("%s makes a MemoryError of what a driver throws", async (method, run) => {
    const cause = new TypeError("secret words of a memory");
    const { memory } = setUp({ [method]: () => Promise.reject(cause) });
    const error = await run(memory).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "BAD_RESPONSE", retryable: false, cause });
    expect((error as Error).message).not.toContain("secret");
  });

  it.each(methods)("%s lets a MemoryError of the driver through", async (method, run) => {
    const error = new MemoryError("RATE_LIMITED", "[mem0-kit] Slow down. Wait.");
    const { memory } = setUp({ [method]: () => Promise.reject(error) });
    await expect(run(memory)).rejects.toBe(error);
  });

  it.each(methods.filter(([method]) => method !== "add"))(
    "%s refuses an id that the backend cannot keep",
    async (_, run) => {
      const { memory, calls } = setUp({ capabilities: { ...noCapabilities, history: true } });
      const call = run(memory, { scope: { userId: "alex", agentId: "chef" } });
      await expect(call).rejects.toMatchObject({ code: "UNSUPPORTED" });
      expect(calls).toEqual([]);
    },
  );
});

describe("add", () => {
  it("hands over parsed input", async () => {
    const { memory, calls } = setUp();
    await memory.add([{ role: "user", content: [{ type: "text", text: "a" }] }], { scope });
    const input = { messages: [{ role: "user", text: "a" }], scope, metadata: {}, infer: true };
    expect(calls[0]?.args[0]).toEqual(input);
  });

  it("answers without the driver when no message has text", async () => {
    const { memory, calls } = setUp();
    const messages = [{ role: "system", content: "Be brief." }] as const;
    const result = await memory.add(messages, { scope });
    expect(result).toEqual({ status: "succeeded", results: [] });
    expect(calls).toEqual([]);
  });

  it("checks the scope also when no message has text", async () => {
    const { memory } = setUp();
    await expect(memory.add("", { scope: {} })).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
  });
});

describe("malformed ids", () => {
  it.each([
    [""],
    [" "],
    ["x".repeat(257)],
    ["a\u0000b"],
    ["\ud800"],
    [undefined as unknown as string],
    [{} as string],
  ])("%j is an id of no memory, and never reaches the driver", async (id) => {
    const { memory, calls } = setUp();
    expect(await memory.get(id)).toBeNull();
    expect(await memory.delete(id)).toBe(false);
    expect(await memory.history(id)).toEqual([]);
    await expect(memory.update(id, { text: "b" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(calls).toEqual([]);
  });
});

describe("results outside the scope", () => {
  const own = scored({ id: "own" });
  const foreign = scored({ id: "foreign", userId: "sam" });

  it("are dropped from a search, with a warning that names no one", async () => {
    const { memory, warnings } = setUp({ search: async () => ({ results: [foreign, own] }) });
    expect((await memory.search("a", { scope })).results).toEqual([own]);
    expect(warnings).toMatchObject([{ code: "SCOPE_LEAK", operation: "search", dropped: 1 }]);
    expect(JSON.stringify(warnings)).not.toMatch(/sam|alex|foreign|vegetarian/);
  });

  it("are dropped from a page", async () => {
    const page = { results: [own, foreign], total: 2, nextCursor: "c" };
    const { memory, warnings } = setUp({ getAll: async () => page });
    expect(await memory.getAll({ scope })).toEqual({ ...page, results: [own] });
    expect(warnings).toHaveLength(1);
  });

  it("are null from get, and there without a scope", async () => {
    const { memory, warnings } = setUp({ get: async () => foreign });
    expect(await memory.get("foreign", { scope })).toBeNull();
    expect(warnings).toHaveLength(1);
    expect(await memory.get("foreign")).toEqual(foreign);
  });

  it("are NOT_FOUND from update", async () => {
    const { memory, warnings } = setUp({ update: async () => foreign });
    const updated = memory.update("foreign", { text: "b" }, { scope });
    await expect(updated).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(warnings).toHaveLength(1);
  });

  it("of the agent alone pass a search only when asked for", async () => {
    const { userId: _, ...rest } = scored({ agentId: "chef" });
    const { memory } = setUp({
      search: async () => ({ results: [rest] }),
      getAll: async () => ({ results: [rest], total: 1, nextCursor: null }),
    });
    const both = { userId: "alex", agentId: "chef" };
    const found = await memory.search("a", { scope: both, includeAgentMemories: true });
    expect(found.results).toHaveLength(1);
    expect((await memory.search("a", { scope: both })).results).toEqual([]);
    expect((await memory.getAll({ scope: both })).results).toEqual([]);
  });

  it("are told on the console when no one listens", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const memory = defineMemory(
      testDriver({ search: async () => ({ results: [foreign] }) }).driver,
    );
    await memory.search("a", { scope });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("outside the asked scope"));
    warn.mockRestore();
  });
});

describe("deleteAll", () => {
  it.each([[undefined], [{}], [{ scope: {} }]])("wants a scope: %j", async (call) => {
    const { memory, calls } = setUp();
    const deleted = memory.deleteAll(call as { scope: object });
    await expect(deleted).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
    expect(calls).toEqual([]);
  });
});

describe("history", () => {
  it("throws UNSUPPORTED where the backend keeps none", async () => {
    const { memory } = setUp({ capabilities: noCapabilities });
    await expect(memory.history("m1")).rejects.toMatchObject({ code: "UNSUPPORTED" });
  });
});

describe("waitFor", () => {
  it("names the event in a TIMEOUT", async () => {
    const { memory } = setUp({ waitFor: never });
    const waited = memory.waitFor("e1", { timeoutMs: 1 });
    await expect(waited).rejects.toMatchObject({ code: "TIMEOUT", eventId: "e1" });
  });

  it("waits a minute when not told otherwise", async () => {
    vi.useFakeTimers();
    const { memory } = setUp({ waitFor: never });
    let ended: unknown;
    memory.waitFor("e1").catch((error: unknown) => {
      ended = error;
    });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toMatchObject({ code: "TIMEOUT" });
    vi.useRealTimers();
  });
});

describe("close", () => {
  it("closes the driver once, however often it is called", async () => {
    const { memory, calls } = setUp();
    await Promise.all([memory.close(), memory.close()]);
    await memory.close();
    expect(calls).toHaveLength(1);
  });

  it("does not wait for a call that hangs", async () => {
    const { memory } = setUp({ search: never });
    memory.search("a", { scope }).catch(() => {});
    await memory.close();
  });
});

describe("writes", () => {
  const writes = methods.filter(([method]) =>
    ["add", "update", "delete", "deleteAll", "waitFor"].includes(method),
  );
  const reads = methods.filter(([method]) => !writes.some(([write]) => write === method));
  const count = (memory: Memory) => {
    let heard = 0;
    onWrite(memory, () => heard++);
    return () => heard;
  };

  it.each(writes)("%s is announced", async (method, run) => {
    const { memory } = setUp(method === "update" ? { update: async () => item() } : {});
    const heard = count(memory);
    await run(memory);
    expect(heard()).toBe(1);
  });

  it.each(writes)("%s is announced also when it fails", async (method, run) => {
    const error = new MemoryError("UNAVAILABLE", "[mem0-kit] Down. Try again.");
    const { memory } = setUp({ [method]: () => Promise.reject(error) });
    const heard = count(memory);
    await expect(run(memory)).rejects.toBe(error);
    expect(heard()).toBe(1);
  });

  it("are announced when they happen, though the caller gave up before", async () => {
    const { promise, resolve } = Promise.withResolvers<never>();
    const { memory } = setUp({ delete: () => promise });
    const heard = count(memory);
    const controller = new AbortController();
    const deleted = memory.delete("m1", { signal: controller.signal });
    controller.abort();
    await expect(deleted).rejects.toMatchObject({ code: "ABORTED" });
    expect(heard()).toBe(0);
    resolve(true as never);
    await settle();
    expect(heard()).toBe(1);
  });

  it.each(reads)("%s is not announced", async (_, run) => {
    const { memory } = setUp();
    const heard = count(memory);
    await run(memory);
    expect(heard()).toBe(0);
  });
});

describe("admin", () => {
  const admin = {
    stats: async () => ({ memories: 1, users: 1, agents: 0, apps: 0, runs: 0, details: {} }),
    wipe: async () => ({ status: "succeeded" }),
    async *export() {
      yield item();
    },
  } as unknown as MemoryAdmin;

  it("is there exactly where the driver has one", () => {
    expect(setUp().memory).not.toHaveProperty("admin");
    expect(setUp({ admin }).memory.admin).toBeDefined();
  });

  it("passes calls through and announces writes", async () => {
    const { memory } = setUp({ admin });
    let heard = 0;
    onWrite(memory, () => heard++);
    expect(await memory.admin?.stats()).toMatchObject({ memories: 1 });
    expect(heard).toBe(0);
    await memory.admin?.wipe();
    expect(heard).toBe(1);
  });

  it("throws CLOSED after close, also while an export is read", async () => {
    const { memory } = setUp({ admin });
    await memory.close();
    await expect(memory.admin?.stats()).rejects.toMatchObject({ code: "CLOSED" });
    await expect(memory.admin?.wipe()).rejects.toMatchObject({ code: "CLOSED" });
    const exported = memory.admin?.export()[Symbol.asyncIterator]();
    await expect(exported?.next()).rejects.toMatchObject({ code: "CLOSED" });
  });
});
