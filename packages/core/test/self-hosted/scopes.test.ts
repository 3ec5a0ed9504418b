import { describe, expect, it } from "vitest";
import type { MemoryWarning } from "../../src/define-memory.ts";
import { fromWireId, toWireId } from "../../src/self-hosted/wire-id.ts";
import { startHttpShell } from "../../src/testing/http-shell/start-http-shell.ts";
import { alex, billie, start } from "./start.ts";
import { errorOf, lastOf, linesOf, sendRaw } from "./support.ts";

const cook = { agentId: "cook" };

describe("ids that the server trims or refuses", () => {
  it.each([
    ["alex", "alex"],
    ["alex@example.com", "alex@example.com"],
    ["al%20ex", "al%20ex"],
    ["user:1/2", "user:1/2"],
    ["alex ", "mem0-kit:alex%20"],
    ["Alex Smith", "mem0-kit:Alex%20Smith"],
    ["a\u00a0b", "mem0-kit:a%C2%A0b"],
    ["mem0-kit:alex%20", "mem0-kit:mem0-kit%3Aalex%2520"],
  ])("sends %j as %j and back", (id, wireId) => {
    expect(toWireId(id)).toBe(wireId);
    expect(fromWireId(wireId)).toBe(id);
  });

  it.each(["mem0-kit:alex", "mem0-kit:%", "mem0-kit:"])("leaves %j of others as it is", (id) => {
    expect(fromWireId(id)).toBe(id);
  });

  it("keeps them apart in every call", async () => {
    const { server, memory } = await start();
    const scopes = [{ userId: "alex " }, alex, { userId: "al ex", runId: "a run" }];
    for (const scope of scopes)
      await memory.add(`I am ${JSON.stringify(scope)}`, { scope, infer: false });
    for (const scope of scopes) {
      const text = `I am ${JSON.stringify(scope)}`;
      const { results } = await memory.getAll({ scope });
      expect(results).toMatchObject([{ ...scope, memory: text }]);
      const found = await memory.search("I am", { scope });
      expect(found.results).toMatchObject([{ ...scope, memory: text }]);
    }
    expect(lastOf(server, "POST").body).toMatchObject({
      filters: { user_id: "mem0-kit:al%20ex", run_id: "mem0-kit:a%20run" },
    });
    expect(await memory.deleteAll({ scope: { userId: "alex " } })).toMatchObject({ deleted: 1 });
    expect((await memory.getAll({ scope: alex })).total).toBe(1);
  });
});

describe("what others wrote", () => {
  it("is read, with the role of who said it", async () => {
    const { server, memory } = await start();
    const messages = [{ role: "assistant", content: "Try the soup" }];
    const body = { messages, user_id: "alex", metadata: { from: "python" } };
    await sendRaw(server, "POST", "/memories", body);
    const { results } = await memory.getAll({ scope: alex });
    expect(results).toEqual([
      {
        id: expect.any(String),
        memory: "Try the soup",
        userId: "alex",
        role: "assistant",
        metadata: { from: "python" },
        categories: [],
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
      },
    ]);
  });

  it("does not count as kept verbatim, so the same text is added beside it", async () => {
    const { server, memory } = await start();
    const messages = [{ role: "user", content: "I like tea" }];
    await sendRaw(server, "POST", "/memories", { messages, user_id: "alex", infer: false });
    const { results } = await memory.add("I like tea", { scope: alex, infer: false });
    expect(results).toMatchObject([{ event: "ADD" }]);
  });
});

describe("a server that gives more than it was asked for", () => {
  const leak = {
    id: "1",
    memory: "Billie's",
    user_id: "billie",
    created_at: "2026-01-01T00:00:00Z",
  };
  const own = { id: "2", memory: "Alex's", user_id: "alex", created_at: "2026-01-01T00:00:00Z" };
  const other = { ...own, id: "3", agent_id: "coach" };

  async function startLeaking() {
    const warnings: MemoryWarning[] = [];
    const rows = [leak, own, other].map((row) => ({ ...row, score: 0.9 }));
    const shell = await startHttpShell(({ method, path }) => ({
      status: 200,
      body: method === "GET" && path !== "/memories" ? leak : { results: rows },
    }));
    const { memory } = await start({
      baseUrl: shell.url,
      onWarning: (warning) => warnings.push(warning),
    });
    return { shell, memory, warnings };
  }

  it("has its foreign rows dropped and reported, and what it could not know of passed over", async () => {
    const { shell, memory, warnings } = await startLeaking();
    const scope = { ...alex, ...cook };
    const { results } = await memory.search("tea", { scope });
    expect(results.map(({ id }) => id)).toEqual(["2"]);
    expect((await memory.getAll({ scope })).results.map(({ id }) => id)).toEqual(["2"]);
    expect(warnings).toMatchObject([
      { code: "SCOPE_LEAK", memory: "self-hosted", operation: "search", dropped: 1 },
      { code: "SCOPE_LEAK", memory: "self-hosted", operation: "getAll", dropped: 1 },
    ]);
    await shell.close();
  });

  it("neither deletes nor changes anything of another user", async () => {
    const { shell, memory } = await startLeaking();
    const id = "00000000-0000-4000-8000-000000000000";
    expect(await memory.get(id, { scope: alex })).toBeNull();
    expect(await memory.delete(id, { scope: alex })).toBe(false);
    expect((await errorOf(memory.update(id, { text: "No" }, { scope: alex }))).code).toBe(
      "NOT_FOUND",
    );
    expect(linesOf(shell).filter((line) => !line.startsWith("GET"))).toEqual([]);
    expect(await memory.deleteAll({ scope: { ...alex, ...cook } })).toMatchObject({ deleted: 1 });
    const deletes = linesOf(shell).filter((line) => line.startsWith("DELETE"));
    expect(deletes).toEqual(["DELETE /memories/2"]);
    await shell.close();
  });

  it("makes no verbatim add of one user an update of another's record", async () => {
    const { server, memory } = await start();
    const message = { role: "user", content: "I like tea", id: "m1" } as const;
    await memory.add([message], { scope: billie, infer: false });
    const { body } = server.requests[1] ?? {};
    const row = { ...leak, metadata: (body as { metadata: object }).metadata };
    const shell = await startHttpShell(({ method }) => ({
      status: 200,
      body: { results: [method === "GET" ? row : { ...own, event: "ADD" }] },
    }));
    const { memory: leaking } = await start({ baseUrl: shell.url });
    const { results } = await leaking.add([message], { scope: alex, infer: false });
    expect(results).toMatchObject([{ id: "2", event: "ADD" }]);
    await shell.close();
  });
});
