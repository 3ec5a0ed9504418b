import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ended } from "./support/eventually.ts";
import { keep } from "./support/seed.ts";
import { startWorld } from "./support/start-world.ts";

describe("users, agents, apps and runs", () => {
  it("are listed by page with totals of all", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    await keep(world, owner, "one", { agent_id: "helper" });
    await keep(world, owner, "two", { app_id: "shop", run_id: "r1" });
    await keep(world, owner, "three", { user_id: "bob" });
    const { body } = await ask(owner, "listEntities", { query: "page_size=4" });
    expect(body).toMatchObject({
      count: 5,
      previous: null,
      total_users: 2,
      total_agents: 1,
      total_apps: 1,
      total_runs: 1,
    });
    expect(body.results).toHaveLength(4);
    const next = await ask(owner, "listEntities", { query: new URL(body.next).search });
    const all = [...body.results, ...next.body.results];
    expect(all.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
      "agent helper",
      "app shop",
      "run r1",
      "user alice",
      "user bob",
    ]);
    expect(all.find(({ name }) => name === "alice").total_memories).toBe(2);
    expect((await ask(owner, "listEntities", { query: "page=9" })).status).toBe(404);
  });

  it("are read by name", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    await keep(world, owner, "one");
    await keep(world, owner, "gone", { expiration_date: "2020-01-01" });
    const { body } = await ask(owner, "getEntity", { params: { type: "user", name: "alice" } });
    expect(body).toMatchObject([
      { name: "alice", type: "user", total_memories: 2, metadata: null },
    ]);
    expect(body[0].created_at <= body[0].updated_at).toBe(true);
    const listed = await ask(owner, "listEntities");
    expect(listed.body.results[0]).toMatchObject({
      id: body[0].id,
      created_at: body[0].created_at,
    });
    expect(await ask(owner, "getEntity", { params: { type: "user", name: "bob" } })).toEqual({
      status: 404,
      body: { error: "Entity not found" },
    });
    for (const name of ["getEntity", "deleteEntity", "entityMemories"] as const)
      expect(await ask(owner, name, { params: { type: "planet", name: "alice" } })).toEqual({
        status: 400,
        body: { message: "Invalid entity type" },
      });
    const star = { params: { type: "user", name: "*" } };
    expect((await ask(owner, "getEntity", star)).status).toBe(400);
    expect((await ask(owner, "deleteEntity", star)).status).toBe(400);
  });

  it("are deleted with their memories, by name or by number", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    await keep(world, owner, "one", { agent_id: "helper" });
    await keep(world, owner, "two", { user_id: "bob", agent_id: "helper" });
    await keep(world, owner, "three", { user_id: "carol" });
    const { body } = await ask(owner, "getEntity", { params: { type: "user", name: "carol" } });
    const byNumber = { params: { type: "user", id: body[0].id } };
    const other = { params: { type: "agent", id: body[0].id } };
    expect((await ask(owner, "deleteEntityById", other)).status).toBe(404);
    expect(
      (await ask(owner, "deleteEntityById", { params: { type: "user", id: "carol" } })).body,
    ).toEqual({
      error: "Invalid entity ID. Must be an integer.",
    });
    const byName = { params: { type: "agent", name: "helper" } };
    for (const taken of [
      await ask(owner, "deleteEntityById", byNumber),
      await ask(owner, "deleteEntity", byName),
    ]) {
      const event = await ended(ask, owner, taken.body.event_id);
      expect(event.body).toMatchObject({ status: "SUCCEEDED", event_type: "DELETE_USER" });
    }
    expect((await ask(owner, "stats")).body.total_memories).toBe(0);
  });

  it("have their memories listed", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    for (const n of [1, 2, 3]) await keep(world, owner, `Number ${n}`, { run_id: "a/b c" });
    const params = { type: "run", name: "a/b c" };
    const { body } = await ask(owner, "entityMemories", { params, query: "page_size=2" });
    expect(body).toMatchObject({
      count: 3,
      results: [{ memory: "Number 3" }, { memory: "Number 2" }],
    });
    expect(new URL(body.next).pathname).toBe("/v1/memories/run/a%2Fb%20c/");
  });

  it("are announced as often as one likes, and are there with their first memory", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const routes = {
      createUser: "user",
      createAgent: "agent",
      createApp: "app",
      createRun: "run",
    } as const;
    for (const [name, type] of Object.entries(routes)) {
      const body = { [`${type}_id`]: "x", name: "X" };
      const first = await ask(owner, name as keyof typeof routes, { body });
      expect(first).toMatchObject({ status: 201, body: { name: "x", [`${type}_id`]: "x" } });
      const again = await ask(owner, name as keyof typeof routes, { body });
      expect(again.body.id).toBe(first.body.id);
      expect((await ask(owner, name as keyof typeof routes)).status).toBe(400);
    }
    expect((await ask(owner, "listEntities")).body.count).toBe(0);
  });

  it("are what lists can be filtered by", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    await keep(world, owner, "one", { agent_id: "helper" });
    const { body } = await ask(owner, "entityFilters");
    expect(body).toMatchObject({ users: ["alice"], parameters: [] });
    expect(body.categories).toHaveLength(15);
    expect(body.event_type).toContain("ADD");
    const params = { org: owner.organizationId, project: owner.projectId };
    await ask(owner, "updateProject", {
      params,
      body: { custom_categories: [{ pets: "animals" }] },
    });
    expect((await ask(owner, "entityFilters")).body.categories).toEqual(["pets"]);
  });

  it("take an admin: 501 without", async () => {
    const { ask, owner } = await startWorld({
      idle: true,
      wrap: ({ admin: _, ...memory }) => memory,
    });
    for (const name of ["listEntities", "entityFilters", "stats", "historyFeed"] as const) {
      const answer = await ask(owner, name);
      expect([name, answer.status]).toEqual([name, 501]);
      expect(answer.body.error).toMatch(/no admin/);
    }
  });
});

describe("events", () => {
  it("are listed with the newest first, and their texts are those of now", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    const add = (messages: string) => ask(owner, "add", { body: { messages, user_id: "alice" } });
    const first = await add("I like tea.");
    const done = await ended(ask, owner, first.body.event_id);
    const second = await add("I live in Bonn.");
    const [{ id }] = done.body.results;
    await ask(owner, "updateMemory", { params: { id }, body: { text: "Likes coffee." } });
    const { body } = await ask(owner, "listEvents", { query: "page_size=1" });
    expect(body).toMatchObject({ count: 2, results: [{ id: second.body.event_id }] });
    const next = await ask(owner, "listEvents", { query: new URL(body.next).search });
    expect(next.body.results[0].results).toEqual([
      { id, event: "ADD", data: { memory: "Likes coffee." } },
    ]);
    await ask(owner, "deleteMemory", { params: { id } });
    const later = await ask(owner, "getEvent", { params: { id: first.body.event_id } });
    expect(later.body.results).toEqual([{ id, event: "ADD", data: { memory: "" } }]);
  });

  it("name whom they are about and no texts, whether queued, done or listed", async () => {
    const world = await startWorld();
    const { ask, owner, alice, bob } = world;
    const ids = { user_id: "alice", agent_id: "helper", run_id: "r1" };
    const text = "I like green tea.";
    const taken = [
      await ask(owner, "add", { body: { messages: text, ...ids } }),
      await ask(owner, "add", { body: { messages: text, ...ids, infer: false } }),
    ];
    for (const { body } of taken) {
      const params = { id: body.event_id };
      const { payload } = (await ended(ask, owner, params.id)).body;
      expect(payload).toEqual(ids);
      expect((await ask(alice, "getEvent", { params })).body.payload).toEqual(ids);
      expect((await ask(bob, "getEvent", { params })).status).toBe(404);
    }
    const query = "user_id=alice&agent_id=*";
    const deletion = await ask(owner, "deleteMemories", { query });
    await ended(ask, owner, deletion.body.event_id);
    const everything = { query: "user_id=*&agent_id=*&app_id=*&run_id=*" };
    await ask(owner, "deleteMemories", everything);
    const listed = await ask(owner, "listEvents");
    const payloads = listed.body.results.map((event: { payload: unknown }) => event.payload);
    expect(payloads).toEqual([null, { user_id: "alice" }, ids]);
  });

  it("of what waits are PENDING, and of nothing 404", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const { body } = await ask(owner, "add", { body: { messages: "x", user_id: "alice" } });
    const event = await ask(owner, "getEvent", { params: { id: body.event_id.toUpperCase() } });
    expect(event.body).toMatchObject({
      status: "PENDING",
      results: [],
      started_at: null,
      latency: null,
    });
    for (const id of ["x", randomUUID()])
      expect(await ask(owner, "getEvent", { params: { id } })).toEqual({
        status: 404,
        body: { error: "Event not found or you don't have permission to access it." },
      });
  });

  it("of exports and deliveries are nobody's to see", async () => {
    const { ask, owner, services } = await startWorld({ idle: true });
    const schema = { type: "object", properties: { a: { type: "string" } } };
    await ask(owner, "createExport", { body: { schema, filters: { user_id: "alice" } } });
    const { results } = await services.jobs.list("default");
    expect(results).toHaveLength(1);
    const event = await ask(owner, "getEvent", { params: { id: results[0]?.id ?? "" } });
    expect(event.status).toBe(404);
    expect((await ask(owner, "listEvents")).body.count).toBe(0);
  });
});

describe("the project as a whole", () => {
  it("has statistics and a feed of all histories", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    const id = await keep(world, owner, "one", { agent_id: "helper" });
    await ask(owner, "updateMemory", { params: { id }, body: { text: "two" } });
    await keep(world, owner, "three", { user_id: "bob" });
    expect((await ask(owner, "stats")).body).toEqual({
      total_memories: 2,
      total_users_with_memories: 2,
      total_agents_with_memories: 1,
      total_runs_with_memories: 0,
    });
    const { body } = await ask(owner, "historyFeed", { query: "limit=2" });
    expect(body).toMatchObject({
      count: 3,
      results: [
        { event: "ADD", new_memory: "three", user_id: "bob" },
        { event: "UPDATE", old_memory: "one", new_memory: "two", agent_id: "helper" },
      ],
    });
    const next = await ask(owner, "historyFeed", { query: new URL(body.next).search });
    expect(next.body.results).toMatchObject([{ event: "ADD", new_memory: "one" }]);
  });

  it("is summed up by category", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    await keep(world, owner, "I am allergic to peanuts.");
    await keep(world, owner, "Expired.", { expiration_date: "2020-01-01" });
    const { body } = await ask(owner, "summary", { body: { filters: { user_id: "alice" } } });
    expect(body).toMatchObject([{ total: 1, summary: "I am allergic to peanuts." }]);
    expect((await ask(owner, "summary", { body: {} })).status).toBe(400);
  });

  it("takes feedback on its memories", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner, services } = world;
    const memory_id = await keep(world, owner, "one");
    const give = (body: object) => ask(owner, "feedback", { body });
    const good = await give({ memory_id, feedback: "POSITIVE", feedback_reason: "So true." });
    expect(good.body).toEqual({
      id: expect.any(String),
      feedback: "POSITIVE",
      feedback_reason: "So true.",
    });
    const back = await give({ memory_id, feedback: null });
    expect(back.body).toEqual({ id: good.body.id, feedback: null, feedback_reason: null });
    expect(await give({ memory_id: "x" })).toEqual({
      status: 400,
      body: { error: "Invalid memory_id" },
    });
    expect((await give({ memory_id: randomUUID() })).status).toBe(404);
    expect((await give({})).body).toEqual({ memory_id: ["This field is required."] });
    expect((await give({ memory_id, feedback: "GREAT" })).body).toEqual({
      feedback: ["Not a valid value."],
    });
    await give({ memory_id, feedback: "NEGATIVE" });
    await ask(owner, "deleteMemory", { params: { id: memory_id } });
    expect(await services.feedback.list(owner.projectId)).toEqual([]);
  });
});
