import { rm } from "node:fs/promises";
import { createRecall } from "@mem0-kit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LocalMemory, type LocalMemoryOptions, localMemory } from "../src/index.ts";
import { temporaryPath } from "./temporary-path.ts";

const scope = { userId: "alex" };
const expired = { scope, infer: false, expirationDate: "2001-01-01" };
const opened: LocalMemory[] = [];
let folder = "";
let path = "";

function open(options: LocalMemoryOptions = {}): LocalMemory {
  const memory = localMemory({ path, durability: "normal", ...options });
  opened.push(memory);
  return memory;
}

beforeEach(async () => {
  ({ folder, path } = await temporaryPath());
});

afterEach(async () => {
  for (const memory of opened.splice(0)) await memory.close();
  await rm(folder, { recursive: true, force: true });
});

const countOf = async (memory: LocalMemory) =>
  (await memory.getAll({ scope, includeExpired: true })).total;

describe("retention of the local memory", () => {
  it("sweeps on demand in the worker, with progress", async () => {
    const memory = open();
    const messages = Array.from(
      { length: 600 },
      (_, at) => ({ role: "user", content: `Fact ${at}` }) as const,
    );
    await memory.add(messages, expired);
    await memory.add("Likes tea", { scope, infer: false });
    const steps: { readonly done: number; readonly total: number }[] = [];
    const swept = await memory.admin.sweep?.(undefined, { onProgress: (step) => steps.push(step) });
    expect(swept).toEqual({ memories: 600, historyEntries: 0, idempotencyKeys: 0 });
    expect(steps[0]).toEqual({ done: 500, total: 600 });
    expect(steps.at(-1)).toEqual({ done: 600, total: 600 });
    expect(await countOf(memory)).toBe(1);
    expect((await memory.admin.verify()).problems).toEqual([]);
  });

  it("drops what a recall of this process has cached, after a sweep as after an erasure", async () => {
    const memory = open();
    const { recall } = createRecall(memory, { timeoutMs: 10_000 });
    for (const erase of [
      () => memory.admin.sweep?.({ memoryDays: 0 }),
      () => memory.admin.erase(scope),
      () => memory.admin.wipe(),
    ]) {
      await memory.add("Likes tea", { scope, infer: false });
      expect((await recall("tea", { scope })).items).toHaveLength(1);
      expect((await recall("tea", { scope })).items).toHaveLength(1);
      await erase();
      expect((await recall("tea", { scope })).items).toEqual([]);
    }
  });

  it("ends a sweep that is aborted", async () => {
    const memory = open();
    const sweep = memory.admin.sweep?.(undefined, { signal: AbortSignal.abort() });
    await expect(sweep).rejects.toMatchObject({ code: "ABORTED" });
  });

  it("refuses periods that are none", async () => {
    expect(() => open({ retention: { memoryDays: -1 } })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
    const sweep = open().admin.sweep?.({ historyDays: 0.5 });
    await expect(sweep).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("sweeps by itself after opening where it is given", async () => {
    const before = open();
    await before.add("Milk in the fridge", expired);
    await before.add("Likes tea", { scope, infer: false });
    await before.close();
    const without = open();
    expect(await countOf(without)).toBe(2);
    const other = open({ retention: {} });
    expect(await countOf(other)).toBe(2);
    await vi.waitFor(async () => expect(await countOf(other)).toBe(1), { timeout: 10_000 });
    expect((await without.getAll({ scope })).results).toMatchObject([{ memory: "Likes tea" }]);
  });

  it("erases nothing by itself where none is given", async () => {
    const memory = open();
    await memory.add("Milk in the fridge", expired);
    // Longer than until the sweep that another memory with a retention has done by then.
    const swept = open({ path: `${path}.other`, retention: {} });
    await swept.add("Milk in the fridge", expired);
    await vi.waitFor(async () => expect(await countOf(swept)).toBe(0), { timeout: 10_000 });
    expect(await countOf(memory)).toBe(1);
  });
});
