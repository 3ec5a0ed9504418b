import { describe, expect, test } from "vitest";
import { fakeMemory } from "../../src/fake/fake-memory.ts";
import { testMemory } from "../../src/testing/test-memory.ts";

testMemory("fake", () => fakeMemory(), {
  createSlowMemory: () => fakeMemory({ delayMs: 500 }),
});

testMemory("fake that works later and knows categories", () =>
  fakeMemory({
    pendingAdds: true,
    categorize: (text) => (/eat|soup|coffee|tea/.test(text) ? ["food"] : ["misc"]),
  }),
);

testMemory("fake of the least capabilities", () =>
  fakeMemory({
    capabilities: {
      scopeIds: ["userId", "runId"],
      idempotentAdd: false,
      infer: "none",
      scores: "relative",
      filters: "none",
      history: false,
      timestamp: false,
      referenceDate: false,
      expiration: false,
      deleteCount: false,
    },
  }),
);

describe("fakeMemory", () => {
  const scope = { userId: "alex" };

  test("reads the time from its clock", async () => {
    let now = new Date("2026-01-01T00:00:00Z");
    const memory = fakeMemory({ now: () => now });
    await memory.add("I like coffee", { scope, expirationDate: "2026-01-02" });
    now = new Date("2026-01-03T00:00:00Z");
    expect((await memory.getAll({ scope })).results).toEqual([]);
    const all = await memory.getAll({ scope, includeExpired: true });
    expect(all.results[0]?.createdAt).toEqual(new Date("2026-01-01T00:00:00Z"));
  });

  test("scores the same words 1 and half of the words less", async () => {
    const memory = fakeMemory();
    await memory.add("blue bicycle", { scope });
    await memory.add("blue sofa", { scope });
    const { results } = await memory.search("Blue bicycle!", { scope, explain: true });
    expect(results.map(({ memory: text, score, explain }) => [text, score, explain])).toEqual([
      ["blue bicycle", 1, { sharedWords: ["blue", "bicycle"] }],
      ["blue sofa", 0.5, { sharedWords: ["blue"] }],
    ]);
  });

  test("two fakes share nothing", async () => {
    await fakeMemory().add("I like coffee", { scope });
    expect((await fakeMemory().getAll({ scope })).results).toEqual([]);
  });
});
