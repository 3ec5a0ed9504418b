import { describe, expect, it } from "vitest";
import { alex, start } from "./start.ts";
import { lastOf, linesOf } from "./support.ts";

const list = "GET /memories?user_id=alex&top_k=1000&show_expired=true";

describe("what is sent", () => {
  it("is the key as X-API-Key, and JSON where there is a body", async () => {
    const { server, memory } = await start();
    await memory.search("tea", { scope: alex });
    const { headers } = lastOf(server, "POST");
    expect(headers["x-api-key"]).toBe(server.apiKey);
    expect(headers.authorization).toBeUndefined();
    expect(headers["content-type"]).toBe("application/json");
    await memory.getAll({ scope: alex });
    expect(lastOf(server, "GET").headers["content-type"]).toBeUndefined();
  });

  it("is nothing before the first call, nor for one that is refused", async () => {
    const { server, memory } = await start();
    const refused = memory.add("Tea", { scope: { ...alex, appId: "web" } });
    await expect(refused).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(server.requests).toEqual([]);
  });

  it("of an extraction is the messages with the caller's metadata on top", async () => {
    const { server, memory } = await start();
    const results = await memory.add(
      [
        { role: "user", content: "I like tea" },
        { role: "assistant", content: "Noted", name: "Sam" },
      ],
      {
        scope: { ...alex, agentId: "cook", runId: "monday" },
        metadata: { from: "chat" },
        expirationDate: "2999-12-31",
        customInstructions: "Only drinks",
      },
    );
    expect(linesOf(server)).toEqual(["POST /memories"]);
    expect(server.requests[0]?.body).toEqual({
      messages: [
        { role: "user", content: "I like tea" },
        { role: "assistant", content: "Noted" },
      ],
      user_id: "alex",
      agent_id: "cook",
      run_id: "monday",
      metadata: { from: "chat" },
      infer: true,
      prompt: "Only drinks",
      expiration_date: "2999-12-31",
    });
    expect(results).toMatchObject({
      status: "succeeded",
      results: [
        { memory: "I like tea", event: "ADD" },
        { memory: "Noted", event: "ADD" },
      ],
    });
  });

  it("of an extraction of the past is the time of what was said last", async () => {
    const { server, memory } = await start();
    const createdAt = new Date("2024-05-06T07:08:09Z");
    const timestamp = new Date("2024-01-02T03:04:05Z");
    await memory.add(
      [
        { role: "user", content: "I like tea", createdAt },
        { role: "user", content: "I like coffee" },
      ],
      { scope: alex, timestamp },
    );
    expect(lastOf(server, "POST").body).toMatchObject({
      metadata: { mem0_kit_event_time: "2024-05-06T07:08:09.000Z" },
    });
    const { results } = await memory.getAll({ scope: alex });
    expect(results.map(({ eventTime }) => eventTime)).toEqual([createdAt, createdAt]);
  });

  it("of a verbatim add is a look at the scope and a request for each message", async () => {
    const { server, memory } = await start();
    await memory.add(["I like tea", "I like coffee"].map(toMessage), {
      scope: alex,
      infer: false,
      metadata: { from: "chat" },
    });
    expect(linesOf(server)).toEqual([list, "POST /memories", "POST /memories"]);
    expect(server.requests[1]?.body).toMatchObject({
      messages: [{ role: "user", content: "I like tea" }],
      user_id: "alex",
      infer: false,
      metadata: { from: "chat", mem0_kit_role: "user" },
    });
  });

  it("of a search is the scope as filters, no threshold of the server's and expired ones too", async () => {
    const { server, memory } = await start();
    await memory.search("tea", {
      scope: { ...alex, runId: "monday" },
      threshold: 0.5,
      explain: true,
    });
    expect(linesOf(server)).toEqual(["POST /search"]);
    expect(server.requests[0]?.body).toEqual({
      query: "tea",
      filters: { user_id: "alex", run_id: "monday" },
      top_k: 10,
      threshold: 0,
      explain: true,
      show_expired: true,
    });
  });

  it("of user and agent asks for the user, whose memories of no agent are seen too", async () => {
    const { server, memory } = await start();
    const scope = { ...alex, agentId: "cook" };
    await memory.getAll({ scope });
    await memory.search("tea", { scope, includeAgentMemories: true });
    expect(linesOf(server)[0]).toBe(list);
    const filters = server.requests
      .slice(1)
      .map(({ body }) => (body as { filters: object }).filters);
    expect(filters).toEqual([{ user_id: "alex" }, { agent_id: "cook" }]);
  });

  it("of a change is only what changes, between two looks at the memory", async () => {
    const { server, memory } = await start();
    const { results } = await memory.add("I like tea", { scope: alex });
    const id = String(results[0]?.id);
    await memory.update(id, { text: "I like green tea" });
    expect(linesOf(server).slice(1)).toEqual([
      `GET /memories/${id}`,
      `PUT /memories/${id}`,
      `GET /memories/${id}`,
    ]);
    expect(lastOf(server, "PUT").body).toEqual({ text: "I like green tea" });
    await memory.update(id, { expirationDate: null });
    expect(lastOf(server, "PUT").body).toEqual({ expiration_date: null });
  });

  it("of an id that is no UUID is nothing, as the server fails over it", async () => {
    const { server, memory } = await start();
    expect(await memory.get("mine")).toBeNull();
    expect(await memory.delete("mine")).toBe(false);
    expect(await memory.history("mine")).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it("of a long query is its first distinct words", async () => {
    const { server, memory } = await start();
    const words = Array.from({ length: 4000 }, (_, index) => `word${index}`);
    await memory.search(words.join(" "), { scope: alex });
    await memory.search("🚲".repeat(5000), { scope: alex });
    const queries = server.requests.map(({ body }) => (body as { query: string }).query);
    expect(queries[0]).toBe(words.slice(0, 128).join(" "));
    expect(queries[1]).toHaveLength(8000);
    expect(queries[1]?.isWellFormed()).toBe(true);
  });
});

it("works below a path, and without a key where the server wants none", async () => {
  const { server, memory } = await start();
  const seen: { readonly url: string; readonly headers: Headers }[] = [];
  const spy: typeof fetch = async (input, init) => {
    seen.push({ url: String(input), headers: new Headers(init?.headers) });
    return Response.json({ results: [] });
  };
  const { memory: other } = await start({ baseUrl: "http://localhost:1/mem0/", fetch: spy });
  await other.getAll({ scope: alex });
  expect(seen[0]?.url).toMatch(/^http:\/\/localhost:1\/mem0\/memories\?/);
  const { selfHostedMemory } = await import("../../src/self-hosted/self-hosted-memory.ts");
  const open = selfHostedMemory({ baseUrl: "http://localhost:1", fetch: spy });
  await open.getAll({ scope: alex });
  expect(seen[1]?.headers.has("x-api-key")).toBe(false);
  await memory.getAll({ scope: alex });
  expect(server.requests).toHaveLength(1);
});

function toMessage(content: string) {
  return { role: "user", content } as const;
}
