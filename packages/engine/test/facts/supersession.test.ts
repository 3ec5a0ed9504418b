import { describe, expect, it } from "vitest";
import { type EngineMemory, engineMemory, inMemoryStore } from "../../src/index.ts";

const alex = { userId: "alex" };
const create = () => engineMemory({ store: inMemoryStore() });

async function say(memory: EngineMemory, content: string, day: string, scope: object = alex) {
  const message = {
    role: "user",
    content,
    id: `said on ${day}`,
    createdAt: new Date(day),
  } as const;
  return (await memory.add([message], { scope })).results;
}

async function texts(memory: EngineMemory, scope: object = alex): Promise<string[]> {
  const { results } = await memory.getAll({ scope, order: "oldest" });
  return results.map((item) => item.memory);
}

describe("a correction", () => {
  it("takes the place of what it corrects, with history", async () => {
    const memory = create();
    const [first] = await say(memory, "I live in Berlin.", "2026-01-01");
    const [second] = await say(memory, "Actually, I moved to Hamburg.", "2026-02-01");
    expect(second).toEqual({ id: first?.id, memory: "I moved to Hamburg", event: "UPDATE" });
    expect(await texts(memory)).toEqual(["I moved to Hamburg"]);
    const history = await memory.history(String(first?.id));
    expect(history.map(({ event, before, after }) => [event, before, after])).toEqual([
      ["ADD", null, "I live in Berlin"],
      ["UPDATE", "I live in Berlin", "I moved to Hamburg"],
    ]);
  });

  it("that is older than what is known changes nothing", async () => {
    const memory = create();
    await say(memory, "I live in Hamburg.", "2026-02-01");
    const [late] = await say(memory, "I live in Berlin.", "2020-01-01");
    expect(late?.event).toBe("NONE");
    expect(await texts(memory)).toEqual(["I live in Hamburg"]);
  });

  it("holds against an import of what was said before it was repeated", async () => {
    const memory = create();
    await say(memory, "I live in Berlin.", "2020-01-01");
    await say(memory, "I live in Berlin.", "2024-01-01");
    await say(memory, "I live in Lisbon.", "2022-01-01");
    expect(await texts(memory)).toEqual(["I live in Berlin"]);
  });

  it("of another user, agent or run leaves mine as it is", async () => {
    const memory = create();
    await say(memory, "I live in Berlin.", "2026-01-01");
    for (const scope of [
      { userId: "billie" },
      { ...alex, agentId: "a" },
      { ...alex, runId: "r" },
    ]) {
      const [added] = await say(memory, "I live in Oslo.", "2026-02-01", scope);
      expect(added?.event).toBe("ADD");
      const [again] = await say(memory, "I live in Berlin.", "2025-01-01", scope);
      expect(again?.id).toBe(added?.id);
    }
    expect(await texts(memory)).toContain("I live in Berlin");
  });

  it("never touches what was kept in its own words", async () => {
    const memory = create();
    await memory.add("I live in Berlin", { scope: alex, infer: false });
    await say(memory, "I live in Oslo.", "2026-02-01");
    expect(await texts(memory)).toEqual(["I live in Berlin", "I live in Oslo"]);
  });

  it("finds its place after an update and an import", async () => {
    const memory = create();
    const [first] = await say(memory, "I live in Berlin.", "2026-01-01");
    await memory.update(String(first?.id), { text: "I like tea" });
    await say(memory, "I live in Rome.", "2026-02-01");
    const copy = create();
    const records = [];
    for await (const record of memory.admin.export()) records.push(record);
    await copy.admin.import(records);
    await say(copy, "I live in Oslo.", "2026-03-01");
    expect(await texts(copy)).toEqual(["I like tea", "I live in Oslo"]);
  });
});

describe("a repetition", () => {
  it("in other words is kept once and gains the source", async () => {
    const memory = create();
    const [first] = await say(memory, "I'm vegetarian.", "2026-01-01");
    for (const [at, text] of [
      "I am a vegetarian!",
      "i'm a vegetarian",
      "I am vegetarian",
    ].entries()) {
      const [again] = await say(memory, text, `2026-02-0${at + 1}`);
      expect(again).toEqual({ id: first?.id, memory: "I'm vegetarian", event: "NONE" });
    }
    const { results } = await memory.getAll({ scope: alex });
    expect(results).toHaveLength(1);
    expect(results[0]?.sourceMessageIds).toEqual([
      "said on 2026-01-01",
      "said on 2026-02-01",
      "said on 2026-02-02",
      "said on 2026-02-03",
    ]);
  });

  it("names 32 sources at most", async () => {
    const memory = create();
    for (let at = 0; at < 40; at++)
      await memory.add([{ role: "user", content: "I like tea.", id: `m${at}` }], { scope: alex });
    const [item] = (await memory.getAll({ scope: alex })).results;
    expect(item?.sourceMessageIds).toHaveLength(32);
    expect(item?.sourceMessageIds?.at(-1)).toBe("m39");
  });

  it("by another speaker is a fact of that speaker", async () => {
    const memory = create();
    const messages = ["Ann", "Tom"].map(
      (name) => ({ role: "user", content: "I like tea.", name }) as const,
    );
    const { results } = await memory.add(messages, { scope: alex });
    expect(results.map(({ event }) => event)).toEqual(["ADD", "ADD"]);
  });
});

describe("a search", () => {
  it("over runs shows a fact once and in its latest state", async () => {
    const memory = create();
    await say(memory, "I live in Berlin. I like tea.", "2026-01-01", { ...alex, runId: "1" });
    await say(memory, "I live in Oslo. I like tea!", "2026-02-01", { ...alex, runId: "2" });
    const found = async (query: string) =>
      (await memory.search(query, { scope: alex })).results.map((item) => item.memory);
    expect((await found("Where do I live?")).filter((text) => text.includes("live"))).toEqual([
      "I live in Oslo",
    ]);
    expect((await found("Do I like tea?")).filter((text) => text === "I like tea")).toHaveLength(1);
    expect((await memory.getAll({ scope: alex })).total).toBe(4);
  });

  it("fills its places with other memories", async () => {
    const memory = create();
    for (const runId of ["1", "2", "3"])
      await say(memory, "I like tea.", "2026-01-01", { ...alex, runId });
    await say(memory, "My mother drinks green tea.", "2026-01-01");
    const { results } = await memory.search("tea", { scope: alex, topK: 2 });
    expect(results.map((item) => item.memory).sort()).toEqual([
      "I like tea",
      "My mother drinks green tea",
    ]);
  });

  it("finds a fact by the words of its date", async () => {
    const memory = create();
    await say(memory, "I went to Paris last Saturday.", "2026-03-14");
    await say(memory, "I went to Rome.", "2026-05-14");
    const [best] = (await memory.search("Where was I on 7 March 2026?", { scope: alex })).results;
    expect(best?.memory).toBe("I went to Paris last Saturday (7 March 2026)");
  });
});
