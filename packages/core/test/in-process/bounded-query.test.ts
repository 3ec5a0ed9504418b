import { expect, test } from "vitest";
import { boundedQuery } from "../../src/in-process/bounded-query.ts";
import { inProcessMemory } from "../../src/in-process/index.ts";
import { fakeEmbeddings } from "./fake-models.ts";

const scope = { userId: "alex" };

test("a query of common length is not touched", () => {
  const query = `What did  I say\nabout ${"tea ".repeat(500)}?`;
  expect(boundedQuery(query)).toBe(query);
});

test("of a long query its first distinct words count", () => {
  expect(boundedQuery("a b ".repeat(16_000))).toBe("a b");
  const words = Array.from({ length: 1000 }, (_, index) => `word${index}`);
  expect(boundedQuery(words.join(" ")).split(" ")).toEqual(words.slice(0, 128));
  expect(boundedQuery("a".repeat(64_000))).toHaveLength(4000);
  expect(boundedQuery("👍".repeat(30_000)).isWellFormed()).toBe(true);
});

test("no text that mem0 searches for names is long", async () => {
  const seen: string[] = [];
  const embedder = {
    ...fakeEmbeddings(),
    embedQuery: async (text: string) => {
      seen.push(text);
      return fakeEmbeddings().embedQuery(text);
    },
  };
  // mem0's search for names is quadratic in distinct words: of a megabyte it would take many minutes.
  const long = Array.from({ length: 10_000 }, (_, index) => `w${index.toString(36)}`).join(" ");
  const llm = {
    invoke: async () => JSON.stringify({ memory: [{ id: "0", text: `${long} ${long}` }] }),
  };
  const memory = inProcessMemory({ embedder, llm }, { path: ":memory:" });
  await memory.search(long, { scope });
  expect(seen.at(-1)?.length).toBeLessThanOrEqual(4000);
  const { results } = await memory.add("I like tea", { scope });
  expect(results[0]?.memory).toHaveLength(4000);
  const text = Array.from({ length: 18 }, () => long).join(" ");
  expect(await memory.update(String(results[0]?.id), { text })).toMatchObject({ memory: text });
  await memory.close();
});
