import { describe, expect, it } from "vitest";
import { usePlatform } from "./platform-kit.ts";

const kit = usePlatform();
const { restart, call, keep, texts } = kit;

describe("one memory", () => {
  it("is refused by an id that is no UUID, and unknown by another", async () => {
    for (const [method, path] of [
      ["GET", ""],
      ["PUT", ""],
      ["DELETE", ""],
      ["GET", "history/"],
    ] as const) {
      const body = method === "PUT" ? { text: "x" } : undefined;
      expect(await call(method, `/v1/memories/nope/${path}`, body)).toEqual({
        status: 400,
        body: { error: "memory_id should be a valid UUID" },
      });
    }
    expect(await call("GET", `/v1/memories/${crypto.randomUUID()}/`)).toEqual({
      status: 404,
      body: { error: "Memory not found!" },
    });
  });

  it("changes what is named, and null takes an expiration date away", async () => {
    const options = { user_id: "alex", metadata: { a: 1 }, expiration_date: "2030-01-01" };
    const path = `/v1/memories/${await keep("I love tea", options)}/`;
    expect((await call("PUT", path, { text: "I love coffee" })).body).toMatchObject({
      memory: "I love coffee",
      metadata: { a: 1 },
      expiration_date: "2030-01-01",
    });
    expect((await call("PUT", path, { metadata: { b: 2 } })).body).toMatchObject({
      metadata: { b: 2 },
    });
    expect((await call("PUT", path, { expiration_date: null })).body).toMatchObject({
      expiration_date: null,
    });
    expect((await call("PUT", path, { timestamp: "2024-01-01T00:00:00Z" })).status).toBe(200);
    expect((await call("PUT", path, {})).status).toBe(400);
  });

  it("has a history with the messages that led to it", async () => {
    const id = await keep("I love tea", { user_id: "alex", run_id: "r1" });
    await call("PUT", `/v1/memories/${id}/`, { text: "I love coffee" });
    const history = await call("GET", `/v1/memories/${id}/history/`);
    expect(history.body).toMatchObject([
      {
        memory_id: id,
        event: "ADD",
        old_memory: null,
        new_memory: "I love tea",
        input: [{ role: "user", content: "I love tea" }],
        user_id: "alex",
        session_id: "r1",
      },
      { event: "UPDATE", old_memory: "I love tea", new_memory: "I love coffee", input: [] },
    ]);
    expect((await call("GET", "/v1/memories/events/")).body).toMatchObject({ count: 2 });
    expect((await call("GET", "/v1/stats/")).body).toMatchObject({ total_memories: 1 });
  });
});

describe("batches", () => {
  it("change text and metadata of many", async () => {
    const [one, two] = [await keep("one"), await keep("two")];
    const memories = [
      { memory_id: one, text: "uno" },
      { memory_id: two, metadata: { a: 1 } },
    ];
    expect((await call("PUT", "/v1/batch/", { memories })).body).toEqual({
      message: "Successfully updated 2 memories",
    });
    expect(await texts({ user_id: "alex" })).toEqual(["two", "uno"]);
  });

  it.each([
    ["PUT", "updated"],
    ["DELETE", "deleted"],
  ])("of more than 1,000 are refused by %s", async (method, done) => {
    const memories = Array.from({ length: 1001 }, () => ({ memory_id: crypto.randomUUID() }));
    expect(await call(method, "/v1/batch/", { memories })).toEqual({
      status: 400,
      body: { error: `Maximum of 1000 memories can be ${done} in a single request` },
    });
  });

  it("with an unknown id do nothing", async () => {
    const memories = [{ memory_id: await keep("one") }, { memory_id: crypto.randomUUID() }];
    expect((await call("DELETE", "/v1/batch/", { memories })).status).toBe(404);
    expect(await texts({ user_id: "alex" })).toEqual(["one"]);
  });
});

describe("deletions", () => {
  it("of all of a scope are done later, and say which event that is", async () => {
    await restart({ addDelayMs: 60_000 });
    await keep("one", { user_id: "alex", run_id: "r1" });
    await keep("two", { user_id: "alex", run_id: "r2" });
    const { body } = await call("DELETE", "/v1/memories/?user_id=alex&run_id=r1");
    expect(body).toEqual({
      message: "Delete in progress. This may take some time.",
      event_id: expect.any(String),
    });
    expect(await texts({ user_id: "alex" })).toHaveLength(2);
    await kit.server.settled();
    expect(await texts({ user_id: "alex" })).toEqual(["two"]);
    expect((await call("GET", `/v1/event/${body.event_id}/`)).body).toMatchObject({
      event_type: "DELETE_ALL",
      status: "SUCCEEDED",
    });
  });

  it("take a star for all of one kind, stars for everything, and refuse nothing at all", async () => {
    await keep("one", { user_id: "alex" });
    await keep("two", { agent_id: "cook" });
    expect((await call("DELETE", "/v1/memories/")).status).toBe(400);
    await call("DELETE", "/v1/memories/?user_id=*");
    await kit.server.settled();
    expect(await texts({ OR: [{ user_id: "*" }, { agent_id: "*" }] })).toEqual(["two"]);
    await call("DELETE", "/v1/memories/?user_id=*&agent_id=*&app_id=*&run_id=*");
    await kit.server.settled();
    expect(await texts({ agent_id: "*" })).toEqual([]);
  });

  it("can be narrowed by metadata", async () => {
    await keep("one", { user_id: "alex", metadata: { a: 1 } });
    await keep("two", { user_id: "alex", metadata: { a: 2 } });
    const metadata = encodeURIComponent('{"a":1}');
    await call("DELETE", `/v1/memories/?user_id=alex&metadata=${metadata}`);
    await kit.server.settled();
    expect(await texts({ user_id: "alex" })).toEqual(["two"]);
    expect((await call("DELETE", "/v1/memories/?user_id=alex&metadata=x")).status).toBe(400);
  });
});

describe("entities", () => {
  it("are counted by what memories name", async () => {
    await keep("one", { user_id: "alex", run_id: "r1" });
    await keep("two", { user_id: "alex" });
    const { body } = await call("GET", "/v1/entities/");
    expect(body).toMatchObject({ count: 2, total_users: 1, total_runs: 1, total_agents: 0 });
    expect((await call("GET", "/v2/entities/user/alex/")).body).toMatchObject([
      { id: expect.stringMatching(/^\d+$/), name: "alex", type: "user", total_memories: 2 },
    ]);
    expect((await call("GET", "/v2/entities/user/sam/")).status).toBe(404);
  });

  it("are deleted with their memories, later", async () => {
    await keep("one", { user_id: "a/b c" });
    await call("DELETE", "/v2/entities/user/a%2Fb%20c/");
    await kit.server.settled();
    expect(await texts({ user_id: "*" })).toEqual([]);
    expect((await call("DELETE", "/v2/entities/planet/mars/")).body).toEqual({
      message: "Invalid entity type",
    });
    expect((await call("DELETE", "/v1/entities/user/alex/")).body).toEqual({
      error: "Invalid entity ID. Must be an integer.",
    });
  });
});
