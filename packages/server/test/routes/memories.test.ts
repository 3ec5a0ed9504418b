import { randomUUID } from "node:crypto";
import type { WireHistoryEntry } from "@mem0-kit/core/platform";
import { describe, expect, it } from "vitest";
import { keep } from "./support/seed.ts";
import { startWorld } from "./support/start-world.ts";

const malformed = { status: 400, body: { error: "memory_id should be a valid UUID" } };
const unknown = { status: 404, body: { error: "Memory not found!" } };

describe("a single memory", () => {
  it("is read, changed, told of and deleted", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    const params = { id: await keep(world, owner, "Alice drinks tea.") };
    const read = await ask(owner, "getMemory", { params });
    expect(read.body).toMatchObject({ memory: "Alice drinks tea.", lifecycle_state: "active" });

    const change = {
      text: "Alice drinks coffee.",
      metadata: { n: 1 },
      expiration_date: "2999-01-01",
    };
    const changed = await ask(owner, "updateMemory", { params, body: change });
    expect(changed.body).toMatchObject({ memory: change.text, metadata: { n: 1 } });
    expect(changed.body.expiration_date).toBe("2999-01-01");
    const cleared = await ask(owner, "updateMemory", { params, body: { expiration_date: null } });
    expect(cleared.body).toMatchObject({ memory: change.text, expiration_date: null });

    const history = await ask(owner, "memoryHistory", { params });
    expect(history.body[0]).toMatchObject({
      event: "ADD",
      memory_id: params.id,
      new_memory: "Alice drinks tea.",
      user_id: "alice",
      metadata: { n: 1 },
    });
    expect(history.body[1]).toMatchObject({
      event: "UPDATE",
      old_memory: "Alice drinks tea.",
      new_memory: change.text,
    });

    const query = { delete_linked: "true" };
    expect(await ask(owner, "deleteMemory", { params, query })).toEqual({
      status: 200,
      body: { message: "Memory deleted successfully!", cascade_count: 0 },
    });
    expect(await ask(owner, "deleteMemory", { params })).toEqual(unknown);
    expect(await ask(owner, "getMemory", { params })).toEqual(unknown);
    const left = await ask(owner, "memoryHistory", { params });
    expect(left.body.map((entry: WireHistoryEntry) => [entry.event, entry.user_id])).toEqual([
      ["ADD", "alice"],
      ["UPDATE", "alice"],
      ["UPDATE", "alice"],
      ["DELETE", "alice"],
    ]);
    expect(JSON.stringify(left.body)).not.toContain("coffee");
    const feed = await ask(owner, "historyFeed");
    expect(feed.body.results.map((entry: WireHistoryEntry) => entry.user_id)).toEqual(
      Array(4).fill("alice"),
    );
  });

  it("that is malformed or unknown is refused by the platform's words", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const body = { text: "x" };
    for (const name of ["getMemory", "updateMemory", "deleteMemory"] as const) {
      expect(await ask(owner, name, { params: { id: "1" }, body })).toEqual(malformed);
      expect(await ask(owner, name, { params: { id: randomUUID() }, body })).toEqual(unknown);
    }
    expect(await ask(owner, "memoryHistory", { params: { id: "x" } })).toEqual(malformed);
    const none = await ask(owner, "memoryHistory", { params: { id: randomUUID() } });
    expect(none).toEqual({ status: 200, body: [] });
  });

  it("is not changed by a request that changes nothing, or wrongly", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner } = world;
    const params = { id: await keep(world, owner, "Alice drinks tea.") };
    for (const body of [
      {},
      { text: null },
      { text: "" },
      { expiration_date: "soon" },
      { timestamp: "x" },
    ])
      expect((await ask(owner, "updateMemory", { params, body })).status).toBe(400);
    const timed = await ask(owner, "updateMemory", { params, body: { timestamp: 1_700_000_000 } });
    expect(timed.status).toBe(200);
    const item = await world.store.memory("default").get(params.id);
    expect(item?.eventTime).toEqual(new Date(1_700_000_000_000));
  });
});

describe("many memories", () => {
  it("are changed and deleted in one request", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    const ids = [await keep(world, owner, "One."), await keep(world, owner, "Two.")];
    const [one, two] = ids;
    const memories = [
      { memory_id: one, text: "First.", metadata: { n: 1 } },
      { memory_id: two, metadata: { n: 2 } },
    ];
    expect(await ask(owner, "batchUpdate", { body: { memories } })).toEqual({
      status: 200,
      body: { message: "Successfully updated 2 memories" },
    });
    const read = await Promise.all(
      ids.map((id) => ask(owner, "getMemory", { params: { id: String(id) } })),
    );
    expect(read.map(({ body }) => [body.memory, body.metadata])).toEqual([
      ["First.", { n: 1 }],
      ["Two.", { n: 2 }],
    ]);
    const doomed = { memories: [...ids, one].map((memory_id) => ({ memory_id })) };
    expect((await ask(owner, "batchDelete", { body: doomed })).body.message).toBe(
      "Successfully deleted 3 memories",
    );
    const left = await ask(owner, "list", { body: { filters: { user_id: "alice" } } });
    expect(left.body.count).toBe(0);
  });

  it("are left as they are when one of them cannot be changed", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    const memory_id = await keep(world, owner, "One.");
    const bad = [
      [{ memory_id: "x", text: "y" }, malformed],
      [{ memory_id: randomUUID(), text: "y" }, unknown],
      [{ memory_id }, { status: 400 }],
      [{ memory_id, text: " " }, { status: 400 }],
    ] as const;
    for (const [item, answer] of bad) {
      const memories = [{ memory_id, text: "Changed." }, item];
      expect(await ask(owner, "batchUpdate", { body: { memories } })).toMatchObject(answer);
    }
    const memories = [{ memory_id }, { memory_id: randomUUID() }];
    expect(await ask(owner, "batchDelete", { body: { memories } })).toEqual(unknown);
    expect((await ask(owner, "getMemory", { params: { id: memory_id } })).body.memory).toBe("One.");
  });

  it("are at most 1,000", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const memories = Array.from({ length: 1001 }, () => ({ memory_id: randomUUID(), text: "x" }));
    const refused = (done: string) => ({
      status: 400,
      body: { error: `Maximum of 1000 memories can be ${done} in a single request` },
    });
    expect(await ask(owner, "batchUpdate", { body: { memories } })).toEqual(refused("updated"));
    expect(await ask(owner, "batchDelete", { body: { memories } })).toEqual(refused("deleted"));
  });

  it("without an admin are changed one by one", async () => {
    const world = await startWorld({ wrap: ({ admin: _, ...memory }) => memory });
    const { ask, owner } = world;
    const [one, two] = [await keep(world, owner, "One."), await keep(world, owner, "Two.")];
    const memories = [one, two].map((memory_id, n) => ({ memory_id, text: `Number ${n}` }));
    await ask(owner, "batchUpdate", { body: { memories } });
    expect((await ask(owner, "getMemory", { params: { id: two } })).body.memory).toBe("Number 1");
    await ask(owner, "batchDelete", {
      body: { memories: memories.map(({ memory_id }) => ({ memory_id })) },
    });
    expect(await ask(owner, "getMemory", { params: { id: one } })).toEqual(unknown);
  });
});
