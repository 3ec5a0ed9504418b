import { describe, expect, it, onTestFinished } from "vitest";
import { type HttpTransportOptions, httpTransport } from "../../src/http/http-transport.ts";
import {
  type ShellHandler,
  startHttpShell,
} from "../../src/testing/http-shell/start-http-shell.ts";

async function start(handle: ShellHandler, options: Partial<HttpTransportOptions> = {}) {
  const server = await startHttpShell(handle);
  onTestFinished(server.close);
  const transport = httpTransport({
    baseUrl: server.url,
    headers: { "X-API-Key": 'se"cret' },
    secrets: ['se"cret'],
    retryDelayMs: 1,
    ...options,
  });
  return { server, transport };
}

const read = { method: "GET", path: "/a?b=c", isRepeatable: true } as const;
const write = { method: "POST", path: "/a", body: { b: 1 }, isRepeatable: false } as const;

describe("httpTransport", () => {
  it("sends its headers and JSON, and gives back what came", async () => {
    const { server, transport } = await start(({ body }) => ({ status: 201, body: { got: body } }));
    const response = await transport.send({ ...write, headers: { "Idempotency-Key": "1" } });
    expect(response).toMatchObject({ status: 201, body: { got: { b: 1 } } });
    expect(server.requests[0]?.headers).toMatchObject({
      "x-api-key": 'se"cret',
      "idempotency-key": "1",
      "content-type": "application/json",
    });
  });

  it("lets no request take the place of its own headers", async () => {
    const { server, transport } = await start(() => ({ status: 200, body: {} }));
    await transport.send({ ...read, headers: { "X-API-Key": "another" } });
    expect(server.requests[0]?.headers["x-api-key"]).toBe('se"cret');
  });

  it("takes an empty answer for one", async () => {
    const { transport } = await start(() => ({ status: 204 }));
    expect(await transport.send(write)).toMatchObject({ status: 204, body: undefined });
  });

  it("repeats what may be repeated, and tells of it", async () => {
    const retries: number[] = [];
    const { server, transport } = await start(() => ({ status: 200, body: {} }), {
      onRetry: ({ attempt }) => retries.push(attempt),
    });
    server.fail({ status: 503, times: 2 });
    await transport.send(read);
    expect(retries).toEqual([1, 2]);
  });

  it("repeats what must not happen twice after 429 only", async () => {
    const { server, transport } = await start(() => ({ status: 200, body: {} }));
    server.fail({ status: 429, times: 1 });
    server.fail({ status: 503, times: 1 });
    await expect(transport.send(write)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(server.requests).toHaveLength(2);
  });

  it("shows a secret in no words of the server, also where JSON escapes it", async () => {
    const { transport } = await start(({ headers }) => ({
      status: 400,
      headers: { "x-request-id": "r1" },
      body: { detail: `You sent ${headers["x-api-key"]}`, [String(headers["x-api-key"])]: ["?"] },
    }));
    const error = await transport.send(read).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      requestId: "r1",
      message: expect.stringContaining("You sent [redacted]"),
    });
    expect(String(error)).not.toContain('cret"');
  });

  it("names the request without its query, which may hold an id", async () => {
    const { server, transport } = await start(() => ({ status: 404, body: {} }));
    const error = await transport.send({ ...read, path: "/a?user_id=alex" }).catch(String);
    expect(error).toContain(`GET ${server.url}/a answered 404`);
    expect(error).not.toContain("alex");
  });

  it("ends with the reason of a signal that is aborted already, without a request", async () => {
    const { server, transport } = await start(() => ({ status: 200, body: {} }));
    const signal = AbortSignal.abort(new Error("given up"));
    await expect(transport.send(read, { signal })).rejects.toThrow("given up");
    expect(server.requests).toEqual([]);
  });
});
