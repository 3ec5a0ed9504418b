import { MemoryError, type MemoryRecord } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { type EngineMemory, engineMemory, inMemoryStore } from "../src/index.ts";

const alex = { userId: "alex" };
const create = (options: { readonly clock?: () => Date } = {}): EngineMemory =>
  engineMemory({ store: inMemoryStore(), ...options });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (MemoryError.isInstance(error) ? error.code : error),
  );

describe("adding", () => {
  it("keeps an introduction as facts with their source", async () => {
    const memory = create();
    const content = "Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts.";
    const createdAt = new Date("2026-03-04T05:06:07Z");
    const { results } = await memory.add(
      [
        { role: "user", content, id: "m1", name: "Alex", createdAt },
        { role: "assistant", content: "Nice to meet you. You are a vegetarian." },
      ],
      { scope: alex },
    );
    expect(results.map(({ memory: text, event }) => [text, event])).toEqual([
      ["I'm Alex", "ADD"],
      ["I'm a vegetarian", "ADD"],
      ["I'm allergic to nuts", "ADD"],
    ]);
    const { results: items } = await memory.getAll({ scope: alex, order: "oldest" });
    expect(items.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    for (const item of items)
      expect(item).toMatchObject({
        role: "user",
        actor: "Alex",
        eventTime: createdAt,
        sourceMessageIds: ["m1"],
      });
  });

  it("does not take a fact of another run for a repetition", async () => {
    const memory = create();
    await memory.add("I like tea.", { scope: { ...alex, runId: "1" } });
    const again = await memory.add("I like tea.", { scope: { ...alex, runId: "2" } });
    expect(again.results.map(({ event }) => event)).toEqual(["ADD"]);
  });

  it("counts the sequence of each run for itself", async () => {
    const memory = create();
    for (const [at, runId] of ["1", "2", "1"].entries())
      await memory.add(
        ["One", "Two"].map((content) => ({ role: "user", content }) as const),
        { scope: { ...alex, runId }, infer: false, metadata: { at } },
      );
    const { results } = await memory.getAll({ scope: { ...alex, runId: "1" }, order: "oldest" });
    expect(results.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
  });

  it("stores one record for many identical adds at once", async () => {
    const memory = create();
    const adds = Array.from({ length: 20 }, () =>
      memory.add("I like tea", { scope: alex, infer: false }),
    );
    const events = (await Promise.all(adds)).flatMap(({ results }) => results);
    expect(events.filter(({ event }) => event === "ADD")).toHaveLength(1);
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    expect((await memory.getAll({ scope: alex })).total).toBe(1);
  });

  it("gives the first result for the same idempotency key, also after a change", async () => {
    const memory = create();
    const options = { scope: alex, infer: false, idempotencyKey: "k" };
    const first = await memory.add("I like tea", options);
    await memory.update(String(first.results[0]?.id), { text: "I like coffee" });
    expect(await memory.add("Something else", options)).toEqual(first);
    expect((await memory.getAll({ scope: alex })).total).toBe(1);
  });

  it("keeps no text of a deleted memory under its idempotency key", async () => {
    const memory = create();
    const options = { scope: alex, infer: false, idempotencyKey: "k" };
    const first = await memory.add("I like tea", options);
    await memory.delete(String(first.results[0]?.id));
    const again = await memory.add("I like tea", options);
    expect(again.results).toEqual([{ ...first.results[0], memory: "" }]);
  });

  it("takes a new expiration date of the same message for a change", async () => {
    const memory = create();
    const message = { role: "user", content: "I like tea", id: "m1" } as const;
    const options = { scope: alex, infer: false };
    await memory.add([message], options);
    const again = await memory.add([message], { ...options, expirationDate: "2999-01-01" });
    expect(again.results.map(({ event }) => event)).toEqual(["UPDATE"]);
  });

  it("finds the duplicates of the new text after an update", async () => {
    const memory = create();
    const options = { scope: alex, infer: false };
    const { results } = await memory.add("I like tea", options);
    await memory.update(String(results[0]?.id), { text: "I like coffee" });
    expect((await memory.add("I like coffee", options)).results[0]?.event).toBe("NONE");
    expect((await memory.add("I like tea", options)).results[0]?.event).toBe("ADD");
  });
});

describe("searching", () => {
  it("sees an agent's shared memories only when asked, and never another user's", async () => {
    const memory = create();
    const scope = { userId: "alex", agentId: "chef" };
    await memory.add("Alex eats nuts", { scope, infer: false });
    await memory.add("Nuts are in the top drawer", { scope: { agentId: "chef" }, infer: false });
    await memory.add("Billie eats nuts", {
      scope: { userId: "billie", agentId: "chef" },
      infer: false,
    });
    const texts = async (options: { readonly includeAgentMemories?: boolean }) =>
      (await memory.search("nuts", { scope, ...options })).results
        .map((item) => item.memory)
        .sort();
    expect(await texts({})).toEqual(["Alex eats nuts"]);
    expect(await texts({ includeAgentMemories: true })).toEqual([
      "Alex eats nuts",
      "Nuts are in the top drawer",
    ]);
  });

  it("applies filters before it counts results, over shared memories too", async () => {
    const memory = create();
    const scope = { userId: "alex", agentId: "chef" };
    for (let at = 0; at < 30; at++)
      await memory.add(`Nuts number ${at}`, { scope, infer: false, metadata: { late: at >= 28 } });
    await memory.add("Shared nuts", {
      scope: { agentId: "chef" },
      infer: false,
      metadata: { late: true },
    });
    const { results } = await memory.search("nuts", {
      scope,
      topK: 3,
      includeAgentMemories: true,
      filters: { metadata: { late: true } },
    });
    expect(results.map((item) => item.memory).sort()).toEqual([
      "Nuts number 28",
      "Nuts number 29",
      "Shared nuts",
    ]);
  });

  it("says what a score is made of when asked", async () => {
    const memory = create();
    await memory.add("I like tea", { scope: alex, infer: false });
    const [plain] = (await memory.search("tea", { scope: alex })).results;
    const [explained] = (await memory.search("tea", { scope: alex, explain: true })).results;
    expect(plain).not.toHaveProperty("explain");
    expect(Object.keys(explained?.explain ?? {}).length).toBeGreaterThan(0);
  });

  it("passes over what has expired on the reference date", async () => {
    const memory = create();
    const options = { scope: alex, infer: false, expirationDate: "2026-05-01" };
    await memory.add("Tea party", options);
    const found = async (day: string) =>
      (await memory.search("tea", { scope: alex, referenceDate: new Date(day) })).results.length;
    expect(await found("2026-05-01T23:59:59Z")).toBe(1);
    expect(await found("2026-05-02T00:00:00Z")).toBe(0);
  });
});

describe("admin", () => {
  const people = ["alex", "billie"];

  async function seeded(): Promise<EngineMemory> {
    const memory = create();
    for (const userId of people)
      for (const text of ["I like tea", "I like coffee"])
        await memory.add([{ role: "user", content: text, id: text }], {
          scope: { userId, agentId: "chef" },
          infer: false,
          metadata: { userId },
        });
    return memory;
  }

  async function exported(memory: EngineMemory): Promise<MemoryRecord[]> {
    const records: MemoryRecord[] = [];
    for await (const record of memory.admin.export()) records.push(record);
    return records;
  }

  it("lists every scope, by page and by cursor, with a filter", async () => {
    const { admin } = await seeded();
    const all = await admin.query(undefined, { pageSize: 3 });
    expect(all.results).toHaveLength(3);
    expect(all.total).toBe(4);
    const rest = await admin.query(undefined, { pageSize: 3, cursor: String(all.nextCursor) });
    expect(rest.results).toHaveLength(1);
    const filtered = await admin.query(
      { metadata: { userId: "billie" } },
      { pageSize: 1, page: 2 },
    );
    expect(filtered.results.map(({ userId }) => userId)).toEqual(["billie"]);
    expect(filtered.total).toBe(2);
    expect(filtered.nextCursor).toBeNull();
  });

  it("counts a filtered walk once and walks it to the end", async () => {
    const { admin } = await seeded();
    const filters = { metadata: { userId: "alex" } };
    const first = await admin.query(filters, { pageSize: 1 });
    const second = await admin.query(filters, { pageSize: 1, cursor: String(first.nextCursor) });
    expect([first.total, second.total]).toEqual([2, 2]);
    expect(second.nextCursor).toBeNull();
    expect(first.results[0]?.id).not.toBe(second.results[0]?.id);
  });

  it("lists entities and erases one of them", async () => {
    const { admin } = await seeded();
    const { results } = await admin.entities();
    expect(results.map(({ type, id, totalMemories }) => [type, id, totalMemories])).toEqual(
      expect.arrayContaining([
        ["user", "alex", 2],
        ["user", "billie", 2],
        ["agent", "chef", 4],
      ]),
    );
    expect(await admin.deleteEntity("user", "alex")).toMatchObject({ deleted: 2 });
    expect((await admin.query(undefined)).total).toBe(2);
    expect(await codeOf(admin.deleteEntity("user", "*"))).toBe("INVALID_INPUT");
  });

  it("gives entities and history by page number too", async () => {
    const { admin } = await seeded();
    expect((await admin.entities({ page: 2, pageSize: 2 })).results).toHaveLength(1);
    expect((await admin.historyFeed({ page: 2, pageSize: 3 })).results).toHaveLength(1);
    expect((await admin.historyFeed({ page: 9, pageSize: 3 })).results).toEqual([]);
  });

  it("changes and erases many, with a result for each", async () => {
    const memory = await seeded();
    const [first, second] = (await memory.admin.query(undefined)).results;
    const unknown = crypto.randomUUID();
    const changed = await memory.admin.updateMany([
      { id: String(first?.id), text: "I like water" },
      { id: unknown, text: "No" },
      { id: String(second?.id), text: " " },
    ]);
    expect(changed.map(({ ok, error }) => [ok, error?.code])).toEqual([
      [true, undefined],
      [false, "NOT_FOUND"],
      [false, "INVALID_INPUT"],
    ]);
    expect((await memory.get(String(first?.id)))?.memory).toBe("I like water");
    const deleted = await memory.admin.deleteMany([String(first?.id), unknown]);
    expect(deleted.map(({ ok }) => ok)).toEqual([true, false]);
    const many = Array.from({ length: 1001 }, () => unknown);
    expect(await codeOf(memory.admin.deleteMany(many))).toBe("INVALID_INPUT");
  });

  it("brings an export back as it was, knowing its duplicates", async () => {
    const memory = await seeded();
    const [item] = (await memory.admin.query(undefined)).results;
    await memory.update(String(item?.id), { text: "I like cocoa" });
    const records = await exported(memory);
    const copy = create();
    const throughJson = JSON.parse(JSON.stringify(records)) as MemoryRecord[];
    expect(await copy.admin.import(throughJson)).toEqual({
      added: 4,
      skipped: 0,
      failed: 0,
      failures: [],
    });
    const withoutIds = (all: MemoryRecord[]) =>
      all.map(({ history, ...rest }) => ({
        ...rest,
        history: history?.map(({ id, ...entry }) => entry),
      }));
    expect(withoutIds(await exported(copy))).toEqual(withoutIds(records));
    expect(await copy.admin.import(records)).toEqual({
      added: 0,
      skipped: 4,
      failed: 0,
      failures: [],
    });
    const again = await copy.add([{ role: "user", content: "I like tea", id: "I like tea" }], {
      scope: { userId: "alex", agentId: "chef" },
      infer: false,
      metadata: { userId: "alex" },
    });
    expect(again.results.map(({ event }) => event)).toEqual(["NONE"]);
  });

  it("imports what it can and leaves another scope's record as it is", async () => {
    const memory = await seeded();
    const [record] = await exported(memory);
    if (record === undefined) throw new Error("nothing exported");
    const steps: number[] = [];
    const outcome = await memory.admin.import(
      [
        { ...record, userId: "mallory", memory: "Taken over" },
        { ...record, id: crypto.randomUUID(), memory: " " },
        { ...record, id: crypto.randomUUID(), userId: "*" },
        { ...record, id: "of-another-system", userId: "carla" },
      ],
      { onProgress: (done) => steps.push(done) },
    );
    expect(outcome).toMatchObject({ added: 1, skipped: 0, failed: 3 });
    const failures = outcome.failures.map(({ index, id, error }) => [index, id, error.code]);
    expect(failures[0]).toEqual([0, record.id, "CONFLICT"]);
    expect(failures.map(([index, , code]) => [index, code])).toEqual([
      [0, "CONFLICT"],
      [1, "INVALID_INPUT"],
      [2, "INVALID_INPUT"],
    ]);
    expect(steps).toEqual([4]);
    expect((await memory.get(record.id))?.userId).toBe(record.userId);
  });

  it("imports nothing beyond the scope it is given", async () => {
    const memory = await seeded();
    const [record] = await exported(memory);
    if (record === undefined) throw new Error("nothing exported");
    const { runId, agentId, appId, ...plain } = record;
    const outcome = await memory.admin.import(
      [
        { ...plain, id: "of-carla", userId: "carla" },
        { ...plain, id: "of-dora", userId: "dora" },
      ],
      { scope: { userId: "carla" } },
    );
    expect(outcome).toMatchObject({ added: 1, failed: 1 });
    expect(outcome.failures[0]).toMatchObject({ index: 1, error: { code: "SCOPE_CONFLICT" } });
    expect(await memory.get("of-dora")).toBeNull();
  });

  it("imports and exports more than one batch in order", async () => {
    const memory = create();
    const at = new Date("2026-01-01T00:00:00Z");
    const records = Array.from({ length: 1234 }, (_, index) => ({
      id: `id-${index}`,
      memory: `Fact ${index}`,
      userId: "alex",
      metadata: {},
      categories: [],
      createdAt: at,
      updatedAt: at,
    }));
    const steps: number[] = [];
    await memory.admin.import(records, { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual([500, 1000, 1234]);
    expect((await exported(memory)).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  it("erases a scope with its transcripts and documents, or everything", async () => {
    const store = inMemoryStore();
    const memory = engineMemory({ store });
    for (const userId of people) {
      await memory.add("I like tea", { scope: { userId }, infer: false });
      const key = { scope: { userId, runId: "1" }, sessionId: "s" };
      await store.transcripts("default").append(key, ["hello"]);
      await store.documents("default").put({ userId }, { namespace: ["n"], key: "k", value: 1 });
    }
    const left = async (userId: string) => [
      (await memory.getAll({ scope: { userId } })).total,
      (await store.transcripts("default").read({ scope: { userId, runId: "1" }, sessionId: "s" }))
        .length,
      (await store.documents("default").get({ userId }, ["n"], "k"))?.value ?? 0,
    ];
    expect(await memory.admin.erase(alex)).toMatchObject({ status: "succeeded", deleted: 1 });
    expect(await left("alex")).toEqual([0, 0, 0]);
    expect(await left("billie")).toEqual([1, 1, 1]);
    await memory.admin.wipe();
    expect(await left("billie")).toEqual([0, 0, 0]);
    expect((await memory.admin.stats()).memories).toBe(0);
    expect(await memory.admin.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it("keeps namespaces of one store apart", async () => {
    const store = inMemoryStore();
    const one = engineMemory({ store, namespace: "one" });
    const two = engineMemory({ store, namespace: "two" });
    const { results } = await one.add("I like tea", { scope: alex, infer: false });
    expect((await two.getAll({ scope: alex })).total).toBe(0);
    expect((await two.search("tea", { scope: alex })).results).toEqual([]);
    expect(await two.get(String(results[0]?.id))).toBeNull();
    await two.admin.wipe();
    expect((await one.getAll({ scope: alex })).total).toBe(1);
  });
});

describe("engine", () => {
  it("has nothing to wait for", async () => {
    expect(await codeOf(create().waitFor("event"))).toBe("NOT_FOUND");
  });

  it("shows the history of a deleted memory to its own scope only", async () => {
    const memory = create();
    const { results } = await memory.add("I like tea", { scope: alex, infer: false });
    const id = String(results[0]?.id);
    await memory.delete(id, { scope: alex });
    const events = async (scope: { userId: string }) =>
      (await memory.history(id, { scope })).map(({ event }) => event);
    expect(await events(alex)).toEqual(["ADD", "DELETE"]);
    expect(await events({ userId: "billie" })).toEqual([]);
  });
});
