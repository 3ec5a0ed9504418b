import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { startWorld } from "./support/start-world.ts";

const user_id = "alice";

describe("mem0's REST shape", () => {
  it("adds, lists, searches, changes and deletes at once", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const body = { messages: [{ role: "user", content: "I like tea." }], user_id };
    const added = await ask(owner, "restAdd", { body: { ...body, metadata: { a: 1 } } });
    expect(added.body.results).toMatchObject([{ event: "ADD", memory: expect.any(String) }]);
    const [{ id }] = added.body.results;
    const listed = await ask(owner, "restList", { query: { user_id } });
    expect(listed.body.results).toMatchObject([{ id, user_id, metadata: { a: 1 } }]);
    expect(listed.body.results[0]).not.toHaveProperty("run_id");
    const found = await ask(owner, "restSearch", {
      body: { query: "tea", filters: { user_id }, explain: true },
    });
    expect(found.body.results).toMatchObject([{ id, score: expect.any(Number) }]);
    expect(found.body.results[0].score_details).toBeTypeOf("object");

    const change = { text: "I like coffee.", metadata: { b: 2 } };
    const changed = await ask(owner, "restUpdate", { params: { id }, body: change });
    expect(changed.body).toEqual({ message: "Memory updated successfully!" });
    expect((await ask(owner, "restGet", { params: { id } })).body).toMatchObject({
      memory: "I like coffee.",
      metadata: { a: 1, b: 2 },
      score: null,
    });
    const history = await ask(owner, "restHistory", { params: { id } });
    expect(history.body.map(({ event }: { event: string }) => event)).toEqual(["ADD", "UPDATE"]);
    expect((await ask(owner, "restDelete", { params: { id } })).status).toBe(200);
    expect(await ask(owner, "restGet", { params: { id } })).toEqual({ status: 200, body: null });
  });

  it("lists everything without ids, and within a scoped key its user's", async () => {
    const { ask, owner, alice } = await startWorld({ idle: true });
    for (const user_id of ["alice", "bob"])
      await ask(owner, "restAdd", { body: { messages: "tea", user_id, infer: false } });
    expect((await ask(owner, "restList")).body.results).toHaveLength(2);
    expect((await ask(alice, "restList")).body.results).toMatchObject([{ user_id: "alice" }]);
    expect((await ask(owner, "restList", { query: "top_k=1" })).body.results).toHaveLength(1);
    expect((await ask(owner, "restList", { query: "top_k=1001" })).status).toBe(400);
  });

  it.each([
    [{ topic: "a" }, ["one"]],
    [{ topic: { ne: "a" } }, ["two"]],
    [{ topic: { in: ["a", "b"] } }, ["one", "two"]],
    [{ topic: ["a", "c"] }, ["one"]],
    [{ topic: { nin: ["a"] } }, ["two"]],
    [{ OR: [{ topic: "a" }, { topic: "b" }] }, ["one", "two"]],
    [{ AND: [{ topic: "a" }, { NOT: [{ topic: "a" }] }] }, []],
    [{ topic: "*" }, ["one", "two"]],
  ])("filters a search by metadata: %j", async (filters, expected) => {
    const { ask, owner } = await startWorld({ idle: true });
    for (const [text, topic] of [
      ["one", "a"],
      ["two", "b"],
    ]) {
      const body = { messages: `${text} tea`, user_id, infer: false, metadata: { topic } };
      await ask(owner, "restAdd", { body });
    }
    const body = { query: "tea", filters: { ...filters, user_id }, threshold: 0 };
    const found = await ask(owner, "restSearch", { body });
    const texts = found.body.results.map(({ memory }: { memory: string }) => memory.slice(0, 3));
    expect(texts.sort()).toEqual(expected);
  });

  it("tells what is wrong as FastAPI does", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const detail = async (
      ...call: Parameters<typeof ask> extends [unknown, ...infer R] ? R : never
    ) => {
      const { status, body } = await ask(owner, ...call);
      return [status, body.detail];
    };
    expect(await detail("restAdd", { body: { messages: "x" } })).toEqual([
      400,
      "One of the filters: app_id, user_id, agent_id, run_id is required!",
    ]);
    expect(await detail("restSearch", { body: { query: "x" } })).toEqual([
      400,
      expect.stringContaining("filters"),
    ]);
    const odd = { query: "x", filters: { user_id, n: { gt: 1 } } };
    expect(await detail("restSearch", { body: odd })).toEqual([400, expect.stringContaining("gt")]);
    const unknown = { params: { id: randomUUID() }, body: { text: "x" } };
    expect(await detail("restUpdate", unknown)).toEqual([404, "Memory not found!"]);
    expect(await detail("restDeleteAll")).toEqual([400, expect.stringContaining("required")]);
    expect(await detail("restConfigure")).toEqual([501, expect.stringContaining("serve")]);
    expect(await detail("restDeleteEntity", { params: { type: "x", name: "y" } })).toEqual([
      400,
      "Invalid entity type",
    ]);
  });

  it("deletes memories of somebody, and lists who has some", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    for (const user_id of ["alice", "bob", "carol"])
      await ask(owner, "restAdd", {
        body: { messages: "tea", user_id, agent_id: "h", infer: false },
      });
    await ask(owner, "restDeleteAll", { query: { user_id: "alice" } });
    await ask(owner, "restDeleteEntity", { params: { type: "user", name: "bob" } });
    const { body } = await ask(owner, "restEntities");
    expect(
      body.map(({ type, id }: { type: string; id: string }) => `${type} ${id}`).sort(),
    ).toEqual(["agent h", "user carol"]);
    expect(body[0].total_memories).toBe(1);
  });
});
