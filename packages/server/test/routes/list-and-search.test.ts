import type { SearchOptions } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import type { Answer } from "./support/create-ask.ts";
import { keep } from "./support/seed.ts";
import { startWorld, type World } from "./support/start-world.ts";

/** A project with some memories of two users, an agent and a run. */
async function startSeeded(options?: Parameters<typeof startWorld>[0]): Promise<World> {
  const world = await startWorld(options);
  const { owner } = world;
  await keep(world, owner, "Alice drinks green tea.", { metadata: { topic: "drinks", n: 1 } });
  await keep(world, owner, "Alice plays chess on Sundays.", { run_id: "r1" });
  await keep(world, owner, "Bob drinks black coffee.", { user_id: "bob" });
  await keep(world, owner, "The helper pours tea.", { user_id: null, agent_id: "helper" });
  await keep(world, owner, "Alice told the helper about tea.", { agent_id: "helper" });
  await keep(world, owner, "Alice had a voucher for tea.", { expiration_date: "2020-01-01" });
  return world;
}

const texts = ({ body }: Answer): string[] =>
  (body.results ?? body).map(({ memory }: { memory: string }) => memory).sort();

const alice = [
  "Alice drinks green tea.",
  "Alice plays chess on Sundays.",
  "Alice told the helper about tea.",
];

describe("listing", () => {
  it.each([
    [{ user_id: "alice" }, alice],
    [{ AND: [{ user_id: "alice" }, { run_id: "r1" }] }, ["Alice plays chess on Sundays."]],
    [{ AND: [{ user_id: "alice" }, { agent_id: "helper" }] }, ["Alice told the helper about tea."]],
    [{ OR: [{ user_id: "bob" }, { run_id: "r1" }] }, [alice[1], "Bob drinks black coffee."]],
    [{ agent_id: "helper" }, [alice[2], "The helper pours tea."]],
    [{ user_id: { in: ["alice", "bob"] } }, [...alice, "Bob drinks black coffee."]],
    [{ user_id: "*" }, [...alice, "Bob drinks black coffee."]],
    [{ AND: [{ user_id: "*" }], NOT: { user_id: "alice" } }, ["Bob drinks black coffee."]],
    [{ user_id: "alice", metadata: { topic: "drinks" } }, ["Alice drinks green tea."]],
    [{ AND: [{ user_id: "alice" }, { user_id: "bob" }] }, []],
    [{ user_id: "nobody" }, []],
  ])("by %j", async (filters, expected) => {
    const { ask, owner } = await startSeeded();
    const listed = await ask(owner, "list", { body: { filters } });
    expect(texts(listed)).toEqual(expected);
    expect(listed.body).toMatchObject({ count: expected.length, next: null, previous: null });
  });

  it("hides what has expired unless it is asked for", async () => {
    const { ask, owner } = await startSeeded();
    for (const filters of [{ user_id: "alice" }, { user_id: "*" }]) {
      const all = await ask(owner, "list", { body: { filters, show_expired: true } });
      expect(texts(all)).toContain("Alice had a voucher for tea.");
      const shown = await ask(owner, "list", { body: { filters } });
      expect(shown.body.count).toBe(all.body.count - 1);
    }
  });

  it("narrows by words, days, categories and fields", async () => {
    const { ask, owner } = await startSeeded();
    const filters = { user_id: "alice" };
    const list = (more: object) => ask(owner, "list", { body: { filters, ...more } });
    expect(texts(await list({ keywords: "CHESS" }))).toEqual([alice[1]]);
    const today = new Date().toISOString().slice(0, 10);
    expect((await list({ start_date: today, end_date: today })).body.count).toBe(3);
    expect((await list({ end_date: "2020-01-01" })).body.count).toBe(0);
    expect((await list({ categories: ["nothing"] })).body.count).toBe(0);
    const [first] = (await list({ fields: ["user_id"] })).body.results;
    expect(Object.keys(first).sort()).toEqual(["created_at", "id", "memory", "user_id"]);
  });

  it("writes a memory as the platform does, with null for what is not there", async () => {
    const { ask, owner } = await startSeeded();
    const body = { filters: { run_id: "r1" } };
    const [memory] = (await ask(owner, "list", { body })).body.results;
    expect(memory).toMatchObject({
      user_id: "alice",
      agent_id: null,
      session_id: "r1",
      metadata: null,
      expiration_date: null,
      replaced_by: null,
      synthesized: false,
    });
    expect(memory.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(memory).not.toHaveProperty("run_id");
  });

  it("goes by pages whose links work, the query before the body", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    for (const n of [1, 2, 3, 4, 5]) await keep(world, owner, `Number ${n}`);
    const body = { filters: { user_id: "alice" }, page: 9, page_size: 7 };
    const seen: string[] = [];
    let query = "?page=1&page_size=2";
    for (;;) {
      const page = await ask(owner, "list", { body, query });
      seen.push(...page.body.results.map(({ memory }: { memory: string }) => memory));
      expect(page.body.count).toBe(5);
      if (page.body.next === null) {
        expect(page.body.previous).toBe("http://localhost:8888/v3/memories/?page=2&page_size=2");
        break;
      }
      query = new URL(page.body.next).search;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1].map((n) => `Number ${n}`));
    const beyond = await ask(owner, "list", { body: { ...body, page_size: 2 }, query: "page=4" });
    expect(beyond).toEqual({ status: 404, body: { detail: "Invalid page." } });
    for (const wrong of ["page=0", "page=x", "page=", "page_size=201", "page_size=1.5"])
      expect((await ask(owner, "list", { body, query: wrong })).status).toBe(400);
  });

  it.each([
    [{ user_id: "alice" }, /Top-level entity parameters user_id are not supported/],
    [{}, /filters/],
    [{ filters: {} }, /filters must not be empty/],
    [{ filters: { userId: "alice" } }, /Top-level key must be a logical operator/],
    [{ filters: { NOT: { user_id: "alice" } } }, /At least one of the filters/],
    [{ filters: { user_id: "alice", OR: [{ nonsense: 1 }] } }, /Top-level key/],
    [{ filters: { user_id: { gt: "a" } } }, /operator/],
    ["text", /object/],
  ])("refuses %j", async (body, words) => {
    const { ask, owner } = await startWorld({ idle: true });
    for (const name of ["list", "search"] as const) {
      const sent = typeof body === "string" ? body : { query: "tea", ...body };
      const answer = await ask(owner, name, { body: sent });
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatch(words);
    }
  });

  it("of what is not in one scope takes an admin: 501 without", async () => {
    const { ask, owner } = await startSeeded({ wrap: ({ admin: _, ...memory }) => memory });
    const one = await ask(owner, "list", { body: { filters: { user_id: "alice" } } });
    expect(texts(one)).toEqual(alice);
    const all = await ask(owner, "list", { body: { filters: { user_id: "*" } } });
    expect(all.status).toBe(501);
    expect(all.body.error).toMatch(/no admin/);
  });

  it("v1 and v2 answer a bare list unless a page is asked for", async () => {
    const { ask, owner } = await startSeeded();
    const query = { user_id: "alice" };
    expect(texts(await ask(owner, "listV1", { query }))).toEqual(alice);
    expect((await ask(owner, "listV1", { query: { ...query, limit: "2" } })).body).toHaveLength(2);
    const paged = await ask(owner, "listV1", { query: { ...query, page_size: "2" } });
    expect(paged.body).toMatchObject({ count: 3, previous: null });
    expect((await ask(owner, "listV1")).status).toBe(400);
    expect((await ask(owner, "listV1", { query: { ...query, limit: "201" } })).body).toEqual({
      error: "limit must be <= 200",
    });
    const body = { filters: query };
    expect(texts(await ask(owner, "listV2", { body }))).toEqual(alice);
    const second = await ask(owner, "listV2", { body: { ...body, page: 2, page_size: 2 } });
    expect(second.body).toMatchObject({ count: 3, next: null });
    expect((await ask(owner, "listV2", { body: {} })).status).toBe(400);
  });
});

describe("searching", () => {
  it.each([
    [{ user_id: "alice" }, ["Alice drinks green tea.", "Alice told the helper about tea."]],
    [{ agent_id: "helper" }, ["Alice told the helper about tea.", "The helper pours tea."]],
    [{ AND: [{ user_id: "alice" }, { agent_id: "helper" }] }, [alice[2]]],
    [{ OR: [{ user_id: "bob" }, { agent_id: "helper" }] }, [alice[2], "The helper pours tea."]],
    [{ user_id: "*" }, [alice[0], alice[2]]],
    [{ user_id: "alice", NOT: { agent_id: "*" } }, [alice[0]]],
    [
      { OR: [{ user_id: "alice" }, { NOT: { user_id: "*" } }] },
      [alice[0], alice[2], "The helper pours tea."],
    ],
    [{ AND: [{ user_id: "alice" }, { user_id: "bob" }] }, []],
  ])("within %j", async (filters, expected) => {
    const { ask, owner } = await startSeeded();
    const body = { query: "tea", filters, threshold: 0 };
    const found = await ask(owner, "search", { body });
    const about = texts(found).filter((text) => text.includes(" tea"));
    expect(about).toEqual(expected);
    const scores = found.body.results.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  });

  it("says run_id, the score and what made it", async () => {
    const { ask, owner } = await startSeeded();
    const body = { query: "chess", filters: { user_id: "alice" }, top_k: 1 };
    const { body: found } = await ask(owner, "search", { body });
    expect(found.results).toHaveLength(1);
    expect(found.results[0]).toMatchObject({ run_id: "r1", score: expect.any(Number) });
    expect(Object.values(found.results[0].score_breakdown).length).toBeGreaterThan(0);
    expect(found.results[0]).not.toHaveProperty("session_id");
  });

  it("holds results to what the memory recommends, or to what is asked for", async () => {
    const options: Pick<SearchOptions, "threshold" | "rerank">[] = [];
    const { ask, owner, store } = await startSeeded({
      wrap: (memory) => ({
        ...memory,
        search: (query, asked) => {
          options.push({ ...asked });
          return memory.search(query, asked);
        },
      }),
    });
    const body = { query: "tea", filters: { user_id: "alice" } };
    await ask(owner, "search", { body });
    await ask(owner, "search", { body: { ...body, threshold: 0.7, rerank: true } });
    await ask(owner, "searchV2", { body });
    const { recommendedThreshold } = store.memory("default").capabilities;
    expect(options.map(({ threshold }) => threshold)).toEqual([
      recommendedThreshold,
      0.7,
      recommendedThreshold,
    ]);
    expect(options[1]?.rerank).toBeUndefined();
  });

  it("narrows by metadata, shows what has expired, and takes a day as now", async () => {
    const { ask, owner } = await startSeeded();
    const body = { query: "tea", filters: { user_id: "alice" }, threshold: 0 };
    const search = (more: object) => ask(owner, "search", { body: { ...body, ...more } });
    expect(texts(await search({ metadata: { topic: "drinks", n: 1 } }))).toEqual([alice[0]]);
    expect(texts(await search({ metadata: { topic: "x" } }))).toEqual([]);
    expect(texts(await search({ show_expired: true }))).toContain("Alice had a voucher for tea.");
    expect(texts(await search({ reference_date: "2019-12-31" }))).toContain(
      "Alice had a voucher for tea.",
    );
    expect((await search({ reference_date: "soon" })).body.error).toMatch(/reference_date/);
    const [first] = (await search({ fields: ["score"] })).body.results;
    expect(Object.keys(first).sort()).toEqual(["created_at", "id", "memory", "score"]);
    expect((await search({ query: " " })).status).toBe(400);
    expect((await search({ top_k: 1001 })).status).toBe(400);
  });

  it("refuses to search more than 50 scopes at once", async () => {
    const world = await startWorld();
    const { ask, owner } = world;
    for (let n = 0; n < 51; n++) await keep(world, owner, "Tea.", { user_id: `user ${n}` });
    const search = (filters: object) => ask(owner, "search", { body: { query: "tea", filters } });
    const all = await search({ user_id: "*" });
    expect(all.status).toBe(400);
    expect(all.body.error).toMatch(/more than 50/);
    const named = Array.from({ length: 50 }, (_, n) => `user ${n}`);
    expect((await search({ user_id: { in: named } })).body.results).toHaveLength(10);
    // A star that is not what says where to look is no reason to refuse.
    expect((await search({ AND: [{ user_id: "user 7" }, { user_id: "*" }] })).status).toBe(200);
  });

  it("v1 takes ids beside the query and answers a list, or results by v1.1", async () => {
    const { ask, owner } = await startSeeded();
    const body = { query: "chess", user_id: "alice" };
    const bare = await ask(owner, "searchV1", { body });
    expect(bare.body[0].memory).toBe(alice[1]);
    const newer = await ask(owner, "searchV1", { body: { ...body, output_format: "v1.1" } });
    expect(newer.body).toEqual({ results: bare.body, relations: [] });
    expect((await ask(owner, "searchV1", { body: { query: "x" } })).status).toBe(400);
    const v2 = { query: "chess", filters: { user_id: "alice" } };
    expect((await ask(owner, "searchV2", { body: v2 })).body).toEqual(bare.body);
  });
});
