import { expect } from "vitest";
import type { CheckDefinition } from "./check.ts";
import { alex } from "./people.ts";

const facts = [
  "My blue bicycle has a flat tyre",
  "The blue sofa is in the kitchen",
  "My sister plays the piano in a band",
  "The bicycle shop closes at six",
  "We went to Lisbon by train in spring",
];

/** Finding, ranking and its limits. */
export const searchChecks: readonly CheckDefinition[] = [
  {
    name: "finds the memory that fits best first",
    run: async (kit) => {
      await kit.keepAll(facts, alex);
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("What is wrong with my blue bicycle?", {
          scope: alex,
        });
        expect(results[0]?.memory).toBe(facts[0]);
      });
    },
  },
  {
    name: "a search right after an acknowledged add finds it",
    when: ({ readYourWrites }) => readYourWrites,
    run: async ({ memory }) => {
      for (const text of facts) {
        await memory.add(text, { scope: alex, infer: false });
        const { results } = await memory.search(text, { scope: alex });
        expect(results[0]?.memory).toBe(text);
      }
    },
  },
  {
    name: "scores are from 0 to 1 and the best comes first",
    run: async (kit) => {
      await kit.keepAll(facts, alex);
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("blue bicycle shop", { scope: alex });
        const scores = results.map(({ score }) => score);
        expect(scores.length).toBeGreaterThanOrEqual(2);
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores[0]).not.toBe(scores.at(-1));
      });
    },
  },
  {
    name: "threshold leaves out lower scores and nothing else",
    run: async (kit) => {
      await kit.keepAll(facts, alex);
      await kit.eventually(async () => {
        const search = (threshold?: number) =>
          kit.memory.search("blue bicycle shop", {
            scope: alex,
            ...(threshold === undefined ? {} : { threshold }),
          });
        const { results: all } = await search();
        const threshold = ((all[0]?.score ?? 0) + (all.at(-1)?.score ?? 0)) / 2;
        const { results } = await search(threshold);
        expect(all.length).toBeGreaterThan(results.length);
        const kept = all.filter(({ score }) => score >= threshold);
        expect(results.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      });
    },
  },
  {
    name: "topK bounds the results, 10 by default",
    run: async (kit) => {
      const texts = Array.from({ length: 15 }, (_, index) => `Bicycle number ${index} is fast`);
      await kit.keepAll(texts, alex);
      await kit.eventually(async () => {
        const count = async (topK?: number) =>
          (
            await kit.memory.search("fast bicycle", {
              scope: alex,
              ...(topK === undefined ? {} : { topK }),
            })
          ).results.length;
        expect(await count(1)).toBe(1);
        expect(await count(7)).toBe(7);
        expect(await count()).toBe(10);
        expect(await count(1000)).toBe(15);
      });
    },
  },
  {
    name: "topK 1 is the first of more",
    run: async (kit) => {
      await kit.keepAll(facts, alex);
      await kit.eventually(async () => {
        const all = await kit.memory.search("the blue bicycle", { scope: alex });
        const { results } = await kit.memory.search("the blue bicycle", { scope: alex, topK: 1 });
        expect(results.map(({ id }) => id)).toEqual(all.results.slice(0, 1).map(({ id }) => id));
      });
    },
  },
  {
    name: "a search in an empty scope finds nothing",
    run: async ({ memory }) => {
      expect(await memory.search("blue bicycle", { scope: alex })).toMatchObject({ results: [] });
    },
  },
  {
    name: "a search returns the whole record that get returns",
    run: async (kit) => {
      const id = await kit.keep(String(facts[0]), alex, { metadata: { from: "mail" } });
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("blue bicycle", { scope: alex });
        expect(results).toHaveLength(1);
        const { score, explain, ...item } = { explain: undefined, ...results[0] };
        expect(score).toBeGreaterThan(0);
        expect(explain).toBeUndefined();
        expect(item).toEqual(await kit.memory.get(id));
      });
    },
  },
  {
    name: "explain: true says what made each score",
    run: async (kit) => {
      await kit.keepAll(facts, alex);
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("blue bicycle", { scope: alex, explain: true });
        expect(results.length).toBeGreaterThan(0);
        for (const { explain } of results) expect(explain).toBeTypeOf("object");
      });
    },
  },
  {
    name: "finds what a record says after an update",
    run: async (kit) => {
      const [id] = await kit.keepAll(facts, alex);
      await kit.memory.update(String(id), { text: "Grandmother grows tomatoes" });
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("Who grows tomatoes?", { scope: alex });
        expect(results[0]).toMatchObject({ id, memory: "Grandmother grows tomatoes" });
        expect(await kit.found("flat tyre", alex)).not.toContain(facts[0]);
      });
    },
  },
  ...[
    "???",
    '"',
    "a AND (b OR NOT c*",
    "text: -blue ^ ~2 {x} [y TO z] \\",
    "'; DROP TABLE memories;--",
    "%_%",
    "🚲",
    "自転車",
    "bicycle ".repeat(8000),
  ].map(
    (query): CheckDefinition => ({
      name: `the query ${JSON.stringify(query.slice(0, 24))} is only text`,
      run: async (kit) => {
        await kit.keep(String(facts[0]), alex);
        const { results } = await kit.memory.search(query, { scope: alex });
        for (const item of results) expect(item.memory).toBe(facts[0]);
      },
    }),
  ),
];
