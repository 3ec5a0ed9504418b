import { describe, expect, it } from "vitest";
import { verifyWebhook } from "../../src/webhooks/index.ts";
import { startServer } from "../guarded-fetch/support/start-server.ts";
import { ended, until } from "./support/eventually.ts";
import { keep } from "./support/seed.ts";
import { startWorld, type World } from "./support/start-world.ts";

interface Received {
  readonly body: string;
  readonly signature: string;
}

/** A receiver that takes everything. */
async function startReceiver() {
  const received: Received[] = [];
  const { port } = await startServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    received.push({ body, signature: String(request.headers["x-mem0-signature"]) });
    response.writeHead(200).end();
  });
  const events = () =>
    received
      .map(({ body }) => JSON.parse(body).event_details)
      .map(({ event, data }) => `${event} ${data.memory}`)
      .sort();
  return { received, events, url: `http://127.0.0.1:${port}/` };
}

async function subscribe({ ask, owner }: World, url: string): Promise<string> {
  const params = { org: owner.organizationId, project: owner.projectId };
  const event_types = ["memory_add", "memory_update", "memory_delete"];
  const made = await ask(owner, "createWebhook", { params, body: { name: "w", url, event_types } });
  return made.body.secret;
}

describe("webhooks", () => {
  it("hear of what happens to memories, once each, signed", async () => {
    const { received, events, url } = await startReceiver();
    const world = await startWorld();
    const { ask, owner } = world;
    const secret = await subscribe(world, url);
    const headers = { "Idempotency-Key": "1" };
    const now = { body: { messages: "one", user_id: "alice", infer: false }, headers };
    const { body } = await ask(owner, "add", now);
    await ask(owner, "add", now);
    const params = { id: body.results[0].id };
    await ask(owner, "updateMemory", { params, body: { text: "two" } });
    await ask(owner, "deleteMemory", { params });
    const memory_id = await keep(world, owner, "three");
    await ask(owner, "batchUpdate", { body: { memories: [{ memory_id, text: "four" }] } });
    await ask(owner, "batchDelete", { body: { memories: [{ memory_id }] } });
    await until(async () => received.length >= 6);
    expect(events()).toEqual([
      "ADD one",
      "ADD three",
      "DELETE four",
      "DELETE two",
      "UPDATE four",
      "UPDATE two",
    ]);
    for (const { body, signature } of received) {
      const { event_details } = JSON.parse(body);
      const verified = await verifyWebhook({ body, signature }, { secret });
      expect(verified.body).toEqual({ event_details });
    }
    const other = { secret: `${secret}x` };
    await expect(verifyWebhook(received[0] as Received, other)).rejects.toThrow();
  });

  it("hear of what was taken on when it is done, and of all that a deletion takes", async () => {
    const { received, events, url } = await startReceiver();
    const world = await startWorld({ durable: true });
    const { ask, owner } = world;
    await subscribe(world, url);
    const add = { messages: "I like tea.", user_id: "alice" };
    const taken = await ask(owner, "add", { body: add });
    const event = await ended(ask, owner, taken.body.event_id);
    const { memory } = event.body.results[0].data;
    await keep(world, owner, "one");
    await keep(world, owner, "bob's", { user_id: "bob" });
    await ask(owner, "deleteMemories", { query: { user_id: "alice" } });
    await until(async () => received.length >= 5);
    expect(events()).toEqual(
      [`ADD ${memory}`, "ADD bob's", "ADD one", `DELETE ${memory}`, "DELETE one"].sort(),
    );
  });

  it("are listed, changed and deleted; what is wrong is told by field", async () => {
    const { ask, owner } = await startWorld({ idle: true });
    const params = { org: owner.organizationId, project: owner.projectId };
    const body = { name: "w", url: "https://example.com/", event_types: ["memory_add"] };
    const made = await ask(owner, "createWebhook", { params, body });
    expect(made).toMatchObject({
      status: 201,
      body: { ...body, owner: "owner@localhost", project: "default", is_active: true },
    });
    expect(made.body.secret).toMatch(/^whsec_/);
    const { secret: _, ...webhook } = made.body;
    expect((await ask(owner, "listWebhooks", { params })).body).toEqual([webhook]);
    const one = { id: webhook.webhook_id };
    expect((await ask(owner, "updateWebhook", { params: one, body: { name: "v" } })).body).toEqual({
      message: "Webhook updated successfully",
    });
    expect((await ask(owner, "listWebhooks", { params })).body[0].name).toBe("v");
    const wrong = { name: "w", url: "http://10.0.0.1/", event_types: ["x"] };
    const refused = await ask(owner, "createWebhook", { params, body: wrong });
    expect(refused).toEqual({ status: 400, body: { event_types: ['"x" is not a valid choice.'] } });
    const inside = await ask(owner, "updateWebhook", { params: one, body: { url: wrong.url } });
    expect(inside).toEqual({
      status: 400,
      body: { url: ["This address is not on the public internet."] },
    });
    expect((await ask(owner, "createWebhook", { params })).body).toMatchObject({
      name: ["This field is required."],
    });
    expect((await ask(owner, "deleteWebhook", { params: one })).status).toBe(200);
    for (const name of ["updateWebhook", "deleteWebhook"] as const)
      expect(await ask(owner, name, { params: one })).toEqual({
        status: 404,
        body: { error: "Webhook not found" },
      });
  });

  it("leave what waits for them to be erased with whom it is about", async () => {
    const world = await startWorld({ idle: true, durable: true });
    const { services, owner } = world;
    await subscribe(world, "http://127.0.0.1:9/");
    await keep(world, owner, "one");
    await keep(world, owner, "two", { user_id: "bob" });
    expect((await services.jobs.list("default", { kinds: ["webhook"] })).total).toBe(2);
    await services.jobs.erase("default", { userId: "alice" });
    expect((await services.jobs.list("default", { kinds: ["webhook"] })).total).toBe(1);
  });
});
