import { type LocalMemory, localMemory } from "@mem0-kit/local";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportLines } from "../src/server/memories/export-lines.ts";
import { importMemories } from "../src/server/memories/import-memories.ts";
import type { ImportProgress } from "../src/server/memories/memory-answers.ts";

const alex = { userId: "alex" };
const sam = { userId: "sam" };

describe("a file of memories", () => {
  let memory: LocalMemory;
  beforeEach(() => {
    memory = localMemory({ path: ":memory:" });
  });
  afterEach(() => memory.close());

  async function exported(scope = alex): Promise<string> {
    let text = "";
    for await (const chunk of exportLines(memory, scope)) text += chunk;
    return text;
  }

  function imported(text: string, scope = alex, signal = new AbortController().signal) {
    const progress: ImportProgress[] = [];
    const end = importMemories(memory, text, {
      scope,
      signal,
      onProgress: (step) => progress.push(step),
    });
    return end.then((ended) => ({ ...ended, progress }));
  }

  it("comes back as it was: ids, dates, categories and history", async () => {
    const { results } = await memory.add("I'm a vegetarian", { scope: alex });
    await memory.update(results[0]?.id ?? "", { text: "I'm a vegan" }, { scope: alex });
    const before = await exported();
    await memory.deleteAll({ scope: alex });
    expect(await exported()).toBe("");
    expect(await imported(before)).toMatchObject({ imported: 1, duplicates: 0, refusedTotal: 0 });
    expect(await exported()).toBe(before);
    expect(await memory.history(results[0]?.id ?? "", { scope: alex })).toMatchObject([
      { event: "ADD", after: "I'm a vegetarian" },
      { event: "UPDATE", before: "I'm a vegetarian", after: "I'm a vegan" },
    ]);
  });

  it("holds nothing of another user", async () => {
    await memory.add("I play the cello", { scope: sam });
    expect(await exported()).toBe("");
  });

  it("of a memory without an admin side is the same but for histories", async () => {
    await memory.add("I'm a vegetarian", { scope: alex });
    await memory.add("I play the cello", { scope: alex });
    const lines: { memory: string; history?: unknown }[] = [];
    const { admin: _, ...plain } = memory;
    for await (const chunk of exportLines(plain, alex))
      for (const line of chunk.trim().split("\n")) lines.push(JSON.parse(line));
    expect(lines).toMatchObject([{ memory: "I'm a vegetarian" }, { memory: "I play the cello" }]);
    expect(lines.every((line) => line.history === undefined)).toBe(true);
  });

  it("of another user is refused by line, and nothing of it is written", async () => {
    await memory.add("I'm a vegetarian", { scope: alex });
    await memory.add("I play the cello", { scope: sam });
    const stolen = `${await exported(sam)}{"memory":"Mine.","user_id":"alex"}\n`;
    await memory.deleteAll({ scope: sam });
    const end = await imported(stolen);
    expect(end).toMatchObject({ imported: 1, refusedTotal: 1 });
    expect(end.refused).toEqual([{ line: 1, message: "The line is of another user." }]);
    expect((await memory.getAll({ scope: sam })).results).toEqual([]);
  });

  it("cannot change a memory of another user by its id", async () => {
    const { results } = await memory.add("I play the cello", { scope: sam });
    const id = results[0]?.id;
    const end = await imported(`${JSON.stringify({ id, memory: "I hate music." })}\n`);
    expect(end).toMatchObject({ imported: 0, refusedTotal: 1, refused: [{ line: 1 }] });
    expect(await memory.get(id ?? "", { scope: sam })).toMatchObject({
      memory: "I play the cello",
    });
  });

  it("names broken lines by number, never by their text, and takes the others", async () => {
    const text = [
      '{"memory":"One."}',
      "",
      "secret but no JSON",
      '["secret"]',
      '{"text":"secret"}',
      '{"memory":"secret","createdAt":"yesterday"}',
      '{"memory":"secret","userId":"alex","user_id":"sam"}',
      '{"memory":" "}\r',
      '{"memory":"Two.","created_at":"2026-05-01T10:00:00"}',
    ].join("\n");
    const end = await imported(text);
    expect(end).toMatchObject({ imported: 2, refusedTotal: 6 });
    expect(end.refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(JSON.stringify(end.refused)).not.toContain("secret");
    const { results } = await memory.getAll({ scope: alex, order: "oldest" });
    expect(results.map((item) => item.memory)).toEqual(["One.", "Two."]);
    expect(results[1]?.createdAt).toEqual(new Date("2026-05-01T10:00:00Z"));
  });

  it("adds nothing when it comes again, also without ids", async () => {
    const text = '{"memory":"One.","created_at":"2026-05-01"}\n{"memory":"Two."}';
    expect(await imported(text)).toMatchObject({ imported: 2, duplicates: 0 });
    expect(await imported(text)).toMatchObject({ imported: 0, duplicates: 2 });
  });

  it("tells how far it is, up to the end", async () => {
    const lines = Array.from({ length: 1200 }, (_, index) =>
      JSON.stringify({ memory: `N ${index}` }),
    );
    lines.splice(700, 0, "broken");
    const { progress } = await imported(lines.join("\n"));
    expect(progress[0]).toEqual({ done: 0, total: 1201 });
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toEqual({ done: 1201, total: 1201 });
    const done = progress.map((step) => step.done);
    expect(done).toEqual(done.toSorted((left, right) => left - right));
  });

  it("counts every refused line and names the first thousand", async () => {
    const end = await imported("broken\n".repeat(1500));
    expect(end).toMatchObject({ imported: 0, refusedTotal: 1500 });
    expect(end.refused).toHaveLength(1000);
    expect(end.refused.at(-1)?.line).toBe(1000);
  });

  it("stops where it is aborted, and goes on there the next time", async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ id: `n${index}`, memory: `Note ${index}` }),
    ).join("\n");
    const stop = new AbortController();
    const stopped = importMemories(memory, lines, {
      scope: alex,
      signal: stop.signal,
      onProgress: ({ done }) => done > 0 && stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
    const { total } = await memory.getAll({ scope: alex, pageSize: 1 });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(3000);
    const { imported: rest, duplicates } = await imported(lines);
    expect(rest + duplicates).toBe(3000);
    expect((await memory.getAll({ scope: alex, pageSize: 1 })).total).toBe(3000);
  });
});
