import type { Message } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { ways } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const prompt = "My card is 4111 1111. Which soup?";

describe("`transform`", () => {
  const redact = (messages: readonly Message[]): Message[] =>
    messages.map((message) => ({
      ...message,
      content: JSON.stringify(message.content).replaceAll(/\d[\d ]+\d/g, "[card]"),
    }));

  it("changes what is stored, and is told of the turn", async () => {
    const turns: unknown[] = [];
    const { models, kept } = setUpModels({
      store: {
        transform: (messages, turn) => {
          turns.push(turn);
          return redact(messages);
        },
      },
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const { providerOptions } = models.options({ userId: "alex", metadata: { chat: "c1" } });
    await ways[0]?.run({ model: models.model(mock), prompt, providerOptions });
    await models.flush();
    expect((await kept(scope)).join()).toContain("[card]");
    expect((await kept(scope)).join()).not.toContain("4111");
    expect(turns).toEqual([
      { scope, text: prompt, request: { userId: "alex", metadata: { chat: "c1" } } },
    ]);
  });

  it.each([
    ["null", null],
    ["no messages", []],
  ])("vetoes a turn with %s", async (_, nothing) => {
    const { models, stored, events } = setUpModels({ store: { transform: () => nothing } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await ways[0]?.run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(stored()).toEqual([]);
    expect(events.at(-1)).toEqual({ type: "skipped", phase: "store", reason: "vetoed" });
  });

  it("that throws fails the write alone, and stores nothing unredacted", async () => {
    const { models, stored, events } = setUpModels({
      store: {
        transform: () => {
          throw new Error("no rules");
        },
      },
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const result = await ways[0]?.run({ model: models.model(mock, scope), prompt });
    expect(result?.text).toBe("Leek soup.");
    expect(stored()).toEqual([]);
    expect(events.at(-1)).toMatchObject({
      type: "failed",
      phase: "store",
      error: { code: "INVALID_INPUT", cause: expect.objectContaining({ message: "no rules" }) },
    });
  });

  it("that takes its time is waited for by `flush` and by `waitUntil`", async () => {
    const counting = countingMemory();
    const waited: Promise<unknown>[] = [];
    const models = createMemoryModels({
      memory: counting.memory,
      waitUntil: (work) => void waited.push(work),
      store: {
        transform: async (messages) => {
          await new Promise((resolve) => setTimeout(resolve, 30));
          return redact(messages);
        },
      },
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await ways[0]?.run({ model: models.model(mock, scope), prompt });
    expect(waited.length).toBeGreaterThan(0);
    await Promise.all(waited);
    expect(counting.adds).toHaveLength(1);
    await ways[0]?.run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(counting.adds).toHaveLength(2);
  });
});
