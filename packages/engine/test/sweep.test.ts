import type { Retention } from "@mem0-kit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { engineMemory, inMemoryStore, type Store } from "../src/index.ts";

const scope = { userId: "alex" };
const days = (count: number) => count * 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 2, 1, 12);

let now = start;

function open(options: { readonly store?: Store; readonly retention?: Retention } = {}) {
  const { store = inMemoryStore(), ...rest } = options;
  return engineMemory({ store, clock: () => new Date(now), ...rest });
}

type Opened = ReturnType<typeof open>;

async function keep(memory: Opened, text: string, expirationDate?: string): Promise<string> {
  const expires = expirationDate === undefined ? {} : { expirationDate };
  const { results } = await memory.add(text, { scope, infer: false, ...expires });
  return String(results[0]?.id);
}

async function textsOf(memory: Opened): Promise<string[]> {
  const { results } = await memory.getAll({ scope, includeExpired: true, order: "oldest" });
  return results.map((item) => item.memory);
}

const sweep = (memory: Opened, retention?: Retention) => memory.admin.sweep?.(retention);

beforeEach(() => {
  now = start;
});

describe("a sweep of expired memories", () => {
  it("erases a memory from the day after its expiration date on, in UTC", async () => {
    const memory = open();
    await keep(memory, "Milk in the fridge", "2026-03-02");
    await keep(memory, "Likes tea");
    now = Date.UTC(2026, 2, 2, 23, 59);
    expect(await sweep(memory)).toEqual({ memories: 0, historyEntries: 0, idempotencyKeys: 0 });
    now = Date.UTC(2026, 2, 3);
    expect(await sweep(memory)).toMatchObject({ memories: 1 });
    expect(await textsOf(memory)).toEqual(["Likes tea"]);
  });

  it("keeps it for so many days beyond that as it is told", async () => {
    const memory = open();
    await keep(memory, "Milk in the fridge", "2026-03-02");
    now = Date.UTC(2026, 2, 5, 23, 59);
    expect(await sweep(memory, { expiredDays: 3 })).toMatchObject({ memories: 0 });
    now = Date.UTC(2026, 2, 6);
    expect(await sweep(memory, { expiredDays: 3 })).toMatchObject({ memories: 1 });
  });

  it("erases as a deletion does: out of every read, its history without a text", async () => {
    const memory = open();
    const id = await keep(memory, "Milk in the fridge", "2026-03-01");
    await memory.search("milk", { scope, includeExpired: true });
    now = start + days(2);
    await sweep(memory);
    expect(await memory.get(id)).toBeNull();
    expect((await memory.search("milk", { scope, includeExpired: true })).results).toEqual([]);
    expect(await memory.history(id, { scope })).toMatchObject([
      { event: "ADD", before: null, after: null },
      { event: "DELETE", before: null, after: null, at: new Date(now) },
    ]);
    expect((await memory.admin.verify()).problems).toEqual([]);
  });

  it("spares one that was given more time after it was found", async () => {
    const store = inMemoryStore();
    const memory = open({ store });
    const id = await keep(memory, "Milk in the fridge", "2026-03-01");
    now = start + days(2);
    let prolonged = false;
    const read: Store["read"] = async (work) => {
      const found = await store.read(work);
      if (!prolonged) {
        prolonged = true;
        await memory.update(id, { expirationDate: "2026-12-31" });
      }
      return found;
    };
    expect(await sweep(open({ store: { ...store, read } }))).toMatchObject({ memories: 0 });
    expect(await textsOf(memory)).toEqual(["Milk in the fridge"]);
  });

  it("goes by batches, between which others write, and tells how far it is", async () => {
    const memory = open();
    const messages = Array.from(
      { length: 1000 },
      (_, at) => ({ role: "user", content: `Fact ${at}` }) as const,
    );
    await memory.add(messages, { scope, infer: false, expirationDate: "2026-03-01" });
    await keep(memory, "Likes tea");
    now = start + days(2);
    const steps: { readonly done: number; readonly total: number }[] = [];
    const writes: Promise<string>[] = [];
    await memory.admin.sweep?.(undefined, {
      onProgress: (step) => {
        steps.push(step);
        if (steps.length === 1) writes.push(keep(memory, "Written between"));
      },
    });
    expect(steps[0]).toEqual({ done: 500, total: 1000 });
    expect(steps.at(-1)).toEqual({ done: 1000, total: 1000 });
    await Promise.all(writes);
    expect(await textsOf(memory)).toEqual(["Likes tea", "Written between"]);
  });

  it("can be stopped, and the next one finds the rest", async () => {
    const memory = open();
    const messages = Array.from(
      { length: 1000 },
      (_, at) => ({ role: "user", content: `Fact ${at}` }) as const,
    );
    await memory.add(messages, { scope, infer: false, expirationDate: "2026-03-01" });
    now = start + days(2);
    const controller = new AbortController();
    const stopped = memory.admin.sweep?.(undefined, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
    expect((await memory.admin.stats()).memories).toBe(500);
    expect(await sweep(memory)).toMatchObject({ memories: 500 });
  });
});

describe("a sweep by age", () => {
  it("erases memories that were not written for so many days", async () => {
    const memory = open();
    await keep(memory, "Forgotten");
    const id = await keep(memory, "Written again");
    now = start + days(20);
    await memory.update(id, { metadata: { seen: true } });
    now = start + days(30);
    expect(await sweep(memory, { memoryDays: 30 })).toMatchObject({ memories: 0 });
    now += 1;
    expect(await sweep(memory, { memoryDays: 30 })).toMatchObject({ memories: 1 });
    expect(await textsOf(memory)).toEqual(["Written again"]);
  });

  it("erases old history, but of a memory that is there the last entry stays", async () => {
    const memory = open();
    const id = await keep(memory, "Lives in Rome");
    const gone = await keep(memory, "Likes tea");
    await memory.update(id, { text: "Lives in Oslo" });
    await memory.delete(gone);
    now = start + days(10);
    expect(await sweep(memory, { historyDays: 9 })).toMatchObject({ historyEntries: 3 });
    expect(await memory.history(id, { scope })).toMatchObject([
      { event: "UPDATE", after: "Lives in Oslo" },
    ]);
    expect(await memory.history(gone, { scope })).toEqual([]);
  });

  it("never makes a repeated add answer with a text of another time", async () => {
    const memory = open();
    const add = () => memory.add("Lives in Rome", { scope, infer: false, idempotencyKey: "turn" });
    const { results } = await add();
    const id = String(results[0]?.id);
    await memory.update(id, { text: "Lives in Oslo" });
    await memory.update(id, { text: "Lives in Bonn" });
    expect((await add()).results).toEqual([{ id, event: "ADD", memory: "Lives in Rome" }]);
    now = start + days(10);
    await sweep(memory, { historyDays: 9 });
    expect((await add()).results).toEqual([{ id, event: "ADD", memory: "" }]);
    expect(await textsOf(memory)).toEqual(["Lives in Bonn"]);
  });

  it("forgets idempotency keys after 30 days, or as it is told", async () => {
    const memory = open();
    const add = (text: string, idempotencyKey: string) =>
      memory.add(text, { scope, infer: false, idempotencyKey });
    await add("One", "a");
    now = start + days(30);
    expect(await sweep(memory)).toMatchObject({ idempotencyKeys: 0 });
    await add("Two", "a");
    expect(await textsOf(memory)).toEqual(["One"]);
    now += 1;
    expect(await sweep(memory)).toMatchObject({ idempotencyKeys: 1 });
    await add("Two", "a");
    expect(await textsOf(memory)).toEqual(["One", "Two"]);
    now += 1;
    expect(await sweep(memory, { idempotencyDays: 0 })).toMatchObject({ idempotencyKeys: 1 });
  });

  it("goes by the memory's own settings where it is not told", async () => {
    const memory = open({ retention: { memoryDays: 5, expiredDays: 100 } });
    await keep(memory, "Likes tea");
    await keep(memory, "Milk in the fridge", "2026-03-01");
    now = start + days(4);
    expect(await sweep(memory)).toMatchObject({ memories: 0 });
    expect(await sweep(memory, { expiredDays: 0 })).toMatchObject({ memories: 1 });
    now = start + days(6);
    expect(await sweep(memory, { memoryDays: 10 })).toMatchObject({ memories: 0 });
    expect(await sweep(memory)).toMatchObject({ memories: 1 });
  });

  it.each([
    { expiredDays: -1 },
    { memoryDays: 1.5 },
    { historyDays: Number.NaN },
    { idempotencyDays: "30" },
    { memoryDays: 1e9 },
    { memoryDays: null },
    { days: 3 },
    "all",
  ])("refuses %o, at its making too", async (retention) => {
    const memory = open();
    await keep(memory, "Milk in the fridge", "2026-02-01");
    await expect(sweep(memory, retention as Retention)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(() => open({ retention: retention as Retention })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
    expect(await textsOf(memory)).toHaveLength(1);
  });
});

describe("the sweep in the background", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("comes soon after the memory is made, then once a day, where a retention is given", async () => {
    const memory = open({ retention: {} });
    await keep(memory, "Milk in the fridge", "2026-02-01");
    await keep(memory, "Bread in the box", "2026-03-01");
    await vi.advanceTimersByTimeAsync(2000);
    await vi.waitFor(async () => expect(await textsOf(memory)).toEqual(["Bread in the box"]));
    now = start + days(1);
    await vi.advanceTimersByTimeAsync(days(1));
    await vi.waitFor(async () => expect(await textsOf(memory)).toEqual([]));
  });

  it("forgets nothing but old idempotency keys where none is given", async () => {
    const memory = open();
    await keep(memory, "Milk in the fridge", "2026-02-01");
    const add = (text: string) => memory.add(text, { scope, infer: false, idempotencyKey: "k" });
    await add("One");
    now = start + days(31);
    await vi.advanceTimersByTimeAsync(2000);
    await vi.waitFor(async () => {
      await add("Two");
      expect(await textsOf(memory)).toEqual(["Milk in the fridge", "One", "Two"]);
    });
  });

  it("fails no call when it fails, and is tried again", async () => {
    const store = inMemoryStore();
    let failures = 0;
    const read: Store["read"] = (work) => {
      if (failures++ > 0) return store.read(work);
      return Promise.reject(new Error("The disk is gone."));
    };
    const other = open({ store });
    await keep(other, "Milk in the fridge", "2026-02-01");
    open({ store: { ...store, read }, retention: {} });
    await vi.advanceTimersByTimeAsync(2000);
    expect(await textsOf(other)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    await vi.waitFor(async () => expect(await textsOf(other)).toEqual([]));
  });

  it("ends when the memory is closed", async () => {
    const memory = open({ retention: {} });
    await memory.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
