import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as frameworks } from "../src/app/api/frameworks/route.ts";
import { demoDify } from "../src/dify/dify-plugin.ts";
import { describeBackend } from "../src/server/describe-backend.ts";
import { mem0Server } from "../src/server/mem0-server.ts";
import { demoMemory } from "../src/server/memory.ts";
import { type HttpServer, serveMem0 } from "./dify-support.ts";

const path = join(mkdtempSync(join(tmpdir(), "mem0-kit-server-")), "memory.db");
process.env.MEM0_PATH = path;
// Asking for the frameworks begins to prepare the plugin, which is not what is tested here.
process.env.MEM0_KIT_PYTHON = "/nonexistent";

describe("mem0's protocol below /mem0", () => {
  let server: HttpServer;
  let id: string;
  beforeAll(async () => {
    server = await serveMem0();
    const memory = await demoMemory();
    const said = { scope: { userId: "alex" }, infer: false } as const;
    const { results } = await memory.add("Alex likes tea.", said);
    id = results[0]?.id ?? "";
  });
  afterAll(async () => {
    await demoDify().close();
    await (await mem0Server()).close();
    await (await demoMemory()).close();
    await server[Symbol.asyncDispose]();
  });

  async function ask(route: string, init: { readonly key?: string; readonly body?: object } = {}) {
    const { key, body } = init;
    return fetch(`${server.url}/mem0${route}`, {
      method: body ? "POST" : "GET",
      headers: {
        ...(key ? { authorization: `Token ${key}` } : {}),
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  it("refuses who has no key, or a wrong one", async () => {
    expect((await ask(`/v1/memories/${id}/`)).status).toBe(401);
    const key = `m0sk_${"x".repeat(43)}`;
    expect((await ask(`/v1/memories/${id}/`, { key })).status).toBe(401);
  });

  it("has the memories of the app, for the user of the key alone", async () => {
    const { keyOf } = await mem0Server();
    const [alex, sam] = await Promise.all([keyOf("alex"), keyOf("sam")]);
    const own = await ask(`/v1/memories/${id}/`, { key: alex });
    expect(await own.json()).toMatchObject({ id, memory: "Alex likes tea." });
    expect((await ask(`/v1/memories/${id}/`, { key: sam })).status).toBe(404);

    const body = { query: "tea", filters: { user_id: "alex" } };
    const found = await ask("/v3/memories/search/", { key: alex, body });
    expect(await found.json()).toMatchObject({ results: [{ id }] });
    const nothing = await ask("/v3/memories/search/", { key: sam, body });
    expect(await nothing.json()).toMatchObject({ results: [] });
  });

  it("gives a user one key", async () => {
    const { keyOf } = await mem0Server();
    expect(await keyOf("alex")).toBe(await keyOf("alex"));
    expect(await keyOf("alex")).not.toBe(await keyOf("sam"));
  });

  it("refuses another name of this machine and a page of another origin", async () => {
    const key = await (await mem0Server()).keyOf("alex");
    const headers = { authorization: `Token ${key}`, origin: "http://evil.example" };
    const answer = await fetch(`${server.url}/mem0/v1/memories/${id}/`, { headers });
    expect(answer.status).toBe(403);
  });

  it("is down at /mem0-outage, for longer than a client waits", async () => {
    const answer = await fetch(`${server.url}/mem0-outage/v3/memories/search/`, { method: "POST" });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("60");
  });

  it("tells the page which frameworks are ready, and where memories are", async () => {
    const answer = await frameworks(new Request("http://127.0.0.1/api/frameworks"));
    expect(await answer.json()).toEqual({
      frameworks: [
        { id: "ai-sdk", status: "ready" },
        { id: "langchain", status: "ready" },
        { id: "llamaindex", status: "ready" },
        expect.objectContaining({ id: "dify", status: "preparing" }),
      ],
      backend: { name: `Embedded engine, ${path}` },
    });
  });
});

describe("the name of the backend", () => {
  it.each([
    ["local", { MEM0_PATH: "/data/memory.db" }, "Embedded engine, /data/memory.db"],
    ["local", { MEM0_PATH: join(process.cwd(), ".mem0/a.db") }, "Embedded engine, .mem0/a.db"],
    ["local", { MEM0_PATH: ":memory:" }, "Embedded engine, in RAM"],
    ["hosted", {}, "mem0's platform"],
    ["hosted", { MEM0_BASE_URL: "https://me:secret@m.example:8/x" }, "Server at m.example:8"],
    ["self-hosted", { MEM0_BASE_URL: "http://localhost:8888" }, "Server at localhost:8888"],
    ["in-process", {}, "mem0's engine in this process"],
    ["mine", {}, "mine"],
  ])("of %s with %j is for people", (name, environment, expected) => {
    expect(describeBackend({ name }, environment)).toBe(expected);
  });
});
