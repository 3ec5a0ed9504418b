import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { inspect } from "node:util";
import { inMemoryDocumentStore } from "@mem0-kit/core";
import { inMemoryJobQueue, type LeasedJob } from "@mem0-kit/core/server-ports";
import { describe, expect, it } from "vitest";
import { guardedFetch } from "../../src/guarded-fetch/index.ts";
import {
  createWebhooks,
  runWebhookJob,
  secretSealer,
  verifyWebhook,
  type Webhook,
  type WebhookEvent,
  webhookAttempts,
  webhookJob,
  webhookJobKind,
} from "../../src/webhooks/index.ts";
import { startRawServer, startServer } from "../guarded-fetch/support/start-server.ts";

interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver that answers with each status in turn, the last one for ever. */
async function startReceiver(...statuses: number[]) {
  const received: Received[] = [];
  const { port } = await startServer(async (request, response) => {
    const { method, headers } = request;
    received.push({ method, headers, body: Buffer.concat(await request.toArray()).toString() });
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    response.writeHead(status ?? 200, { location: "http://169.254.169.254/" }).end("words");
  });
  return { received, url: `http://127.0.0.1:${port}/token-7` };
}

const allowPrivate = ["127.0.0.1"];

/** A project with one webhook, its queue, and a clock for both. */
async function start(url: string, timeoutMs = 10_000) {
  const clock = { ms: Date.parse("2026-01-01T00:00:00Z") };
  const now = () => new Date(clock.ms);
  const sealer = secretSealer(randomBytes(32));
  const documents = inMemoryDocumentStore();
  const webhooks = createWebhooks({ documents, sealer, allowPrivate, now });
  const types = ["memory_add", "memory_update"];
  const made = await webhooks.create("proj_a", { name: "a", url, event_types: types });
  const queue = inMemoryJobQueue({ clock: now });
  const fetch: typeof guardedFetch = (to, options) =>
    guardedFetch(to, { ...options, allowPrivate, timeoutMs });
  const options = { webhooks, fetch, now, random: () => 0 };

  /** Runs everything that is due now as the server's worker does. */
  async function work() {
    const outcomes = [];
    let job: LeasedJob | undefined;
    do {
      const lease = { kinds: [webhookJobKind], workerId: "w", leaseMs: 60_000 };
      [job] = await queue.lease(lease);
      if (job === undefined) break;
      const outcome = await runWebhookJob(job, options);
      outcomes.push(outcome);
      if (outcome.status === "delivered" || outcome.status === "dropped")
        await queue.complete(job.id, job.token, { result: outcome });
      else {
        const again = outcome.status === "retry" ? { retryAt: outcome.retryAt } : {};
        await queue.fail(job.id, job.token, { error: outcome.error, ...again });
      }
    } while (job !== undefined);
    return outcomes;
  }

  async function tell(news: WebhookEvent["news"], more: Partial<WebhookEvent> = {}) {
    const event = { id: `e${Math.random()}`, projectId: "proj_a", at: now(), news, ...more };
    const told = await webhooks.subscribers("proj_a", news.type);
    await queue.enqueueAll(told.map((webhook) => webhookJob(event, webhook)));
    return event;
  }

  return { ...made, clock, now, webhooks, queue, work, tell, options };
}

const news = { type: "memory_add", memoryId: "m1", memory: "Likes tea" } as const;
const hour = 60 * 60 * 1000;

describe("a delivery", () => {
  it("arrives as mem0 sends it, signed, and is verified by the receiver", async () => {
    const { received, url } = await startReceiver(204);
    const { secret, tell, work, now } = await start(url);
    await tell(news);
    expect(await work()).toEqual([{ status: "delivered", httpStatus: 204 }]);
    const [{ method, headers, body } = {} as Received, ...more] = received;
    expect(more).toEqual([]);
    expect(method).toBe("POST");
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "x-mem0-event": "memory_add",
      "x-mem0-delivery": expect.stringMatching(/^del_[\da-f]{32}$/),
    });
    const signature = headers["x-mem0-signature"];
    const verified = await verifyWebhook({ body, signature }, { secret, now: now() });
    expect(verified.body).toEqual({
      event_details: { id: "m1", data: { memory: "Likes tea" }, event: "ADD" },
    });
  });

  it("is verified by old and new secret during a rotation", async () => {
    const { received, url } = await startReceiver(200);
    const { secret, webhook, webhooks, tell, work, now } = await start(url);
    const rotated = await webhooks.rotateSecret("proj_a", webhook.id);
    await tell(news);
    await work();
    const [{ headers, body } = {} as Received] = received;
    for (const one of [secret, rotated.secret]) {
      const signature = headers["x-mem0-signature"];
      const verified = verifyWebhook({ body, signature }, { secret: one, now: now() });
      await expect(verified).resolves.toMatchObject({ signedAt: now() });
    }
  });

  it("is enqueued once, however often its event is told", async () => {
    const { received, url } = await startReceiver(200);
    const { tell, work } = await start(url);
    await tell(news, { id: "e1" });
    await tell(news, { id: "e1" });
    await tell({ ...news, type: "memory_update" }, { id: "e2" });
    expect(await work()).toHaveLength(2);
    expect(new Set(received.map(({ headers }) => headers["x-mem0-delivery"])).size).toBe(2);
  });

  it("counts as arrived by its status, whatever becomes of the answer's body", async () => {
    const { port } = await startRawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart");
    });
    const { tell, work } = await start(`http://127.0.0.1:${port}/`, 500);
    await tell(news);
    expect(await work()).toEqual([{ status: "delivered", httpStatus: 200 }]);
  });

  it("is erased with whose data it carries", async () => {
    const { received, url } = await startReceiver(200);
    const { queue, tell, work } = await start(url);
    await tell(news, { scope: { userId: "alice" } });
    await tell(news, { scope: { userId: "bob" } });
    expect(await queue.erase("proj_a", { userId: "alice" })).toBe(1);
    await work();
    expect(received).toHaveLength(1);
  });
});

describe("a delivery that fails", () => {
  it("is tried again under the same id, with a signature of then, until it arrives", async () => {
    const { received, url } = await startReceiver(500, 404, 200);
    const { secret, clock, tell, work, now } = await start(url);
    await tell(news);
    expect(await work()).toMatchObject([
      { status: "retry", error: { code: "UNAVAILABLE", status: 500 } },
    ]);
    clock.ms += 9_999;
    expect(await work()).toEqual([]);
    clock.ms += 1;
    expect(await work()).toMatchObject([{ status: "retry", error: { status: 404 } }]);
    clock.ms += hour;
    expect(await work()).toEqual([{ status: "delivered", httpStatus: 200 }]);
    expect(new Set(received.map(({ headers }) => headers["x-mem0-delivery"])).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    const last = received.at(-1);
    const verified = await verifyWebhook(
      { body: last?.body ?? "", signature: last?.headers["x-mem0-signature"] },
      { secret, now: now() },
    );
    expect(verified.signedAt).toEqual(now());
  });

  it("keeps later ones about the same memory waiting, and none about another", async () => {
    const { received, url } = await startReceiver(500, 200);
    const { clock, tell, work } = await start(url);
    await tell(news);
    await tell({ ...news, type: "memory_update", memory: "Likes coffee" });
    await tell({ ...news, memoryId: "m2", memory: "Has a cat" });
    expect(await work()).toMatchObject([{ status: "retry" }, { status: "delivered" }]);
    clock.ms += hour;
    expect(await work()).toMatchObject([{ status: "delivered" }, { status: "delivered" }]);
    const told = received.map(({ body }) => /"memory":"([^"]+)"/.exec(body)?.[1]);
    expect(told).toEqual(["Likes tea", "Has a cat", "Likes tea", "Likes coffee"]);
  });

  it.each([
    ["a redirect", async () => (await startReceiver(302)).url, "FORBIDDEN"],
    ["no answer", async () => `http://127.0.0.1:${(await startServer(() => {})).port}/`, "TIMEOUT"],
    ["nobody there", async () => `http://127.0.0.1:${await closedPort()}/`, "UNAVAILABLE"],
    ["what is no HTTP", startBabble, "BAD_RESPONSE"],
  ])("by %s is tried again as well", async (_, place, code) => {
    const { tell, work } = await start(await place(), 500);
    await tell(news);
    expect(await work()).toMatchObject([{ status: "retry", error: { code } }]);
  });

  it("because the address has become a private one never reaches it", async () => {
    const { received, url } = await startReceiver(200);
    const { port } = new URL(url);
    const { webhook, tell, options, queue } = await start(`http://hooks.test:${port}/`);
    await tell(news);
    const [job] = await queue.lease({ kinds: [webhookJobKind], workerId: "w", leaseMs: 1000 });
    const fetch: typeof guardedFetch = (to, more) =>
      guardedFetch(to, { ...more, resolve: async () => ["127.0.0.1"] });
    expect(webhook.url).toContain("hooks.test");
    expect(await runWebhookJob(job as LeasedJob, { ...options, fetch })).toMatchObject({
      status: "retry",
      error: { code: "FORBIDDEN" },
    });
    expect(received).toEqual([]);
  });

  it("disables its webhook after 8 attempts within 24 hours, and what waits is dropped", async () => {
    const { received, url } = await startReceiver(200, 500);
    const { webhook, webhooks, queue, clock, tell, work } = await start(url);
    await tell({ ...news, memoryId: "m0" });
    await work();
    clock.ms += hour;
    const begin = clock.ms;
    await tell(news);
    await tell({ ...news, type: "memory_update" });
    const outcomes = await work();
    while (clock.ms < begin + 24 * hour) {
      clock.ms += 1000 * 60;
      outcomes.push(...(await work()));
    }
    expect(received).toHaveLength(1 + webhookAttempts);
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array(7).fill("retry"),
      "failed",
      "dropped",
    ]);
    expect(outcomes.at(-2)).toMatchObject({ isDisabled: true });
    expect(outcomes.at(-1)).toMatchObject({ reason: "disabled" });
    expect(await webhooks.get("proj_a", webhook.id)).toMatchObject({ isActive: false });
    const { results } = await queue.list("proj_a");
    expect(results.map(({ state, attempts }) => [state, attempts])).toEqual([
      ["SUCCEEDED", 1],
      ["FAILED", 8],
      ["SUCCEEDED", 1],
    ]);
    await tell({ ...news, memoryId: "m2" });
    expect(await work()).toEqual([]);
  });

  it("for ever by its own fault disables no webhook that takes others", async () => {
    const { port } = await startServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      response.writeHead(body.includes("poison") ? 400 : 200).end();
    });
    const { webhook, webhooks, clock, tell, work } = await start(`http://127.0.0.1:${port}/`);
    await tell({ ...news, memory: "poison" });
    const outcomes = [];
    for (let attempt = 1; attempt <= webhookAttempts; attempt++) {
      await tell({ ...news, memoryId: `m${attempt}`, memory: "fine" });
      outcomes.push(...(await work()));
      clock.ms += 15 * hour;
    }
    const failed = outcomes.filter(({ status }) => status === "failed");
    expect(failed).toMatchObject([{ isDisabled: false }]);
    expect(await webhooks.get("proj_a", webhook.id)).toMatchObject({ isActive: true });
    expect(outcomes.filter(({ status }) => status === "delivered")).toHaveLength(webhookAttempts);
  });

  it("by 410 disables its webhook at once", async () => {
    const { url } = await startReceiver(410);
    const { webhook, webhooks, tell, work } = await start(url);
    await tell(news);
    expect(await work()).toMatchObject([{ status: "failed", isDisabled: true }]);
    expect(await webhooks.get("proj_a", webhook.id)).toMatchObject({ isActive: false });
  });

  it("goes to the address and with the secret of the next attempt's time", async () => {
    const [before, after] = [await startReceiver(500), await startReceiver(200)];
    const { webhook, webhooks, clock, tell, work, now } = await start(before.url);
    await tell(news);
    await work();
    await webhooks.update("proj_a", webhook.id, { url: after.url });
    const { secret } = await webhooks.rotateSecret("proj_a", webhook.id, { overlapMs: 0 });
    clock.ms += hour;
    expect(await work()).toMatchObject([{ status: "delivered" }]);
    const [{ headers, body } = {} as Received] = after.received;
    const signature = headers["x-mem0-signature"];
    const verified = await verifyWebhook({ body, signature }, { secret, now: now() });
    expect(verified.signedAt).toEqual(now());
  });

  it("is dropped with its webhook", async () => {
    const { received, url } = await startReceiver(500);
    const { webhook, webhooks, clock, tell, work } = await start(url);
    await tell(news);
    await work();
    await webhooks.delete("proj_a", webhook.id);
    clock.ms += hour;
    expect(await work()).toEqual([{ status: "dropped", reason: "deleted" }]);
    expect(received).toHaveLength(1);
  });

  it("for want of a key is tried again, unsigned never", async () => {
    const { received, url } = await startReceiver(200);
    const { webhook, options, queue, tell } = await start(url);
    await tell(news);
    const documents = inMemoryDocumentStore();
    const lost = createWebhooks({ documents, sealer: secretSealer(randomBytes(32)) });
    const webhooks = { ...options.webhooks, secretsOf: () => lost.secretsOf(webhook) };
    const [job] = await queue.lease({ kinds: [webhookJobKind], workerId: "w", leaseMs: 1000 });
    expect(await runWebhookJob(job as LeasedJob, { ...options, webhooks })).toMatchObject({
      status: "retry",
      error: { code: "STORAGE" },
    });
    expect(received).toEqual([]);
  });

  it("tells neither the path, nor what was sent, nor what was answered", async () => {
    const { url } = await startReceiver(500);
    const { secret, queue, tell, work } = await start(url);
    await tell(news);
    const shown = inspect([await work(), await queue.list("proj_a")], { depth: 9 });
    expect(shown).toContain("answered 500");
    expect(shown).not.toMatch(/token-7|Likes tea|words|whsec_|v1=/);
    expect(shown).not.toContain(secret);
  });
});

it("a job holds no secret and no address", async () => {
  const { url } = await startReceiver(200);
  const { webhook, now } = await start(url);
  const event = { id: "e1", projectId: "proj_a", at: now(), news };
  const job = JSON.stringify(webhookJob(event, webhook satisfies Webhook));
  expect(job).toContain("Likes tea");
  expect(job).not.toMatch(/whsec_|token-7/);
});

it("a payload of another kind of job is refused", async () => {
  const { options } = await start("https://hooks.test/");
  for (const payload of [null, {}, { webhookId: "wh_1" }])
    await expect(runWebhookJob({ payload, attempt: 1 }, options)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
});

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startBabble(): Promise<string> {
  const { port } = await startRawServer((socket) => socket.write("220 mail ready\r\n"));
  return `http://127.0.0.1:${port}/`;
}
