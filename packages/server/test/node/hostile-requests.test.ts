import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Listener, listen } from "../../src/node/listen.ts";
import { type TestServer, testServer } from "../http/support/test-server.ts";
import { openSocket, rawRequest, readAnswer } from "./support/raw-request.ts";

let server: TestServer;
let listener: Listener;
let searches: number;

beforeEach(async () => {
  server = await testServer({ auth: "none", bodyBytes: 10_000 });
  searches = 0;
  server.hooks.search = async () => {
    searches += 1;
    return { results: [] };
  };
  const times = { headersTimeoutMs: 300, requestTimeoutMs: 300 };
  listener = await listen(server, { port: 0, ...times });
});

afterEach(() => listener.close({ graceMs: 100 }));

const search = JSON.stringify({ query: "tea", filters: { user_id: "alex" } });

function searchLines(more: readonly string[], type = "application/json"): readonly string[] {
  return [
    "POST /v3/memories/search/ HTTP/1.1",
    `Host: 127.0.0.1:${listener.port}`,
    `Content-Type: ${type}`,
    "Connection: close",
    ...more,
  ];
}

const length = `Content-Length: ${search.length}`;

test("a plain request is answered, so that the refusals below are none of the socket", async () => {
  const { status, text } = await rawRequest(listener.port, searchLines([length]), search);
  expect(status).toBe(200);
  expect(text).toContain('{"results":[]}');
  expect(searches).toBe(1);
});

describe("a page of another site does not get through", () => {
  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "by a form of %s",
    async (type) => {
      const lines = searchLines([length, "Origin: https://evil.example"], type);
      expect((await rawRequest(listener.port, lines, search)).status).toBe(403);
      const silent = await rawRequest(listener.port, searchLines([length], type), search);
      expect(silent.status).toBe(415);
      expect(searches).toBe(0);
    },
  );

  test("by fetch with JSON, whose preflight is refused and so is the request", async () => {
    const preflight = await rawRequest(listener.port, [
      "OPTIONS /v3/memories/search/ HTTP/1.1",
      `Host: 127.0.0.1:${listener.port}`,
      "Origin: https://evil.example",
      "Access-Control-Request-Method: POST",
      "Connection: close",
    ]);
    expect(preflight.status).toBe(403);
    expect(preflight.text.toLowerCase()).not.toContain("access-control-allow-origin");
    const lines = searchLines([length, "Origin: https://evil.example"]);
    expect((await rawRequest(listener.port, lines, search)).status).toBe(403);
    expect(searches).toBe(0);
  });

  test.each(["evil.example", "evil.example:8888", "127.0.0.1.evil.example", "192.168.1.9"])(
    "by a name that leads here: %s",
    async (host) => {
      const answer = await rawRequest(listener.port, [
        "GET /v1/ping/ HTTP/1.1",
        `Host: ${host}`,
        "Connection: close",
      ]);
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain("org_id");
    },
  );
});

describe("a request of which two readers make two things is refused", () => {
  const host = () => `Host: 127.0.0.1:${listener.port}`;

  test.each([
    ["two hosts", () => ["GET /v1/ping/ HTTP/1.1", host(), "Host: evil.example"]],
    ["the same host twice", () => ["GET /v1/ping/ HTTP/1.1", host(), host()]],
    ["no host", () => ["GET /v1/ping/ HTTP/1.1"]],
    ["no host, in HTTP/1.0", () => ["GET /v1/ping/ HTTP/1.0"]],
    ["an empty host", () => ["GET /v1/ping/ HTTP/1.1", "Host: "]],
    ["a host that is a path", () => ["GET /v1/ping/ HTTP/1.1", "Host: 127.0.0.1/x"]],
    ["a host with a user", () => ["GET /v1/ping/ HTTP/1.1", "Host: 127.0.0.1@evil.example"]],
    ["a target with a host", () => ["GET http://evil.example/v1/ping/ HTTP/1.1", host()]],
    ["a target with its own host", () => ["GET http://127.0.0.1/v1/ping/ HTTP/1.1", host()]],
    ["a target that begins with //", () => ["GET //evil.example/v1/ping/ HTTP/1.1", host()]],
    ["a folded header", () => ["GET /v1/ping/ HTTP/1.1", host(), "X-A: 1", " Host: evil.example"]],
    ["a space before the colon", () => ["GET /v1/ping/ HTTP/1.1", "Host : 127.0.0.1"]],
  ])("%s", async (_name, lines) => {
    const { status, text } = await rawRequest(listener.port, [...lines(), "Connection: close"]);
    expect(status).toBe(400);
    expect(text).not.toContain("org_id");
  });

  test.each([
    ["two lengths", ["Content-Length: 5", "Content-Length: 6"]],
    ["a length and chunks", ["Content-Length: 5", "Transfer-Encoding: chunked"]],
    ["chunks by another name", ["Transfer-Encoding: xchunked"]],
    ["a negative length", ["Content-Length: -1"]],
  ])("%s", async (_name, more) => {
    const { status } = await rawRequest(listener.port, searchLines(more), search);
    expect(status).toBe(400);
    expect(searches).toBe(0);
  });

  test("two keys that disagree, or agree, are no key", async () => {
    const keyed = await testServer();
    const other = await listen(keyed, { port: 0 });
    const ask = (keys: readonly string[]) =>
      rawRequest(other.port, [
        "GET /v1/ping/ HTTP/1.1",
        `Host: 127.0.0.1:${other.port}`,
        ...keys,
        "Connection: close",
      ]);
    const { owner, reader } = keyed.keys;
    const header = (key: string) => `Authorization: Token ${key}`;
    expect((await ask([header(owner)])).status).toBe(200);
    expect((await ask([header(owner), header(reader)])).status).toBe(401);
    expect((await ask([header(owner), header(owner)])).status).toBe(401);
    expect((await ask([header(owner), `X-API-Key: ${reader}`])).status).toBe(401);
    expect((await ask([`X-API-Key: ${owner}`, `X-API-Key: ${owner}`])).status).toBe(401);
    expect((await ask([header(owner), `X-API-Key: ${owner}`])).status).toBe(200);
    expect(JSON.stringify(keyed.log)).not.toContain("m0sk_");
    await other.close();
  });
});

describe("a request that is too much is refused", () => {
  test("by a forwarding header, also behind thousands of others", async () => {
    const many = Array.from({ length: 3000 }, () => "a:");
    const { status } = await rawRequest(
      listener.port,
      searchLines([length, ...many, "X-Forwarded-For: 10.0.0.1"]),
      search,
    );
    expect(status).toBe(403);
  });

  test("by headers of more than 16 KiB", async () => {
    const lines = searchLines([length, `X-Long: ${"a".repeat(20_000)}`]);
    expect((await rawRequest(listener.port, lines, search)).status).toBe(431);
  });

  test("by a body that is announced as longer, without waiting for it", async () => {
    const { status } = await rawRequest(listener.port, searchLines(["Content-Length: 10001"]));
    expect(status).toBe(413);
  });

  test("by chunks that do not end", async () => {
    const socket = await openSocket(listener.port);
    const answer = readAnswer(socket);
    socket.write(`${searchLines(["Transfer-Encoding: chunked"]).join("\r\n")}\r\n\r\n`);
    const chunk = `1000\r\n${"a".repeat(4096)}\r\n`;
    const timer = setInterval(() => socket.writable && socket.write(chunk), 1);
    expect((await answer).status).toBe(413);
    clearInterval(timer);
    expect(searches).toBe(0);
  });

  test("by a body that was compressed, however small it came", async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000, "a"));
    const response = await fetch(`${listener.url}/v3/memories/search/`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" },
      body: bomb,
    });
    expect(response.status).toBe(415);
  });

  test("by headers that take too long", async () => {
    const socket = await openSocket(listener.port);
    socket.write("GET /v1/ping/ HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    expect((await readAnswer(socket)).status).toBe(408);
  });

  test("by a body that takes too long", async () => {
    const socket = await openSocket(listener.port);
    socket.write(`${searchLines(["Content-Length: 100"]).join("\r\n")}\r\n\r\n{`);
    expect((await readAnswer(socket)).status).toBe(408);
    expect(searches).toBe(0);
  });
});

test("who closes their half after the request still gets the answer", async () => {
  const socket = await openSocket(listener.port);
  const answer = readAnswer(socket);
  socket.end(`${searchLines([length]).join("\r\n")}\r\n\r\n${search}`);
  expect((await answer).status).toBe(200);
});

test("who closes their half within the request gets none, and nothing is done", async () => {
  const socket = await openSocket(listener.port);
  const answer = readAnswer(socket);
  socket.end(`${searchLines(["Content-Length: 100"]).join("\r\n")}\r\n\r\n{`);
  expect((await answer).status).not.toBe(200);
  expect(searches).toBe(0);
});

test("who goes away has the handler's signal end", async () => {
  const { promise: aborted, resolve } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  server.hooks.search = async ({ signal }) => {
    signal.addEventListener("abort", () => resolve());
    begin();
    await aborted;
  };
  const socket = await openSocket(listener.port);
  socket.write(`${searchLines([length]).join("\r\n")}\r\n\r\n${search}`);
  await begun;
  socket.destroy();
  await aborted;
});

test("what is no HTTP gets 400 and an end", async () => {
  const { status } = await rawRequest(listener.port, ["\x16\x03\x01\x02\x00\x01"]);
  expect(status).toBe(400);
});
