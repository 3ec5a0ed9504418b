import { MemoryError } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { temporaryPath } from "../directory/document-stores.ts";
import { ended } from "./support/eventually.ts";
import { openStore, startWorld } from "./support/start-world.ts";

const talk = [
  { role: "user", content: "I am allergic to nuts." },
  { role: "assistant", content: "I will remember that." },
];

describe("adding", () => {
  it("keeps texts at once with infer: false, and tells of it as an event", async () => {
    const { ask, owner } = await startWorld();
    const body = { messages: talk, user_id: "alice", infer: false };
    const { status, body: answer } = await ask(owner, "add", { body });
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      message: "Memories stored successfully",
      status: "SUCCEEDED",
      results: [
        { data: { memory: "I am allergic to nuts." }, event: "ADD" },
        { data: { memory: "I will remember that." }, event: "ADD" },
      ],
    });
    const event = await ask(owner, "getEvent", { params: { id: answer.event_id } });
    expect(event.body).toMatchObject({ id: answer.event_id, status: "SUCCEEDED" });
    expect(event.body.results[0].data.memory).toBe("I am allergic to nuts.");
  });

  it("takes an add on and tells what came of it", async () => {
    const { ask, owner } = await startWorld();
    const body = { messages: talk, user_id: "alice", metadata: { source: "chat" } };
    const taken = await ask(owner, "add", { body });
    expect(taken).toEqual({
      status: 200,
      body: { event_id: expect.any(String), status: "PENDING" },
    });
    const event = await ended(ask, owner, taken.body.event_id);
    expect(event.body).toMatchObject({
      event_type: "ADD",
      status: "SUCCEEDED",
      payload: { user_id: "alice" },
      error: null,
    });
    expect(event.body.latency).toBeTypeOf("number");
    const [result] = event.body.results;
    expect(result.data.memory).toContain("nuts");
    const memory = await ask(owner, "getMemory", { params: { id: result.id } });
    expect(memory.body).toMatchObject({ user_id: "alice", metadata: { source: "chat" } });
  });

  it("waits for what is being added before it searches", async () => {
    const { ask, owner } = await startWorld();
    await ask(owner, "add", { body: { messages: talk, user_id: "alice", run_id: "r1" } });
    const filters = { user_id: "alice" };
    const found = await ask(owner, "search", { body: { query: "Which nuts?", filters } });
    expect(found.body.results[0].memory).toContain("nuts");
  });

  it("answers the same Idempotency-Key the same and adds once", async () => {
    const { ask, owner } = await startWorld();
    const headers = { "Idempotency-Key": "turn 1" };
    const later = { body: { messages: "I live in Bonn.", user_id: "alice" }, headers };
    const first = await ask(owner, "add", later);
    await ended(ask, owner, first.body.event_id);
    expect(await ask(owner, "add", later)).toEqual(first);
    const now = { body: { messages: "Tea, please.", user_id: "alice", infer: false }, headers };
    expect(await ask(owner, "add", now)).toEqual(await ask(owner, "add", now));
    const other = { ...later, body: { ...later.body, user_id: "bob" } };
    expect((await ask(owner, "add", other)).body.event_id).not.toBe(first.body.event_id);
    const all = await ask(owner, "list", { body: { filters: { user_id: "alice" } } });
    expect(all.body.count).toBe(2);
  });

  it.each([
    ["no ids", {}, "One of the filters: app_id, user_id, agent_id, run_id is required!"],
    ["a star", { user_id: "*" }, /userId must not be "\*"/],
    ["no messages", { user_id: "a", messages: [] }, /messages must not be empty/],
    ["a bare category", { user_id: "a", custom_categories: ["x"] }, /Expected a dictionary/],
    ["a role of nobody", { user_id: "a", messages: [{ role: "x", content: "y" }] }, /role/],
    [
      "an unknown part",
      { user_id: "a", messages: [{ role: "user", content: { type: "x" } }] },
      /type/,
    ],
    [
      "a part without url",
      { user_id: "a", messages: [{ role: "user", content: [{ type: "image_url" }] }] },
      /url/,
    ],
    ["a day that is none", { user_id: "a", expiration_date: "2026-02-30" }, /expiration_date/],
    ["a time beyond time", { user_id: "a", timestamp: 1e300 }, /timestamp/],
  ])("refuses %s before anything is taken on", async (_, given, words) => {
    const { ask, owner, services } = await startWorld({ idle: true });
    const { status, body } = await ask(owner, "add", { body: { messages: "x", ...given } });
    expect(status).toBe(400);
    expect(body.error).toBe("400 Bad Request");
    expect(body.details.message).toMatch(words);
    expect((await services.jobs.counts()).queued).toBe(0);
  });

  it("reads parts of messages: texts, and pictures by their place", async () => {
    const { ask, owner } = await startWorld();
    const content = [
      { type: "text", text: "My cat" },
      { type: "image_url", image_url: { url: "https://example.com/cat.png" } },
      { type: "pdf_url", pdf_url: { url: "aGVsbG8=" } },
    ];
    const body = { messages: [{ role: "user", content }], user_id: "alice", infer: false };
    const { body: answer } = await ask(owner, "add", { body });
    expect(answer.results[0].data.memory).toBe("My cat\n[image]\n[file]");
  });

  it("keeps the time that it is told", async () => {
    const { ask, owner, store } = await startWorld();
    for (const told of [
      { timestamp: 1_700_000_000 },
      { observation_datetime: "2023-11-14T22:13:20Z" },
    ]) {
      const body = {
        messages: `It rained ${Object.keys(told)}.`,
        user_id: "a",
        infer: false,
        ...told,
      };
      const { body: answer } = await ask(owner, "add", { body });
      const item = await store.memory("default").get(answer.results[0].id);
      expect(item?.eventTime).toEqual(new Date("2023-11-14T22:13:20Z"));
    }
  });

  it("v1 answers a list, and with async_mode: false what came of it", async () => {
    const { ask, owner } = await startWorld();
    const body = { messages: "I like tea.", user_id: "alice" };
    const later = await ask(owner, "addV1", { body });
    expect(later.body).toEqual([
      {
        message: "Memory processing has been queued for background execution",
        status: "PENDING",
        event_id: expect.any(String),
      },
    ]);
    const now = { ...body, messages: "I like jazz.", async_mode: false };
    const bare = await ask(owner, "addV1", { body: now });
    expect(bare.body[0]).toMatchObject({ event: "ADD", data: { memory: expect.any(String) } });
    const again = { ...now, messages: "I like chess.", output_format: "v1.1" };
    expect((await ask(owner, "addV1", { body: again })).body).toMatchObject({
      results: [{ event: "ADD" }],
      relations: [],
    });
  });

  it("has the event fail where the memory does, in words without the text", async () => {
    const { ask, owner } = await startWorld({
      wrap: (memory) => ({
        ...memory,
        add: async () => {
          throw new MemoryError("INVALID_INPUT", "[mem0-kit] It does not take that.");
        },
      }),
    });
    const { body } = await ask(owner, "add", { body: { messages: "secret", user_id: "alice" } });
    const event = await ended(ask, owner, body.event_id);
    expect(event.body).toMatchObject({
      status: "FAILED",
      error: "It does not take that.",
      results: [],
    });
    expect(JSON.stringify(event.body)).not.toContain("secret");
  });

  it("tries an add again that failed for a while, and adds it once", async () => {
    let failures = 1;
    const { ask, owner } = await startWorld({
      wrap: (memory) => ({
        ...memory,
        add: async (messages, options) => {
          const added = await memory.add(messages, options);
          if (failures-- > 0) throw new MemoryError("UNAVAILABLE", "[mem0-kit] Not now.");
          return added;
        },
      }),
    });
    const taken = await ask(owner, "add", { body: { messages: "I like tea.", user_id: "alice" } });
    const event = await ended(ask, owner, taken.body.event_id);
    expect(event.body).toMatchObject({ status: "SUCCEEDED", error: null });
    const all = await ask(owner, "list", { body: { filters: { user_id: "alice" } } });
    expect(all.body.count).toBe(1);
  });

  it("hands instructions and categories of call and project on to a backend that goes by them", async () => {
    const seen: unknown[] = [];
    const world = await startWorld({
      wrap: (memory) => ({
        ...memory,
        capabilities: { ...memory.capabilities, customInstructions: true, customCategories: true },
        add: async (messages, { customInstructions, customCategories, ...options }) => {
          seen.push([customInstructions, customCategories]);
          return memory.add(messages, options);
        },
      }),
    });
    const { ask, owner } = world;
    const params = { org: owner.organizationId, project: owner.projectId };
    const settings = {
      custom_instructions: "Of the project",
      agent_custom_instructions: "Of the agent",
      custom_categories: [{ pets: "animals" }],
    };
    await ask(owner, "updateProject", { params, body: settings });
    const say = (more: object) =>
      ask(owner, "add", { body: { messages: "My dog is Rex.", infer: false, ...more } });
    await say({ user_id: "alice" });
    await say({ agent_id: "helper" });
    await say({
      user_id: "bob",
      custom_instructions: "Of the call",
      custom_categories: [{ x: "y" }],
    });
    expect(seen).toEqual([
      ["Of the project", [{ pets: "animals" }]],
      ["Of the agent", [{ pets: "animals" }]],
      ["Of the call", [{ x: "y" }]],
    ]);
  });

  it("keeps events and what is queued when the queue is opened again", async () => {
    const path = await temporaryPath();
    const first = await openStore(path);
    const before = await startWorld({ store: first, durable: true, idle: true });
    const body = { messages: "I live in Bonn.", user_id: "alice" };
    const { body: taken } = await before.ask(before.owner, "add", { body });
    await first.close();
    const after = await startWorld({ store: await openStore(path), durable: true });
    const event = await ended(after.ask, after.owner, taken.event_id);
    expect(event.body).toMatchObject({ status: "SUCCEEDED", results: [{ event: "ADD" }] });
  });
});
