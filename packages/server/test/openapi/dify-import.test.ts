import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listener, listen } from "../../src/node/listen.ts";
import { type LocalServer, localServer, withFile } from "../node/support/local-server.ts";
import { callDifyTool, type DifyCallOptions } from "./support/call-dify-tool.ts";
import { type DifyTool, importDifyTools } from "./support/import-dify-tools.ts";

describe("the document for Dify, imported as a custom tool", () => {
  let server: LocalServer;
  let listener: Listener;
  let key: string;
  let tools: readonly DifyTool[];
  const over = Promise.withResolvers<void>();
  let ended: Promise<void>;

  beforeAll(async () => {
    const ready = Promise.withResolvers<void>();
    ended = withFile(async (path) => {
      const options = { checkAnswers: true, allowedHosts: ["host.docker.internal"] };
      server = await localServer(path, options);
      key = await server.makeKey();
      listener = await listen(server, { port: 0 });
      tools = importDifyTools(await (await fetch(`${listener.url}/openapi-dify.json`)).text());
      ready.resolve();
      await over.promise;
      await listener.close();
      await server.stop();
    });
    await Promise.race([ready.promise, ended]);
  });

  afterAll(async () => {
    over.resolve();
    await ended;
  });

  /** Calls a tool with the key of an author, who chose "Bearer" unless said otherwise. */
  async function call(
    name: string,
    given: Readonly<Record<string, unknown>>,
    options: Partial<DifyCallOptions> = {},
  ) {
    const tool = tools.find((one) => one.name === name);
    if (tool === undefined) throw new Error(`There is no tool ${name}.`);
    return callDifyTool(tool, given, { header: ["Authorization", `Bearer ${key}`], ...options });
  }

  /** Keeps a text as it is. */
  const keep = (messages: string, user_id: string, options?: Partial<DifyCallOptions>) =>
    call("add_memory", { messages, user_id, infer: false }, options);

  test("gives tools that say what they do and ask for whose memories they are", () => {
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "add_memory",
      "list_memories",
      "search_memories",
    ]);
    for (const { name, description, parameters } of tools) {
      expect(description, name).not.toBe("");
      for (const one of parameters) expect(one.description, `${name} ${one.name}`).not.toBe("");
    }
    const typesOf = (name: string) =>
      tools
        .find((one) => one.name === name)
        ?.parameters.map(({ name, type, required }) => `${name}: ${type}${required ? "!" : ""}`);
    expect(typesOf("search_memories")).toEqual([
      "query: string!",
      "user_id: string!",
      "agent_id: string",
      "app_id: string",
      "run_id: string",
      "top_k: number",
    ]);
    expect(typesOf("list_memories")).toEqual(
      expect.arrayContaining(["user_id: string!", "page: number"]),
    );
  });

  test("has no place in a path to fill in: Dify would put another route there, if a model says so", () => {
    for (const { url, operation } of tools) {
      expect(url).not.toContain("{");
      for (const field of operation.parameters ?? []) expect(field.in).toBe("query");
    }
  });

  // Dify's versions differ in what they send for what was left out.
  test.each([
    ["left out", false],
    ["null", true],
  ])("keeps, finds and lists where the rest is %s", async (_, nulls) => {
    const user_id = `sam-${nulls}`;
    const kept = await keep("Sam plays the cello.", user_id, { nulls });
    expect(kept.json).toMatchObject({ status: "SUCCEEDED", results: [{ event: "ADD" }] });
    await keep("Sam lives in Bergen.", user_id, { nulls });
    const found = await call("search_memories", { query: "cello", user_id, top_k: 1 }, { nulls });
    expect(JSON.parse(found.text)).toMatchObject([{ memory: "Sam plays the cello." }]);
    const listed = await call("list_memories", { user_id, page: 2, page_size: 1 });
    expect(listed.json).toMatchObject({ count: 2, results: [{ memory: "Sam plays the cello." }] });
  });

  test("finds facts of what was said once it has been worked on", async () => {
    const user_id = "kim";
    const { json } = await call("add_memory", { messages: "I moved to Oslo.", user_id });
    expect(json).toMatchObject({ status: "PENDING" });
    const find = async () => (await call("search_memories", { query: "Oslo", user_id })).text;
    await expect.poll(find, { timeout: 10_000 }).toContain("Oslo");
  });

  test("takes numbers and ids as workflows hand them over", async () => {
    await keep("Seven likes tea.", "7");
    // A number node of a workflow, and a text where a number belongs.
    const found = await call("search_memories", { query: "tea", user_id: 7, top_k: "2" });
    expect(JSON.parse(found.text)).toHaveLength(1);
    const listed = await call("list_memories", { user_id: 7, page: "1", page_size: 1.0 });
    expect(listed.json).toMatchObject({ count: 1 });
  });

  test("takes the key in each of the ways in which Dify can send it in a header", async () => {
    await keep("Alex likes tea.", "alex");
    for (const header of [
      ["Authorization", `Bearer ${key}`],
      ["Authorization", `Token ${key}`],
      ["X-API-Key", key],
    ] as const)
      expect((await call("list_memories", { user_id: "alex" }, { header })).text).toContain("tea");
  });

  test("fails the node with a reason for a wrong key and a missing user", async () => {
    const asked = { user_id: "alex" };
    const wrong = { header: ["Authorization", "Bearer m0-wrong"] as const };
    await expect(call("list_memories", asked, wrong)).rejects.toThrow(/status code 401 .*API key/);
    await expect(call("list_memories", {})).rejects.toThrow("Missing required parameter user_id");
    for (const [name, rest] of [
      ["search_memories", { query: "tea" }],
      ["list_memories", {}],
      ["add_memory", { messages: "tea" }],
    ] as const)
      await expect(call(name, { ...rest, user_id: "" })).rejects.toThrow("status code 400");
  });

  test("keeps users apart, and a key of one user from all others", async () => {
    await keep("Robin's safe is behind the picture.", "robin");
    const asked = { query: "safe", user_id: "mallory" };
    expect(JSON.parse((await call("search_memories", asked)).text)).toEqual([]);
    const own = await server.makeKey({ userId: "mallory" });
    const header = ["Authorization", `Bearer ${own}`] as const;
    for (const [name, rest] of [
      ["search_memories", { query: "safe" }],
      ["list_memories", {}],
      ["add_memory", { messages: "Robin's safe is empty." }],
    ] as const) {
      // The star is every user in mem0's protocol.
      for (const user_id of ["robin", "*"]) {
        const answer = call(name, { ...rest, user_id }, { header });
        expect(await answer.then(({ text }) => text, String)).not.toContain("picture");
      }
    }
    const listed = await call("list_memories", { user_id: "robin" });
    expect(listed.text).toContain("picture");
    expect(listed.text).not.toContain("empty");
  });

  test("names the address by which Dify's containers have asked for it", async () => {
    const { port } = new URL(listener.url);
    const host = `host.docker.internal:${port}`;
    const [tool] = importDifyTools(await documentFor(port, host));
    expect(new URL(tool?.url ?? "").host).toBe(host);
    expect(await documentFor(port, "evil.example")).not.toContain("openapi");
  });
});

/** What a client gets that knows the server by another name. */
async function documentFor(port: string, host: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const options = { host: "127.0.0.1", port, path: "/openapi-dify.json", headers: { host } };
  request(options, (response) => resolve(text(response)))
    .on("error", reject)
    .end();
  return promise;
}

describe("the importer's rules", () => {
  const info = { title: "t", version: "1" };
  const servers = [{ url: "https://one.example/base" }, { url: "https://two.example" }];
  const operation = { operationId: "one", responses: {} };
  const imported = (document: object) => importDifyTools(JSON.stringify(document));

  test("a document without info, without a server and with a parameter by reference is refused", () => {
    expect(() => imported({ servers, paths: {} })).toThrow("info");
    expect(() => imported({ info, servers: [], paths: {} })).toThrow("server");
    const get = { ...operation, parameters: [{ $ref: "#/components/parameters/id" }] };
    expect(() => imported({ info, servers, paths: { "/x": { get } } })).toThrow("reference");
  });

  test("names that a model cannot call or that come twice are refused", () => {
    const get = { ...operation, operationId: "what is it" };
    expect(() => imported({ info, servers, paths: { "/x": { get } } })).toThrow("can call");
    const paths = { "/x": { get: operation, post: operation } };
    expect(() => imported({ info, servers, paths })).toThrow("one is there twice");
  });

  test("the first server counts, and an operation without a name gets one of its path", () => {
    const [tool] = imported({ info, servers, paths: { "/a/{b}": { get: { responses: {} } } } });
    expect(tool).toMatchObject({ name: "ab_get", url: "https://one.example/base/a/{b}" });
  });

  test("a body's own reference is followed, deeper ones are lost as texts", () => {
    const schema = { $ref: "#/components/schemas/Body" };
    const post = { ...operation, requestBody: { content: { "application/json": { schema } } } };
    const Body = {
      required: ["deep"],
      properties: { deep: { $ref: "#/components/schemas/Deep" }, count: { type: "integer" } },
    };
    const components = { schemas: { Body, Deep: { type: "boolean" } } };
    const [tool] = imported({ info, servers, components, paths: { "/x": { post } } });
    expect(tool?.parameters).toMatchObject([
      { name: "deep", type: "string", required: true },
      { name: "count", type: "number", required: false },
    ]);
  });
});
