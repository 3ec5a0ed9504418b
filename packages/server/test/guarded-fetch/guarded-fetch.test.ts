import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { MemoryError } from "@mem0-kit/core";
import { describe, expect, it, vi } from "vitest";
import { type GuardedFetchOptions, guardedFetch } from "../../src/guarded-fetch/index.ts";
import { listen, startRawServer, startServer, type TestServer } from "./support/start-server.ts";

const here = { allowPrivate: ["127.0.0.1"] } satisfies GuardedFetchOptions;

describe("a call", () => {
  it("sends method, headers and body, and gives back what came", async () => {
    const requests: object[] = [];
    const { port } = await startServer(async (request, response) => {
      const { method, url, headers } = request;
      const body = Buffer.concat(await request.toArray()).toString();
      requests.push({ method, url, body, headers });
      response.writeHead(201, { "x-answer": "yes", "set-cookie": ["a=1", "b=2"] }).end("grüezi");
    });
    const answer = await guardedFetch(`http://127.0.0.1:${port}/path?query=1#part`, {
      ...here,
      method: "POST",
      headers: { "X-Mine": "1", "Content-Type": "text/plain" },
      body: "grüezi",
    });
    expect(requests).toMatchObject([
      {
        method: "POST",
        url: "/path?query=1",
        body: "grüezi",
        headers: { "x-mine": "1", "content-type": "text/plain", "content-length": "7" },
      },
    ]);
    expect(answer).toMatchObject({ status: 201, isWhole: true });
    expect(Buffer.from(answer.body).toString()).toBe("grüezi");
    expect(answer.headers.get("x-answer")).toBe("yes");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("lets no caller set what belongs to the connection", async () => {
    const requests: object[] = [];
    const { port } = await startServer(({ headers }, response) => {
      requests.push(headers);
      response.end();
    });
    await guardedFetch(`http://hooks.test:${port}/`, {
      ...here,
      resolve: async () => ["127.0.0.1"],
      method: "POST",
      headers: { HOST: "other.test", "Transfer-Encoding": "chunked", "Accept-Encoding": "gzip" },
      body: "x",
    });
    expect(requests).toEqual([
      {
        host: `hooks.test:${port}`,
        connection: "close",
        "content-length": "1",
        "accept-encoding": "identity",
      },
    ]);
  });

  it("returns errors of the other side as answers", async () => {
    const { port } = await startServer((_, response) => void response.writeHead(500).end("no"));
    expect(await guardedFetch(`http://127.0.0.1:${port}`, here)).toMatchObject({ status: 500 });
  });

  it("leaves no connection open", async () => {
    const { port, connections } = await startServer((_, response) => void response.end("ok"));
    await guardedFetch(`http://127.0.0.1:${port}`, here);
    await isLetGo(connections);
  });

  it("goes through no proxy that the environment names", async () => {
    const proxy = await startServer((_, response) => void response.end("proxy"));
    const target = await startServer((_, response) => void response.end("target"));
    const { stdout } = await fetchOnce(`http://hooks.test:${target.port}/`, {
      NODE_USE_ENV_PROXY: "1",
      HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
    });
    expect(JSON.parse(stdout)).toMatchObject({ body: "target" });
    expect(proxy.connections.all).toBe(0);
  });
});

describe("an address", () => {
  it.each([
    "ftp://example.com/",
    "file:///etc/passwd",
    "data:text/plain,x",
    "javascript:alert(1)",
    "unix:/run/docker.sock",
    "example.com",
    "http://",
    "http://[::1%25eth0]/",
    "http://256.1.1.1/",
    "",
  ])("%j is refused for its form", async (url) => {
    await expect(guardedFetch(url)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("with credentials is refused without showing them", async () => {
    const error = await failureOf(guardedFetch("https://alice:hunter2@example.com/token-7"));
    expect(error).toMatchObject({ code: "INVALID_INPUT" });
    expect(inspect(error)).toMatch(/example\.com/);
    expect(inspect(error)).not.toMatch(/alice|hunter2|token-7/);
  });

  it.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]", "0.0.0.0", "[::]"])(
    "of this machine is refused: %s",
    async (host) => {
      const { port, connections } = await startServer((_, response) => void response.end());
      await expect(guardedFetch(`http://${host}:${port}/`)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      expect(connections.all).toBe(0);
    },
  );

  it("that is refused shows its host, not where it leads to nor what was sent", async () => {
    const call = guardedFetch("http://intern.test/token-7?key=8", {
      resolve: async () => ["10.1.2.3"],
      headers: { authorization: "Bearer 9" },
    });
    const shown = inspect(await failureOf(call), { showHidden: true });
    expect(shown).toContain("intern.test is not on the public internet");
    expect(shown).not.toMatch(/10\.1\.2\.3|token-7|key=8|Bearer/);
  });

  it("that an operator lets through is called, and no other one of the same network", async () => {
    const { port } = await startServer((_, response) => void response.end("ok"));
    const allowPrivate = ["127.0.0.0/31"];
    expect(await guardedFetch(`http://127.0.0.1:${port}`, { allowPrivate })).toMatchObject({
      status: 200,
    });
    await expect(guardedFetch(`http://127.0.0.2:${port}`, { allowPrivate })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it.each([
    "localhost",
    "10.0.0.0/33",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "fe80::1%eth0",
    "::/129",
    "/8",
  ])("cannot be let through as %j", async (range) => {
    await expect(
      guardedFetch("http://127.0.0.1/", { allowPrivate: [range] }),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("without any place is unavailable", async () => {
    const none = guardedFetch("http://none.test", { resolve: async () => [] });
    await expect(none).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(guardedFetch("http://name.invalid")).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("name.invalid could not be reached"),
    });
  });
});

// 127.0.0.2 plays the public address, 127.0.0.1 the private one behind it; only Linux has the former
// without being told.
describe.runIf(process.platform === "linux")("a name that changes its address", () => {
  async function twoServers() {
    const inside = await startServer((_, response) => void response.end("secret"));
    const server = createServer((_, response) => void response.end("public"));
    const outside = await listen(server, "127.0.0.2", inside.port);
    return { inside, outside, url: `http://rebinding.test:${inside.port}/` };
  }

  it("is connected to where it was checked, and looked up once", async () => {
    const { inside, url } = await twoServers();
    const answers = [["127.0.0.2"], ["127.0.0.1"]];
    const resolve = vi.fn(async () => answers.shift() ?? []);
    const options = { resolve, allowPrivate: ["127.0.0.2"] };
    const answer = await guardedFetch(url, options);
    expect(Buffer.from(answer.body).toString()).toBe("public");
    expect(resolve).toHaveBeenCalledTimes(1);
    await expect(guardedFetch(url, options)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(inside.connections.all).toBe(0);
  });

  it("is not called at all when only one of its addresses is private", async () => {
    const { inside, outside, url } = await twoServers();
    const resolve = async () => ["127.0.0.2", "127.0.0.1"];
    await expect(guardedFetch(url, { resolve, allowPrivate: ["127.0.0.2"] })).rejects.toMatchObject(
      { code: "FORBIDDEN" },
    );
    expect([inside.connections.all, outside.connections.all]).toEqual([0, 0]);
  });

  it("reaches the address that answers when another does not", async () => {
    const { port } = await startServer((_, response) => void response.end("ok"));
    const answer = await guardedFetch(`http://two.test:${port}/`, {
      resolve: async () => ["127.0.0.3", "127.0.0.1"],
      allowPrivate: ["127.0.0.0/8"],
    });
    expect(answer.status).toBe(200);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("%i to a metadata address is refused", async (status) => {
    const { port, connections } = await startServer((_, response) => {
      response.writeHead(status, { location: "http://169.254.169.254/latest/meta-data/" }).end();
    });
    const error = await failureOf(guardedFetch(`http://127.0.0.1:${port}/`, here));
    expect(error).toMatchObject({ code: "FORBIDDEN", status });
    await isLetGo(connections);
  });

  it("to an allowed address is refused as well", async () => {
    const target = await startServer((_, response) => void response.end());
    const { port } = await startServer((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${target.port}/` }).end();
    });
    const call = guardedFetch(`http://127.0.0.1:${port}/`, here);
    await expect(call).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(target.connections.all).toBe(0);
  });
});

describe("the time", () => {
  const brief = { ...here, timeoutMs: 100 };

  it("bounds a server that never answers", async () => {
    const { port, connections } = await startServer(() => {});
    const call = guardedFetch(`http://127.0.0.1:${port}/`, brief);
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT", retryable: true });
    await isLetGo(connections);
  });

  it("bounds a body that comes byte by byte", async () => {
    const { port, connections } = await startServer((_, response) => {
      response.flushHeaders();
      const timer = setInterval(() => response.write("."), 5);
      response.on("close", () => clearInterval(timer));
    });
    const call = guardedFetch(`http://127.0.0.1:${port}/`, brief);
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT" });
    await isLetGo(connections);
  });

  it("bounds headers that come byte by byte", async () => {
    const { port } = await startRawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nX-Slow: ");
      const timer = setInterval(() => socket.write("x"), 5);
      socket.on("close", () => clearInterval(timer));
    });
    const call = guardedFetch(`http://127.0.0.1:${port}/`, brief);
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("bounds a server that goes on announcing its answer", async () => {
    const { port } = await startRawServer((socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 5);
      socket.on("close", () => clearInterval(timer));
    });
    const call = guardedFetch(`http://127.0.0.1:${port}/`, brief);
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("bounds a resolver that never answers", async () => {
    const resolve = () => new Promise<never>(() => {});
    const call = guardedFetch("http://slow.test/", { resolve, timeoutMs: 20 });
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("ends with the caller's signal", async () => {
    const controller = new AbortController();
    const { port } = await startServer(() => controller.abort());
    const call = guardedFetch(`http://127.0.0.1:${port}/`, { ...here, signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
  });

  it("never begins for a caller who has left", async () => {
    const { port, connections } = await startServer((_, response) => void response.end());
    const signal = AbortSignal.abort();
    const call = guardedFetch(`http://127.0.0.1:${port}/`, { ...here, signal });
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    expect(connections.all).toBe(0);
  });
});

describe("a body", () => {
  it("of exactly as much as allowed is whole, and one byte more is too long", async () => {
    const { port } = await startServer((request, response) => {
      response.end(Buffer.alloc(Number(request.url?.slice(1))));
    });
    const options = { ...here, maxBytes: 1000 };
    const answer = await guardedFetch(`http://127.0.0.1:${port}/1000`, options);
    expect(answer).toMatchObject({ isWhole: true, body: { length: 1000 } });
    const call = guardedFetch(`http://127.0.0.1:${port}/1001`, options);
    await expect(call).rejects.toMatchObject({ code: "BAD_RESPONSE", status: 200 });
  });

  it("without an end is not read on", async () => {
    const sent = { bytes: 0 };
    const { port, connections } = await startServer((_, response) => pour(response, sent));
    const call = guardedFetch(`http://127.0.0.1:${port}/`, here);
    await expect(call).rejects.toMatchObject({ code: "BAD_RESPONSE" });
    await isLetGo(connections);
    // What the system's buffers take, far from what the server would have sent in the 10 s.
    expect(sent.bytes).toBeLessThan(32 * 1024 * 1024);
  });

  it("that is too long or breaks off gives its part where that will do", async () => {
    const { port } = await startServer((request, response) => {
      if (request.url === "/long") return pour(response, { bytes: 0 });
      response.writeHead(202, { "content-length": "10" });
      response.write("part", () => response.destroy());
    });
    const options = { ...here, partial: true, maxBytes: 100 };
    expect(await guardedFetch(`http://127.0.0.1:${port}/long`, options)).toMatchObject({
      status: 200,
      isWhole: false,
      body: { length: 100 },
    });
    expect(await guardedFetch(`http://127.0.0.1:${port}/broken`, options)).toMatchObject({
      status: 202,
      isWhole: false,
      body: Buffer.from("part"),
    });
    await expect(guardedFetch(`http://127.0.0.1:${port}/broken`, here)).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
  });

  it("that is compressed stays so, however large it would become", async () => {
    const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024));
    const { port } = await startServer((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    const answer = await guardedFetch(`http://127.0.0.1:${port}/`, here);
    expect(Buffer.from(answer.body).equals(bomb)).toBe(true);
  });
});

describe("a server that speaks badly", () => {
  it.each([
    ["no HTTP", "SSH-2.0-OpenSSH_9.7\r\n"],
    ["a header without end", `HTTP/1.1 200 OK\r\nX-Long: ${"x".repeat(100_000)}`],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
  ])("with %s is a bad response", async (_, words) => {
    const { port } = await startRawServer((socket) => socket.write(words));
    const call = guardedFetch(`http://127.0.0.1:${port}/`, here);
    await expect(call).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });

  it.each([["ends at once", (end: () => void) => end()]])(
    "that %s is unavailable",
    async (_, handle) => {
      const { port } = await startRawServer((socket) => handle(() => socket.end()));
      const call = guardedFetch(`http://127.0.0.1:${port}/`, here);
      await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
    },
  );

  it("and wants to change the protocol is refused", async () => {
    const { port, connections } = await startRawServer((socket) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
    });
    const call = guardedFetch(`http://127.0.0.1:${port}/`, here);
    await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await isLetGo(connections);
  });

  it("shows none of its words nor ours in the error", async () => {
    const { port } = await startRawServer((socket) => socket.write("secret-of-the-network\r\n"));
    const call = guardedFetch(`http://127.0.0.1:${port}/token-7`, {
      ...here,
      headers: { authorization: "Bearer 9" },
    });
    const { message } = (await failureOf(call)) as Error;
    expect(message).not.toMatch(/secret|token-7|Bearer/);
  });

  it("is never sent a header that would end another one", async () => {
    const call = guardedFetch("http://127.0.0.1/", { ...here, headers: { a: "1\r\nb: secret" } });
    const error = await failureOf(call);
    expect(error).toMatchObject({ code: "INVALID_INPUT" });
    expect(inspect(error)).not.toContain("secret");
  });
});

describe("TLS", () => {
  const support = new URL("./support/", import.meta.url);
  const key = readFileSync(new URL("key.pem", support));
  const cert = readFileSync(new URL("certificate.pem", support));
  const trusted = { NODE_EXTRA_CA_CERTS: fileURLToPath(new URL("certificate.pem", support)) };

  async function startTls() {
    const names: unknown[] = [];
    const server = createTlsServer({ key, cert }, (request, response) => {
      response.end(JSON.stringify([request.headers.host, names]));
    });
    server.on("secureConnection", ({ servername }) => names.push(servername));
    return listen(server);
  }

  it("refuses a certificate that nobody vouches for, and sends nothing", async () => {
    const requests = vi.fn();
    const server = createTlsServer({ key, cert }, requests);
    const { port } = await listen(server);
    const call = guardedFetch(`https://hooks.test:${port}/`, {
      ...here,
      resolve: async () => ["127.0.0.1"],
    });
    await expect(call).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
    });
    expect(requests).not.toHaveBeenCalled();
  });

  it("asks for the name and checks the certificate for it, though the address is pinned", async () => {
    const { port } = await startTls();
    const { stdout } = await fetchOnce(`https://hooks.test:${port}/`, trusted);
    const { status, body } = JSON.parse(stdout) as { status: number; body: string };
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual([`hooks.test:${port}`, ["hooks.test"]]);
  });

  it("refuses a trusted certificate of another name", async () => {
    const { port } = await startTls();
    const { stdout } = await fetchOnce(`https://other.test:${port}/`, trusted);
    expect(JSON.parse(stdout)).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID"),
    });
  });

  it("is not spoken with a server that does not", async () => {
    const { port } = await startServer((_, response) => void response.end());
    const call = guardedFetch(`https://127.0.0.1:${port}/`, here);
    await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});

/** One connection came in, and none is open any more. */
function isLetGo(connections: TestServer["connections"]): Promise<void> {
  return vi.waitFor(() => expect(connections).toEqual({ all: 1, open: 0 }), { timeout: 5000 });
}

/** In a process of its own, since Node reads these variables at its start. */
function fetchOnce(url: string, env: Record<string, string>) {
  const script = fileURLToPath(new URL("./support/fetch-once.ts", import.meta.url));
  return promisify(execFile)(process.execPath, [script, url], { env: { ...process.env, ...env } });
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(MemoryError.isInstance(error)).toBe(true);
  return error;
}

/** Sends until the other side lets go. */
function pour(response: ServerResponse, sent: { bytes: number }): void {
  const chunk = Buffer.alloc(64 * 1024);
  const more = () => {
    do sent.bytes += chunk.length;
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
}
