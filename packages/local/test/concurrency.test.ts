import { describe, expect, it, onTestFinished } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";
import { runScript } from "./sqlite/run-script.ts";
import type { AddOrder } from "./sqlite/scripts/add-memories.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const scope = { userId: "alex" };
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

function open(path: string): LocalMemory {
  const memory = localMemory({ path });
  onTestFinished(() => memory.close());
  return memory;
}

/** Adds in a process of its own; resolves to the ids that were acknowledged. */
async function addElsewhere(order: AddOrder): Promise<string[]> {
  const { output, errors } = await runScript("add-memories.ts", JSON.stringify(order));
  expect(errors.replace(/^.*(Type Stripping|trace-warnings).*$/gm, "").trim()).toBe("");
  return output
    .trim()
    .split("\n")
    .map((line) => line.replace("acknowledged ", ""));
}

describe("two processes that add a thousand memories each", () => {
  it("keep two thousand, each of which is found", { timeout: 120_000 }, async () => {
    const path = temporaryPath();
    const texts = (name: string) => numbers(1000).map((at) => `the zq${name}n${at} was seen`);
    const acknowledged = await Promise.all(
      ["one", "two"].map((name) => addElsewhere({ path, texts: texts(name), atATime: 50 })),
    );
    expect(new Set(acknowledged.flat()).size).toBe(2000);
    const memory = open(path);
    expect((await memory.getAll({ scope, pageSize: 1 })).total).toBe(2000);
    for (const text of [...texts("one"), ...texts("two")]) {
      const { results } = await memory.search(text, { scope, topK: 1 });
      expect(results[0]?.memory).toBe(text);
    }
    expect((await memory.admin.verify()).problems).toEqual([]);
  });
});

describe("parallel adds", () => {
  it("of one text keep one memory, under one id", async () => {
    const memory = open(temporaryPath());
    const adds = await Promise.all(
      numbers(20).map(() => memory.add("I like tea", { scope, infer: false })),
    );
    expect(new Set(adds.map(({ results }) => results[0]?.id)).size).toBe(1);
    expect(adds.filter(({ results }) => results[0]?.event === "ADD")).toHaveLength(1);
    expect((await memory.getAll({ scope })).total).toBe(1);
  });

  it("of one text from two processes keep one memory, under one id", {
    timeout: 60_000,
  }, async () => {
    const path = temporaryPath();
    const texts = numbers(10).map(() => "I like tea");
    const ids = await Promise.all(numbers(2).map(() => addElsewhere({ path, texts, atATime: 10 })));
    expect(ids.flat()).toHaveLength(20);
    expect(new Set(ids.flat()).size).toBe(1);
    expect((await open(path).getAll({ scope })).total).toBe(1);
  });

  it("of one fact keep one memory", async () => {
    const memory = open(temporaryPath());
    await Promise.all(numbers(20).map(() => memory.add("I'm allergic to nuts.", { scope })));
    expect((await memory.getAll({ scope })).total).toBe(1);
  });

  it("with one idempotencyKey have one result, whatever they say", async () => {
    const memory = open(temporaryPath());
    const adds = await Promise.all(
      numbers(20).map((at) =>
        memory.add(`Tea number ${at}`, { scope, infer: false, idempotencyKey: "turn 1" }),
      ),
    );
    for (const add of adds) expect(add).toEqual(adds[0]);
    const { results } = await memory.getAll({ scope });
    expect(results.map(({ id }) => id)).toEqual([adds[0]?.results[0]?.id]);
  });

  it("with one idempotencyKey from two processes have one result", {
    timeout: 60_000,
  }, async () => {
    const path = temporaryPath();
    const ids = await Promise.all(
      ["one", "two"].map((name) =>
        addElsewhere({
          path,
          texts: numbers(10).map((at) => `Tea ${name} ${at}`),
          atATime: 10,
          idempotencyKey: "turn 1",
        }),
      ),
    );
    expect(ids.flat()).toHaveLength(20);
    expect(new Set(ids.flat()).size).toBe(1);
    expect((await open(path).getAll({ scope })).total).toBe(1);
  });

  it("of different texts keep each, in the order of the calls", async () => {
    const memory = open(temporaryPath());
    const texts = numbers(64).map((at) => `Tea number ${at}`);
    await Promise.all(texts.map((text) => memory.add(text, { scope, infer: false })));
    const { results } = await memory.getAll({ scope, order: "oldest" });
    expect(results.map((item) => item.memory)).toEqual(texts);
  });

  it("keep the others when one of them is refused", async () => {
    const memory = open(temporaryPath());
    const [first] = (await memory.add("Tea", { scope, infer: false })).results;
    const id = String(first?.id);
    const calls = numbers(30).map((at) =>
      at % 3 === 0
        ? memory.update("unknown", { text: "x" }).then(
            () => "done",
            (error: { readonly code?: string }) => error.code,
          )
        : memory.add(`Tea number ${at}`, { scope, infer: false }).then(() => "done"),
    );
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((outcome) => outcome === "NOT_FOUND")).toHaveLength(10);
    expect((await memory.getAll({ scope })).total).toBe(21);
    expect(await memory.get(id)).not.toBeNull();
  });
});

describe("readers beside writers", () => {
  it("see whole transactions", { timeout: 60_000 }, async () => {
    const path = temporaryPath();
    const writer = open(path);
    const reader = open(path);
    const batch = (round: number) =>
      numbers(10).map((at) => ({ role: "user" as const, content: `Tea ${at} of round ${round}` }));
    let writing = true;
    onTestFinished(() => {
      writing = false;
    });
    const totals = new Set<number>();
    const read = async () => {
      while (writing) {
        const { total, results } = await reader.getAll({ scope, pageSize: 200 });
        totals.add(total ?? -1);
        expect(results.length).toBe(total);
        const found = await reader.search("tea", { scope, topK: 1000 });
        totals.add(found.results.length);
      }
    };
    const reading = read();
    for (let round = 0; round < 20; round++)
      await writer.add(batch(round), { scope, infer: false });
    for (let round = 0; round < 10; round++) await writer.deleteAll({ scope });
    writing = false;
    await reading;
    expect([...totals].filter((total) => total % 10 !== 0)).toEqual([]);
    expect(totals.size).toBeGreaterThan(2);
  });
});
