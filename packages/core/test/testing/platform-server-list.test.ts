import { describe, expect, it } from "vitest";
import { usePlatform, user } from "./platform-kit.ts";

const kit = usePlatform();
const { call, add, keep, list, texts, search } = kit;

describe("lists and searches", () => {
  it("call the run session_id in lists and reads, and run_id in searches", async () => {
    const id = await keep("I love tea", { user_id: "alex", run_id: "r1" });
    const listed = (await list({ run_id: "r1" })).body.results[0];
    const found = (await search("tea", { filters: { run_id: "r1" } })).body.results[0];
    const read = (await call("GET", `/v1/memories/${id}/`)).body;
    expect(listed).toMatchObject({ session_id: "r1" });
    expect(listed).not.toHaveProperty("run_id");
    expect(read).toMatchObject({ session_id: "r1", lifecycle_state: "active" });
    expect(found).toMatchObject({
      run_id: "r1",
      score: expect.any(Number),
      score_breakdown: { semantic: expect.any(Number) },
    });
    expect(found).not.toHaveProperty("session_id");
  });

  it("give every memory a time of its own, to the microsecond", async () => {
    const messages = Array.from({ length: 300 }, (_, index) => user(`fact ${index}`));
    await add(messages, { user_id: "alex", infer: false });
    const { body } = await call("POST", "/v3/memories/?page_size=200", {
      filters: { user_id: "alex" },
    });
    const times = body.results.map(({ created_at }) => created_at);
    expect(times[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(new Set(times).size).toBe(200);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it("answer pages with links, the query's page before the body's", async () => {
    for (const text of ["one", "two", "three"]) await keep(text);
    const filters = { user_id: "alex" };
    const { body } = await call("POST", "/v3/memories/?page=2&page_size=1", {
      filters,
      page: 1,
      page_size: 2,
    });
    expect(body).toMatchObject({
      count: 3,
      next: `${kit.server.url}/v3/memories/?page=3&page_size=1`,
      previous: `${kit.server.url}/v3/memories/?page=1&page_size=1`,
      results: [{ memory: "two" }],
    });
    expect(await texts(filters, { page: 2, page_size: 2 })).toEqual(["one"]);
    const beyond = await call("POST", "/v3/memories/?page=3&page_size=2", { filters });
    expect(beyond).toEqual({ status: 404, body: { detail: "Invalid page." } });
    expect((await call("POST", "/v3/memories/?page=x", { filters })).status).toBe(400);
    expect((await call("POST", "/v3/memories/?page_size=201", { filters })).status).toBe(400);
  });

  it("hide what has expired unless asked, but a read does not", async () => {
    const id = await keep("old", { user_id: "alex", expiration_date: "2020-01-01" });
    expect(await texts({ user_id: "alex" })).toEqual([]);
    expect(await texts({ user_id: "alex" }, { show_expired: true })).toEqual(["old"]);
    expect((await call("GET", `/v1/memories/${id}/`)).status).toBe(200);
    const options = { filters: { user_id: "alex" } };
    expect((await search("old", options)).body.results).toEqual([]);
    expect((await search("old", { ...options, show_expired: true })).body.results).toHaveLength(1);
    expect(
      (await search("old", { ...options, reference_date: "2019-12-31" })).body.results,
    ).toHaveLength(1);
  });

  it("narrow by metadata, keywords, days and fields", async () => {
    await keep("Red tea", { user_id: "alex", metadata: { color: "red" } });
    await keep("Blue tea", { user_id: "alex", metadata: { color: "blue" } });
    const filters = { user_id: "alex" };
    const red = await search("tea", { filters, metadata: { color: "red" }, fields: ["score"] });
    expect(red.body.results).toEqual([
      { id: expect.any(String), memory: "Red tea", score: expect.any(Number) },
    ]);
    expect(await texts({ ...filters, metadata: { color: "blue" } })).toEqual(["Blue tea"]);
    expect(await texts(filters, { keywords: "RED" })).toEqual(["Red tea"]);
    expect(await texts(filters, { end_date: "2020-01-01" })).toEqual([]);
    expect(await texts(filters, { start_date: "2020-01-01" })).toHaveLength(2);
  });

  it("drop an OR beside an AND in silence, as the platform does", async () => {
    await keep("one", { user_id: "alex", run_id: "r1" });
    const filters = { AND: [{ user_id: "alex" }], OR: [{ run_id: "r2" }] };
    expect(await texts(filters)).toEqual(["one"]);
    expect(await texts({ AND: [{ user_id: "alex" }, { OR: [{ run_id: "r2" }] }] })).toEqual([]);
  });

  it("leave out what scores below 0.1, unless another threshold is given", async () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(" ");
    await keep(`tea ${words}`);
    const filters = { user_id: "alex" };
    expect((await search("tea", { filters })).body.results).toEqual([]);
    expect((await search("tea", { filters, threshold: 0 })).body.results).toHaveLength(1);
  });

  it.each<[string, number, unknown]>([
    ["an unknown key", 400, { user_id: "alex", bogus: 1 }],
    ["nothing", 400, {}],
    ["no entity", 400, { metadata: { a: 1 } }],
    ["only a NOT", 400, { NOT: { user_id: "alex" } }],
    ["a range of metadata", 400, { user_id: "alex", metadata: { n: { gt: 1 } } }],
  ])("refuse filters with %s", async (_, status, filters) => {
    expect((await list(filters)).status).toBe(status);
    expect((await search("tea", { filters })).status).toBe(status);
  });

  it("refuse ids beside the filters, and a search by keywords breaks", async () => {
    const filters = { user_id: "alex" };
    expect((await list(filters, { user_id: "alex" })).status).toBe(400);
    const keywords = { AND: [filters, { keywords: { contains: "tea" } }] };
    expect((await list(keywords)).status).toBe(200);
    expect((await search("tea", { filters: keywords })).status).toBe(500);
  });
});
