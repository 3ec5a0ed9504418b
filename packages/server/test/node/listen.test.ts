import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { type Listener, listen } from "../../src/node/listen.ts";
import { testServer, withKey } from "../http/support/test-server.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { openSocket, readAnswer } from "./support/raw-request.ts";

const search = JSON.stringify({ query: "tea", filters: { user_id: "alex" } });

/** A search that has begun and ends when told to. */
async function heldSearch(listener: Listener, server: Awaited<ReturnType<typeof testServer>>) {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  server.hooks.search = async () => {
    begin();
    await held;
    return { results: [] };
  };
  const answer = fetch(`${listener.url}/v3/memories/search/`, {
    method: "POST",
    headers: withKey(server.keys.owner),
    body: search,
  });
  // Where it is cut off, nobody may be there yet to see it.
  answer.catch(() => {});
  await begun;
  return { answer, release };
}

test("answers over HTTP on a free port of loopback", async () => {
  const server = await testServer();
  const listener = await listen(server, { port: 0 });
  expect(listener.url).toBe(`http://127.0.0.1:${listener.port}`);
  const request = checkedFetch(listener.url);
  expect((await request("/v1/ping/", { headers: withKey(server.keys.owner) })).status).toBe(200);
  expect((await request("/v1/ping/")).status).toBe(401);
  await listener.close();
});

test("answers on IPv6 too", async () => {
  const listener = await listen(await testServer(), { host: "::1", port: 0 });
  expect(listener.url).toBe(`http://[::1]:${listener.port}`);
  expect((await fetch(`${listener.url}/healthz`)).status).toBe(200);
  await listener.close();
});

test.each(["0.0.0.0", "::", "10.0.0.1", "box.lan"])(
  "does not listen on %s without keys",
  async (host) => {
    const server = await testServer({ auth: "none" });
    await expect(listen(server, { host, port: 0 })).rejects.toMatchObject({ code: "FORBIDDEN" });
  },
);

test("listens on all addresses with keys", async () => {
  const server = await testServer();
  const listener = await listen(server, { host: "0.0.0.0", port: 0 });
  const response = await fetch(`http://127.0.0.1:${listener.port}/v1/ping/`);
  expect(response.status).toBe(401);
  await listener.close();
});

test("says so where the port is taken", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as { port: number };
  const listening = listen(await testServer(), { port });
  await expect(listening).rejects.toMatchObject({ code: "UNAVAILABLE" });
  holder.close();
});

test("lets requests end before it closes, and takes no new connection meanwhile", async () => {
  const server = await testServer();
  const listener = await listen(server, { port: 0 });
  const { answer, release } = await heldSearch(listener, server);
  const closing = listener.close();
  await expect(openSocket(listener.port)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  release();
  const response = await answer;
  expect(response.status).toBe(200);
  expect(response.headers.get("connection")).toBe("close");
  await closing;
});

test("cuts off what has not ended after the time of grace", async () => {
  const server = await testServer();
  const listener = await listen(server, { port: 0 });
  const { answer, release } = await heldSearch(listener, server);
  await listener.close({ graceMs: 20 });
  await expect(answer).rejects.toThrow("fetch failed");
  release();
});

test("does not wait for connections that nothing is asked on", async () => {
  const listener = await listen(await testServer(), { port: 0, keepAliveMs: 60_000 });
  const socket = await openSocket(listener.port);
  socket.write(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${listener.port}\r\n\r\n`);
  await once(socket, "data");
  const ended = readAnswer(socket);
  await listener.close({ graceMs: 600_000 });
  await ended;
});

test("closes once, whoever asks for it", async () => {
  const listener = await listen(await testServer(), { port: 0 });
  await Promise.all([listener.close(), listener.close()]);
  await expect(openSocket(listener.port)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
