import { beforeEach, describe, expect, it } from "vitest";
import type { Memory } from "../../src/memory.ts";
import type { MemoryAdmin, MemoryRecord } from "../../src/memory-admin.ts";
import type { RestServer } from "../../src/testing/rest-server/start-rest-server.ts";
import { alex, billie, start } from "./start.ts";
import { errorOf, fill, linesOf } from "./support.ts";

const unknownId = "00000000-0000-4000-8000-000000000000";

let server: RestServer;
let memory: Memory;
let admin: MemoryAdmin;

beforeEach(async () => {
  ({ server, memory } = await start({ retries: 0 }));
  admin = memory.admin ?? expect.unreachable("There is no admin.");
});

async function keep(text: string, scope: object, more: object = {}): Promise<string> {
  const { results } = await memory.add(text, { scope, infer: false, ...more });
  return String(results[0]?.id);
}

async function exported(scope?: typeof alex): Promise<MemoryRecord[]> {
  const records: MemoryRecord[] = [];
  for await (const record of admin.export(scope === undefined ? {} : { scope }))
    records.push(record);
  return records;
}

describe("lists", () => {
  it("query sees every scope, newest first, expired ones too, by filter and page", async () => {
    const first = await keep("Tea", alex, { metadata: { hot: true } });
    const second = await keep("Coffee", { agentId: "cook" }, { expirationDate: "2020-01-01" });
    const all = await admin.query(undefined, { pageSize: 1 });
    expect(all).toMatchObject({ total: 2, results: [{ id: second, agentId: "cook" }] });
    const next = await admin.query(undefined, { pageSize: 1, cursor: String(all.nextCursor) });
    expect(next).toMatchObject({ results: [{ id: first, userId: "alex" }], nextCursor: null });
    const hot = await admin.query({ metadata: { hot: true } });
    expect(hot.results).toEqual([await memory.get(first)]);
    expect((await errorOf(admin.query({ nonsense: 1 }))).code).toBe("INVALID_INPUT");
    expect((await errorOf(admin.query(undefined, { page: 0 }))).code).toBe("INVALID_INPUT");
  });

  it("entities come by type and id, with their counts, page by page", async () => {
    await keep("Tea", { userId: "Alex Smith", agentId: "cook" });
    await keep("Coffee", { userId: "Alex Smith", runId: "monday" });
    const first = await admin.entities({ pageSize: 2 });
    expect(first).toMatchObject({
      total: 3,
      results: [
        { type: "agent", id: "cook", totalMemories: 1 },
        { type: "run", id: "monday", totalMemories: 1 },
      ],
    });
    const rest = await admin.entities({ pageSize: 2, cursor: String(first.nextCursor) });
    expect(rest).toMatchObject({
      results: [{ type: "user", id: "Alex Smith", totalMemories: 2, createdAt: expect.any(Date) }],
      nextCursor: null,
    });
    expect((await admin.entities({ pageSize: 2, page: 2 })).results).toEqual(rest.results);
    expect((await errorOf(admin.entities({ cursor: "made up" }))).code).toBe("INVALID_INPUT");
  });

  it("entities throw where the server counts over a part only", async () => {
    await fill(server, 10_000, { user_id: "alex" });
    expect((await errorOf(admin.entities())).code).toBe("UNSUPPORTED");
  });

  it("stats count memories and ids", async () => {
    await keep("Tea", { ...alex, runId: "monday" });
    await keep("Coffee", billie);
    expect(await admin.stats()).toEqual({
      memories: 2,
      users: 2,
      agents: 0,
      apps: 0,
      runs: 1,
      details: {},
    });
  });

  it("a key that is not an administrator's is FORBIDDEN", async () => {
    const { memory: other } = await start({ apiKey: "m0sk_user" }, { userKey: "m0sk_user" });
    for (const call of [other.admin?.query(undefined), other.admin?.stats(), other.admin?.wipe()]) {
      const error = await errorOf(Promise.resolve(call));
      expect(error.code).toBe("FORBIDDEN");
      expect(error.message).toContain("Admin role required");
    }
    await other.add("Tea", { scope: alex });
    expect(await other.deleteAll({ scope: alex })).toMatchObject({ deleted: 1 });
  });
});

describe("export", () => {
  it("gives every record with its history, oldest first", async () => {
    const first = await keep("Tea", alex);
    const second = await keep("Coffee", billie);
    await memory.update(first, { text: "Green tea" });
    const records = await exported();
    expect(records.map(({ id }) => id)).toEqual([first, second]);
    expect(records[0]?.history?.map(({ after }) => after)).toEqual(["Tea", "Green tea"]);
    expect((await exported(alex)).map(({ id }) => id)).toEqual([first]);
  });

  it("of nothing is nothing", async () => {
    expect(await exported()).toEqual([]);
  });

  it("refuses a scope that the server cannot keep", async () => {
    const records = admin.export({ scope: { ...alex, appId: "web" } });
    const first = Promise.resolve(records[Symbol.asyncIterator]().next());
    expect((await errorOf(first)).code).toBe("UNSUPPORTED");
  });
});

describe("changes", () => {
  it("updateMany answers item by item", async () => {
    const id = await keep("Tea", alex);
    const results = await admin.updateMany([
      { id, text: "Green tea" },
      { id: unknownId, text: "Coffee" },
      { id, metadata: { cups: 2 } },
      { id },
    ]);
    expect(results.map(({ ok, error }) => (ok ? "ok" : error?.code))).toEqual([
      "ok",
      "NOT_FOUND",
      "ok",
      "INVALID_INPUT",
    ]);
    expect(await memory.get(id)).toMatchObject({ memory: "Green tea", metadata: { cups: 2 } });
  });

  it("deleteMany answers item by item, and tells what the server failed at", async () => {
    const ids = [await keep("Tea", alex), unknownId, await keep("Coffee", billie), "mine"];
    server.fail({ status: 500, times: 1, only: ({ method }) => method === "DELETE" });
    const results = await admin.deleteMany(ids);
    expect(results.map(({ id }) => id)).toEqual(ids);
    expect(results.map(({ ok, error }) => (ok ? "ok" : error?.code)).toSorted()).toEqual([
      "NOT_FOUND",
      "NOT_FOUND",
      "UNAVAILABLE",
      "ok",
    ]);
  });

  it("many are at most 1,000, and each has an id", async () => {
    const calls = [
      () => admin.deleteMany(Array.from({ length: 1001 }, () => unknownId)),
      () => admin.deleteMany([unknownId, 1 as never]),
      () => admin.deleteMany("all" as never),
      () => admin.updateMany([null as never]),
    ];
    for (const call of calls) expect((await errorOf(call())).code).toBe("INVALID_INPUT");
    expect(server.requests).toEqual([]);
  });

  it("deleteEntity deletes what carries the id, also one with a slash or a space", async () => {
    const scopes = [{ userId: "a/b" }, { userId: "a b" }, alex];
    for (const scope of scopes) await keep("Tea", { ...scope, agentId: "cook" });
    expect(await admin.deleteEntity("user", "a/b")).toMatchObject({ deleted: 1 });
    expect(await admin.deleteEntity("user", "a b")).toMatchObject({ deleted: 1 });
    expect((await memory.getAll({ scope: { agentId: "cook" } })).results).toMatchObject([alex]);
    expect(await admin.deleteEntity("agent", "cook")).toMatchObject({ deleted: 1 });
  });

  it.each([
    ["app", "web", "UNSUPPORTED"],
    ["user", "*", "INVALID_INPUT"],
    ["banana", "alex", "INVALID_INPUT"],
  ] as const)("deleteEntity of %s %s is %s", async (type, id, code) => {
    expect((await errorOf(admin.deleteEntity(type as "user", id))).code).toBe(code);
    expect(server.requests).toEqual([]);
  });

  it("wipe erases everything, histories too", async () => {
    const id = await keep("Tea", alex);
    expect(await admin.wipe()).toEqual({ status: "succeeded", deleted: null });
    expect(await exported()).toEqual([]);
    expect(await memory.history(id)).toEqual([]);
  });
});

describe("what the server cannot do", () => {
  it.each([
    ["import", () => admin.import([])],
    ["historyFeed", () => admin.historyFeed()],
    ["verify", () => admin.verify()],
    ["erase", () => admin.erase(alex)],
  ])("%s says so and does nothing", async (_, call) => {
    const error = await errorOf(call());
    expect(error.code).toBe("UNSUPPORTED");
    expect(error.message).toContain("self-hosted server cannot");
    expect(linesOf(server)).toEqual([]);
  });

  it("the optional methods of maintenance are absent", () => {
    for (const method of ["sweep", "reindex", "backup", "restore", "vacuum"] as const)
      expect(admin[method]).toBeUndefined();
  });
});

it("an admin's call ends with TIMEOUT too when the server hangs", async () => {
  const { server: hanging, memory: slow } = await start({ timeoutMs: 30 });
  hanging.fail({ hang: true });
  const calls = [
    () => slow.admin?.query(undefined),
    () => slow.admin?.entities(),
    () => slow.admin?.stats(),
    () => slow.admin?.wipe(),
    () => slow.admin?.deleteEntity("user", "alex"),
    () => slow.admin?.export()[Symbol.asyncIterator]().next(),
  ];
  for (const call of calls) expect((await errorOf(Promise.resolve(call()))).code).toBe("TIMEOUT");
});
