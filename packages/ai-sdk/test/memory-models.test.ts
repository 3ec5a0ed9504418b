import { generateText } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryModels, withMemory } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf, ways } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const prompt = "Which soup can I cook?";

describe("models of one process", () => {
  it("share what was looked up, also where each request wraps its own", async () => {
    const { memory, searches } = countingMemory();
    const models = createMemoryModels({ memory, store: false });
    for (let request = 0; request < 3; request += 1) {
      const model = models.model(mockModel({ steps: [{ text: "Leek soup." }] }), {
        userId: "alex",
      });
      await generateText({ model, prompt });
    }
    expect(searches).toHaveLength(1);
  });

  it("share what was looked up with `recall`, and what is written with `remember`", async () => {
    const { memory, searches, kept } = countingMemory();
    const models = createMemoryModels({ memory });
    const scope = { userId: "alex" };
    void models.remember("I like soup", scope);
    await models.flush();
    const { items, text } = await models.recall(prompt, { scope });
    expect(items).toMatchObject([{ memory: "I like soup" }]);
    expect(text).toContain("I like soup");
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await generateText({ model: models.model(mock, scope), prompt });
    expect(linesOf(promptsOf(mock)[0] ?? [])[0]).toContain(text);
    expect(searches).toHaveLength(1);
    await models.flush();
    expect(await kept(scope)).toEqual(["I like soup", prompt, "Leek soup."]);
  });

  it("take the scope of each call where the model has none, and options to say it with", async () => {
    const { memory, adds } = countingMemory();
    const models = createMemoryModels({ memory });
    const model = models.model(mockModel({ steps: [{ text: "Leek soup." }] }));
    for (const userId of ["alex", "sam"])
      await generateText({ model, prompt, ...models.options({ userId }) });
    await models.flush();
    expect(adds.map(({ scope }) => scope)).toEqual([{ userId: "alex" }, { userId: "sam" }]);
  });

  it("`flush` waits for writes that are slow", async () => {
    const { memory, kept } = countingMemory({ delayMs: { add: 80 } });
    const models = createMemoryModels({ memory });
    const scope = { userId: "alex" };
    const model = models.model(mockModel({ steps: [{ text: "Leek soup." }] }), scope);
    await generateText({ model, prompt });
    expect(await kept(scope)).toEqual([]);
    await models.flush();
    expect(await kept(scope)).toEqual([prompt, "Leek soup."]);
  });
});

describe.each(ways)("20 users at the same time on one model, through $name", ({ run }) => {
  it("see no memory but their own, with one search and one add each", async () => {
    const { memory, seed, searches, adds } = countingMemory({ delayMs: 5 });
    const users = Array.from({ length: 20 }, (_, index) => `user-${index}`);
    for (const userId of users) await seed({ userId }, `soup of ${userId} is best`);
    const mock = mockModel({
      // The answer tells what the model was given.
      steps: (call) => ({ text: [linesOf(call.prompt as never).join("\n"), "."] }),
      delayMs: 3,
    });
    const model = withMemory(mock, { memory });
    const answers = await Promise.all(
      users.map((userId) =>
        run({ model, prompt, providerOptions: { memory: { userId } } }).then(({ text }) => text),
      ),
    );
    await expect.poll(() => adds.length).toBe(20);
    for (const [index, answer] of answers.entries())
      expect(answer.match(/soup of user-\d+/g)).toEqual([`soup of user-${index}`]);
    const byUser = (calls: readonly { readonly scope: object }[]) =>
      calls.map(({ scope }) => JSON.stringify(scope)).sort();
    const once = users.map((userId) => JSON.stringify({ userId })).sort();
    expect(byUser(searches)).toEqual(once);
    expect(byUser(adds)).toEqual(once);
    for (const { scope, lines } of adds)
      expect(lines[1]).toContain(`soup of ${scope.userId} is best`);
  });
});

describe("the same words of one user twice at the same time", () => {
  const answers = (scopes: readonly { readonly userId: string; readonly runId?: string }[]) => {
    const context = setUpModels();
    const mock = mockModel({ steps: [{ text: "Leek soup." }], delayMs: 10 });
    const model = context.models.model(mock);
    const calls = scopes.map((scope) =>
      generateText({ model, prompt, ...context.models.options(scope) }),
    );
    return Promise.all(calls).then(() => ({ ...context, mock }));
  };

  it("are one turn, such as a button pressed twice: both are answered, one is stored", async () => {
    const { models, mock, stored, searches, skipped } = await answers([
      { userId: "alex" },
      { userId: "alex" },
    ]);
    await models.flush();
    expect(mock.doGenerateCalls).toHaveLength(2);
    expect(searches).toHaveLength(1);
    expect(stored()).toHaveLength(1);
    expect(skipped()).toEqual(["store already-stored"]);
  });

  it("are two turns where they are of two runs", async () => {
    const { models, adds } = await answers([
      { userId: "alex", runId: "chat-1" },
      { userId: "alex", runId: "chat-2" },
    ]);
    await models.flush();
    expect(adds.map(({ scope }) => scope.runId).sort()).toEqual(["chat-1", "chat-2"]);
  });
});
