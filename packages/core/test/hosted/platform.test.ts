import { describe, expect, it } from "vitest";
import { matchRoute, platformRoutes } from "../../src/platform/index.ts";
import { startHosted } from "./start.ts";

const scope = { userId: "alex" };
const unknown = "00000000-0000-4000-8000-000000000000";

describe("what the platform has beyond the contract", () => {
  it("changes many memories in one request, metadata included, and keeps what we know of them", async () => {
    const { server, memory } = await startHosted();
    const own = { ...scope, agentId: "cook" };
    const { results } = await memory.add(["One", "Two"].map(asMessage), {
      scope: own,
      infer: false,
    });
    const [first, second] = results.map(({ id }) => id);
    const before = server.requests.length;
    await memory.platform.batch.update([
      { id: String(first), text: "Eins", metadata: { userPlan: 1 } },
      { id: String(second), metadata: { userPlan: 2 } },
    ]);
    expect(server.requests).toHaveLength(before + 2);
    const page = await memory.getAll({ scope: own, order: "oldest" });
    expect(page.results).toMatchObject([
      { memory: "Eins", agentId: "cook", role: "user", metadata: { userPlan: 1 } },
      { memory: "Two", agentId: "cook", metadata: { userPlan: 2 } },
    ]);
    expect((await memory.getAll({ scope: { ...scope, agentId: "coach" } })).results).toEqual([]);
    await memory.platform.batch.delete([String(first), String(second)]);
    expect((await memory.getAll({ scope })).results).toEqual([]);
  });

  it("changes none of a batch in which one is unknown, malformed or named twice", async () => {
    const { memory } = await startHosted();
    const { results } = await memory.add("One", { scope, infer: false });
    const id = String(results[0]?.id);
    const { batch } = memory.platform;
    const refused = [
      [
        [
          { id, text: "Eins" },
          { id: unknown, text: "Zwei" },
        ],
        "NOT_FOUND",
      ],
      [
        [
          { id, text: "Eins" },
          { id, text: "Zwei" },
        ],
        "INVALID_INPUT",
      ],
      [[{ id, text: " " }], "INVALID_INPUT"],
      [[{ id }], "INVALID_INPUT"],
      [[{ id, metadata: { mem0_kit_agent_id: "banker" } }], "INVALID_INPUT"],
      [[], "INVALID_INPUT"],
      [Array.from({ length: 1001 }, () => ({ id, text: "Eins" })), "INVALID_INPUT"],
    ] as const;
    for (const [changes, code] of refused)
      await expect(batch.update(changes)).rejects.toMatchObject({ code });
    expect((await memory.get(id))?.memory).toBe("One");
  });

  it("lists entities page by page, and erases one", async () => {
    const { memory } = await startHosted();
    for (const userId of ["alex", "billie", "sam"])
      await memory.add("I like tea", { scope: { userId }, infer: false });
    const { entities } = memory.platform;
    const first = await entities.list({ pageSize: 2 });
    expect(first).toMatchObject({ total: 3, nextCursor: expect.any(String) });
    const second = await entities.list({ pageSize: 2, cursor: String(first.nextCursor) });
    expect(second.nextCursor).toBeNull();
    const names = [...first.results, ...second.results].map(({ id }) => id).sort();
    expect(names).toEqual(["alex", "billie", "sam"]);
    expect(await entities.get("user", "sam")).toMatchObject({ type: "user", totalMemories: 1 });
    const { eventId } = await entities.delete("user", "sam");
    expect(await memory.waitFor(String(eventId))).toMatchObject({ status: "succeeded" });
    expect(await entities.get("user", "sam")).toBeNull();
  });

  it("tells of events", async () => {
    const { memory } = await startHosted();
    const { eventId } = await memory.add("I am a vegetarian.", { scope });
    await memory.waitFor(String(eventId));
    const { events } = memory.platform;
    expect(await events.get(String(eventId))).toMatchObject({
      status: "succeeded",
      results: [{ memory: "I am a vegetarian.", event: "ADD" }],
      createdAt: expect.any(Date),
    });
    expect(await events.get(unknown)).toBeNull();
    expect((await events.list({ pageSize: 1 })).results.map(({ id }) => id)).toEqual([eventId]);
  });

  it("exports in the caller's form, whose keys stay as they are", async () => {
    const { memory } = await startHosted();
    await memory.add("I like tea", { scope, infer: false });
    const { exports } = memory.platform;
    const schema = { type: "object", properties: { full_name: { type: "string" } } };
    const { id } = await exports.create({ scope, schema, instructions: "Be brief." });
    await expect.poll(() => exports.get(id)).toHaveProperty("full_name");
    expect(await exports.get(unknown)).toBeNull();
  });

  it("keeps webhooks, also of another project than the key's", async () => {
    const { server, memory } = await startHosted();
    const { webhooks } = memory.platform;
    const webhook = { name: "mine", url: "https://example.com/h", eventTypes: ["memory_add"] };
    const created = await webhooks.create(webhook);
    expect(created).toMatchObject({ ...webhook, isActive: true });
    expect(await webhooks.list()).toEqual([created]);
    await webhooks.update(created.id, { name: "ours" });
    expect(await webhooks.list({ projectId: server.projectId })).toMatchObject([{ name: "ours" }]);
    await webhooks.delete(created.id);
    expect(await webhooks.list()).toEqual([]);
    await webhooks.create(webhook, { projectId: "other" }).catch(() => {});
    expect(server.requests.at(-1)?.path).toBe("/api/v1/webhooks/projects/other/");
    await expect(webhooks.delete("unknown")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(server.requests.filter(({ path }) => path === "/v1/ping/")).toHaveLength(1);
  });

  it("reads and changes the project's settings", async () => {
    const { server, memory } = await startHosted();
    const { project } = memory.platform;
    await project.update({
      customInstructions: "Keep what is about food.",
      customCategories: [{ teaAndCoffee: "what they drink" }],
    });
    expect(await project.get()).toMatchObject({
      projectId: server.projectId,
      customInstructions: "Keep what is about food.",
      customCategories: [{ teaAndCoffee: "what they drink" }],
    });
  });

  it("takes feedback and takes it back", async () => {
    const { server, memory } = await startHosted();
    const { results } = await memory.add("I like tea", { scope, infer: false });
    const id = String(results[0]?.id);
    await memory.platform.feedback(id, "NEGATIVE", { reason: "I hate tea" });
    await memory.platform.feedback(id, null);
    expect(server.requests.slice(-2).map(({ body }) => body)).toEqual([
      { memory_id: id, feedback: "NEGATIVE", feedback_reason: "I hate tea" },
      { memory_id: id, feedback: null },
    ]);
  });

  it("makes profiles, once for each key", async () => {
    const { memory } = await startHosted();
    await memory.add("I like tea", { scope, infer: false });
    const { profiles } = memory.platform;
    const schema = { type: "object", properties: { favourite_tea: { type: "string" } } };
    await profiles.updateSettings({ enabled: true, schema });
    expect(await profiles.settings()).toMatchObject({ enabled: true, schema });
    const job = await profiles.generate("alex", { idempotencyKey: "once" });
    expect(await profiles.generate("alex", { idempotencyKey: "once" })).toMatchObject({
      id: job.id,
      isReplay: true,
    });
    expect(await profiles.job(job.statusUrl ?? job.id)).toMatchObject({ id: job.id });
    await expect(profiles.job("/v1/memories/")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect.poll(() => profiles.get("alex")).toMatchObject({ status: "succeeded" });
    expect(await profiles.sample({ limit: 1 })).toMatchObject({ userIds: ["alex"] });
  });

  it("is closed with the memory", async () => {
    const { memory } = await startHosted();
    await memory.close();
    await expect(memory.platform.entities.list()).rejects.toMatchObject({ code: "CLOSED" });
  });
});

describe("the admin side", () => {
  it("lists, counts and exports every scope, marked agents included", async () => {
    const { memory } = await startHosted();
    const { admin } = memory;
    await memory.add("One", { scope: { userId: "alex", agentId: "cook" }, infer: false });
    await memory.add("Two", { scope: { agentId: "cook" }, infer: false });
    await memory.add("Three", { scope: { userId: "billie" }, infer: false });
    const page = await admin?.query({ agentId: "cook" });
    expect(page?.results.map((item) => item.memory).sort()).toEqual(["One", "Two"]);
    expect(await admin?.stats()).toMatchObject({ memories: 3, users: 2 });
    const exported = await collect(admin?.export());
    expect(exported.map((record) => [record.memory, record.history?.length])).toEqual([
      ["One", 1],
      ["Two", 1],
      ["Three", 1],
    ]);
    expect(await collect(admin?.export({ scope: { userId: "billie" } }))).toHaveLength(1);
    expect(await admin?.verify()).toMatchObject({ ok: true });
  });

  it("changes and erases many, with a result for each", async () => {
    const { memory } = await startHosted();
    const { results } = await memory.add("One", { scope, infer: false });
    const id = String(results[0]?.id);
    expect(
      await memory.admin?.updateMany([
        { id, text: "Eins" },
        { id: unknown, text: "?" },
      ]),
    ).toMatchObject([
      { id, ok: true },
      { id: unknown, ok: false, error: { code: "NOT_FOUND" } },
    ]);
    expect(await memory.admin?.deleteMany([id, unknown])).toMatchObject([
      { ok: true },
      { ok: false },
    ]);
  });

  it("erases an agent with the records of users that it is marked on", async () => {
    const { memory } = await startHosted();
    await memory.add("One", { scope: { userId: "alex", agentId: "cook" }, infer: false });
    await memory.add("Two", { scope: { agentId: "cook" }, infer: false });
    await memory.add("Three", { scope, infer: false });
    await memory.admin?.deleteEntity("agent", "cook");
    const page = await memory.admin?.query(undefined);
    expect(page?.results.map((item) => item.memory)).toEqual(["Three"]);
  });

  it("erases everything, and says what it cannot do", async () => {
    const { memory } = await startHosted();
    await memory.add("One", { scope, infer: false });
    expect(await memory.admin?.wipe()).toMatchObject({ status: "succeeded" });
    expect((await memory.admin?.query(undefined))?.results).toEqual([]);
    await expect(memory.admin?.import([])).rejects.toMatchObject({ code: "UNSUPPORTED" });
    await expect(memory.admin?.historyFeed()).rejects.toMatchObject({ code: "UNSUPPORTED" });
  });
});

it("every endpoint that mem0's client calls is called by ours too", async () => {
  const { server, memory } = await startHosted();
  const { platform, admin } = memory;
  const { results } = await memory.add(["One", "Two"].map(asMessage), { scope, infer: false });
  const [id, other] = results.map((added) => added.id).map(String);
  if (id === undefined || other === undefined) return expect.unreachable("Nothing was kept.");
  await memory.search("One", { scope });
  await memory.get(id);
  await memory.getAll({ scope });
  await memory.update(id, { text: "Eins" });
  await memory.history(id);
  await platform.feedback(id, "POSITIVE");
  await platform.batch.update([{ id, text: "Uno" }]);
  await platform.batch.delete([id]);
  await memory.delete(other);
  await memory.deleteAll({ scope });
  await admin?.entities();
  await memory.add("Three", { scope, infer: false });
  await admin?.deleteEntity("user", "alex");
  const { id: exported } = await platform.exports.create({ scope, schema: { type: "object" } });
  await platform.exports.get(exported);
  const webhook = await platform.webhooks.create({
    name: "mine",
    url: "https://example.com/h",
    eventTypes: ["memory_add"],
  });
  await platform.webhooks.list();
  await platform.webhooks.update(webhook.id, { name: "ours" });
  await platform.webhooks.delete(webhook.id);
  await platform.project.get();
  await platform.project.update({ description: "ours" });
  await platform.profiles.updateSettings({ enabled: true });
  await platform.profiles.settings();
  const job = await platform.profiles.generate("alex");
  await platform.profiles.job(job.id);
  await platform.profiles.get("alex");

  const called = new Set(
    server.requests.map(
      ({ method, path }) => matchRoute(method, path)?.name ?? `${method} ${path}`,
    ),
  );
  const wanted = Object.entries(platformRoutes)
    // Entities are erased by name; by number is the deprecated way of the same.
    .filter(([name, route]) => route.client && name !== "deleteEntityById")
    .map(([name]) => name);
  expect(wanted.filter((name) => !called.has(name as never))).toEqual([]);
});

function asMessage(content: string) {
  return { role: "user", content } as const;
}

async function collect<T>(items: AsyncIterable<T> | undefined): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items ?? []) all.push(item);
  return all;
}
