// Calls every public method of npm's `mem0ai` MemoryClient, unmodified, on the server of the
// environment: MEM0_HOST, and MEM0_API_KEY of a project of its own. It runs where mem0ai is installed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { MemoryClient } from "mem0ai";

const { MEM0_HOST: host, MEM0_API_KEY: apiKey } = process.env;
const called = new Set();
const client = noting(new MemoryClient({ apiKey, host }));
const alex = { user_id: "alex" };
let id;

test("ping tells whose key it is", async () => {
  await client.ping();
  assert.match(client.projectId, /^proj_/);
  assert.match(client.organizationId, /^org_/);
});

test("add keeps a text as it is at once", async () => {
  const messages = [{ role: "user", content: "I like green tea." }];
  const added = await client.add(messages, {
    userId: "alex",
    infer: false,
    metadata: { cupsADay: 2 },
  });
  assert.equal(added.status, "SUCCEEDED");
  assert.equal(added.results[0].data.memory, "I like green tea.");
  id = added.results[0].id;
});

test("add keeps the facts of a conversation, and a search that follows sees them", async () => {
  const messages = [{ role: "user", content: "Hi! I'm allergic to nuts." }];
  const { status, eventId } = await client.add(messages, { userId: "alex" });
  assert.deepEqual({ status, hasEvent: Boolean(eventId) }, { status: "PENDING", hasEvent: true });
  const { results } = await client.search("nuts", { filters: alex });
  assert.match(results[0].memory, /allergic to nuts/);
});

test("get finds a memory, and not one that is not there", async () => {
  const { memory, userId, metadata } = await client.get(id);
  assert.deepEqual(
    { memory, userId, metadata },
    { memory: "I like green tea.", userId: "alex", metadata: { cupsADay: 2 } },
  );
  await assert.rejects(client.get(crypto.randomUUID()), { errorCode: "HTTP_404" });
  await assert.rejects(client.get("no-uuid"), { errorCode: "HTTP_400" });
});

test("getAll gives pages", async () => {
  const page = await client.getAll({ filters: alex, page: 1, pageSize: 1 });
  assert.deepEqual([page.count, page.results.length, page.previous], [2, 1, null]);
  const next = await fetch(page.next, {
    method: "POST",
    headers: { ...client.headers },
    body: JSON.stringify({ filters: alex }),
  });
  const { results } = await next.json();
  assert.notEqual(results[0].id, page.results[0].id);
});

test("search finds what is like the query, for that user only", async () => {
  const { results } = await client.search("green tea", { filters: alex, topK: 1 });
  assert.deepEqual(
    results.map((one) => one.id),
    [id],
  );
  assert.deepEqual(
    (await client.search("green tea", { filters: { user_id: "billie" } })).results,
    [],
  );
  await assert.rejects(client.search("tea", { filters: { colour: "red" } }), {
    errorCode: "HTTP_400",
  });
});

test("update changes text, metadata and expiration", async () => {
  const changed = await client.update(id, {
    text: "I like black tea.",
    metadata: { cupsADay: 3 },
    expirationDate: "2099-01-01",
  });
  assert.equal(changed.memory, "I like black tea.");
  assert.equal((await client.get(id)).expirationDate, "2099-01-01");
  assert.equal((await client.update(id, { expirationDate: null })).expirationDate, null);
});

test("history tells what happened to a memory", async () => {
  const history = await client.history(id);
  assert.ok(history.some((one) => one.event === "ADD" && one.newMemory === "I like green tea."));
  assert.ok(
    history.some(
      (one) => one.oldMemory === "I like green tea." && one.newMemory === "I like black tea.",
    ),
  );
});

test("batchUpdate and batchDelete change several", async () => {
  const { message } = await client.batchUpdate([{ memoryId: id, text: "I like white tea." }]);
  assert.equal(message, "Successfully updated 1 memories");
  assert.equal((await client.get(id)).memory, "I like white tea.");
  const { results } = await client.add([{ role: "user", content: "Away." }], {
    userId: "alex",
    infer: false,
  });
  assert.equal(
    (await client.batchDelete([results[0].id])).message,
    "Successfully deleted 1 memories",
  );
});

test("feedback is kept", async () => {
  const kept = await client.feedback({
    memoryId: id,
    feedback: "POSITIVE",
    feedbackReason: "right",
  });
  assert.equal(kept.feedback, "POSITIVE");
});

test("createMemoryExport and getMemoryExport fill a schema", async () => {
  const schema = {
    type: "object",
    properties: { allergies: { type: "array", items: { type: "string" } } },
  };
  const { id: memoryExportId } = await client.createMemoryExport({ schema, filters: alex });
  const exported = await until(() =>
    client.getMemoryExport({ memoryExportId }).catch(unlessMissing),
  );
  assert.match(JSON.stringify(exported.allergies), /nuts/);
});

test("getProject and updateProject are its settings", async () => {
  await client.updateProject({
    customInstructions: "Food only.",
    customCategories: [{ food: "What one eats" }],
  });
  const { customInstructions, customCategories } = await client.getProject({
    fields: ["customInstructions"],
  });
  assert.deepEqual(
    [customInstructions, customCategories],
    ["Food only.", [{ food: "What one eats" }]],
  );
});

test("webhooks are made, changed, listed and deleted", async () => {
  const hook = { name: "hook", url: "https://example.com/hook", eventTypes: ["memory_add"] };
  const { webhookId } = await client.createWebhook(hook);
  await client.updateWebhook({ webhookId, name: "renamed" });
  assert.deepEqual(
    (await client.getWebhooks()).map((one) => one.name),
    ["renamed"],
  );
  await client.deleteWebhook({ webhookId });
  assert.deepEqual(await client.getWebhooks(), []);
});

test("profiles say that they are not made without a model", async () => {
  const schema = {
    type: "object",
    properties: { dietStyle: { type: "string", description: "What one eats" } },
  };
  await client.updateProfileSettings({ schema });
  assert.deepEqual((await client.getProfileSettings()).entities.user.schema, schema);
  assert.equal((await client.getProfile({ entityId: "alex" })).status, "not_enabled");
  const job = await client.generateProfile({ entityId: "alex", idempotencyKey: "once" });
  const again = await client.generateProfile({ entityId: "alex", idempotencyKey: "once" });
  assert.equal(again.jobId, job.jobId);
  assert.equal((await client.getProfileJob(job.statusUrl)).job.id, job.jobId);
  assert.ok((await client.sampleProfiles({ limit: 1 })).jobId);
});

test("users lists whom memories are of, and deleteUsers and deleteUser erase one", async () => {
  const add = (content, ids) => client.add([{ role: "user", content }], { infer: false, ...ids });
  await add("Of Billie.", { userId: "billie" });
  await add("Of a cook.", { agentId: "cook" });
  const { results } = await client.users({ page: 1, pageSize: 50 });
  const billie = results.find((one) => one.name === "billie");
  assert.deepEqual([billie.type, billie.totalMemories], ["user", 1]);
  await client.deleteUser({ entity_id: billie.id, entity_type: "user" });
  await client.deleteUsers({ agentId: "cook" });
  await until(async () => (await client.users()).results.every((one) => one.name === "alex"));
});

test("delete erases one memory, and deleteAll all of a user", async () => {
  assert.equal((await client.delete(id)).message, "Memory deleted successfully!");
  await assert.rejects(client.get(id), { errorCode: "HTTP_404" });
  assert.ok((await client.deleteAll({ userId: "alex" })).eventId);
  await until(async () => (await client.getAll({ filters: alex })).count === 0);
});

test("a key that is none is refused", async () => {
  const other = new MemoryClient({ apiKey: "m0sk_wrong", host });
  await assert.rejects(other.getAll({ filters: alex }), { errorCode: "HTTP_401" });
});

test("no public method is left that was not called", () => {
  const names = Object.getOwnPropertyNames(MemoryClient.prototype);
  const methods = names.filter((name) => name !== "constructor" && !name.startsWith("_"));
  assert.ok(methods.length > 25);
  assert.deepEqual(
    methods.filter((name) => !called.has(name)),
    [],
  );
});

/** The client, which notes what is called on it from outside. */
function noting(target) {
  return new Proxy(target, {
    get(_, name) {
      const value = target[name];
      if (typeof value !== "function") return value;
      return async (...args) => {
        const result = await value.apply(target, args);
        called.add(name);
        return result;
      };
    },
  });
}

/** What a call finds once it finds something; whoever runs this bounds the time. */
async function until(look) {
  for (;;) {
    const found = await look();
    if (found) return found;
    await delay(20);
  }
}

function unlessMissing(error) {
  if (error.errorCode === "HTTP_404") return null;
  throw error;
}
