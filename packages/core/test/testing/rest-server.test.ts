import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type RestServer,
  startRestServer,
} from "../../src/testing/rest-server/start-rest-server.ts";

let server: RestServer;
const unknownId = "00000000-0000-4000-8000-000000000000";

beforeEach(async () => {
  server = await startRestServer({ userKey: "m0sk_user", accessToken: "jwt" });
});
afterEach(() => server.close());

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, looked into by the assertions
  readonly body: any;
  readonly headers: Headers;
}

async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { "x-api-key": server.apiKey },
  type = "application/json",
): Promise<Answer> {
  const response = await fetch(server.url + path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": type }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

const messages = (...contents: string[]) => contents.map((content) => ({ role: "user", content }));

async function add(content: string, more: object = {}): Promise<string> {
  const body = { messages: messages(content), user_id: "alex", infer: false, ...more };
  return (await send("POST", "/memories", body)).body.results[0].id;
}

describe("keys", () => {
  it.each([
    ["none", {}, "Authentication required. Provide a Bearer token or X-API-Key header."],
    ["a wrong one", { "x-api-key": "wrong" }, "Invalid API key."],
    ["the platform's scheme", { authorization: "Token x" }, /^Authentication required/],
    ["a wrong token", { authorization: "Bearer wrong" }, "Invalid or expired token."],
  ])("refuses %s with 401 and FastAPI's body", async (_, headers, detail) => {
    const answer = await send("GET", "/memories?user_id=alex", undefined, headers);
    expect(answer).toMatchObject({ status: 401, body: { detail: expect.stringMatching(detail) } });
  });

  it.each([
    ["a user's key", { "x-api-key": "m0sk_user" }],
    ["a bearer token", { authorization: "Bearer jwt" }],
  ])("takes %s", async (_, headers) => {
    expect((await send("GET", "/memories?user_id=alex", undefined, headers)).status).toBe(200);
  });

  it.each([
    ["GET", "/memories"],
    ["DELETE", "/memories?user_id=alex"],
    ["DELETE", "/entities/user/alex"],
    ["POST", "/reset"],
  ])("keeps %s %s for administrators", async (method, path) => {
    const user = { "x-api-key": "m0sk_user" };
    expect((await send(method, path, undefined, user)).status).toBe(403);
    expect((await send(method, path)).status).toBe(200);
  });
});

describe("paths", () => {
  it.each(["/memories/", "/v1/ping/", "/v1/memories/", "/memories/a/b"])(
    "has nothing at %s",
    async (path) => {
      const answer = await send("GET", path);
      expect(answer).toMatchObject({ status: 404, body: { detail: "Not Found" } });
    },
  );

  it("answers 405 to a method that a path does not have", async () => {
    expect(await send("PUT", "/memories", {})).toMatchObject({ status: 405 });
  });

  it("puts an id of the request on every answer", async () => {
    for (const path of ["/memories", "/nowhere"])
      expect((await send("GET", path)).headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe("adding", () => {
  it("keeps messages as they are, duplicates too, and answers with their roles", async () => {
    const body = { messages: messages("Tea", "Tea"), user_id: "alex", run_id: "r1", infer: false };
    const { body: answer } = await send("POST", "/memories", body);
    expect(answer.results).toEqual([
      { id: expect.any(String), memory: "Tea", event: "ADD", actor_id: null, role: "user" },
      { id: expect.any(String), memory: "Tea", event: "ADD", actor_id: null, role: "user" },
    ]);
    const list = await send("GET", "/memories?run_id=r1");
    expect(list.body.results).toHaveLength(2);
  });

  it("plays the extraction: a fact for each message, and none for a text that is there", async () => {
    const body = { messages: messages("Tea", "Tea", "Coffee"), user_id: "alex" };
    const texts = async () =>
      (await send("POST", "/memories", body)).body.results.map(
        (result: Answer["body"]) => result.memory,
      );
    expect(await texts()).toEqual(["Tea", "Coffee"]);
    expect(await texts()).toEqual([]);
  });

  it("lets no metadata move a memory to another user, but forge its dates", async () => {
    const metadata = { user_id: "billie", actor_id: "x", created_at: "2020-01-01T00:00:00Z" };
    const id = await add("Tea", { metadata });
    const { body } = await send("GET", `/memories/${id}`);
    expect(body).toMatchObject({ user_id: "alex", created_at: "2020-01-01T00:00:00Z" });
    expect(body.metadata).toBeNull();
  });

  it.each([
    ["no id", { user_id: undefined }, 400, "At least one identifier"],
    ["white space in an id", { user_id: "al ex" }, 400, "cannot contain whitespace"],
    ["a bad day", { expiration_date: "soon" }, 400, "YYYY-MM-DD"],
    ["an unknown memory_type", { memory_type: "core" }, 400, "Invalid 'memory_type'"],
  ])("refuses %s", async (_, more, status, detail) => {
    const body = { messages: messages("Tea"), user_id: "alex", ...more };
    const answer = await send("POST", "/memories", body);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toContain(detail);
  });

  it.each([
    ["no messages", {}, ["body", "messages"], "missing"],
    ["a text for messages", { messages: "Tea" }, ["body", "messages"], "list_type"],
    [
      "parts",
      { messages: [{ role: "user", content: [] }] },
      ["body", "messages", 0, "content"],
      "string_type",
    ],
    ["no role", { messages: [{ content: "Tea" }] }, ["body", "messages", 0, "role"], "missing"],
  ])("answers 422 in FastAPI's form to %s", async (_, more, loc, type) => {
    const answer = await send("POST", "/memories", { user_id: "alex", ...more });
    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc, type }] } });
    expect(answer.body.detail[0].msg).toEqual(expect.any(String));
  });

  it("answers 422 to a body that is not said to be JSON", async () => {
    const body = { messages: messages("Tea"), user_id: "alex" };
    const key = { "x-api-key": server.apiKey };
    const answer = await send("POST", "/memories", body, key, "text/plain");
    expect(answer).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ["body"], type: "model_attributes_type" }] },
    });
  });

  it("trims an id, so that two of them share their memories", async () => {
    await add("Tea", { user_id: "alex " });
    expect((await send("GET", "/memories?user_id=alex")).body.results).toHaveLength(1);
  });
});

describe("reading", () => {
  it("shows a memory with its ids on top and the rest as metadata", async () => {
    const id = await add("Tea", {
      agent_id: "cook",
      metadata: { milk: true },
      expiration_date: "2999-12-31",
    });
    const expected = {
      id,
      memory: "Tea",
      hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      metadata: { milk: true },
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$/),
      updated_at: expect.any(String),
      user_id: "alex",
      agent_id: "cook",
      role: "user",
      expiration_date: "2999-12-31",
    };
    const single = { ...expected, score: null };
    expect((await send("GET", `/memories/${id}`)).body).toEqual(single);
    expect((await send("GET", "/memories?user_id=alex")).body.results).toEqual([expected]);
    const raw = (await send("GET", "/memories")).body.results[0];
    expect(raw).toMatchObject({ id, run_id: null, metadata: { milk: true, role: "user" } });
  });

  it("answers null to an unknown id, and 502 to one that is no UUID", async () => {
    expect(await send("GET", `/memories/${unknownId}`)).toMatchObject({ status: 200, body: null });
    const answer = await send("GET", "/memories/mine");
    expect(answer).toMatchObject({
      status: 502,
      body: { detail: "Upstream provider error.", code: "unknown" },
    });
    expect(answer.body.request_id).toBe(answer.headers.get("x-request-id"));
  });

  it("lists 20 by default, up to 1,000, and no more", async () => {
    const contents = Array.from({ length: 30 }, (_, index) => `Fact ${index}`);
    await send("POST", "/memories", {
      messages: messages(...contents),
      user_id: "alex",
      infer: false,
    });
    expect((await send("GET", "/memories?user_id=alex")).body.results).toHaveLength(20);
    const all = await send("GET", "/memories?user_id=alex&top_k=1000");
    expect(all.body.results).toHaveLength(30);
    expect(await send("GET", "/memories?user_id=alex&top_k=1001")).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ["query", "top_k"], type: "less_than_equal" }] },
    });
  });

  it("hides what has expired unless it is asked for", async () => {
    const id = await add("Tea", { expiration_date: "2020-01-01" });
    expect((await send("GET", "/memories?user_id=alex")).body.results).toEqual([]);
    const shown = await send("GET", "/memories?user_id=alex&show_expired=true");
    expect(shown.body.results).toMatchObject([{ id }]);
  });
});

describe("changing", () => {
  it("merges metadata, keeps what is not named and moves the row to the end", async () => {
    const first = await add("Tea", { metadata: { milk: true, cups: 1 } });
    const second = await add("Coffee");
    const change = { text: "Green tea", metadata: { cups: 2, user_id: "billie" } };
    const answer = await send("PUT", `/memories/${first}`, change);
    expect(answer.body).toEqual({ message: "Memory updated successfully!" });
    const { results } = (await send("GET", "/memories?user_id=alex")).body;
    expect(results).toMatchObject([
      { id: second },
      { id: first, memory: "Green tea", metadata: { milk: true, cups: 2 } },
    ]);
  });

  it("clears an expiration date with null", async () => {
    const id = await add("Tea", { expiration_date: "2020-01-01" });
    await send("PUT", `/memories/${id}`, { expiration_date: null });
    expect((await send("GET", "/memories?user_id=alex")).body.results).toMatchObject([{ id }]);
  });

  it.each(["PUT", "DELETE"])("answers 404 to %s of an unknown id", async (method) => {
    const answer = await send(method, `/memories/${unknownId}`, { text: "Tea" });
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain(`Memory with id ${unknownId} not found`);
  });

  it("tells a history with every text, also of what was deleted, and of no user", async () => {
    const id = await add("Tea");
    await send("PUT", `/memories/${id}`, { text: "Coffee" });
    await send("DELETE", `/memories/${id}`);
    const { body } = await send("GET", `/memories/${id}/history`);
    expect(body).toMatchObject([
      { event: "ADD", old_memory: null, new_memory: "Tea", is_deleted: false },
      { event: "UPDATE", old_memory: "Tea", new_memory: "Coffee" },
      { event: "DELETE", old_memory: "Coffee", new_memory: null, is_deleted: true },
    ]);
    expect(JSON.stringify(body)).not.toContain("alex");
  });

  it("deletes by the ids of a query", async () => {
    await add("Tea");
    await add("Coffee", { user_id: "billie" });
    await send("DELETE", "/memories?user_id=alex");
    expect((await send("GET", "/memories")).body.results).toMatchObject([{ user_id: "billie" }]);
    expect((await send("DELETE", "/memories")).status).toBe(400);
  });
});

describe("searching", () => {
  const search = async (body: object) => {
    const answer = await send("POST", "/search", { query: "green tea", ...body });
    return answer.body.results?.map((result: Answer["body"]) => result.memory) ?? answer.status;
  };

  it("ranks within the ids of the filters, above a threshold of 0.1 by default", async () => {
    await add("I like green tea");
    await add("Tea is nice");
    await add("My bicycle");
    await add("Green tea", { user_id: "billie" });
    const filters = { user_id: "alex" };
    expect(await search({ filters })).toEqual(["I like green tea", "Tea is nice"]);
    expect(await search({ filters, threshold: 0 })).toHaveLength(3);
    expect(await search({ filters, top_k: 1 })).toEqual(["I like green tea"]);
    expect(await search({ user_id: "billie" })).toEqual(["Green tea"]);
  });

  it("explains a score where asked", async () => {
    await add("I like green tea");
    const body = { query: "green tea", filters: { user_id: "alex" }, explain: true };
    const [result] = (await send("POST", "/search", body)).body.results;
    expect(result.score_details).toMatchObject({ final_score: result.score });
  });

  it.each([
    [{ cups: 2 }, ["b"]],
    [{ cups: { ne: 2 } }, ["a"]],
    [{ cups: { gte: 1, lt: 2 } }, ["a"]],
    [{ cups: { gt: 1 } }, ["b"]],
    [{ cups: { lte: 1 } }, ["a"]],
    [{ cups: { in: [2, 3] } }, ["b"]],
    [{ cups: { nin: [2, 3] } }, ["a"]],
    [{ kind: { contains: "Oo" } }, ["a"]],
    [{ kind: { icontains: "OO" } }, ["a", "b"]],
    [{ cups: "*" }, ["a", "b"]],
    [{ cups: [1, 2] }, ["a", "b"]],
    [{ OR: [{ cups: 1 }, { kind: "wood" }] }, ["a", "b"]],
    [{ NOT: [{ cups: 1 }] }, ["b", "c"]],
    [{ AND: [{ cups: { gt: 0 } }, { cups: { lt: 2 } }] }, ["a"]],
  ])("filters by %j", async (filters, expected) => {
    await add("green tea a", { metadata: { cups: 1, kind: "gOod" } });
    await add("green tea b", { metadata: { cups: 2, kind: "wood" } });
    await add("green tea c");
    const found = await search({ filters: { user_id: "alex", ...filters } });
    expect(found.map((text: string) => text.slice(-1)).sort()).toEqual(expected);
  });

  it.each([
    ["no id", {}],
    ["an unknown operator", { user_id: "alex", cups: { near: 1 } }],
    ["a NOT that is no list", { user_id: "alex", NOT: { cups: 1 } }],
  ])("refuses %s with 400", async (_, filters) => {
    expect(await search({ filters })).toBe(400);
  });
});

describe("all of it", () => {
  it("counts users, agents and runs", async () => {
    await add("Tea", { agent_id: "cook" });
    await add("Coffee");
    const { body } = await send("GET", "/entities");
    expect(body).toMatchObject([
      { type: "agent", id: "cook", total_memories: 1 },
      { type: "user", id: "alex", total_memories: 2, created_at: expect.stringMatching(/Z$/) },
    ]);
    await send("DELETE", "/entities/agent/cook");
    expect((await send("GET", "/entities")).body).toMatchObject([{ total_memories: 1 }]);
    expect((await send("DELETE", "/entities/app/web")).status).toBe(422);
  });

  it("forgets everything on reset, histories too", async () => {
    const id = await add("Tea");
    expect((await send("POST", "/reset")).body).toEqual({ message: "All memories reset" });
    expect((await send("GET", "/memories")).body.results).toEqual([]);
    expect((await send("GET", `/memories/${id}/history`)).body).toEqual([]);
  });
});
