import type { Scope } from "@mem0-kit/core";
import { describe, expect, it } from "vitest";
import {
  createMemoryModels,
  type MemoryEvent,
  type MemoryMiddlewareOptions,
  type MemoryRequest,
  withMemory,
} from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { promptsOf, ways } from "./support/run-model.ts";

const prompt = "Which soup can I cook?";

function setUp(options: Partial<MemoryMiddlewareOptions> = {}) {
  const counting = countingMemory();
  const events: MemoryEvent[] = [];
  const mock = mockModel({ steps: [{ text: "Leek soup." }] });
  const all = {
    memory: counting.memory,
    onEvent: (event: MemoryEvent) => events.push(event),
    ...options,
  };
  const calls = () => counting.searches.length + counting.adds.length + promptsOf(mock).length;
  return { ...counting, events, mock, calls, model: withMemory(mock, all) };
}

/** What a call says about memory, also what its type would refuse. */
const asking = (request: unknown) => ({ providerOptions: { memory: request as MemoryRequest } });

describe.each(ways)("a scope through $name", ({ run }) => {
  it("that is missing throws before memory and model are asked for anything", async () => {
    const { model, calls } = setUp();
    await expect(run({ model, prompt })).rejects.toMatchObject({
      name: "MemoryError",
      code: "SCOPE_REQUIRED",
    });
    expect(calls()).toBe(0);
  });

  it("without a user throws, unless `requireIds` says otherwise", async () => {
    const strict = setUp({ scope: { agentId: "cook" } });
    await expect(run({ model: strict.model, prompt })).rejects.toMatchObject({
      code: "SCOPE_REQUIRED",
    });
    expect(strict.calls()).toBe(0);
    const shared = setUp({ scope: { agentId: "cook" }, requireIds: ["agentId"] });
    await run({ model: shared.model, prompt });
    expect(shared.searches).toMatchObject([{ scope: { agentId: "cook" } }]);
  });

  it("of a call that differs from the pinned one throws before anything is asked", async () => {
    const { model, calls } = setUp({ scope: { userId: "alex" } });
    const call = run({ model, prompt, ...asking({ userId: "sam" }) });
    await expect(call).rejects.toMatchObject({ code: "SCOPE_CONFLICT" });
    expect(calls()).toBe(0);
  });

  it.each([
    ["a number for an id", { userId: 7 }, "INVALID_INPUT"],
    ["everybody", { userId: "*" }, "INVALID_INPUT"],
    ["a blank id", { userId: " " }, "INVALID_INPUT"],
    ["an unknown key", { userId: "alex", user: "sam" }, "INVALID_INPUT"],
    ["a text for a switch", { userId: "alex", store: "false" }, "INVALID_INPUT"],
    ["a number for a switch", { userId: "alex", recall: 0 }, "INVALID_INPUT"],
    ["a query that is no text", { userId: "alex", query: ["soup"] }, "INVALID_INPUT"],
    ["a text for a number", { userId: "alex", topK: "5" }, "INVALID_INPUT"],
    ["a threshold that is no score", { userId: "alex", threshold: 7 }, "INVALID_INPUT"],
    ["a text", "alex", "INVALID_INPUT"],
    ["a list", ["alex"], "INVALID_INPUT"],
  ])("is refused where the call has %s", async (_, request, code) => {
    const { model, calls } = setUp();
    await expect(run({ model, prompt, ...asking(request) })).rejects.toMatchObject({ code });
    expect(calls()).toBe(0);
  });

  it("that is missing is passed over with `onMissingScope`, as events tell; the key is stripped all the same", async () => {
    const { model, searches, adds, events, mock } = setUp({ onMissingScope: "skip" });
    const { text } = await run({ model, prompt, ...asking({ runId: "r1" }) });
    expect(text).toBe("Leek soup.");
    expect([...searches, ...adds]).toEqual([]);
    expect(events).toEqual([
      { type: "skipped", phase: "recall", reason: "no-scope" },
      { type: "skipped", phase: "store", reason: "no-scope" },
    ]);
    const [call] = [...mock.doGenerateCalls, ...mock.doStreamCalls];
    expect(call?.providerOptions).not.toHaveProperty("memory");
  });

  it("is the pinned one, then the call's, then that of `getRequest`, then the default", async () => {
    const around = { getRequest: () => ({ userId: "around" }) };
    const cases: [Partial<MemoryMiddlewareOptions>, object, Scope][] = [
      [{ scope: { userId: "alex" } }, {}, { userId: "alex" }],
      [{ scope: { userId: "alex" } }, asking({ userId: "alex" }), { userId: "alex" }],
      [around, asking({ userId: "call" }), { userId: "call" }],
      [around, asking({ runId: "call" }), { userId: "around" }],
      [{ ...around, defaultScope: { userId: "default" } }, {}, { userId: "around" }],
      [{ defaultScope: { userId: "default" } }, {}, { userId: "default" }],
      [
        { defaultScope: { userId: "default", appId: "shop" } },
        asking({ userId: "call" }),
        { userId: "call", appId: "shop" },
      ],
    ];
    for (const [options, call, scope] of cases) {
      const { model, searches } = setUp(options);
      await run({ model, prompt, ...call });
      expect(searches.map((search) => search.scope)).toEqual([scope]);
    }
  });

  it("recalls a user's memories of every run, and stores with the run", async () => {
    const { memory, seed, searches, adds } = countingMemory();
    await seed({ userId: "alex", runId: "monday" }, "I like soup");
    const models = createMemoryModels({ memory });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const { providerOptions } = models.options({ userId: "alex", runId: "tuesday" });
    await run({ model: models.model(mock), prompt, providerOptions });
    await models.flush();
    expect(searches.map(({ scope }) => scope)).toEqual([{ userId: "alex" }]);
    expect(JSON.stringify(promptsOf(mock))).toContain("I like soup");
    expect(adds.map(({ scope }) => scope)).toEqual([{ userId: "alex", runId: "tuesday" }]);
  });
});
