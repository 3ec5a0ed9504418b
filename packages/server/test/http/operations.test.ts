import { inspect } from "node:util";
import { inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import { inMemoryJobQueue } from "@mem0-kit/core/server-ports";
import { describe, expect, test } from "vitest";
import { jsonLogger } from "../../src/http/logger.ts";
import { webhookJobKind } from "../../src/webhooks/index.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { testServer, withKey } from "./support/test-server.ts";

describe("the log", () => {
  test("has a line for each request, and nothing that a user wrote", async () => {
    const server = await testServer();
    const secret = "alex-is-allergic";
    server.hooks.search = async () => {
      throw new Error(secret);
    };
    const requestId = "00000000-0000-4000-8000-00000000abcd";
    await checkedFetch(server)(`/v3/memories/search/?user_id=${secret}`, {
      method: "POST",
      headers: withKey(server.keys.owner, { "X-Request-Id": requestId, "X-Mem0-User-ID": secret }),
      body: JSON.stringify({ query: secret, filters: { user_id: secret } }),
    });
    await checkedFetch(server)(`/v1/memories/${secret}/`, { headers: withKey(secret) });
    await checkedFetch(server)(`/${secret}/`, { headers: withKey(server.keys.owner) });
    const requests = server.log.filter((entry) => !("route" in entry && entry.route === "openapi"));
    expect(requests).toMatchObject([
      { method: "POST", route: "search", status: 500, level: "error", requestId },
      { method: "GET", route: "getMemory", status: 401, keyId: null },
      { method: "GET", route: null, status: 404 },
    ]);
    expect(requests[0]).toHaveProperty("keyId", expect.stringMatching(/^key_[0-9a-f]{16}$/));
    const written = JSON.stringify(server.log) + inspect(server.log, { depth: null });
    expect(written).not.toContain(secret);
    expect(written).not.toContain("m0sk_");
  });

  test("does not take an id of a request that could be anything", async () => {
    const server = await testServer();
    const headers = { "X-Request-Id": 'alex"}\\u000a{"event":"x"' };
    const response = await server.fetch(new Request("http://localhost/healthz", { headers }));
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("is written as one line of JSON an entry", () => {
    const lines: string[] = [];
    const time = "2026-01-01T00:00:00.000Z";
    jsonLogger((line) => void lines.push(line))({ event: "jobs", level: "warn", time });
    expect(lines).toEqual([`{"event":"jobs","level":"warn","time":"${time}"}\n`]);
  });
});

describe("health", () => {
  test("is told to anybody", async () => {
    const server = await testServer();
    const request = checkedFetch(server);
    expect(await (await request("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await request("/readyz")).json()).toEqual({ status: "ready" });
  });

  test("is not ready while nothing can be written, but it runs", async () => {
    const documents = inMemoryDocumentStore();
    const server = await testServer({ documents });
    documents.put = async () => {
      throw new MemoryError("STORAGE", "[mem0-kit] The disk is full.");
    };
    const request = checkedFetch(server);
    const ready = await request("/readyz");
    expect([ready.status, await ready.json()]).toEqual([503, { status: "not ready" }]);
    expect((await request("/healthz")).status).toBe(200);
  });

  test("is not ready after a write failed, until much can be written again", async () => {
    const documents = inMemoryDocumentStore();
    const { put } = documents;
    let room = Number.POSITIVE_INFINITY;
    const full = new MemoryError("STORAGE", "[mem0-kit] /data/memory.db: the disk is full.");
    documents.put = async (...args) => {
      if (JSON.stringify(args[1].value).length > room) throw full;
      return put(...args);
    };
    const server = await testServer({ documents });
    const request = checkedFetch(server);
    const status = async () => (await request("/readyz")).status;
    expect(await status()).toBe(200);
    room = 1000;
    server.hooks.search = async () => {
      throw full;
    };
    const failed = await request("/v3/memories/search/", {
      method: "POST",
      headers: withKey(server.keys.owner),
      body: JSON.stringify({ query: "tea", filters: { user_id: "alex" } }),
    });
    expect(failed.status).toBe(507);
    expect(await failed.text()).not.toContain("/data");
    expect(await status()).toBe(503);
    room = Number.POSITIVE_INFINITY;
    server.noteFailure(full);
    expect(await status()).toBe(200);
  });

  test("is not ready from when it is to stop, and still answers", async () => {
    const server = await testServer();
    server.drain();
    const request = checkedFetch(server);
    expect((await request("/readyz")).status).toBe(503);
    const ping = await request("/v1/ping/", { headers: withKey(server.keys.owner) });
    expect(ping.status).toBe(200);
  });

  test("of a burst of looks is written down once", async () => {
    const documents = inMemoryDocumentStore();
    let writes = 0;
    const { put } = documents;
    const server = await testServer({
      documents: {
        ...documents,
        put: (...args) => {
          if (args[1].namespace[0] === "probes") writes += 1;
          return put(...args);
        },
      },
    });
    const request = checkedFetch(server);
    await Promise.all(Array.from({ length: 20 }, () => request("/readyz")));
    expect(writes).toBe(1);
  });
});

describe("metrics", () => {
  test("are for the operator: an owner of the default organisation", async () => {
    const server = await testServer();
    const status = async (headers: Record<string, string>) =>
      (await checkedFetch(server)("/metrics", { headers })).status;
    const { owner, reader, scoped, other } = server.keys;
    expect(await status({})).toBe(401);
    expect(await status({ Authorization: `Bearer ${owner}` })).toBe(200);
    for (const key of [reader, scoped, other]) expect(await status(withKey(key))).toBe(403);
  });

  test("count requests, jobs and what is behind, in Prometheus' format", async () => {
    const jobs = inMemoryJobQueue();
    const options = { jobs, databaseBytes: async () => 4096 };
    const server = await testServer(options);
    const request = checkedFetch(server);
    await request("/v1/ping/", { headers: withKey(server.keys.owner) });
    await request("/v1/ping/", { headers: withKey(server.keys.owner) });
    await request("/v1/ping/");
    await request("/alex/");
    await jobs.enqueue({ projectId: "default", kind: "add", payload: "alex" });
    await jobs.enqueue({ projectId: "default", kind: webhookJobKind, payload: {} });
    const response = await request("/metrics", { headers: withKey(server.keys.owner) });
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    const text = await response.text();
    const lines = text.split("\n");
    for (const line of [
      'mem0_kit_requests_total{method="GET",route="ping",status="200"} 2',
      'mem0_kit_requests_total{method="GET",route="ping",status="401"} 1',
      'mem0_kit_requests_total{method="GET",route="none",status="404"} 1',
      'mem0_kit_request_duration_seconds_bucket{route="ping",le="+Inf"} 3',
      'mem0_kit_request_duration_seconds_count{route="ping"} 3',
      "mem0_kit_requests_in_flight 1",
      'mem0_kit_jobs{state="queued"} 2',
      'mem0_kit_jobs{state="failed"} 0',
      "mem0_kit_database_bytes 4096",
    ])
      expect(lines).toContain(line);
    for (const name of ["job_age_seconds", "webhook_lag_seconds"])
      expect(text).toMatch(new RegExp(`^mem0_kit_${name} [0-9.e-]+$`, "m"));
    expect(text).toMatch(/^mem0_kit_event_loop_lag_seconds\{quantile="p99"\} [0-9.e-]+$/m);
    expect(text).not.toContain("alex");
    for (const line of lines.filter((line) => line !== ""))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) .+|[a-z0-9_]+(?:\{.*\})? [0-9.e+-]+)$/);
    await server.close();
  });

  test("do not grow with methods that nobody knows", async () => {
    const server = await testServer();
    for (const method of ["BREW", "PROPFIND", "alex"])
      await server.fetch(new Request("http://localhost/v1/ping/", { method }));
    const headers = withKey(server.keys.owner);
    const text = await (await checkedFetch(server)("/metrics", { headers })).text();
    expect(text).toContain('mem0_kit_requests_total{method="other",route="none",status="405"} 3');
  });
});

test("a key's use is noted when the server closes", async () => {
  const documents = inMemoryDocumentStore();
  const server = await testServer({ documents });
  await checkedFetch(server)("/v1/ping/", { headers: withKey(server.keys.owner) });
  await server.close();
  const { results } = await documents.list({ appId: "mem0-kit-server" }, ["key-uses"]);
  expect(results).toHaveLength(1);
});
