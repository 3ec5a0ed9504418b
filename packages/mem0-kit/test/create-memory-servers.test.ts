import { inspect } from "node:util";
import { MemoryError } from "@mem0-kit/core";
import {
  type PlatformServer,
  type RestServer,
  startPlatform,
  startRestServer,
} from "@mem0-kit/core/testing/platform-server";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { createMemory } from "../src/create-memory.ts";

const scope = { userId: "alex" };
const ping = "/v1/ping/";
let platform: PlatformServer;
let rest: RestServer;

beforeAll(async () => {
  [platform, rest] = await Promise.all([startPlatform(), startRestServer()]);
});

afterEach(() => {
  vi.unstubAllEnvs();
  platform.heal();
  rest.heal();
});

afterAll(() => Promise.all([platform.close(), rest.close()]));

function environment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

const pathsOf = (server: PlatformServer | RestServer, from: number) =>
  server.requests.slice(from).map(({ path }) => path);

describe("a server of one's own", () => {
  test("that speaks the platform's protocol is found out by one ping", async () => {
    environment({ MEM0_BASE_URL: platform.url, MEM0_API_KEY: platform.apiKey });
    const before = platform.requests.length;
    const memory = createMemory();
    expect(memory.name).toBe("self-hosted");
    expect(platform.requests).toHaveLength(before);
    await memory.add("I like tea", { scope: { ...scope, appId: "web" }, infer: false });
    expect(memory.name).toBe("hosted");
    expect(memory.capabilities.scopeIds).toContain("appId");
    expect((await memory.getAll({ scope })).results.map((item) => item.memory)).toEqual([
      "I like tea",
    ]);
    const pings = pathsOf(platform, before).filter((path) => path === ping);
    expect(pings).toHaveLength(1);
    await memory.close();
    expect(createMemory().name, "asked once in a process").toBe("hosted");
  });

  test("that is mem0's REST server is found out by one ping", async () => {
    environment({ MEM0_BASE_URL: rest.url, MEM0_API_KEY: rest.apiKey });
    const before = rest.requests.length;
    const memory = createMemory();
    await Promise.all([
      memory.add("I like tea", { scope, infer: false }),
      memory.search("coffee", { scope: { userId: "billie" } }),
    ]);
    expect((await memory.getAll({ scope })).results.map((item) => item.memory)).toEqual([
      "I like tea",
    ]);
    expect(await memory.admin?.entities()).toMatchObject({ results: [{ id: "alex" }] });
    expect(pathsOf(rest, before).filter((path) => path === ping)).toHaveLength(1);
    await expect(
      memory.add("I like tea", { scope: { ...scope, appId: "web" } }),
    ).rejects.toMatchObject({ code: "UNSUPPORTED" });
    await memory.close();
    await expect(memory.getAll({ scope })).rejects.toMatchObject({ code: "CLOSED" });
  });

  test.each([
    ["platform", () => platform],
    ["rest", () => rest],
  ] as const)("is not asked when MEM0_PROTOCOL says %s", async (protocol, serverOf) => {
    const server = serverOf();
    environment({
      MEM0_BASE_URL: server.url,
      MEM0_API_KEY: server.apiKey,
      MEM0_PROTOCOL: protocol,
    });
    const before = server.requests.length;
    const memory = createMemory();
    await memory.search("tea", { scope });
    await memory.close();
    expect(pathsOf(server, before)).not.toContain(ping);
  });

  test("that cannot be reached is an error at the call, and asked again by the next one", async () => {
    environment({ MEM0_BASE_URL: platform.url, MEM0_API_KEY: platform.apiKey });
    vi.stubEnv("MEM0_BASE_URL", `${platform.url}/`);
    const memory = createMemory();
    platform.fail({ status: 503 });
    const failing = memory.search("tea", { scope }).catch((error: unknown) => error);
    expect(await failing).toMatchObject({ code: "UNAVAILABLE" });
    platform.heal();
    expect(await memory.search("tea", { scope: { userId: "nobody" } })).toEqual({ results: [] });
    await memory.close();
  });

  test("that hangs keeps a call no longer than its own time", async () => {
    environment({ MEM0_BASE_URL: platform.url, MEM0_API_KEY: platform.apiKey });
    const memory = createMemory();
    platform.fail({ hang: true });
    await expect(memory.search("tea", { scope, timeoutMs: 30 })).rejects.toMatchObject({
      code: "TIMEOUT",
    });
    await memory.close();
  });

  test("is not asked for a call without a scope, or with a malformed one", async () => {
    environment({ MEM0_BASE_URL: platform.url, MEM0_API_KEY: platform.apiKey });
    const before = platform.requests.length;
    const memory = createMemory();
    const star = { userId: "*" };
    const calls = [
      [() => memory.add("tea", { scope: {} }), "SCOPE_REQUIRED"],
      [() => memory.search("tea", { scope: star }), "INVALID_INPUT"],
      [() => memory.getAll({ scope: star }), "INVALID_INPUT"],
      [() => memory.get("1", { scope: star }), "INVALID_INPUT"],
      [() => memory.update("1", { text: "x" }, { scope: star }), "INVALID_INPUT"],
      [() => memory.delete("1", { scope: star }), "INVALID_INPUT"],
      [() => memory.deleteAll({ scope: {} }), "SCOPE_REQUIRED"],
      [() => memory.history("1", { scope: star }), "INVALID_INPUT"],
      [async () => memory.admin?.erase({}), "SCOPE_REQUIRED"],
    ] as const;
    for (const [call, code] of calls) await expect(call()).rejects.toMatchObject({ code });
    expect(platform.requests).toHaveLength(before);
    await memory.close();
  });
});

describe("a key of the environment", () => {
  test("goes to mem0's platform only where no address is set", async () => {
    environment({ MEM0_API_KEY: platform.apiKey });
    const asked: string[] = [];
    const answer = async (url: string | URL | Request) => {
      asked.push(String(url));
      return Response.json({ results: [] });
    };
    const memory = createMemory({ backend: "hosted", fetch: answer });
    await memory.search("tea", { scope });
    expect(asked).toEqual(["https://api.mem0.ai/v3/memories/search/"]);
    environment({ MEM0_BASE_URL: platform.url });
    const own = createMemory({ backend: "hosted", fetch: answer });
    await own.search("tea", { scope });
    expect(asked[1]).toBe(`${platform.url}/v3/memories/search/`);
  });

  test.each([
    { MEM0_BACKEND: "hosted" },
    { MEM0_BACKEND: "self-hosted" },
    {},
    { MEM0_PROTOCOL: "platform" },
  ])("beside an address never reaches another host: %o", async (more) => {
    environment({ MEM0_BASE_URL: platform.url, MEM0_API_KEY: platform.apiKey, ...more });
    const asked = vi.spyOn(globalThis, "fetch");
    const memory = createMemory();
    await memory.search("tea", { scope });
    await memory.close();
    expect(asked).toHaveBeenCalled();
    for (const [url] of asked.mock.calls) expect(String(url)).toMatch(platform.url);
    asked.mockRestore();
  });

  test("is not given to an address that the options name", async () => {
    environment({ MEM0_BASE_URL: platform.url, MEM0_API_KEY: platform.apiKey });
    const other = rest.url;
    expect(() => createMemory({ backend: "hosted", host: other })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
    const before = rest.requests.length;
    const memory = createMemory({ backend: "self-hosted", baseUrl: other });
    await expect(memory.search("tea", { scope })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await memory.close();
    const sent = JSON.stringify(rest.requests.slice(before).map(({ headers }) => headers));
    expect(sent).not.toContain(platform.apiKey);
  });
});

test.each([
  [{ MEM0_BACKEND: "hosted" }, "MEM0_API_KEY"],
  [{ MEM0_BACKEND: "self-hosted", MEM0_API_KEY: "secret-key" }, "MEM0_BASE_URL"],
  [{ MEM0_BASE_URL: "http://127.0.0.1:1", MEM0_PROTOCOL: "soap" }, "soap"],
  [{ MEM0_BASE_URL: "not an address", MEM0_API_KEY: "secret-key" }, "baseUrl"],
  [{ MEM0_BASE_URL: "http://127.0.0.1:1", MEM0_PROTOCOL: "platform" }, "MEM0_API_KEY"],
])("what is missing is an error that names it, never another backend: %o", (variables, named) => {
  environment(variables);
  let caught: unknown;
  try {
    createMemory();
  } catch (error) {
    caught = error;
  }
  expect(MemoryError.isInstance(caught) && caught.code).toBe("INVALID_INPUT");
  expect(String(caught)).toContain(named);
  expect(inspect(caught)).not.toContain("secret-key");
});

test("a backend that nobody knows is refused", () => {
  expect(() => createMemory({ backend: "cloud" } as never)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
