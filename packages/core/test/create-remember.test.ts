import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRecall } from "../src/create-recall.ts";
import { createRemember } from "../src/create-remember.ts";
import { defineMemory } from "../src/define-memory.ts";
import type { AddResult } from "../src/memory.ts";
import type { MemoryDriver, ParsedAdd } from "../src/memory-driver.ts";
import { MemoryError } from "../src/memory-error.ts";
import type { RememberEvent, RememberOptions } from "../src/remember.ts";
import { fullCapabilities, noCapabilities, settle, testDriver } from "./support/test-driver.ts";

const scope = { userId: "alex" };
const saved: AddResult = { status: "succeeded", results: [] };
const down = new MemoryError("UNAVAILABLE", "[mem0-kit] Down. Try again.");
const forgetful = { ...fullCapabilities, idempotentAdd: false };
const turn = [
  { id: "u1", role: "user", content: "I'm a vegetarian." },
  { id: "a1", role: "assistant", content: "Noted." },
] as const;

function setUp(options: RememberOptions = {}, overrides: Partial<MemoryDriver> = {}) {
  const { driver, calls } = testDriver(overrides);
  const memory = defineMemory(driver);
  const events: RememberEvent[] = [];
  const remember = createRemember(memory, {
    retryDelayMs: 0,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const adds = () => calls.map(({ args }) => args[0] as ParsedAdd);
  return { memory, ...remember, writer: remember, events, adds };
}

describe("remember", () => {
  it("writes a turn in the background", async () => {
    const { remember, flush, adds, writer } = setUp({ infer: false, metadata: { source: "chat" } });
    remember(turn, { scope });
    expect(writer.pending).toBe(1);
    await flush();
    expect(writer.pending).toBe(0);
    expect(adds()).toMatchObject([
      {
        messages: [
          { id: "u1", role: "user", text: "I'm a vegetarian." },
          { id: "a1", role: "assistant", text: "Noted." },
        ],
        scope,
        infer: false,
        metadata: { source: "chat" },
      },
    ]);
  });

  it("tells how it ended, in the promise and as an event", async () => {
    const { remember, events } = setUp({}, { add: async () => saved });
    expect(await remember(turn, { scope })).toEqual({ status: "saved", result: saved });
    expect(events).toEqual([{ type: "ended", scope, status: "saved", result: saved }]);
  });

  it("repairs what no memory takes, so that no turn is lost for it", async () => {
    const { remember, adds } = setUp();
    const parts = [
      { type: "text", text: "And \ud800tea." },
      { type: "image", filename: "a\0.png" },
      { type: "file", alt: "b\ud800" },
    ] as const;
    await remember(
      [
        { role: "user", content: "I like\0coffee." },
        { role: "user", content: parts },
      ],
      { scope },
    );
    await remember("Plain\0words.", { scope });
    const texts = adds().map(({ messages }) => messages.map(({ text }) => text));
    expect(texts).toEqual([
      ["I like coffee.", "And \ufffdtea.\n[image: a .png]\n[file: b\ufffd]"],
      ["Plain words."],
    ]);
  });

  it("takes a call's options before its own", async () => {
    const { remember, adds } = setUp({ infer: false, metadata: { a: 1 } });
    await remember(turn, { scope, metadata: { b: 2 } });
    expect(adds()[0]).toMatchObject({ infer: false, metadata: { b: 2 } });
  });

  it("dates a turn by when it was handed over", async () => {
    const before = Date.now();
    const { remember, adds } = setUp();
    await remember(turn, { scope });
    const { timestamp } = adds()[0] ?? {};
    expect(timestamp?.getTime()).toBeGreaterThanOrEqual(before);
    expect(timestamp?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it("keeps what was said, though the host changes its messages afterwards", async () => {
    const { remember, flush, adds } = setUp();
    const messages = [{ role: "user" as const, content: "tea" }];
    remember(messages, { scope });
    messages[0] = { role: "user", content: "coffee" };
    await flush();
    expect(adds()[0]?.messages[0]?.text).toBe("tea");
  });

  it("skips a turn without text", async () => {
    const { remember, adds } = setUp();
    expect(await remember([{ role: "system", content: "x" }], { scope })).toEqual({
      status: "skipped",
    });
    expect(adds()).toEqual([]);
  });

  it.each([
    ["no scope", "a", {}, "SCOPE_REQUIRED"],
    ["no call", "a", undefined, "SCOPE_REQUIRED"],
    ["a malformed message", [{ role: "bot", content: "a" }], { scope }, "INVALID_INPUT"],
    ["an unknown option", "a", { scope, idempotency: "k" }, "INVALID_INPUT"],
    ["a blank turn id", "a", { scope, turnId: " " }, "INVALID_INPUT"],
  ])("throws at once for %s", (_, messages, call, code) => {
    const { remember } = setUp();
    expect(() => remember(messages as string, call as { scope: object })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("throws at once for what the backend cannot do", () => {
    const { remember } = setUp({}, { capabilities: noCapabilities });
    expect(() => remember("a", { scope })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    );
  });

  it("drops what a recall has kept", async () => {
    const { memory, remember } = setUp();
    const { recall } = createRecall(memory);
    await recall("a", { scope });
    await remember(turn, { scope });
    expect((await recall("a", { scope })).cached).toBe(false);
  });
});

describe("order", () => {
  it("writes the turns of a scope one after another, those of others beside it", async () => {
    const log: string[] = [];
    const gates = new Map<string, () => void>();
    const add = ({ messages }: ParsedAdd) => {
      const text = messages[0]?.text ?? "";
      log.push(text);
      return new Promise<AddResult>((resolve) => gates.set(text, () => resolve(saved)));
    };
    const { remember, flush } = setUp({}, { add });
    remember("alex 1", { scope });
    remember("alex 2", { scope });
    remember("sam 1", { scope: { userId: "sam" } });
    await vi.waitFor(() => expect(log).toEqual(["alex 1", "sam 1"]));
    gates.get("alex 1")?.();
    await vi.waitFor(() => expect(log).toEqual(["alex 1", "sam 1", "alex 2"]));
    gates.get("alex 2")?.();
    gates.get("sam 1")?.();
    await flush();
  });

  it("writes no more scopes at a time than it may", async () => {
    let running = 0;
    let most = 0;
    const add = async () => {
      most = Math.max(most, ++running);
      await settle();
      running--;
      return saved;
    };
    const { remember, flush } = setUp({ concurrency: 3 }, { add });
    for (let at = 0; at < 20; at++) remember("a", { scope: { userId: `user-${at}` } });
    await flush();
    expect(most).toBe(3);
  });

  it("drops a turn beyond the bound, and says so", async () => {
    const { promise, resolve } = Promise.withResolvers<AddResult>();
    const { remember, flush, events } = setUp({ maxPending: 2 }, { add: () => promise });
    remember("1", { scope });
    remember("2", { scope });
    const third = await remember("3", { scope });
    expect(third).toMatchObject({ status: "dropped", error: { code: "RATE_LIMITED" } });
    expect(events).toMatchObject([{ type: "ended", status: "dropped" }]);
    resolve(saved);
    await expect(flush()).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(await remember("4", { scope })).toMatchObject({ status: "saved" });
  });
});

describe("once per turn", () => {
  const keys = (adds: readonly ParsedAdd[]) => adds.map(({ idempotencyKey }) => idempotencyKey);

  it("gives the same key to the same turn, in any process", async () => {
    const [first, second] = [setUp(), setUp()];
    await first.remember(turn, { scope });
    await second.remember(turn, { scope });
    const [key] = keys(first.adds());
    expect(key).toMatch(/^turn-[0-9a-f]{64}$/);
    expect(keys(second.adds())).toEqual([key]);
  });

  it.each<[string, readonly object[], object]>([
    ["scope", turn, { scope: { userId: "sam" } }],
    ["message id", [{ ...turn[0], id: "u2" }, turn[1]], { scope }],
    ["text", [turn[0], { ...turn[1], content: "Really?" }], { scope }],
    ["turn id", turn, { scope, turnId: "t2" }],
    ["metadata", turn, { scope, metadata: { a: 1 } }],
  ])("gives another key to another %s", async (_, messages, call) => {
    const { remember, adds } = setUp();
    await remember(turn, { scope });
    await remember(messages as typeof turn, call as { scope: typeof scope });
    expect(new Set(keys(adds())).size).toBe(2);
  });

  it("takes the same words without ids for said twice", async () => {
    const { remember, adds } = setUp();
    await remember("yes", { scope });
    await remember("yes", { scope });
    expect(new Set(keys(adds())).size).toBe(2);
  });

  it("takes them for the same turn with a turn id", async () => {
    const { remember, adds } = setUp();
    await remember("yes", { scope, turnId: "t1" });
    await remember("yes", { scope, turnId: "t1" });
    expect(new Set(keys(adds())).size).toBe(1);
  });

  it("remembers turns itself for a backend that cannot", async () => {
    const { remember, adds, events } = setUp({}, { capabilities: forgetful });
    await Promise.all([remember(turn, { scope }), remember(turn, { scope })]);
    expect(keys(adds())).toEqual([undefined]);
    expect(events).toMatchObject([{ status: "saved" }, { status: "duplicate" }]);
  });

  it("tries a turn again that failed before", async () => {
    const add = vi.fn<MemoryDriver["add"]>();
    add.mockRejectedValueOnce(down).mockResolvedValue(saved);
    const { remember } = setUp({ retries: 0 }, { add, capabilities: forgetful });
    expect(await remember(turn, { scope })).toMatchObject({ status: "failed" });
    expect(await remember(turn, { scope })).toMatchObject({ status: "saved" });
  });
});

describe("retries", () => {
  it("repeats after a retryable error with the same key", async () => {
    const add = vi.fn<MemoryDriver["add"]>();
    add.mockRejectedValueOnce(down).mockRejectedValueOnce(down).mockResolvedValue(saved);
    const { remember, events, adds } = setUp({}, { add });
    expect(await remember("a", { scope })).toMatchObject({ status: "saved" });
    expect(new Set(adds().map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(events).toMatchObject([
      { type: "retrying", attempt: 1, error: down },
      { type: "retrying", attempt: 2, error: down },
      { type: "ended", status: "saved" },
    ]);
  });

  it("gives up after the last repeat", async () => {
    const { remember, adds } = setUp({ retries: 2 }, { add: () => Promise.reject(down) });
    expect(await remember("a", { scope })).toEqual({ status: "failed", error: down });
    expect(adds()).toHaveLength(3);
  });

  it("does not repeat what cannot get better", async () => {
    const error = new MemoryError("UNAUTHORIZED", "[mem0-kit] Bad key. Check it.");
    const { remember, adds } = setUp({}, { add: () => Promise.reject(error) });
    expect(await remember("a", { scope })).toEqual({ status: "failed", error });
    expect(adds()).toHaveLength(1);
  });

  it("does not repeat what may have happened where no key guards it", async () => {
    const overrides = { add: () => Promise.reject(down), capabilities: forgetful };
    const { remember, adds } = setUp({}, overrides);
    await remember(turn, { scope });
    expect(adds()).toHaveLength(1);
  });

  it("repeats there after RATE_LIMITED, where nothing happened", async () => {
    const limited = new MemoryError("RATE_LIMITED", "[mem0-kit] Slow down. Wait.");
    const add = vi.fn<MemoryDriver["add"]>();
    add.mockRejectedValueOnce(limited).mockResolvedValue(saved);
    const { remember } = setUp({}, { add, capabilities: forgetful });
    expect(await remember(turn, { scope })).toMatchObject({ status: "saved" });
  });

  it("takes an answer that says failed for a failure", async () => {
    const failed: AddResult = { status: "failed", results: [], error: down };
    const { remember } = setUp({ retries: 0 }, { add: async () => failed });
    expect(await remember("a", { scope })).toEqual({ status: "failed", error: down });
  });

  describe("in time", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it("waits as long as the backend asks", async () => {
      const limited = new MemoryError("RATE_LIMITED", "[mem0-kit] Slow down. Wait.", {
        retryAfterMs: 5000,
      });
      const add = vi.fn<MemoryDriver["add"]>();
      add.mockRejectedValueOnce(limited).mockResolvedValue(saved);
      const { remember } = setUp({}, { add });
      const result = remember(turn, { scope });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      await vi.advanceTimersByTimeAsync(4000);
      expect(add).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(1000);
      expect(await result).toMatchObject({ status: "saved" });
    });

    it("ends one try after its timeout", async () => {
      const add = () => new Promise<never>(() => {});
      const { remember } = setUp({ timeoutMs: 100, retries: 0 }, { add });
      const result = remember(turn, { scope });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      await vi.advanceTimersByTimeAsync(200);
      expect(await result).toMatchObject({ status: "failed", error: { code: "TIMEOUT" } });
    });
  });
});

describe("flush", () => {
  it("resolves when nothing waits", async () => {
    await setUp().flush();
  });

  it("rejects once with all that failed", async () => {
    const add = vi.fn<MemoryDriver["add"]>();
    const denied = new MemoryError("FORBIDDEN", "[mem0-kit] Not yours. Ask.");
    add.mockRejectedValueOnce(down).mockResolvedValueOnce(saved).mockRejectedValueOnce(denied);
    const { remember, flush } = setUp({ retries: 0 }, { add });
    for (const text of ["1", "2", "3"]) remember(text, { scope });
    const error = await flush().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "UNAVAILABLE", retryable: false });
    expect((error as MemoryError).cause).toMatchObject({ errors: [down, denied] });
    await flush();
  });

  it("waits no longer than it is told", async () => {
    const { remember, flush } = setUp({}, { add: () => new Promise(() => {}) });
    remember("a", { scope });
    await expect(flush({ timeoutMs: 1 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });
});

describe("waitUntil", () => {
  const vercel = Symbol.for("@vercel/request-context");
  afterEach(() => void Reflect.deleteProperty(globalThis, vercel));

  it("gets the work, which never rejects", async () => {
    const works: Promise<unknown>[] = [];
    const waitUntil = (work: Promise<unknown>) => void works.push(work);
    const { remember } = setUp({ waitUntil, retries: 0 }, { add: () => Promise.reject(down) });
    remember(turn, { scope });
    expect(await Promise.all(works)).toMatchObject([{ status: "failed" }]);
  });

  it("of a call goes before that of the options", () => {
    const [own, ofCall] = [vi.fn(), vi.fn()];
    const { remember } = setUp({ waitUntil: own });
    remember(turn, { scope, waitUntil: ofCall });
    expect(own).not.toHaveBeenCalled();
    expect(ofCall).toHaveBeenCalledOnce();
  });

  it("is found on Vercel", () => {
    const waitUntil = vi.fn();
    Object.assign(globalThis, { [vercel]: { get: () => ({ waitUntil }) } });
    setUp().remember(turn, { scope });
    expect(waitUntil).toHaveBeenCalledOnce();
  });

  it("may throw without harm to the write, and is told", async () => {
    const error = new Error("outside of a request");
    const waitUntil = () => {
      throw error;
    };
    const { remember, events } = setUp({ waitUntil });
    expect(await remember(turn, { scope })).toMatchObject({ status: "saved" });
    expect(events).toContainEqual({ type: "detached", scope, error });
  });
});

describe("createRemember", () => {
  it.each([
    [{ timeoutMs: 0 }],
    [{ maxPending: 0 }],
    [{ concurrency: 1.5 }],
    [{ retries: 11 }],
    [{ retryDelayMs: -1 }],
    [{ limit: 5 }],
    [{ metadata: { at: new Date() } }],
  ])("refuses %j", (options) => {
    expect(() => setUp(options as RememberOptions)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });
});
