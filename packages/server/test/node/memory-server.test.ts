import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { hostedMemory, type Memory } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { inMemoryJobQueue } from "@mem0-kit/core/server-ports";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultProjectId, namespaceOf } from "../../src/directory/index.ts";
import { parametersOf, routeEntries } from "../../src/http/route-entry.ts";
import { type Listener, listen } from "../../src/node/listen.ts";
import { restPaths, restRoutes } from "../../src/routes/rest-routes.ts";
import { routes } from "../../src/routes/routes.ts";
import { verifyWebhook } from "../../src/webhooks/index.ts";
import { withKey } from "../http/support/test-server.ts";
import { type CheckedFetch, checkedFetch } from "../openapi/support/checked-fetch.ts";
import { type LocalServer, localServer, withFile } from "./support/local-server.ts";

const entries = routeEntries(routes, { paths: restPaths, routes: restRoutes });

describe("a server over a file", () => {
  let server: LocalServer;
  let listener: Listener;
  let request: CheckedFetch;
  let key: string;
  let end: () => void;
  let ended: Promise<void>;

  beforeAll(async () => {
    const ready = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    end = over.resolve;
    ended = withFile(async (path) => {
      server = await localServer(path, { rate: false, checkAnswers: true });
      key = await server.makeKey();
      listener = await listen(server, { port: 0 });
      request = checkedFetch(listener.url);
      ready.resolve();
      await over.promise;
      await listener.close();
      await server.stop();
    });
    await Promise.race([ready.promise, ended]);
  });

  afterAll(async () => {
    end();
    await ended;
  });

  async function call(method: string, path: string, body?: unknown, as = key) {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await request(path, { method, headers: withKey(as), ...init });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  }

  test("keeps, finds, changes and forgets over HTTP, as the protocol says", async () => {
    const added = await call("POST", "/v3/memories/add/", {
      messages: [{ role: "user", content: "Alex drinks green tea." }],
      user_id: "alex",
      infer: false,
    });
    expect(added).toMatchObject({ status: 200, body: { status: "SUCCEEDED" } });
    const filters = { user_id: "alex" };
    const found = await call("POST", "/v3/memories/search/", { query: "green tea", filters });
    expect(found.body).toMatchObject({ results: [{ memory: "Alex drinks green tea." }] });
    const [{ id }] = found.body.results as unknown as [{ id: string }];
    expect((await call("PUT", `/v1/memories/${id}/`, { text: "Tea." })).body).toMatchObject({ id });
    expect((await call("GET", `/v1/memories/${id}/history/`)).body).toHaveLength(2);
    expect((await call("POST", "/v3/memories/", { filters })).body).toMatchObject({ count: 1 });
    expect((await call("GET", "/memories?user_id=alex")).body).toMatchObject({ results: [{ id }] });
    expect((await call("DELETE", `/v1/memories/${id}/`)).status).toBe(200);
    expect((await call("GET", `/v1/memories/${id}/`)).status).toBe(404);
  });

  test("does an add that was taken on, and tells of it", async () => {
    const messages = "I moved to Oslo and I love skiing.";
    const added = await call("POST", "/v3/memories/add/", { messages, user_id: "kim" });
    expect(added.body).toMatchObject({ status: "PENDING" });
    const path = `/v1/event/${added.body.event_id}/`;
    await expect
      .poll(async () => (await call("GET", path)).body.status, { timeout: 10_000 })
      .toBe("SUCCEEDED");
    expect((await call("GET", "/v1/events/")).body.count).toBeGreaterThan(0);
    const filters = { user_id: "kim" };
    const found = await call("POST", "/v3/memories/search/", { query: "Oslo", filters });
    expect(JSON.stringify(found.body)).toContain("Oslo");
  });

  test("is a mem0 platform to mem0's own client", async () => {
    const memory = hostedMemory({ apiKey: key, host: listener.url });
    const scope = { userId: "robin" };
    const added = await memory.add("I am allergic to nuts.", { scope });
    expect((await memory.waitFor(added.eventId ?? "")).status).toBe("succeeded");
    const { results } = await memory.search("nuts", { scope });
    expect(results[0]?.memory).toContain("nuts");
    expect((await memory.getAll({ scope })).results).toHaveLength(1);
    await memory.deleteAll({ scope });
    await memory.close();
  });

  test.each(entries.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))(
    "%s asks for a key, and answers anything as it is described",
    async (_name, { method, path, route }) => {
      const reader = await server.makeKey({ role: "READER" });
      const target = (value: string) => path.replace(/\{\w+\}/g, encodeURIComponent(value));
      const without = await request(target("x"), { method });
      expect(without.status).toBe(route.role === "anyone" ? 501 : 401);
      if (route.role === "owner" || route.role === "writer")
        expect((await call(method, target("x"), undefined, reader)).status).toBe(403);
      const names = parametersOf(path).length === 0 ? ["x"] : ["x", "a/b", "..%2f", "*", "\u0000"];
      const bodies = route.body === undefined ? [undefined] : [undefined, [], "x", hostile];
      for (const name of names)
        for (const body of bodies) {
          const { status } = await call(method, target(name), body);
          expect([200, 201, 400, 404, 409, 501]).toContain(status);
        }
    },
  );

  test("counts the bytes of its file", async () => {
    const headers = withKey(key);
    const text = await (await request("/metrics", { headers })).text();
    expect(Number(/^mem0_kit_database_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
  });
});

/** Fields of many routes, all of them of a type that none takes. */
const hostile = {
  messages: 1,
  query: [],
  filters: { AND: "x" },
  memories: {},
  memory_id: 1,
  text: {},
  schema: 1,
  name: 1,
  email: 1,
  url: 1,
  operation: 1,
  enabled: "yes",
  user_id: "*",
  page: -1,
};

test("tells a webhook of a memory, signed with the secret that was shown once", async () => {
  const { promise: received, resolve } = Promise.withResolvers<Request>();
  const receiver = createServer(async (incoming, outgoing) => {
    const headers = new Headers(incoming.headers as Record<string, string>);
    const body = await text(incoming);
    outgoing.end();
    resolve(new Request("http://receiver/", { method: "POST", headers, body }));
  });
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const { port } = receiver.address() as AddressInfo;
  await withFile(async (path) => {
    const server = await localServer(path, { allowPrivate: ["127.0.0.0/8"] });
    const request = checkedFetch(server);
    const headers = withKey(await server.makeKey());
    const post = (target: string, body: unknown) =>
      request(target, { method: "POST", headers, body: JSON.stringify(body) });
    const made = await post(`/api/v1/webhooks/projects/${defaultProjectId}/`, {
      name: "mine",
      url: `http://127.0.0.1:${port}/hook`,
      event_types: ["memory_add"],
    });
    const { secret } = (await made.json()) as { secret: string };
    await post("/v3/memories/add/", { messages: "I like tea.", user_id: "alex", infer: false });
    const { body } = await verifyWebhook(await received, { secret });
    expect(body).toMatchObject({
      event_details: { event: "ADD", data: { memory: "I like tea." } },
    });
    await server.stop();
  });
  receiver.close();
});

test("a server ends though an add hangs, and leaves it to the next one", async () => {
  await withFile(async (path) => {
    const jobs = inMemoryJobQueue();
    const begun = Promise.withResolvers<void>();
    const hanging: Memory = {
      ...fakeMemory(),
      add() {
        begun.resolve();
        return new Promise(() => {});
      },
    };
    const server = await localServer(path, { jobs, memory: () => hanging });
    const headers = withKey(await server.makeKey());
    const listener = await listen(server, { port: 0 });
    const body = JSON.stringify({ messages: "I like tea.", user_id: "alex" });
    const taken = await checkedFetch(listener.url)("/v3/memories/add/", {
      ...{ method: "POST", headers, body },
    });
    const { event_id } = (await taken.json()) as { event_id: string };
    await begun.promise;
    await listener.close({ graceMs: 50 });
    await server.stop();
    const job = await jobs.get(namespaceOf(defaultProjectId), event_id);
    expect(job).toMatchObject({ state: "RUNNING", attempts: 1 });
  });
});
