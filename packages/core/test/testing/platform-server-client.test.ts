import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchRoute, type PlatformRouteName, platformRoutes } from "../../src/platform/index.ts";
import {
  type PlatformServer,
  startPlatform,
} from "../../src/testing/platform-server/start-platform.ts";

// Read once, when the module is loaded.
process.env.MEM0_TELEMETRY = "false";
const { Feedback, MemoryClient, WebhookEvent } = await import("mem0ai");

type Client = InstanceType<typeof MemoryClient>;

let server: PlatformServer;
let client: Client;
/** Methods of the client that were driven. */
const driven = new Set<string>();

beforeAll(async () => {
  server = await startPlatform();
  const bare = new MemoryClient({ apiKey: server.apiKey, host: server.url });
  client = new Proxy(bare, {
    get: (target, name, receiver) => {
      driven.add(String(name));
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
});
afterAll(() => server.close());

/** Keeps texts of a user and returns their ids; the client's own type of what `add` returns is wrong. */
async function keep(userId: string, ...texts: string[]): Promise<string[]> {
  const messages = texts.map((content) => ({ role: "user" as const, content }));
  const answer: unknown = await client.add(messages, { userId, infer: false });
  return (answer as { readonly results: { readonly id: string }[] }).results.map(({ id }) => id);
}

describe("mem0's own client", () => {
  it("pings and sends its key", async () => {
    await client.ping();
    expect(server.requests[0]?.headers.authorization).toBe(`Token ${server.apiKey}`);
    expect(bareFields()).toEqual([server.organizationId, server.projectId]);
  });

  it("adds, and finds what was added once its event is over", async () => {
    const answer: unknown = await client.add([{ role: "user", content: "I love green tea" }], {
      userId: "alex",
    });
    expect(answer).toEqual({ eventId: expect.any(String), status: "PENDING" });
    await server.settled();
    const found = await client.search("green tea", { filters: { user_id: "alex" } });
    expect(found.results[0]).toMatchObject({ memory: "I love green tea", userId: "alex" });
    expect(found.results[0]?.score).toBeGreaterThan(0);
  });

  it("lists by pages", async () => {
    await keep("pages", "one", "two", "three");
    const filters = { user_id: "pages" };
    const page = await client.getAll({ filters, page: 2, pageSize: 2 });
    expect(page).toMatchObject({ count: 3, next: null });
    expect(page.results.map(({ memory }) => memory)).toEqual(["one"]);
    expect(page.previous).toBe(`${server.url}/v3/memories/?page=1&page_size=2`);
  });

  it("reads, changes and deletes one memory, and reads its history", async () => {
    const [id = ""] = await keep("sam", "Likes tea");
    expect(await client.get(id)).toMatchObject({ id, memory: "Likes tea", userId: "sam" });
    const updated: unknown = await client.update(id, {
      text: "Likes coffee",
      metadata: { userKey: 1 },
    });
    expect(updated).toMatchObject({ memory: "Likes coffee", metadata: { userKey: 1 } });
    const history = await client.history(id);
    expect(history.map(({ event, oldMemory }) => [event, oldMemory])).toEqual([
      ["ADD", null],
      ["UPDATE", "Likes tea"],
    ]);
    expect(history[0]?.input).toEqual([{ role: "user", content: "Likes tea" }]);
    expect(await client.delete(id, { deleteLinked: true })).toMatchObject({
      message: "Memory deleted successfully!",
    });
    await expect(client.get(id)).rejects.toThrow("Memory not found!");
  });

  it("changes and deletes many", async () => {
    const [one = "", two = ""] = await keep("batch", "one", "two");
    expect(
      await client.batchUpdate([
        { memoryId: one, text: "uno" },
        { memoryId: two, text: "due" },
      ]),
    ).toEqual({ message: "Successfully updated 2 memories" });
    expect(await client.batchDelete([one])).toEqual({ message: "Successfully deleted 1 memories" });
    const { results } = await client.getAll({ filters: { user_id: "batch" } });
    expect(results.map(({ memory }) => memory)).toEqual(["due"]);
  });

  it("deletes all of a user, and entities by name and by number", async () => {
    await keep("gone", "one");
    await keep("left", "two");
    await keep("old", "three");
    await client.deleteAll({ userId: "gone" });
    await client.deleteUsers({ userId: "left" });
    const { results } = await client.users({ page: 1, pageSize: 50 });
    const old = results.find(({ name }) => name === "old");
    await client.deleteUser({ entity_id: Number(old?.id), entity_type: "user" } as never);
    await server.settled();
    const names = (await client.users()).results.map(({ name }) => name);
    expect(names).toContain("alex");
    for (const name of ["gone", "left", "old"]) expect(names).not.toContain(name);
  });

  it("reads and changes its project", async () => {
    await client.updateProject({
      customInstructions: "Only food.",
      customCategories: [{ fine_food: "What they love to eat" }],
      decay: true,
    });
    const project = await client.getProject({ fields: ["customInstructions"] });
    expect(project).toMatchObject({
      customInstructions: "Only food.",
      customCategories: [{ fine_food: "What they love to eat" }],
      decay: true,
    });
  });

  it("makes, reads, changes and deletes webhooks", async () => {
    const made = await client.createWebhook({
      name: "mine",
      url: "https://example.com/hook",
      eventTypes: [WebhookEvent.MEMORY_ADDED],
    });
    const webhookId = String(made.webhookId);
    await client.updateWebhook({ webhookId, name: "ours" });
    const [webhook] = await client.getWebhooks();
    expect(webhook).toMatchObject({ name: "ours", eventTypes: ["memory_add"] });
    await client.deleteWebhook({ webhookId });
    expect(await client.getWebhooks()).toEqual([]);
  });

  it("gives feedback", async () => {
    const [memoryId = ""] = await keep("critic", "Likes tea");
    const answer: unknown = await client.feedback({ memoryId, feedback: Feedback.POSITIVE });
    expect(answer).toMatchObject({ feedback: "POSITIVE", feedbackReason: null });
  });

  it("exports", async () => {
    await keep("exporter", "Likes tea", "Lives in Rome");
    const schema = { type: "object", properties: { texts: { type: "array" } } };
    const { id } = await client.createMemoryExport({ schema, filters: { user_id: "exporter" } });
    await server.settled();
    const exported: unknown = await client.getMemoryExport({ memoryExportId: id });
    expect(exported).toEqual({ texts: ["Lives in Rome", "Likes tea"] });
  });

  it("sets up, generates and reads profiles", async () => {
    await keep("profiled", "Likes tea");
    expect(await client.getProfile({ entityId: "profiled" })).toMatchObject({
      status: "not_enabled",
    });
    const schema = { type: "object", properties: { full_name: { type: "string" } } };
    await client.updateProfileSettings({ enabled: true, schema });
    expect(await client.getProfileSettings()).toMatchObject({
      enabled: true,
      entities: { user: { schema } },
    });
    const job = await client.generateProfile({ entityId: "profiled", idempotencyKey: "k1" });
    const again = await client.generateProfile({ entityId: "profiled", idempotencyKey: "k1" });
    expect([again.jobId, job.replayed, again.replayed]).toEqual([job.jobId, false, true]);
    await client.sampleProfiles({ limit: 1 });
    await server.settled();
    expect(await client.getProfileJob(String(job.statusUrl))).toMatchObject({
      job: { status: "succeeded", succeeded: 1 },
    });
    expect(await client.getProfile({ entityId: "profiled" })).toMatchObject({
      status: "succeeded",
      profile: { full_name: "Likes tea" },
    });
  });
});

// Last, since they look back at what the tests above did.
describe("the table of routes", () => {
  it("all public methods of the client were driven", () => {
    const methods = Object.getOwnPropertyNames(MemoryClient.prototype).filter(
      (name) => name !== "constructor" && !name.startsWith("_"),
    );
    expect(methods.filter((name) => !driven.has(name))).toEqual([]);
  });

  it("every route that is marked as the client's was called, and no other", () => {
    const called = new Set(
      server.requests.map(({ method, path }) => matchRoute(method, path)?.name),
    );
    const marked = (Object.keys(platformRoutes) as PlatformRouteName[]).filter(
      (name) => platformRoutes[name].client,
    );
    expect([...called].sort()).toEqual(marked.sort());
  });
});

function bareFields(): unknown[] {
  const { organizationId, projectId } = client as unknown as Record<string, unknown>;
  return [organizationId, projectId];
}
