import { afterEach, describe, expect, test } from "vitest";
import { type InProcessMemory, inProcessMemory } from "../../src/in-process/index.ts";
import { bareMem0 } from "./bare-mem0.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const scope = { userId: "alex" };
const twenty = Array.from({ length: 20 }, (_, index) => index);
let memory: InProcessMemory | undefined;

afterEach(() => memory?.close());

/** Takes a turn of the event loop, as any real model does. */
const llm = {
  invoke: async (input: readonly (readonly [string, string])[]) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return fakeLlm().invoke(input);
  },
};

describe("20 parallel adds of one fact", () => {
  test("keep it many times in mem0 alone", async () => {
    const bare = bareMem0({
      invoke: async () => ({ content: '{"memory": [{"id": "0", "text": "Likes tea"}]}' }),
    });
    await Promise.all(twenty.map(() => bare.add("I like tea", { userId: "alex" })));
    const { results } = await bare.getAll({ filters: { user_id: "alex" }, topK: 100 });
    expect(results.length).toBeGreaterThan(1);
  });

  test("keep it once in ours", async () => {
    memory = inProcessMemory({ embedder: fakeEmbeddings(), llm }, { path: ":memory:" });
    const open = memory;
    await Promise.all(twenty.map(() => open.add("I like tea", { scope })));
    expect((await open.getAll({ scope })).results).toHaveLength(1);
  });
});

test("the same text twice is stored twice by mem0 alone and once by ours", async () => {
  const bare = bareMem0();
  memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
  for (const _ of [1, 2]) {
    await bare.add("I like tea", { userId: "alex", infer: false });
    await memory.add("I like tea", { scope, infer: false });
  }
  expect((await bare.getAll({ filters: { user_id: "alex" } })).results).toHaveLength(2);
  expect((await memory.getAll({ scope })).results).toHaveLength(1);
});

test("a blank message beside another is stored by mem0 alone and not by ours", async () => {
  const messages = ["I like tea", " "].map((content) => ({ role: "user", content }) as const);
  const bare = bareMem0();
  await bare.add(messages, { userId: "alex", infer: false });
  const stored = await bare.getAll({ filters: { user_id: "alex" } });
  expect(stored.results.map((item) => item.memory)).toContain(" ");
  memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: ":memory:" });
  await memory.add(messages, { scope, infer: false });
  expect((await memory.getAll({ scope })).results.map((item) => item.memory)).toEqual([
    "I like tea",
  ]);
});

test("parallel adds, updates and deletes of one user leave a sound store", async () => {
  memory = inProcessMemory({ embedder: fakeEmbeddings(), llm }, { path: ":memory:" });
  const open = memory;
  const { results } = await open.add(
    twenty.map((index) => ({ role: "user", content: `Fact ${index}` }) as const),
    { scope, infer: false },
  );
  await Promise.all(
    results.map(({ id }, index) => {
      if (index % 3 === 0) return open.delete(id);
      if (index % 3 === 1) return open.update(id, { text: `New fact ${index}` });
      return open.add(`Met Gwendolyn Harper ${index} times`, { scope });
    }),
  );
  const texts = (await open.getAll({ scope })).results.map((item) => item.memory);
  expect(texts.filter((text) => text.startsWith("New"))).toHaveLength(7);
  expect(texts.filter((text) => text.startsWith("Met"))).toHaveLength(6);
  expect(texts).toHaveLength(19);
  expect(await open.admin?.verify()).toMatchObject({ ok: true, problems: [] });
});
