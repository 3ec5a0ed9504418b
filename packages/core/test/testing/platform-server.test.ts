import { describe, expect, it } from "vitest";
import { usePlatform, user } from "./platform-kit.ts";

const kit = usePlatform();
const { restart, call, add, keep, texts } = kit;

describe("authorization", () => {
  it.each([undefined, "Token wrong", "Bearer m0-stand-in"])("refuses %j", async (authorization) => {
    const response = await fetch(`${kit.server.url}/v1/ping/`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      detail:
        "Invalid API key. You can find your API key on https://app.mem0.ai/dashboard/api-keys.",
    });
  });

  it("answers what is no route, or one without its slash, with 404", async () => {
    expect((await call("GET", "/v9/nothing/")).status).toBe(404);
    expect((await call("GET", "/v1/ping")).status).toBe(404);
  });
});

describe("deprecated routes", () => {
  it("add later with a list of one, or at once when told", async () => {
    const body = { messages: [user("I love tea")], user_id: "alex" };
    expect((await call("POST", "/v1/memories/", body)).body).toMatchObject([{ status: "PENDING" }]);
    await kit.server.settled();
    const now = { ...body, messages: [user("I live in Rome")], async_mode: false };
    expect((await call("POST", "/v1/memories/", now)).body).toMatchObject([
      { data: { memory: "I live in Rome" }, event: "ADD" },
    ]);
    const v11 = { ...now, messages: [user("I have a cat")], output_format: "v1.1" };
    expect((await call("POST", "/v1/memories/", v11)).body).toMatchObject({
      results: [{ event: "ADD" }],
      relations: [],
    });
  });

  it("list and search with bare lists", async () => {
    await keep("I love tea");
    const filters = { user_id: "alex" };
    const found = [{ memory: "I love tea" }];
    expect((await call("GET", "/v1/memories/?user_id=alex")).body).toMatchObject(found);
    expect((await call("GET", "/v1/memories/?user_id=alex&page=1")).body).toMatchObject({
      count: 1,
      results: found,
    });
    expect((await call("POST", "/v2/memories/", { filters })).body).toMatchObject(found);
    const query = "tea";
    const one = { query, user_id: "alex" };
    expect((await call("POST", "/v1/memories/search/", one)).body).toMatchObject(found);
    const v11 = { ...one, output_format: "v1.1" };
    expect((await call("POST", "/v1/memories/search/", v11)).body).toMatchObject({
      results: found,
    });
    expect((await call("POST", "/v2/memories/search/", { query, filters })).body).toMatchObject(
      found,
    );
  });

  it("refuse a missing id, each in its own form", async () => {
    const words = "One of the filters: app_id, user_id, agent_id, run_id is required!";
    expect(await call("GET", "/v1/memories/")).toEqual({ status: 400, body: [words] });
    expect((await call("POST", "/v2/memories/", {})).body).toEqual({ message: words });
    expect((await call("POST", "/v1/memories/search/", { query: "q" })).body).toEqual({
      message: "At least one of the filters: agent_id, user_id, app_id, run_id is required!",
    });
    expect((await call("GET", "/v1/memories/?user_id=a&limit=201")).body).toEqual({
      error: "limit must be <= 200",
    });
  });
});

describe("faults", () => {
  it("answers with a status, and is well again after as many times", async () => {
    kit.server.fail({ status: 429, retryAfter: 7, times: 1 });
    const response = await fetch(`${kit.server.url}/v1/ping/`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect((await call("GET", "/v1/ping/")).status).toBe(200);
  });

  it("loses the answer of an add that it did", async () => {
    kit.server.fail({ dropConnection: true, after: true, times: 1 });
    await expect(keep("I love tea")).rejects.toThrow("fetch failed");
    kit.server.fail({ status: 500, times: 1 });
    expect((await add("I love coffee", { user_id: "alex" })).status).toBe(500);
    expect(await texts({ user_id: "alex" })).toEqual(["I love tea"]);
  });

  it.each([{ malformedJson: true }, { wrongContentType: true }])("sends %j", async (fault) => {
    kit.server.fail(fault);
    await expect(call("GET", "/v1/ping/")).rejects.toThrow(SyntaxError);
    kit.server.heal();
    expect((await call("GET", "/v1/ping/")).status).toBe(200);
  });

  it("hangs, holding the connection until its client lets go", async () => {
    kit.server.fail({ hang: true, only: ({ path }) => path === "/v3/memories/search/" });
    const controller = new AbortController();
    const pending = fetch(`${kit.server.url}/v3/memories/search/`, {
      method: "POST",
      headers: { Authorization: `Token ${kit.server.apiKey}` },
      body: "{}",
      signal: controller.signal,
    });
    await expect.poll(() => kit.server.waiting()).toBe(1);
    controller.abort();
    await expect(pending).rejects.toThrow();
    await expect.poll(() => kit.server.waiting()).toBe(0);
  });

  it("is slow and still answers", async () => {
    kit.server.fail({ latencyMs: 20 });
    expect((await call("GET", "/v1/ping/")).status).toBe(200);
  });

  it("forgets what was left to do when it is closed, a second time too", async () => {
    await restart({ addDelayMs: 60_000 });
    await add("I love tea", { user_id: "alex" });
    await kit.server.close();
    await kit.server.close();
    await kit.server.settled();
  });
});
