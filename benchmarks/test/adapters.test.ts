import { describe, expect, it } from "vitest";
import { adapterKinds } from "../src/adapters/adapter-kinds.ts";
import { isFastEnough } from "../src/adapters/adapters-command.ts";
import { openBackend } from "../src/adapters/backend.ts";
import { measureAdded } from "../src/adapters/measure-added.ts";
import { measureHanging, measureSlowAdd } from "../src/adapters/measure-streams.ts";

describe.each(Object.entries(adapterKinds))("the adapter %s", (_, kind) => {
  it("gives the model the memories, and is measured in pairs", async () => {
    const backend = await openBackend({ addDelayMs: 0, isHanging: false });
    try {
      const adapter = await kind.open(backend);
      const added = await measureAdded(adapter, { messages: [1, 3], pairs: 2, warmUps: 1 });
      expect(added).toMatchObject([
        { messages: 1, pairs: 2 },
        { messages: 3, pairs: 2 },
      ]);
      for (const { p50Ms, p95Ms, plainP50Ms } of added) {
        expect(p95Ms).toBeGreaterThanOrEqual(p50Ms);
        expect(plainP50Ms).toBeGreaterThan(0);
      }
    } finally {
      await backend.close();
    }
  });
});

it("an adapter that gives the model nothing is not measured", async () => {
  const backend = await openBackend({ addDelayMs: 0, isHanging: false });
  try {
    const adapter = await adapterKinds.ours.open(backend);
    const idle = { ...adapter, remembering: () => adapter.plain };
    await expect(measureAdded(idle, { messages: [1], pairs: 1, warmUps: 0 })).rejects.toThrow(
      "was not given",
    );
  } finally {
    await backend.close();
  }
});

it("streams are measured to their first and last part, and a search that hangs to its timeout", async () => {
  const slow = await openBackend({ addDelayMs: 5, isHanging: false });
  const hanging = await openBackend({ addDelayMs: 0, isHanging: true });
  try {
    const times = await measureSlowAdd(await adapterKinds.ours.open(slow), 1);
    expect(Number.isFinite(times.firstPartMs) && Number.isFinite(times.lastPartMs)).toBe(true);
    const first = await measureHanging(await adapterKinds["ours-http"].open(hanging), 30_000);
    expect(first).toBeGreaterThanOrEqual(adapterKinds["ours-http"].timeoutMs ?? 0);
  } finally {
    await slow.close();
    await hanging.close();
  }
});

it("ours is fast enough below 0.2 ms at 20 messages", () => {
  const runOf = (p50Ms: number) => {
    const added = [{ messages: 20, pairs: 1, p50Ms, p95Ms: p50Ms, plainP50Ms: 1 }];
    const slowAdd = { firstPartMs: 0, lastPartMs: 0 };
    const hanging = { timeoutMs: 1, firstPartMs: 1 };
    return { runs: [{ name: "ours", setting: "", added, slowAdd, hanging }] };
  };
  expect(isFastEnough(runOf(0.19))).toBe(true);
  expect(isFastEnough(runOf(0.2))).toBe(false);
  expect(isFastEnough({ runs: [] })).toBe(false);
});
