import { mkdtemp, rm } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoServer, startDemo } from "./demo-server.ts";

interface Listed {
  readonly id: string;
  readonly memory: string;
}

describe("the routes of the memory browser", () => {
  let folder: string;
  let server: DemoServer;
  let alex: string;
  let sam: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mem0-demo-"));
    server = await startDemo(folder);
    alex = await signIn("Alex");
    sam = await signIn("Sam");
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function signIn(name: string): Promise<string> {
    const response = await fetch(`${server.url}/api/session`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ name }),
    });
    return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  }

  const call = (path: string, cookie: string, init: RequestInit = {}) =>
    fetch(`${server.url}/api/memories${path}`, {
      ...init,
      headers: { cookie, ...(init.headers as Record<string, string>) },
    });

  async function read<T>(path: string, cookie: string): Promise<T> {
    const response = await call(path, cookie);
    expect(response.status).toBe(200);
    return (await response.json()) as T;
  }

  const bring = (text: string, cookie: string, init: RequestInit = {}) =>
    call("/import", cookie, { method: "POST", headers: ndjson, body: text, ...init });

  async function brought(text: string, cookie: string): Promise<Record<string, unknown>> {
    const lines = (await (await bring(text, cookie)).text()).trim().split("\n");
    return JSON.parse(lines.at(-1) ?? "");
  }

  async function keep(memory: string, cookie: string): Promise<string> {
    const id = crypto.randomUUID();
    expect(await brought(JSON.stringify({ id, memory }), cookie)).toMatchObject({ imported: 1 });
    return id;
  }

  it("show a user their own memories only: list, search, timeline, export", async () => {
    await keep("Plays the cello", alex);
    const list = await read<{ memories: Listed[]; total: number }>("", sam);
    expect(list).toMatchObject({ memories: [], total: 0 });
    expect(await read("/search?q=cello", sam)).toMatchObject({ results: [] });
    expect(await read("/timeline", sam)).toMatchObject({ counted: 0, days: [], categories: [] });
    expect(await (await call("/export", sam)).text()).toBe("");
    const found = await read<{ results: Listed[] }>("/search?q=cello", alex);
    expect(found.results[0]).toMatchObject({
      memory: "Plays the cello",
      parts: expect.objectContaining({ termsFound: expect.any(Number) }),
    });
    expect(await (await call("/export", alex)).text()).toContain("Plays the cello");
  });

  it("know no memory of another user: change, history, delete, forget everything", async () => {
    const id = await keep("Has a cat called Minka", alex);
    const change = { method: "PATCH", headers: json, body: JSON.stringify({ text: "Has a dog" }) };
    expect((await call(`/${id}`, sam, change)).status).toBe(404);
    expect((await call(`/${id}/history`, sam)).status).toBe(404);
    expect((await call(`/${id}`, sam, { method: "DELETE" })).status).toBe(404);
    expect((await call("", sam, { method: "DELETE" })).status).toBe(204);
    const { entries } = await read<{ entries: unknown[] }>(`/${id}/history`, alex);
    expect(entries).toEqual([
      expect.objectContaining({ event: "ADD", after: "Has a cat called Minka" }),
    ]);
    expect((await call(`/${id}`, alex, change)).status).toBe(200);
    expect((await call(`/${id}`, alex, { method: "DELETE" })).status).toBe(204);
    expect((await call(`/${id}/history`, alex)).status).toBe(404);
  });

  it("take no file of another user, and no line with another's id", async () => {
    const id = await keep("Plays chess", alex);
    const file = await (await call("/export", alex)).text();
    expect(await brought(file, sam)).toMatchObject({ imported: 0, duplicates: 0 });
    expect(await brought(JSON.stringify({ id, memory: "Hates chess" }), sam)).toMatchObject({
      imported: 0,
      refused: [{ line: 1, message: expect.stringContaining("another user") }],
    });
    expect(await read("", sam)).toMatchObject({ total: 0 });
    expect(await (await call("/export", alex)).text()).toBe(file);
  });

  const routes: readonly (readonly [string, string, RequestInit])[] = [
    ["GET", "", {}],
    ["DELETE", "", {}],
    ["GET", "/search?q=x", {}],
    ["GET", "/timeline", {}],
    ["GET", "/abilities", {}],
    ["GET", "/export", {}],
    ["POST", "/import", { headers: { "content-type": "application/x-ndjson" }, body: "{}" }],
    [
      "PATCH",
      "/some-id",
      { headers: { "content-type": "application/json" }, body: '{"text":"x"}' },
    ],
    ["DELETE", "/some-id", {}],
    ["GET", "/some-id/history", {}],
  ];

  it.each(routes)(
    "refuse nobody, a forged cookie and a scope: %s %s",
    async (method, path, init) => {
      expect((await call(path, "", { ...init, method })).status).toBe(401);
      expect((await call(path, `${alex}x`, { ...init, method })).status).toBe(401);
      for (const name of ["userId", "user_id", "scope"]) {
        const scoped = `${path}${path.includes("?") ? "&" : "?"}${name}=sam`;
        const refused = await call(scoped, alex, { ...init, method });
        expect(refused.status).toBe(400);
        expect(await refused.json()).toEqual({ error: expect.stringContaining(name) });
      }
    },
  );

  it.each(routes)("refuse another host's name and origin: %s %s", async (method, path, init) => {
    expect(await statusFor(method, path, { host: "evil.example" })).toBe(403);
    if (method === "GET") return;
    const headers = { ...(init.headers as Record<string, string>), origin: "http://evil.example" };
    expect((await call(path, alex, { ...init, method, headers })).status).toBe(403);
  });

  /** `fetch` does not let a caller choose the Host header. */
  function statusFor(method: string, path: string, headers: Record<string, string>) {
    return new Promise<number | undefined>((resolve, reject) => {
      const url = `${server.url}/api/memories${path}`;
      httpRequest(url, { method, headers: { ...headers, cookie: alex } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  }

  it("refuse a scope and an empty text in a change with 400", async () => {
    const id = await keep("Likes tea", alex);
    for (const body of [{ text: "x", userId: "sam" }, { text: " " }, {}, { text: "x", more: 1 }]) {
      const change = { method: "PATCH", headers: json, body: JSON.stringify(body) };
      expect((await call(`/${id}`, alex, change)).status).toBe(400);
    }
  });

  it("refuse a query that cannot be with 400", async () => {
    for (const path of [
      "?from=today",
      "?order=best",
      "?cursor=nonsense",
      "/search",
      "/timeline?zone=Mars",
    ])
      expect((await call(path, alex)).status, path).toBe(400);
  });

  it("take a file of more than 10 MiB whole and refuse one of more than 32 MiB", async () => {
    const user = await signIn("Collector");
    const metadata = { note: "x".repeat(60_000) };
    const lines = Array.from({ length: 230 }, (_, index) =>
      JSON.stringify({ memory: `Page ${index}`, metadata }),
    ).join("\n");
    expect(Buffer.byteLength(lines)).toBeGreaterThan(13_000_000);
    expect(await brought(lines, user)).toMatchObject({ imported: 230, refusedTotal: 0 });
    const tooLarge = await bring("x".repeat(33 * 1024 * 1024), user).catch((error) => error);
    // A server that refuses early may close the connection while the file is still being sent.
    if (tooLarge instanceof Response) expect(tooLarge.status).toBe(413);
    expect(await read("", user)).toMatchObject({ total: 230 });
  });

  it("stop an import that nobody reads any more, and keep what was written", async () => {
    const user = await signIn("Leaver");
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      JSON.stringify({ memory: `Note ${index}` }),
    );
    const stop = new AbortController();
    const { body } = await bring(lines.join("\n"), user, { signal: stop.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let told = ""; !/"done":[1-9]/.test(told); ) told += (await reader?.read())?.value ?? "";
    stop.abort();
    const count = async () => (await read<{ total: number }>("", user)).total;
    const rests = async () => {
      const before = await count();
      await sleep(500);
      return before === (await count());
    };
    await expect.poll(rests, { timeout: 30_000 }).toBe(true);
    const kept = await count();
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(20_000);
  });

  const json = { "content-type": "application/json" };
  const ndjson = { "content-type": "application/x-ndjson" };
});
