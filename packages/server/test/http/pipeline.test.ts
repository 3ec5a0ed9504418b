import { MemoryError } from "@mem0-kit/core";
import { describe, expect, test } from "vitest";
import { WireError } from "../../src/wire-error.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { type TestServer, testServer, withKey } from "./support/test-server.ts";

const id = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
const search = { query: "tea", filters: { user_id: "alex" } };

function post(key: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: "POST", headers: withKey(key, headers), body: JSON.stringify(body) };
}

async function searchWith(server: TestServer, body: string | Uint8Array, type?: string) {
  const { "Content-Type": _, ...headers } = withKey(server.keys.owner);
  const types = type === undefined ? {} : { "Content-Type": type };
  const init = { method: "POST", headers: { ...headers, ...types }, body };
  return checkedFetch(server)("/v3/memories/search/", init as RequestInit);
}

describe("routes", () => {
  test("answers with JSON, whatever the handler returns", async () => {
    const server = await testServer();
    const request = checkedFetch(server);
    const ping = await request("/v1/ping/", { headers: withKey(server.keys.owner) });
    expect(ping.status).toBe(200);
    expect(await ping.json()).toMatchObject({ status: "ok", project_id: "proj_default" });
    const added = await request(
      "/v3/memories/add/",
      post(server.keys.owner, { messages: "hello", user_id: "alex" }),
    );
    expect(await added.json()).toEqual({ message: '"hello"', status: "PENDING" });
  });

  test("decodes what the path names, once", async () => {
    const server = await testServer();
    const get = async (path: string) => {
      const response = await checkedFetch(server)(path, { headers: withKey(server.keys.owner) });
      return ((await response.json()) as { id: string }).id;
    };
    expect(await get("/v1/memories/a%2Fb/")).toBe("a/b");
    expect(await get("/v1/memories/%2541/")).toBe("%41");
    expect(await get("/v1/memories/%E2%82%AC%20/")).toBe("€ ");
  });

  test("takes the path that has a name before the one that has a parameter", async () => {
    const server = await testServer();
    const init = { headers: withKey(server.keys.owner) };
    const response = await checkedFetch(server)("/v1/memories/events/", init);
    expect(await response.json()).toEqual({ message: "feed" });
  });

  test.each([
    "/",
    "/v1/ping",
    "/v1/ping/x/",
    "/search/",
    "/v1/memories/%zz/",
    "/v1/memories/%ff/",
    "/V1/ping/",
  ])("does not know %s", async (path) => {
    const server = await testServer();
    const response = await checkedFetch(server)(path, { headers: withKey(server.keys.owner) });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ detail: "Not found." });
  });

  test("says which methods a path has", async () => {
    const server = await testServer();
    const request = checkedFetch(server);
    const response = await request(`/v1/memories/${id}/`, post(server.keys.owner, {}));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, DELETE, OPTIONS");
    const options = await request("/search", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
    const head = await request("/v1/ping/", {
      method: "HEAD",
      headers: withKey(server.keys.owner),
    });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("gives handlers links at the public address", async () => {
    const server = await testServer({ publicUrl: "https://mem.example.com" });
    const init = { headers: withKey(server.keys.owner) };
    const response = await checkedFetch(server)(`/v1/memories/${id}/?page=2`, init);
    expect(await response.json()).toMatchObject({
      memory: `https://mem.example.com/v1/memories/${id}/?page=2`,
    });
  });
});

describe("keys", () => {
  test.each([
    ["none", {}],
    ["a foreign one", { Authorization: `Token m0sk_${"a".repeat(43)}` }],
    ["a malformed one", { Authorization: "Basic YTpi" }],
  ])("refuses a request with %s", async (_name, headers) => {
    const server = await testServer();
    const response = await checkedFetch(server)("/v1/ping/", { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Token");
    expect(((await response.json()) as { detail: string }).detail).toMatch(/^Invalid API key\. /);
  });

  test.each([
    ["Token", (key: string) => ({ Authorization: `Token ${key}` })],
    ["Bearer", (key: string) => ({ Authorization: `Bearer ${key}` })],
    ["X-API-Key", (key: string) => ({ "X-API-Key": key })],
  ])("takes a key as %s", async (_name, headers) => {
    const server = await testServer();
    const init = { headers: headers(server.keys.owner) };
    expect((await checkedFetch(server)("/v1/ping/", init)).status).toBe(200);
  });

  test("lets a key do what its role allows", async () => {
    const server = await testServer();
    const status = async (key: string, path: string, init: RequestInit = {}) =>
      (await checkedFetch(server)(path, { ...init, headers: withKey(key) })).status;
    const { owner, reader, scoped, other } = server.keys;
    const remove = { method: "DELETE" };
    const path = `/v1/memories/${id}/`;
    expect(await Promise.all([owner, reader, scoped].map((key) => status(key, path)))).toEqual([
      200, 200, 200,
    ]);
    expect(
      await Promise.all([owner, reader, scoped].map((key) => status(key, path, remove))),
    ).toEqual([200, 403, 200]);
    expect(
      await Promise.all([owner, reader, scoped, other].map((key) => status(key, "/v1/stats/"))),
    ).toEqual([200, 403, 403, 200]);
  });

  test("has a route for anyone answer without a key, but no memory", async () => {
    const server = await testServer();
    const init = { method: "POST" };
    const signUp = await checkedFetch(server)("/api/v1/auth/agent_mode/", init);
    expect(signUp.status).toBe(501);
    const careless = await checkedFetch(server)("/api/v1/auth/email_code/", init);
    expect(careless.status).toBe(401);
  });

  test("asks for a key before it reads a body", async () => {
    const server = await testServer();
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{" };
    expect((await checkedFetch(server)("/v3/memories/search/", init)).status).toBe(401);
  });
});

describe("bodies", () => {
  test("must be JSON by their type, before anything is parsed", async () => {
    const server = await testServer();
    const text = JSON.stringify(search);
    const statuses = await Promise.all([
      searchWith(server, text, "application/json; charset=utf-8"),
      searchWith(server, text, "text/plain"),
      searchWith(server, text, "application/x-www-form-urlencoded"),
      searchWith(server, text, "application/jsonp"),
      searchWith(server, new TextEncoder().encode(text)),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 415, 415, 415, 415]);
  });

  test.each([
    ["breaks off", '{"query":'],
    ["is not UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["is no object", '"tea"'],
    ["lacks a field", '{"query":"tea"}'],
    ["has a field of another type", '{"query":1,"filters":{"user_id":"a"}}'],
    ["is empty", ""],
    ["nests deeper than is read", `{"query":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
  ])("are answered with 400 when one %s", async (_name, body) => {
    const server = await testServer();
    expect((await searchWith(server, body, "application/json")).status).toBe(400);
  });

  test("may have brackets in texts", async () => {
    const server = await testServer();
    const query = `\\"${"[{".repeat(300)}`;
    const body = JSON.stringify({ ...search, query });
    expect((await searchWith(server, body, "application/json")).status).toBe(200);
  });

  test("name the field that is wrong in the form of the route", async () => {
    const server = await testServer();
    const request = checkedFetch(server);
    const add = await request("/v3/memories/add/", post(server.keys.owner, { user_id: "alex" }));
    expect(await add.json()).toEqual({
      error: "400 Bad Request",
      details: { message: "messages is missing." },
    });
    const rest = await request("/search", post(server.keys.owner, {}));
    expect(await rest.json()).toEqual({ detail: "query is missing." });
  });

  test("longer than allowed are refused, announced or not", async () => {
    const server = await testServer({ bodyBytes: 1000 });
    const long = JSON.stringify({ ...search, query: "a".repeat(1000) });
    const announced = await searchWith(server, long, "application/json");
    expect(announced.status).toBe(413);
    const stream = new Blob([long]).stream();
    const chunked = await checkedFetch(server)("/v3/memories/search/", {
      method: "POST",
      headers: withKey(server.keys.owner),
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect(chunked.status).toBe(413);
  });

  test("that are compressed are refused unread", async () => {
    const server = await testServer();
    const init = post(server.keys.owner, search, { "Content-Encoding": "gzip" });
    expect((await checkedFetch(server)("/v3/memories/search/", init)).status).toBe(415);
  });
});

describe("failures", () => {
  async function failWith(error: unknown) {
    const server = await testServer();
    server.hooks.search = async () => {
      throw error;
    };
    const response = await checkedFetch(server)(
      "/v3/memories/search/",
      post(server.keys.owner, search),
    );
    return { server, response, body: (await response.json()) as Record<string, unknown> };
  }

  test("of a memory have its status and words", async () => {
    const { response, body } = await failWith(
      new MemoryError("UNAVAILABLE", "[mem0-kit] The model is busy. Wait.", { retryAfterMs: 1500 }),
    );
    expect([response.status, body]).toEqual([503, { error: "The model is busy. Wait." }]);
    expect(response.headers.get("retry-after")).toBe("2");
  });

  test("of a full disk are 507", async () => {
    const { response } = await failWith(new MemoryError("STORAGE", "[mem0-kit] The disk is full."));
    expect(response.status).toBe(507);
  });

  test("in the platform's words are answered as they are", async () => {
    const { response, body } = await failWith(new WireError(404, { error: "Memory not found!" }));
    expect([response.status, body]).toEqual([404, { error: "Memory not found!" }]);
  });

  test("that nobody meant say nothing but where to look", async () => {
    const { server, response, body } = await failWith(new TypeError("alex drinks tea"));
    expect(response.status).toBe(500);
    expect(body).toEqual({
      detail: "Internal server error.",
      request_id: response.headers.get("x-request-id"),
    });
    const written = JSON.stringify(server.log);
    expect(written).toContain('"name":"TypeError"');
    expect(written).toContain(body.request_id);
    expect(written).not.toContain("alex");
  });

  test("are what becomes of an answer that the protocol does not have", async () => {
    const server = await testServer();
    server.hooks.search = async () => ({ results: [{ id: 1 }] });
    const init = post(server.keys.owner, search);
    const response = await checkedFetch(server)("/v3/memories/search/", init);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      detail: 'The answer is not as its schema says at "results.0.id": invalid_type.',
    });
  });
});
