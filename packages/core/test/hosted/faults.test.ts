import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { hostedMemory, MemoryError } from "../../src/index.ts";
import { startHosted } from "./start.ts";

const scope = { userId: "alex" };

/** undici opens an idle connection in place of one that an abort closed, and keeps it for 4 s. */
const undiciIdle = { timeout: 10_000 };
const add = { scope, infer: false } as const;

/** The error that a call ends with. */
async function errorOf(call: Promise<unknown>): Promise<MemoryError> {
  const error = await call.then(
    () => expect.unreachable("The call succeeded."),
    (thrown: unknown) => thrown,
  );
  expect(MemoryError.isInstance(error)).toBe(true);
  return error as MemoryError;
}

describe("a platform that fails", () => {
  it("hangs: the call ends with TIMEOUT and its connection is closed", async () => {
    const { server, memory } = await startHosted();
    server.fail({ hang: true });
    const error = await errorOf(memory.search("tea", { scope, timeoutMs: 50 }));
    expect(error.code).toBe("TIMEOUT");
    await vi.waitFor(() => expect(server.sockets()).toBe(0), undiciIdle);
  });

  it("hangs: a call that names no time ends with that of the memory, also of admin and platform", async () => {
    const { server, memory } = await startHosted({ timeoutMs: 50 });
    server.fail({ hang: true });
    expect((await errorOf(memory.getAll({ scope }))).code).toBe("TIMEOUT");
    expect((await errorOf(memory.platform.entities.list())).code).toBe("TIMEOUT");
    expect((await errorOf(Promise.resolve(memory.admin?.stats()))).code).toBe("TIMEOUT");
  });

  it("hangs: an abort ends the call at once and leaves no socket", async () => {
    const { server, memory } = await startHosted();
    server.fail({ hang: true });
    const controller = new AbortController();
    const call = errorOf(memory.search("tea", { scope, signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    expect((await call).code).toBe("ABORTED");
    await vi.waitFor(() => expect(server.sockets()).toBe(0), undiciIdle);
  });

  it("hangs: an abort closes the connection of the request at once", async () => {
    const closed = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const server = createServer((request) => {
      request.socket.once("close", closed.resolve);
      arrived.resolve();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close().closeAllConnections());
    const { port } = server.address() as AddressInfo;
    const memory = hostedMemory({ apiKey: "key", host: `http://127.0.0.1:${port}` });
    const controller = new AbortController();
    const call = errorOf(memory.search("tea", { scope, signal: controller.signal }));
    await arrived.promise;
    controller.abort();
    expect((await call).code).toBe("ABORTED");
    await closed.promise;
  });

  it("says 429: waits as long as it was told, then goes on", async () => {
    const { server, memory } = await startHosted();
    server.fail({ status: 429, retryAfter: 1, times: 1 });
    const started = Date.now();
    await memory.add("I like tea", { scope });
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/v3/memories/add/",
      "/v3/memories/add/",
    ]);
  });

  it("says 429 for longer than is worth waiting: the error tells how long", async () => {
    const { server, memory } = await startHosted();
    server.fail({ status: 429, retryAfter: 120 });
    const error = await errorOf(memory.search("tea", { scope }));
    expect(error).toMatchObject({ code: "RATE_LIMITED", retryable: true, retryAfterMs: 120_000 });
    expect(server.requests).toHaveLength(1);
  });

  it("an abort ends the wait for another try", async () => {
    const { server, memory } = await startHosted();
    server.fail({ status: 429, retryAfter: 20 });
    const controller = new AbortController();
    const call = errorOf(memory.search("tea", { scope, signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    expect((await call).code).toBe("ABORTED");
    expect(server.requests).toHaveLength(1);
  });

  it("says 500: a read is repeated, and then gives up with the status", async () => {
    const { server, memory } = await startHosted();
    server.fail({ status: 500, times: 2 });
    expect((await memory.search("tea", { scope })).results).toEqual([]);
    server.fail({ status: 500 });
    const error = await errorOf(memory.search("tea", { scope }));
    expect(error).toMatchObject({ code: "UNAVAILABLE", status: 500, retryable: true });
    expect(server.requests).toHaveLength(6);
  });

  it("loses the answer of an add with infer: it is not sent again", async () => {
    const { server, memory } = await startHosted();
    for (const fault of [{ status: 502 }, { dropConnection: true }])
      server.fail({ ...fault, after: true, times: 1 });
    for (const before of [0, 1]) {
      expect((await errorOf(memory.add("I like tea.", { scope }))).code).toBe("UNAVAILABLE");
      expect(server.requests).toHaveLength(before + 1);
    }
  });

  it.each([
    ["500 before it wrote", { status: 500 }],
    ["500 after it wrote", { status: 500, after: true }],
    ["a hang-up before it wrote", { dropConnection: true }],
    ["a hang-up after it wrote", { dropConnection: true, after: true }],
  ])("%s: an add without infer is looked for, and kept once", async (_, fault) => {
    const { server, memory } = await startHosted();
    server.fail({ ...fault, times: 1, only: ({ path }) => path === "/v3/memories/add/" });
    const { results } = await memory.add("I like tea", add);
    const page = await memory.getAll({ scope });
    expect(page.results.map(({ id }) => id)).toEqual(results.map(({ id }) => id));
  });

  it.each([
    ["400", "INVALID_INPUT", false],
    ["401", "UNAUTHORIZED", false],
    ["402", "QUOTA_EXCEEDED", false],
    ["403", "FORBIDDEN", false],
    ["404", "NOT_FOUND", false],
    ["408", "TIMEOUT", true],
    ["409", "CONFLICT", false],
    ["413", "QUOTA_EXCEEDED", false],
    ["418", "BAD_RESPONSE", false],
    ["422", "INVALID_INPUT", false],
    ["429", "RATE_LIMITED", true],
    ["501", "UNSUPPORTED", false],
    ["503", "UNAVAILABLE", true],
    ["504", "TIMEOUT", true],
  ])("says %s: %s", async (status, code, retryable) => {
    const { server, memory } = await startHosted({ retries: 0 });
    server.fail({ status: Number(status) });
    const error = await errorOf(memory.search("tea", { scope }));
    expect(error).toMatchObject({ code, retryable, status: Number(status) });
    expect(error.message).toContain(`fault ${status}`);
  });

  it.each([
    ["JSON that breaks off", { malformedJson: true }],
    ["a web page", { wrongContentType: true }],
    ["a redirect", { status: 302 }],
  ])("answers with %s: BAD_RESPONSE, never an empty list", async (_, fault) => {
    const { server, memory } = await startHosted();
    server.fail(fault);
    expect((await errorOf(memory.search("tea", { scope }))).code).toBe("BAD_RESPONSE");
    expect((await errorOf(memory.getAll({ scope }))).code).toBe("BAD_RESPONSE");
  });

  it("is not there at all: UNAVAILABLE with its address", async () => {
    const { server, memory } = await startHosted({ retries: 1 });
    await server.close();
    const error = await errorOf(memory.search("tea", { scope }));
    expect(error).toMatchObject({ code: "UNAVAILABLE", retryable: true });
    expect(error.message).toContain(server.url);
  });

  it("fails an event: waitFor says so, with the reason", async () => {
    const { server, memory } = await startHosted();
    server.failEvents("the model is down");
    const { eventId } = await memory.add("I like tea.", { scope });
    const done = await memory.waitFor(String(eventId), { scope });
    expect(done).toMatchObject({ status: "failed", error: { code: "UNAVAILABLE" } });
    expect(done.error?.message).toContain("the model is down");
  });

  it("never ends an event: waitFor ends with TIMEOUT and the event's id", async () => {
    const { memory } = await startHosted({}, { addDelayMs: 60_000 });
    const { eventId } = await memory.add("I like tea.", { scope });
    const error = await errorOf(memory.waitFor(String(eventId), { timeoutMs: 120 }));
    expect(error).toMatchObject({ code: "TIMEOUT", eventId });
  });
});
