import { describe, expect, it } from "vitest";
import { alex, billie, start } from "./start.ts";
import { errorOf, fill, linesOf } from "./support.ts";

const cook = { agentId: "cook" };

describe("a scope with more than the server lists", () => {
  it("is an error of every list, and not a short list", async () => {
    const { server, memory } = await start();
    await fill(server, 1001, { user_id: "alex" });
    const calls = [
      () => memory.getAll({ scope: alex }),
      () => memory.getAll({ scope: { ...alex, ...cook } }),
      () => memory.add("I like tea", { scope: alex, infer: false }),
      () => memory.admin?.query(undefined),
      () => memory.admin?.stats(),
      () => memory.admin?.export({ scope: alex })[Symbol.asyncIterator]().next(),
      () => memory.admin?.export()[Symbol.asyncIterator]().next(),
    ];
    for (const call of calls) {
      const error = await errorOf(Promise.resolve(call()));
      expect(error.code).toBe("UNSUPPORTED");
      expect(error.message).toContain("at most 1000");
      expect(error.message).toContain("runId");
    }
    expect(linesOf(server).filter((line) => line === "POST /memories")).toHaveLength(1);
  });

  it("is an error at 1,000 already, as there may be more, and none at 999", async () => {
    const { server, memory } = await start();
    await fill(server, 999, { user_id: "alex" });
    expect((await memory.getAll({ scope: alex })).total).toBe(999);
    await fill(server, 1, { user_id: "alex" });
    expect((await errorOf(memory.getAll({ scope: alex }))).code).toBe("UNSUPPORTED");
  });

  it("works where a runId narrows it, or for another user", async () => {
    const { server, memory } = await start();
    await fill(server, 1000, { user_id: "alex" });
    const scope = { ...alex, runId: "monday" };
    await memory.add("I like tea", { scope, infer: false });
    expect((await memory.getAll({ scope })).results).toMatchObject([{ memory: "I like tea" }]);
    expect((await memory.getAll({ scope: billie })).results).toEqual([]);
  });

  it("is searched, extracted into, read and changed as any other", async () => {
    const { server, memory } = await start();
    await fill(server, 1000, { user_id: "alex" });
    await memory.add("I like tea", { scope: alex });
    const { results } = await memory.search("I like tea", { scope: alex, topK: 1 });
    expect(results).toMatchObject([{ memory: "I like tea" }]);
    const id = String(results[0]?.id);
    await memory.update(id, { text: "I like coffee" }, { scope: alex });
    expect((await memory.get(id, { scope: alex }))?.memory).toBe("I like coffee");
    expect(await memory.delete(id, { scope: alex })).toBe(true);
  });

  it("is deleted whole", async () => {
    const { server, memory } = await start();
    await fill(server, 2100, { user_id: "alex" });
    await fill(server, 1, { user_id: "billie" });
    expect(await memory.deleteAll({ scope: alex })).toEqual({ status: "succeeded", deleted: 2100 });
    expect((await memory.getAll({ scope: alex })).results).toEqual([]);
    expect((await memory.getAll({ scope: billie })).total).toBe(1);
  });

  it("is deleted of user and agent as far as the list shows it, and then says so", async () => {
    const { server, memory } = await start();
    await fill(server, 20, { user_id: "alex" });
    await fill(server, 1000, { user_id: "alex", agent_id: "coach" });
    const error = await errorOf(memory.deleteAll({ scope: { ...alex, ...cook } }));
    expect(error.code).toBe("UNSUPPORTED");
    const deletes = linesOf(server).filter((line) => line.startsWith("DELETE"));
    expect(deletes).toHaveLength(20);
  });
});

describe("a search that filters", () => {
  it("digs until enough passes", async () => {
    const { server, memory } = await start();
    await fill(server, 300, { user_id: "alex", agent_id: "coach" });
    await memory.add("Zebras are striped", { scope: alex });
    const scope = { ...alex, ...cook };
    const { results } = await memory.search("Fact 1", { scope, topK: 1 });
    expect(results).toMatchObject([{ memory: "Zebras are striped" }]);
    const depths = server.requests
      .filter(({ path }) => path === "/search")
      .map(({ body }) => (body as { top_k: number }).top_k);
    expect(depths).toEqual([1, 8, 64, 512]);
  });

  it("stops where scores fall below the threshold", async () => {
    const { server, memory } = await start();
    await fill(server, 100, { user_id: "alex" });
    const filters = { metadata: { from: "mail" } };
    const { results } = await memory.search("Fact 1", {
      scope: alex,
      filters,
      threshold: 0.9,
      topK: 5,
    });
    expect(results).toEqual([]);
    expect(linesOf(server).filter((line) => line === "POST /search")).toHaveLength(1);
  });

  it("gives up with an error, not with less than there is", async () => {
    const { server, memory } = await start();
    await fill(server, 10_000, { user_id: "alex" });
    const filters = { metadata: { from: "mail" } };
    const error = await errorOf(memory.search("Fact 1", { scope: alex, filters }));
    expect(error.code).toBe("UNSUPPORTED");
    expect(error.message).toContain("10000");
  });
});
