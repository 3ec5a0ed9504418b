import { describe, expect, it } from "vitest";
import type { Memory } from "../../src/memory.ts";
import { startHttpShell } from "../../src/testing/http-shell/start-http-shell.ts";
import { alex, start } from "./start.ts";
import { errorOf, linesOf } from "./support.ts";

/** Node's fetch opens a connection after an abort, and closes it unused after 4 s. */
const undiciIdleMs = 15_000;
const someId = "00000000-0000-4000-8000-000000000000";

describe("giving up", () => {
  it("a server that hangs is a TIMEOUT, and leaves no socket", async () => {
    const { server, memory } = await start({ timeoutMs: 50 });
    server.fail({ hang: true });
    const error = await errorOf(memory.search("tea", { scope: alex }));
    expect(error).toMatchObject({ code: "TIMEOUT", retryable: true });
    expect(error.message).toContain("50 ms");
    await expect.poll(() => server.waiting()).toBe(0);
    await expect.poll(() => server.sockets(), { timeout: undiciIdleMs }).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("a call's own timeoutMs comes before the default", async () => {
    const { server, memory } = await start();
    server.fail({ hang: true });
    const error = await errorOf(memory.getAll({ scope: alex, timeoutMs: 20 }));
    expect(error.message).toContain("20 ms");
  });

  it.each([
    [
      "search",
      (memory: Memory, signal: AbortSignal) => memory.search("tea", { scope: alex, signal }),
    ],
    ["add", (memory, signal) => memory.add("Tea", { scope: alex, signal })],
    [
      "a verbatim add",
      (memory, signal) => memory.add("Tea", { scope: alex, signal, infer: false }),
    ],
    ["update", (memory, signal) => memory.update(someId, { text: "Tea" }, { signal })],
    ["deleteAll", (memory, signal) => memory.deleteAll({ scope: alex, signal })],
  ] satisfies [string, (memory: Memory, signal: AbortSignal) => Promise<unknown>][])(
    "an abort ends %s at once and closes its socket",
    async (_, call) => {
      const { server, memory } = await start();
      server.fail({ hang: true });
      const controller = new AbortController();
      const outcome = errorOf(call(memory, controller.signal));
      await expect.poll(() => server.waiting()).toBe(1);
      controller.abort();
      expect((await outcome).code).toBe("ABORTED");
      await expect.poll(() => server.waiting()).toBe(0);
      expect(server.requests).toHaveLength(1);
    },
  );

  it("an abort while it waits for a repeat ends the call without one", async () => {
    const { server, memory } = await start();
    server.fail({ status: 429, retryAfter: 20 });
    const controller = new AbortController();
    const outcome = errorOf(memory.search("tea", { scope: alex, signal: controller.signal }));
    await expect.poll(() => server.requests.length).toBe(1);
    controller.abort();
    expect((await outcome).code).toBe("ABORTED");
    expect(server.requests).toHaveLength(1);
  });

  it("what waits for its turn behind a call that hangs can be given up by itself", async () => {
    const { server, memory } = await start();
    server.fail({ hang: true, times: 1 });
    const first = errorOf(memory.update(someId, { text: "Tea" }, { timeoutMs: 200 }));
    const second = await errorOf(memory.update(someId, { text: "Tea" }, { timeoutMs: 10 }));
    expect(second.code).toBe("TIMEOUT");
    expect((await first).code).toBe("TIMEOUT");
    expect((await errorOf(memory.update(someId, { text: "Tea" }))).code).toBe("NOT_FOUND");
  });
});

describe("trying again", () => {
  it.each([500, 502, 503])("a read is repeated after %i", async (status) => {
    const { server, memory } = await start();
    server.fail({ status, times: 2 });
    expect((await memory.getAll({ scope: alex })).results).toEqual([]);
    expect(server.requests).toHaveLength(3);
  });

  it("a read is repeated after a connection that was dropped", async () => {
    const { server, memory } = await start();
    server.fail({ dropConnection: true, times: 1 });
    expect((await memory.search("tea", { scope: alex })).results).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a 500", { status: 500 }, 500],
    ["a dropped connection", { dropConnection: true }, 503],
  ])("an add is not repeated after %s", async (_, fault, status) => {
    const { server, memory } = await start();
    server.fail(fault);
    const error = await errorOf(memory.add("I like tea", { scope: alex }));
    expect(error).toMatchObject({ code: "UNAVAILABLE", status, retryable: true });
    expect(linesOf(server)).toEqual(["POST /memories"]);
  });

  it("also an add is repeated once the server is no longer too busy", async () => {
    const { server, memory } = await start();
    server.fail({ status: 429, retryAfter: 0, times: 2 });
    const { results } = await memory.add("I like tea", { scope: alex });
    expect(results).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  it("a server that asks for a long wait is not asked again, and its wait is told", async () => {
    const { server, memory } = await start();
    server.fail({ status: 429, retryAfter: 3600 });
    const error = await errorOf(memory.search("tea", { scope: alex }));
    expect(error).toMatchObject({ code: "RATE_LIMITED", retryAfterMs: 3_600_000, status: 429 });
    expect(server.requests).toHaveLength(1);
  });

  it("retries: 0 tries once", async () => {
    const { server, memory } = await start({ retries: 0 });
    server.fail({ status: 503 });
    await errorOf(memory.getAll({ scope: alex }));
    expect(server.requests).toHaveLength(1);
  });

  it("a verbatim add whose answer was lost is there once when it is said again", async () => {
    const { server, memory } = await start();
    const isAdd = ({ method, path }: { method: string; path: string }) =>
      method === "POST" && path === "/memories";
    server.fail({ dropConnection: true, after: true, times: 1, only: isAdd });
    const add = () => memory.add("I like tea", { scope: alex, infer: false });
    expect((await errorOf(add())).code).toBe("UNAVAILABLE");
    expect((await add()).results).toMatchObject([{ event: "NONE" }]);
    expect((await memory.getAll({ scope: alex })).total).toBe(1);
  });

  it("a delete whose answer was lost says that the memory was there", async () => {
    const { server, memory } = await start();
    const { results } = await memory.add("I like tea", { scope: alex });
    server.fail({
      dropConnection: true,
      after: true,
      times: 1,
      only: ({ method }) => method === "DELETE",
    });
    expect(await memory.delete(String(results[0]?.id))).toBe(true);
    expect(linesOf(server).filter((line) => line.startsWith("DELETE"))).toHaveLength(2);
    expect((await memory.getAll({ scope: alex })).results).toEqual([]);
  });
});

describe("errors", () => {
  it.each([
    [400, "INVALID_INPUT"],
    [401, "UNAUTHORIZED"],
    [403, "FORBIDDEN"],
    [422, "INVALID_INPUT"],
    [413, "QUOTA_EXCEEDED"],
    [409, "CONFLICT"],
    [429, "RATE_LIMITED"],
    [501, "UNSUPPORTED"],
    [502, "UNAVAILABLE"],
    [504, "TIMEOUT"],
    [302, "BAD_RESPONSE"],
    [418, "BAD_RESPONSE"],
  ])("status %i is %s, with the server's words", async (status, code) => {
    const { server, memory } = await start({ retries: 0 });
    server.fail({ status });
    const error = await errorOf(memory.search("tea", { scope: alex }));
    expect(error).toMatchObject({ code, status });
    expect(error.message).toContain(`fault ${status}`);
  });

  it.each([
    ["broken JSON", { malformedJson: true }],
    ["a web page", { wrongContentType: true }],
  ])("%s is a BAD_RESPONSE and is not repeated", async (_, fault) => {
    const { server, memory } = await start();
    server.fail(fault);
    const error = await errorOf(memory.search("tea", { scope: alex }));
    expect(error).toMatchObject({ code: "BAD_RESPONSE", retryable: false });
    expect(server.requests).toHaveLength(1);
  });

  it("a wrong key is UNAUTHORIZED in the server's words, with its id of the request", async () => {
    const { memory } = await start({ apiKey: "m0sk_wrong" });
    const error = await errorOf(memory.getAll({ scope: alex }));
    expect(error.code).toBe("UNAUTHORIZED");
    expect(error.message).toContain("Invalid API key");
    expect(error.requestId).toMatch(/^[0-9a-f]{8}$/);
  });

  it("what the server refuses is told by field", async () => {
    const { server, memory } = await start();
    const body = { detail: [{ loc: ["body", "query"], msg: "Field required", type: "missing" }] };
    const shell = await startHttpShell(() => ({ status: 422, body }));
    const { memory: refused } = await start({ baseUrl: shell.url });
    const error = await errorOf(refused.search("tea", { scope: alex }));
    expect(error.message).toContain("body.query: Field required");
    await shell.close();
    await memory.close();
    expect(server.requests).toEqual([]);
  });

  it("a server that is not there is UNAVAILABLE", async () => {
    const { server, memory } = await start({ retries: 0 });
    await server.close();
    const error = await errorOf(memory.getAll({ scope: alex }));
    expect(error).toMatchObject({ code: "UNAVAILABLE", retryable: true });
    expect(error.message).toContain("ECONNREFUSED");
  });

  it("an address without mem0's routes is told as such, not as an empty memory", async () => {
    const { server } = await start();
    const { memory } = await start({ baseUrl: `${server.url}/api`, apiKey: server.apiKey });
    const calls = [
      () => memory.get(someId),
      () => memory.getAll({ scope: alex }),
      () => memory.search("tea", { scope: alex }),
      () => memory.add("Tea", { scope: alex }),
      () => memory.delete(someId),
      () => memory.update(someId, { text: "Tea" }),
      () => memory.history(someId),
    ];
    for (const call of calls) {
      const error = await errorOf(call());
      expect(error).toMatchObject({ code: "BAD_RESPONSE", status: 404 });
      expect(error.message).toContain("baseUrl");
    }
  });

  it.each([
    ["no results", {}],
    ["results without ids", { results: [{ memory: "Tea" }] }],
    ["a text", "Tea"],
    ["nothing", undefined],
  ])("an answer of %s is a BAD_RESPONSE", async (_, body) => {
    const shell = await startHttpShell(() => ({
      status: 200,
      ...(body === undefined ? {} : { body }),
    }));
    const { memory } = await start({ baseUrl: shell.url });
    for (const call of [
      () => memory.getAll({ scope: alex }),
      () => memory.search("tea", { scope: alex }),
      () => memory.add("Tea", { scope: alex }),
      () => memory.history(someId),
    ])
      expect((await errorOf(call())).code).toBe("BAD_RESPONSE");
    await shell.close();
  });
});
