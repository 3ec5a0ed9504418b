import { describe, expect, it } from "vitest";
import { erasePendingProjects } from "../../src/jobs/erase-project.ts";
import { keep } from "./support/seed.ts";
import { startWorld } from "./support/start-world.ts";

describe("whose key it is", () => {
  it("is told by ping; a scoped key does not learn who owns the project", async () => {
    const { ask, owner, alice } = await startWorld({ idle: true });
    const mine = { status: "ok", org_id: owner.organizationId, project_id: owner.projectId };
    expect((await ask(owner, "ping")).body).toEqual({ ...mine, user_email: "owner@localhost" });
    expect((await ask(alice, "ping")).body).toEqual({ ...mine, user_email: null });
  });

  it("is a question that signing up does not answer", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const answer = await ask(owner, "startAgentMode");
    expect(answer.status).toBe(501);
    expect(answer.body.error).toContain("mem0-kit keys create");
  });
});

describe("projects", () => {
  it("show and change their settings", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const params = { org: owner.organizationId, project: owner.projectId };
    const settings = { custom_instructions: "Keep tea.", custom_categories: [{ pets: "animals" }] };
    expect(await ask(owner, "updateProject", { params, body: settings })).toEqual({
      status: 200,
      body: { message: "Project updated successfully" },
    });
    const { body } = await ask(owner, "getProject", { params, query: "fields=name" });
    expect(body).toMatchObject({
      ...settings,
      project_id: owner.projectId,
      name: "default",
      is_default: true,
      user_role: "OWNER",
      members: [{ email: "owner@localhost", role: "OWNER", username: "owner@localhost" }],
    });
    expect((await ask(owner, "listProjects", { params })).body).toEqual([body]);
    expect((await ask(owner, "updateProject", { params, body: { name: "" } })).status).toBe(400);
  });

  it("are made, and taken away with all that was theirs", async () => {
    const world = await startWorld();
    const { ask, owner, neighbour, services, store } = world;
    const params = { org: neighbour.organizationId, project: neighbour.projectId };
    const made = await ask(owner, "createProject", { params, body: { name: "new" } });
    expect(made.body).toEqual({
      message: "Project created successfully.",
      project_id: expect.stringMatching(/^proj_/),
    });
    await keep(world, neighbour, "kept");
    await services.keys.create({ ...neighbour, name: "k" });
    const hook = { name: "w", url: "https://example.com/", event_types: ["memory_add"] };
    await ask(neighbour, "createWebhook", { params, body: hook });
    const namespaces = await store.namespaces();
    expect(await ask(neighbour, "deleteProject", { params })).toEqual({
      status: 200,
      body: { message: "Project and related data deleted successfully." },
    });
    expect((await ask(neighbour, "getProject", { params })).status).toBe(404);
    expect(await services.keys.list(neighbour.projectId)).toEqual([]);
    expect(await services.webhooks.list(neighbour.projectId)).toEqual([]);
    expect(await store.namespaces()).toHaveLength(namespaces.length - 1);
    expect(await services.directory.projects.pendingErasures()).toEqual([]);
    expect((await ask(neighbour, "deleteProject", { params })).status).toBe(404);
  });

  it("that a process had only begun to take away are erased at the next start", async () => {
    const world = await startWorld({ idle: true });
    const { neighbour, services, store } = world;
    await keep(world, neighbour, "kept");
    await services.directory.projects.delete(neighbour.organizationId, neighbour.projectId);
    expect(await store.namespaces()).toHaveLength(1);
    await erasePendingProjects(services);
    expect(await store.namespaces()).toEqual([]);
    expect(await services.directory.projects.pendingErasures()).toEqual([]);
  });

  it("of which one is always there", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const params = { org: owner.organizationId, project: owner.projectId };
    expect((await ask(owner, "deleteProject", { params })).status).toBe(409);
    expect((await ask(owner, "deleteOrganization", { params })).status).toBe(409);
  });

  it("need an admin to be taken away: 501 without, and nothing is", async () => {
    const { ask, neighbour } = await startWorld({
      idle: true,
      wrap: ({ admin: _, ...memory }) => memory,
    });
    const params = { org: neighbour.organizationId, project: neighbour.projectId };
    expect((await ask(neighbour, "deleteProject", { params })).status).toBe(501);
    expect((await ask(neighbour, "getProject", { params })).status).toBe(200);
  });
});

describe("organisations", () => {
  it("are made, shown and taken away with their projects", async () => {
    const world = await startWorld({ idle: true });
    const { ask, owner, stranger, store } = world;
    const made = await ask(owner, "createOrganization", { body: { name: "new" } });
    expect(made).toMatchObject({
      status: 201,
      body: {
        message: "Organization created successfully.",
        org_id: expect.stringMatching(/^org_/),
      },
    });
    expect((await ask(owner, "createOrganization", { body: { name: " " } })).status).toBe(400);
    const params = { org: stranger.organizationId };
    const { body } = await ask(stranger, "getOrganization", { params });
    expect(body).toMatchObject({ org_id: params.org, name: "far", members: [{ email: "s@x.de" }] });
    expect((await ask(stranger, "listOrganizations")).body).toEqual([body]);
    await keep(world, stranger, "kept");
    expect((await ask(stranger, "deleteOrganization", { params })).body).toEqual({
      message: "Organization deleted successfully!",
    });
    expect((await ask(stranger, "getOrganization", { params })).body).toEqual({
      message: "Organization not found",
    });
    expect(await store.namespaces()).toEqual([]);
  });
});

describe("members", () => {
  it.each([
    ["Organization", 201],
    ["Project", 200],
  ] as const)("of a(n) %s come, change and go", async (kind, created) => {
    const { ask, owner } = await startWorld({ idle: true });
    const params = { org: owner.organizationId, project: owner.projectId };
    const list = async () => {
      const { body } = await ask(owner, `list${kind}Members`, { params });
      return body.members.map(
        ({ email, role }: { email: string; role: string }) => `${email} ${role}`,
      );
    };
    const body = { email: "Eve@x.de", role: "READER" };
    expect((await ask(owner, `add${kind}Member`, { params, body })).status).toBe(created);
    expect((await ask(owner, `add${kind}Member`, { params, body })).status).toBe(409);
    expect(await list()).toEqual(["owner@localhost OWNER", "eve@x.de READER"]);
    const change = { ...body, role: "OWNER" };
    expect((await ask(owner, `update${kind}Member`, { params, body: change })).status).toBe(200);
    const nobody = { ...change, email: "nobody@x.de" };
    expect((await ask(owner, `update${kind}Member`, { params, body: nobody })).status).toBe(404);
    expect((await ask(owner, `add${kind}Member`, { params, body: { email: "no" } })).status).toBe(
      400,
    );
    const query = { email: "eve@x.de" };
    expect((await ask(owner, `remove${kind}Member`, { params, query })).status).toBe(200);
    expect((await ask(owner, `remove${kind}Member`, { params, body: query })).status).toBe(404);
    expect(await list()).toEqual(["owner@localhost OWNER"]);
    const last = { email: "owner@localhost" };
    expect((await ask(owner, `remove${kind}Member`, { params, body: last })).status).toBe(409);
  });
});
