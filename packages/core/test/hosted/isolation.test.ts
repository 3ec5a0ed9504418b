import { describe, expect, it, vi } from "vitest";
import { hostedMemory, type MemoryWarning } from "../../src/index.ts";
import { startHttpShell } from "../../src/testing/http-shell/start-http-shell.ts";
import { startHosted } from "./start.ts";

const alex = { userId: "alex" };
const billie = { userId: "billie" };

describe("crossing users", () => {
  it("records of another user that a server lets through are dropped and told of", async () => {
    const foreign = {
      id: "7f3c1a52-5c9e-4c39-9a55-0f6f2a1d8b11",
      memory: "Billie's PIN is 1234",
      user_id: "billie",
      metadata: null,
      categories: null,
      created_at: "2026-01-01T00:00:00.123456Z",
      updated_at: "2026-01-01T00:00:00.123456Z",
      score: 0.9,
    };
    const server = await startHttpShell(({ method }) => ({
      status: 200,
      body:
        method === "GET" ? foreign : { count: 1, next: null, previous: null, results: [foreign] },
    }));
    const onWarning = vi.fn<(warning: MemoryWarning) => void>();
    const memory = hostedMemory({ apiKey: "key", host: server.url, onWarning });
    expect((await memory.search("PIN", { scope: alex })).results).toEqual([]);
    expect((await memory.getAll({ scope: alex })).results).toEqual([]);
    expect(await memory.get(foreign.id, { scope: alex })).toBeNull();
    expect(await memory.delete(foreign.id, { scope: alex })).toBe(false);
    await expect(
      memory.update(foreign.id, { text: "Mine now" }, { scope: alex }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await memory.deleteAll({ scope: { ...alex, runId: "monday" } });
    expect(server.requests.filter(({ method }) => method === "DELETE")).toEqual([]);
    expect(onWarning.mock.calls.map(([{ code }]) => code)).toEqual(["SCOPE_LEAK", "SCOPE_LEAK"]);
    await server.close();
  });

  it("an agent that the metadata claims is refused before anything is sent", async () => {
    const { server, memory } = await startHosted();
    const metadata = { mem0_kit_agent_id: "banker" };
    const refused = { code: "INVALID_INPUT", message: expect.stringContaining("mem0_kit_") };
    for (const infer of [true, false])
      await expect(
        memory.add("I like tea", { scope: alex, infer, metadata }),
      ).rejects.toMatchObject(refused);
    expect(server.requests).toEqual([]);
    const { results } = await memory.add("I like tea", { scope: alex, infer: false });
    await expect(
      memory.update(String(results[0]?.id), { metadata }, { scope: alex }),
    ).rejects.toMatchObject(refused);
  });

  it("an event of another user, or of which nobody knows whose it is, is not there", async () => {
    const { server, memory } = await startHosted();
    const { eventId } = await memory.add("I like tea.", { scope: alex });
    const wait = { scope: billie };
    await expect(memory.waitFor(String(eventId), wait)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const other = hostedMemory({ apiKey: server.apiKey, host: server.url });
    await expect(other.waitFor(String(eventId), wait)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await other.waitFor(String(eventId))).toMatchObject({ status: "succeeded" });
  });

  it("a user whose id is a star, a path or a filter is only another user", async () => {
    const { memory } = await startHosted();
    await memory.add("I like tea", { scope: alex, infer: false });
    await expect(memory.deleteAll({ scope: { userId: "*" } })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    for (const userId of ["alex&user_id=*", "../users", '{"in":["alex"]}', "%2A"]) {
      expect((await memory.getAll({ scope: { userId } })).results).toEqual([]);
      const { eventId } = await memory.deleteAll({ scope: { userId } });
      await memory.waitFor(String(eventId));
    }
    expect((await memory.getAll({ scope: alex })).results).toHaveLength(1);
  });

  it("entities of the platform take no star either", async () => {
    const { server, memory } = await startHosted();
    await expect(memory.platform.entities.delete("user", "*")).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(server.requests).toEqual([]);
  });
});
