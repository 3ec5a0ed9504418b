import { expect, it } from "vitest";
import { readHistory } from "../../src/self-hosted/read-answers.ts";
import { selfHostedMemory } from "../../src/self-hosted/self-hosted-memory.ts";
import { alex, billie, start } from "./start.ts";
import { errorOf, sendRaw } from "./support.ts";

it("shows no text of what was deleted, though the server keeps it", async () => {
  const { server, memory } = await start();
  const { results } = await memory.add("I like tea", { scope: alex });
  const id = String(results[0]?.id);
  await memory.delete(id);
  expect(JSON.stringify(await sendRaw(server, "GET", `/memories/${id}/history`))).toContain("tea");
  const entries = await memory.history(id);
  expect(entries.map(({ event, before, after }) => [event, before, after])).toEqual([
    ["ADD", null, null],
    ["DELETE", null, null],
  ]);
});

it("of a deleted memory is told within a scope only by the memory that deleted it", async () => {
  const { server, memory } = await start();
  const add = async (text: string) =>
    String((await memory.add(text, { scope: alex })).results[0]?.id);
  const one = await add("I like tea");
  const all = await add("I like coffee");
  await memory.delete(one);
  await memory.deleteAll({ scope: alex });
  for (const id of [one, all]) {
    expect(await memory.history(id, { scope: alex })).toHaveLength(2);
    expect(await memory.history(id, { scope: billie })).toEqual([]);
  }
  const other = selfHostedMemory({ baseUrl: server.url, apiKey: server.apiKey });
  expect(await other.history(one, { scope: alex })).toEqual([]);
  expect(await other.history(one)).toHaveLength(2);
  await other.close();
});

it("puts changes of the same second in order by their microseconds", () => {
  const row = (event: string, time: string | null) => ({
    id: event + time,
    memory_id: "1",
    event,
    old_memory: null,
    new_memory: "Tea",
    created_at: "2026-01-01T00:00:00+00:00",
    updated_at: time,
    actor_id: null,
  });
  const entries = readHistory([
    row("UPDATE", "2026-01-01T00:00:01.000900+00:00"),
    row("UPDATE", "2026-01-01T00:00:01.000100+00:00"),
    row("UPDATE", "2026-01-01T00:00:01+00:00"),
    row("ADD", null),
    row("NONSENSE", "2026-01-01T00:00:01+00:00"),
  ]);
  expect(entries.map(({ id }) => id)).toEqual([
    "ADDnull",
    "UPDATE2026-01-01T00:00:01+00:00",
    "UPDATE2026-01-01T00:00:01.000100+00:00",
    "UPDATE2026-01-01T00:00:01.000900+00:00",
  ]);
  expect(entries[0]).toEqual({
    id: "ADDnull",
    memoryId: "1",
    event: "ADD",
    before: null,
    after: "Tea",
    at: new Date("2026-01-01T00:00:00Z"),
  });
});

it("there is never an event to wait for", async () => {
  const { memory } = await start();
  expect((await errorOf(memory.waitFor("some event"))).code).toBe("NOT_FOUND");
});
