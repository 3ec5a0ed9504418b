import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Principal } from "../../src/principal.ts";
import { until } from "./support/eventually.ts";
import { keep } from "./support/seed.ts";
import { startWorld, type World } from "./support/start-world.ts";

const schema = { type: "object", properties: { email: { type: "string", format: "email" } } };
const filters = { user_id: "alice" };

/** The export of an id once it is ready. */
function ready({ ask }: World, principal: Principal, id: string) {
  return until(async () => {
    const answer = await ask(principal, "getExport", { body: { memory_export_id: id } });
    return answer.status === 404 ? undefined : answer;
  });
}

describe("exports", () => {
  it("are filled later and found by id or by their filters", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    await keep(world, owner, "My e-mail address is alice@example.com.");
    const made = await ask(owner, "createExport", { body: { schema, filters } });
    expect(made).toEqual({
      status: 201,
      body: {
        message: "Memory export request received. The export will be ready in a few seconds.",
        id: expect.any(String),
      },
    });
    const byId = await ready(world, owner, made.body.id);
    expect(byId).toEqual({ status: 200, body: { email: "alice@example.com" } });
    expect(await ask(owner, "getExport", { body: { filters } })).toEqual(byId);
  });

  it("hold what the filters ask for, also of many", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    await keep(world, owner, "My e-mail address is alice@example.com.");
    await keep(world, owner, "My e-mail address is bob@example.com.", { user_id: "bob" });
    const of = async (filters: object) => {
      const { body } = await ask(owner, "createExport", { body: { schema, filters } });
      return (await ready(world, owner, body.id)).body;
    };
    expect(await of({ user_id: "bob" })).toEqual({ email: "bob@example.com" });
    expect(await of({ AND: [{ user_id: "*" }, { NOT: { user_id: "bob" } }] })).toEqual({
      email: "alice@example.com",
    });
  });

  it("of a scoped key are its own, and of its user", async () => {
    const world = await startWorld();
    const { ask, owner, alice, bob } = world;
    await keep(world, owner, "My e-mail address is alice@example.com.");
    await keep(world, owner, "My e-mail address is bob@example.com.", { user_id: "bob" });
    const all = { user_id: "*" };
    const { body } = await ask(alice, "createExport", { body: { schema, filters: all } });
    expect((await ready(world, alice, body.id)).body).toEqual({ email: "alice@example.com" });
    for (const other of [owner, bob])
      for (const asked of [{ memory_export_id: body.id }, { filters: all }])
        expect((await ask(other, "getExport", { body: asked })).status).toBe(404);
  });

  it.each([
    [{}, { message: "Schema is required and must be a valid object" }],
    [{ schema: {}, filters }, { message: "Schema is required and must be a valid object" }],
    [
      { schema },
      {
        error:
          "One of the filters: app_id, user_id, agent_id, run_id, memory_export_id is required!",
      },
    ],
    [{ schema: { type: "array" }, filters }, { error: expect.stringContaining("object") }],
    [
      { schema: { ...schema, $ref: "https://example.com/schema.json" }, filters },
      { error: expect.any(String) },
    ],
    [{ schema, filters: { nobody: 1 } }, { error: expect.stringContaining("Top-level key") }],
  ])("refuses %j at once", async (body, refusal) => {
    const { ask, owner } = await startWorld({ idle: true });
    expect(await ask(owner, "createExport", { body })).toEqual({ status: 400, body: refusal });
  });

  it("that are unknown are not found, and one must be named", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const none = { status: 404, body: { error: "No memory export request found" } };
    for (const body of [{ memory_export_id: randomUUID() }, { memory_export_id: "x" }, { filters }])
      expect(await ask(owner, "getExport", { body })).toEqual(none);
    expect((await ask(owner, "getExport", { body: {} })).status).toBe(400);
  });

  it("that failed say so", async () => {
    const world = await startWorld();
    const { ask, owner, services } = world;
    const id = await services.exports.begin({ projectId: owner.projectId }, filters);
    await services.exports.fail(owner.projectId, id, "[mem0-kit] It was too much.");
    expect(await ask(owner, "getExport", { body: { memory_export_id: id } })).toEqual({
      status: 409,
      body: { error: "The export failed: It was too much." },
    });
  });
});

describe("profiles", () => {
  it("are not enabled without a model", async () => {
    const { ask, owner, alice } = await startWorld({ idle: true });
    const params = { name: "alice" };
    for (const who of [owner, alice])
      expect((await ask(who, "getProfile", { params })).body).toMatchObject({
        profile: {},
        status: "not_enabled",
        entity_id: "alice",
      });
  });

  it("have settings and jobs, which end as they begin", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const settings = { enabled: true, entities: { user: { custom_instructions: "Short." } } };
    const changed = await ask(owner, "updateProfileSettings", { body: settings });
    expect(changed.body).toMatchObject(settings);
    expect((await ask(owner, "getProfileSettings")).body).toEqual(changed.body);
    expect(await ask(owner, "updateProfileSettings", { body: { schema: {} } })).toEqual({
      status: 400,
      body: { error: "Unsupported settings: schema" },
    });
    const body = { operation: "trigger", entity_type: "user", entity_id: "alice" };
    const headers = { "Idempotency-Key": "1" };
    const job = await ask(owner, "createProfileJob", { body, headers });
    expect(job.body).toMatchObject({ operation: "trigger", replayed: false });
    const again = await ask(owner, "createProfileJob", { body, headers });
    expect(again.body).toEqual({ ...job.body, replayed: true });
    const params = { id: job.body.job_id };
    expect((await ask(owner, "getProfileJob", { params })).body.job.id).toBe(params.id);
    expect((await ask(owner, "getProfileJob", { params: { id: "x" } })).status).toBe(404);
    expect((await ask(owner, "createProfileJob", { body: { operation: "x" } })).status).toBe(400);
  });
});
