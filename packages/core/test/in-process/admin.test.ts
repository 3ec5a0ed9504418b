import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InProcessMemory, inProcessMemory } from "../../src/in-process/index.ts";
import type { MemoryAdmin, MemoryRecord } from "../../src/memory-admin.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const alex = { userId: "alex" };
const billie = { userId: "billie", agentId: "cook" };
const embedder = fakeEmbeddings();
const unknownId = "00000000-0000-4000-8000-000000000000";
let memory: InProcessMemory;
let admin: MemoryAdmin;

beforeEach(async () => {
  memory = inProcessMemory({ embedder, llm: fakeLlm() }, { path: ":memory:" });
  admin = adminOf(memory);
  await memory.add(["One", "Two", "Three"].map(toMessage), { scope: alex, infer: false });
  await memory.add("Vier", { scope: billie, infer: false, metadata: { n: 4 } });
});

afterEach(() => memory.close());

describe("an admin", () => {
  test("lists memories of everyone, by filter and by page", async () => {
    const first = await admin.query(undefined, { pageSize: 3 });
    expect(first.results.map((item) => item.memory)).toEqual(["Vier", "Three", "Two"]);
    const rest = await admin.query(undefined, { pageSize: 3, cursor: String(first.nextCursor) });
    expect(rest.results.map((item) => item.memory)).toEqual(["One"]);
    const { results } = await admin.query({ userId: "billie" });
    expect(results.map((item) => item.memory)).toEqual(["Vier"]);
  });

  test("lists who has memories, by page", async () => {
    const { results, total } = await admin.entities({ pageSize: 2 });
    expect(results.map(({ type, id, totalMemories }) => [type, id, totalMemories])).toEqual([
      ["agent", "cook", 1],
      ["user", "alex", 3],
    ]);
    expect(total).toBe(3);
    const rest = await admin.entities({ pageSize: 2, cursor: "user alex" });
    expect(rest.results).toMatchObject([{ type: "user", id: "billie" }]);
    expect(rest.nextCursor).toBeNull();
    await expect(admin.entities({ cursor: "nobody" })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  test("erases an entity", async () => {
    expect(await admin.deleteEntity("agent", "cook")).toEqual({ status: "succeeded", deleted: 1 });
    expect((await admin.query(undefined)).total).toBe(3);
    await expect(admin.deleteEntity("app", "web")).rejects.toMatchObject({ code: "UNSUPPORTED" });
  });

  test("changes and erases many, with a result for each", async () => {
    const [first, second] = (await admin.query({ userId: "alex" })).results.map(({ id }) => id);
    const updated = await admin.updateMany([
      { id: String(first), text: "Changed" },
      { id: unknownId, text: "Changed" },
      { id: String(second), text: " " },
    ]);
    expect(updated.map(({ ok, error }) => error?.code ?? ok)).toEqual([
      true,
      "NOT_FOUND",
      "INVALID_INPUT",
    ]);
    const deleted = await admin.deleteMany([String(first), String(first), "nonsense"]);
    expect(deleted.map(({ ok, error }) => error?.code ?? ok)).toEqual([
      true,
      "NOT_FOUND",
      "NOT_FOUND",
    ]);
    const many = Array.from({ length: 1001 }, () => unknownId);
    await expect(admin.deleteMany(many)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("reads all histories, newest first and without what was deleted", async () => {
    const [item] = (await admin.query({ userId: "billie" })).results;
    await memory.update(String(item?.id), { text: "Fünf" });
    const [gone] = (await admin.query({ userId: "alex" })).results;
    await memory.delete(String(gone?.id));
    const { results } = await admin.historyFeed({ pageSize: 4 });
    expect(results.map(({ event, after }) => [event, after])).toEqual([
      ["DELETE", null],
      ["UPDATE", "Fünf"],
      ["ADD", "Vier"],
      ["ADD", null],
    ]);
    expect(
      (await admin.historyFeed({ page: 2, pageSize: 4 })).results.map(({ after }) => after),
    ).toEqual(["Two", "One"]);
  });

  test("counts", async () => {
    expect(await admin.stats()).toEqual({
      memories: 4,
      users: 2,
      agents: 1,
      apps: 0,
      runs: 0,
      details: { vectorStore: "memory" },
    });
  });

  test("finds memories without a history", async () => {
    expect(await admin.verify()).toMatchObject({ ok: true, problems: [] });
    const inside = (await memory.mem0()) as unknown as { db: { db: { exec(sql: string): void } } };
    inside.db.db.exec("DELETE FROM memory_history WHERE new_value = 'Vier'");
    const { ok, problems } = await admin.verify();
    expect([ok, problems]).toEqual([false, [expect.stringContaining("has no history")]]);
  });

  test("erases a scope with its histories and leaves the others", async () => {
    const [item] = (await memory.getAll({ scope: alex })).results;
    expect(await admin.erase(alex)).toMatchObject({ deleted: 3 });
    expect(await memory.history(String(item?.id))).toEqual([]);
    expect((await admin.query(undefined)).results.map(({ userId }) => userId)).toEqual(["billie"]);
  });

  test("wipes everything, after which all goes on", async () => {
    await memory.add("I met Gwendolyn Harper", { scope: alex });
    expect(await admin.wipe()).toEqual({ status: "succeeded", deleted: 5 });
    expect((await admin.query(undefined)).results).toEqual([]);
    expect((await admin.historyFeed()).results).toEqual([]);
    await memory.add("I like tea", { scope: alex });
    expect((await memory.getAll({ scope: alex })).results).toMatchObject([
      { memory: "I like tea" },
    ]);
    const instance = await memory.mem0();
    await instance.add("I like rain", { userId: "alex" });
    expect((await memory.getAll({ scope: alex })).results).toHaveLength(2);
  });
});

describe("export and import", () => {
  async function exported(): Promise<MemoryRecord[]> {
    return collect(admin.export());
  }

  test("carry records with ids, dates and histories into another store", async () => {
    const [item] = (await admin.query({ userId: "billie" })).results;
    await memory.update(String(item?.id), { text: "Fünf", expirationDate: "2999-12-31" });
    const records = await exported();
    expect(records.map((record) => record.memory)).toEqual(["One", "Two", "Three", "Fünf"]);
    const other = inProcessMemory({ embedder }, { path: ":memory:" });
    const progress: number[] = [];
    const onProgress = (done: number) => void progress.push(done);
    expect(await adminOf(other).import(records, { onProgress })).toEqual({
      added: 4,
      skipped: 0,
      failed: 0,
      failures: [],
    });
    expect(progress).toEqual([4]);
    const copies = await collect(adminOf(other).export());
    expect(copies.map(withoutEntryIds)).toEqual(records.map(withoutEntryIds));
    expect(await adminOf(other).import(records)).toMatchObject({ added: 0, skipped: 4 });
    const { results } = await other.search("Fünf", { scope: billie });
    expect(results[0]?.memory).toBe("Fünf");
    await other.close();
  });

  test("tell of what cannot be taken and take the rest", async () => {
    const [record] = await exported();
    const good = { ...(record as MemoryRecord), id: unknownId };
    const { failures, ...counts } = await admin.import([
      good,
      { ...good, userId: "mallory" },
      { ...good, id: "no uuid" },
      { ...good, memory: " " },
      { ...good, appId: "web" },
      null as never,
    ]);
    expect(counts).toEqual({ added: 1, skipped: 0, failed: 5 });
    expect(failures.map(({ index, error }) => [index, error.code])).toEqual([
      [1, "CONFLICT"],
      [2, "INVALID_INPUT"],
      [3, "INVALID_INPUT"],
      [4, "UNSUPPORTED"],
      [5, "INVALID_INPUT"],
    ]);
  });

  test("keep to a scope", async () => {
    const records = await exported();
    const narrow = await collect(admin.export({ scope: billie }));
    expect(narrow.map((record) => record.memory)).toEqual(["Vier"]);
    const other = inProcessMemory({ embedder }, { path: ":memory:" });
    const { added, failures } = await adminOf(other).import(records, { scope: alex });
    expect([added, failures.map(({ error }) => error.code)]).toEqual([3, ["SCOPE_CONFLICT"]]);
    await other.close();
  });

  test("stop when they are told to", async () => {
    const controller = new AbortController();
    controller.abort();
    const call = admin.import(await exported(), { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
  });
});

function adminOf(of: InProcessMemory): MemoryAdmin {
  if (of.admin === undefined) return expect.unreachable("The memory has an admin.");
  return of.admin;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function toMessage(content: string) {
  return { role: "user", content } as const;
}

/** SQLite numbers them anew. */
function withoutEntryIds({ history = [], ...record }: MemoryRecord) {
  return { ...record, history: history.map(({ id, ...entry }) => entry) };
}
