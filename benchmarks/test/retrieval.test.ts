import { fakeMemory } from "@mem0-kit/core/fake";
import { expect, it } from "vitest";
import type { Dataset } from "../src/data/conversation.ts";
import { measureRetrieval } from "../src/retrieval/measure-retrieval.ts";
import { memoryEngine } from "../src/retrieval/memory-engine.ts";
import { measureOutOfFold } from "../src/retrieval/out-of-fold.ts";
import type { RetrievalEngine } from "../src/retrieval/retrieval-engine.ts";

const dataset: Dataset = {
  name: "tiny",
  conversations: [
    {
      id: "one",
      messages: [
        { id: "m1", role: "user", text: "The boat is blue", run: "s1", actor: "Robin" },
        {
          id: "m2",
          role: "assistant",
          text: "Look at this",
          run: "s1",
          caption: "an old windmill",
        },
        { id: "m3", role: "user", text: "My aunt bakes rye bread", run: "s2" },
      ],
      questions: [
        { text: "Which boat is blue?", category: "a", gold: ["m1"] },
        { text: "An old windmill somewhere?", category: "b", gold: ["m2"] },
      ],
    },
    {
      id: "two",
      messages: [{ id: "m1", role: "user", text: "Nothing of the kind" }],
      questions: [],
    },
  ],
};

it("measures any memory through its public add and search, by gold id", async () => {
  const engine = memoryEngine(fakeMemory(), "fake");
  const result = await measureRetrieval(engine, dataset);
  await engine.close();
  expect(result).toMatchObject({ name: "tiny", n: 2, r10: 1, hit10: 1, mrr: 1, ndcg10: 1 });
  expect(result.categories).toMatchObject({ a: { n: 1, r10: 1 }, b: { n: 1, r10: 1 } });
  expect(result.outOfFold).toEqual({ r10: null, ndcg10: null });
});

const engine: RetrievalEngine = {
  name: "signals",
  settings: "",
  load: async () => {},
  search: async () => [],
  explain: async () => [
    { id: "m1", score: 1, signals: { near: 1, far: 0 } },
    ...Array.from({ length: 9 }, (_, at) => ({ id: `x${at}`, score: 1, signals: { near: 0.5 } })),
    { id: "m2", score: 0, signals: { near: 0, far: 1 } },
  ],
  close: async () => {},
};

it("orders by the weights of the conversation's fold", async () => {
  const near = { near: 1, far: 0 };
  const far = { near: 0, far: 1 };
  const outOfFold = (weights: typeof near) =>
    measureOutOfFold(engine, dataset, { tiny: [weights, near] });
  expect(await outOfFold(near)).toMatchObject({ r10: 0.5 });
  expect(await outOfFold({ near: 1, far: 0.6 })).toMatchObject({ r10: 1 });
  expect((await outOfFold(far)).ndcg10).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 12);
});

it("knows nothing out of fold of data that the weights were not fitted on", async () => {
  expect(await measureOutOfFold(engine, dataset, { other: [{}, {}] })).toEqual({
    r10: null,
    ndcg10: null,
  });
});
