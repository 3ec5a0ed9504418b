import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { guardedFetch } from "../../src/guarded-fetch/index.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import type { Principal } from "../../src/principal.ts";
import { ended } from "./support/eventually.ts";
import { keep } from "./support/seed.ts";
import { startWorld, type World } from "./support/start-world.ts";

const stars = { user_id: "*", agent_id: "*", app_id: "*", run_id: "*" };

async function startSeeded(): Promise<World> {
  const world = await startWorld();
  const { owner } = world;
  await keep(world, owner, "alice", { metadata: { topic: "a" } });
  await keep(world, owner, "alice helper", { agent_id: "helper" });
  await keep(world, owner, "alice run", { run_id: "r1" });
  await keep(world, owner, "bob", { user_id: "bob" });
  await keep(world, owner, "helper", { user_id: null, agent_id: "helper" });
  return world;
}

async function left({ store }: World): Promise<string[]> {
  const { results } = await store.memory("default").admin.query(undefined);
  return results.map(({ memory }) => memory).sort();
}

async function deleteBy(
  { ask }: World,
  principal: Principal,
  query: Readonly<Record<string, string>>,
) {
  const taken = await ask(principal, "deleteMemories", { query });
  expect(taken).toEqual({
    status: 200,
    body: { message: "Delete in progress. This may take some time.", event_id: expect.any(String) },
  });
  const event = await ended(ask, principal, taken.body.event_id);
  expect(event.body).toMatchObject({ status: "SUCCEEDED", event_type: "DELETE_ALL" });
}

describe("deleting memories of somebody", () => {
  it.each([
    [{ user_id: "alice" }, ["bob", "helper"]],
    [{ user_id: "alice", agent_id: "helper" }, ["alice", "alice run", "bob", "helper"]],
    [
      { user_id: "alice", metadata: '{"topic":"a"}' },
      ["alice helper", "alice run", "bob", "helper"],
    ],
    [{ run_id: "*" }, ["alice", "alice helper", "bob", "helper"]],
    [{ user_id: "*" }, ["helper"]],
    [{ user_id: "*", agent_id: "*" }, ["alice", "alice run", "bob", "helper"]],
    [stars, []],
  ])("by %j leaves the others", async (query, others) => {
    const world = await startSeeded();
    await deleteBy(world, world.owner, query);
    expect(await left(world)).toEqual(others);
  });

  it("by a scoped key is of its user, whatever stars there are", async () => {
    const world = await startSeeded();
    await deleteBy(world, world.alice, { agent_id: "*" });
    expect(await left(world)).toEqual(["alice", "alice run", "bob", "helper"]);
    await deleteBy(world, world.alice, stars);
    expect(await left(world)).toEqual(["bob", "helper"]);
    expect(
      (await world.ask(world.alice, "deleteMemories", { query: { user_id: "bob" } })).status,
    ).toBe(404);
  });

  it("comes after the adds that were taken on before it, and leaves what came after it", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    const add = (messages: string) => ask(owner, "add", { body: { messages, user_id: "alice" } });
    await add("I like tea.");
    const { body } = await ask(owner, "deleteMemories", { query: { user_id: "alice" } });
    await keep(world, owner, "Kept meanwhile.");
    const last = await add("I live in Bonn.");
    await ended(ask, owner, body.event_id);
    await ended(ask, owner, last.body.event_id);
    const texts = await left(world);
    expect(texts).toHaveLength(2);
    expect(texts.join()).not.toContain("tea");
  });

  it("of an agent leaves what its users add meanwhile, which does not wait for it", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner, services } = world;
    await keep(world, owner, "before", { agent_id: "helper" });
    const { body } = await ask(owner, "deleteMemories", { query: { agent_id: "helper" } });
    await setTimeout(2);
    await keep(world, owner, "meanwhile", { agent_id: "helper" });
    const runner = runJobs({ services, fetch: guardedFetch, pollMs: 5 });
    await ended(ask, owner, body.event_id);
    await runner.stop();
    expect(await left(world)).toEqual(["meanwhile"]);
  });

  it.each([
    [{}, "One of the filters: app_id, user_id, agent_id, run_id is required!"],
    [{ user_id: "" }, "One of the filters: app_id, user_id, agent_id, run_id is required!"],
    [{ user_id: "a", metadata: "[1]" }, "metadata must be a JSON object"],
    [{ user_id: "a", metadata: "{" }, "metadata must be a JSON object"],
    [{ user_id: " " }, /blank/],
  ])("refuses %j", async (query, words) => {
    const { ask, owner } = await startWorld({ idle: true });
    const { status, body } = await ask(owner, "deleteMemories", { query });
    expect(status).toBe(400);
    expect(body.error).toMatch(words);
  });

  it("forgets what was said of them and the exports that may repeat them", async () => {
    const world = await startSeeded();
    const { ask, owner, services } = world;
    const id = await keep(world, owner, "Nobody's business.");
    const other = await keep(world, owner, "bob's", { user_id: "bob" });
    for (const memory_id of [id, other])
      await ask(owner, "feedback", { body: { memory_id, feedback: "NEGATIVE" } });
    const schema = { type: "object", properties: { name: { type: "string" } } };
    const filters = { user_id: "bob" };
    const made = await ask(owner, "createExport", { body: { schema, filters } });
    await deleteBy(world, owner, { user_id: "alice" });
    const said = await services.feedback.list(owner.projectId);
    expect(said.map(({ memoryId }) => memoryId)).toEqual([other]);
    const body = { memory_export_id: made.body.id };
    expect((await ask(owner, "getExport", { body })).status).toBe(404);
  });

  it("of nobody certain takes an admin: 501 without", async () => {
    const world = await startWorld({ wrap: ({ admin: _, ...memory }) => memory });
    const { ask, owner } = world;
    await keep(world, owner, "alice");
    expect((await ask(owner, "deleteMemories", { query: stars })).status).toBe(501);
    await deleteBy(world, owner, { user_id: "alice" });
    expect(await left(world)).toEqual([]);
  });
});
