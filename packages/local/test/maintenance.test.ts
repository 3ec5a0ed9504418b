import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { MemoryError } from "@mem0-kit/core";
import { analyzerVersion } from "@mem0-kit/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";
import { contentOf } from "./sqlite/describe-tables.ts";
import { makeOutdated } from "./sqlite/make-outdated.ts";
import { temporaryPath } from "./temporary-path.ts";

const alex = { userId: "alex" };
let folder = "";
let path = "";
const opened: LocalMemory[] = [];

function open(at = path): LocalMemory {
  const memory = localMemory({ path: at, durability: "normal" });
  opened.push(memory);
  return memory;
}

/** Adds so many memories that a backup takes several steps. */
async function fill(memory: LocalMemory): Promise<void> {
  const messages = Array.from({ length: 700 }, (_, at) => ({
    role: "user" as const,
    content: `Note ${at}: ${"we spoke about the roof and the garden. ".repeat(40)}`,
  }));
  await memory.add(messages, { scope: alex, infer: false });
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "none",
    (error: unknown) => (MemoryError.isInstance(error) ? error.code : error),
  );

beforeEach(async () => {
  ({ folder, path } = await temporaryPath());
});

afterEach(async () => {
  for (const memory of opened.splice(0)) await memory.close();
  await rm(folder, { recursive: true, force: true });
});

describe("backup and restore of a local memory", () => {
  it("bring back what was there, with progress", async () => {
    const memory = open();
    await fill(memory);
    const copy = join(folder, "backups", "one.db");
    const steps: number[] = [];
    const backup = await memory.admin.backup(copy, {
      onProgress: ({ done, total }) => steps.push(done / total),
    });
    expect(backup).toEqual({ path: copy, bytes: (await stat(copy)).size, memories: 700 });
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    await memory.deleteAll({ scope: alex });
    await memory.add("I keep bees", { scope: alex, infer: false });
    const phases: number[] = [];
    const restored = await memory.admin.restore(copy, {
      onProgress: ({ done, total }) => phases.push(done / total),
    });
    expect(restored).toEqual(backup);
    expect(phases.at(-1)).toBe(1);
    expect((await memory.getAll({ scope: alex })).total).toBe(700);
    const { results } = await memory.search("bees", { scope: alex });
    expect(results.map((item) => item.memory)).not.toContain("I keep bees");
    expect((await memory.admin.verify()).problems).toEqual([]);
  });

  it("take paths from the working directory of the call", async () => {
    const memory = open();
    await memory.add("I keep bees", { scope: alex, infer: false });
    const name = `${basename(folder)}.backup`;
    const { path: made } = await memory.admin.backup(name);
    try {
      expect(made).toBe(join(process.cwd(), name));
      expect(await memory.admin.restore(name)).toMatchObject({ path: made, memories: 1 });
    } finally {
      await rm(made);
    }
  });

  it("work between a file and RAM", async () => {
    const memory = open();
    await memory.add("I keep bees", { scope: alex, infer: false });
    const copy = join(folder, "one.db");
    await memory.admin.backup(copy);
    const inMemory = open(":memory:");
    await inMemory.admin.restore(copy);
    const { results } = await inMemory.search("bees", { scope: alex });
    expect(results.map((item) => item.memory)).toEqual(["I keep bees"]);
    const back = join(folder, "two.db");
    expect(await inMemory.admin.backup(back)).toMatchObject({ memories: 1 });
  });

  it("say what is wrong with a path", async () => {
    const memory = open();
    const copy = join(folder, "one.db");
    await writeFile(copy, "the user's");
    expect(await failureOf(memory.admin.backup(copy))).toBe("CONFLICT");
    expect(await failureOf(memory.admin.restore(copy))).toBe("STORAGE");
    expect(await failureOf(memory.admin.restore(join(folder, "none")))).toBe("STORAGE");
    expect(await failureOf(memory.admin.backup(" "))).toBe("INVALID_INPUT");
    expect(await failureOf(memory.admin.backup(5 as never))).toBe("INVALID_INPUT");
    expect(await readFile(copy, "utf8")).toBe("the user's");
  });

  it("end when they are aborted, and leave no file", async () => {
    const memory = open();
    await fill(memory);
    const controller = new AbortController();
    const copy = join(folder, "one.db");
    const backup = memory.admin.backup(copy, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await failureOf(backup)).toBe("ABORTED");
    expect(await failureOf(memory.admin.backup(copy, { signal: AbortSignal.abort() }))).toBe(
      "ABORTED",
    );
    expect((await readdir(folder)).filter((name) => name.includes("one"))).toEqual([]);
  });

  it("end with an error of the caller's own onProgress", async () => {
    const memory = open();
    await fill(memory);
    const backup = memory.admin.backup(join(folder, "one.db"), {
      onProgress() {
        throw new Error("the caller's");
      },
    });
    await expect(backup).rejects.toThrow("the caller's");
    expect((await memory.admin.stats()).memories).toBe(700);
  });

  it("are stopped by close", async () => {
    const memory = open();
    await fill(memory);
    const copy = join(folder, "one.db");
    let isRunning = () => {};
    const running = new Promise<void>((resolve) => {
      isRunning = resolve;
    });
    const failure = failureOf(memory.admin.backup(copy, { onProgress: () => isRunning() }));
    await running;
    await memory.close();
    expect(await failure).toMatch(/^(ABORTED|none|CLOSED)$/);
    expect((await readdir(folder)).filter((name) => name.includes("partial"))).toEqual([]);
    expect(await failureOf(memory.admin.backup(copy))).toBe("CLOSED");
  });
});

describe("vacuum of a local memory", () => {
  it("gives back the space of what was erased", async () => {
    const memory = open();
    await fill(memory);
    const { bytesAfter: full } = await memory.admin.vacuum();
    await memory.deleteAll({ scope: alex });
    // By itself it may have happened already.
    const { bytesBefore, bytesAfter } = await memory.admin.vacuum();
    expect(bytesAfter).toBeLessThan(full / 2);
    expect(bytesAfter).toBeLessThanOrEqual(bytesBefore);
  });
});

describe("a file whose memories an older analyzer has analysed", () => {
  it("is searched at once and brought up to date between the calls", async () => {
    const before = open();
    await fill(before);
    await before.add("I keep bees", { scope: alex, infer: false });
    await before.close();
    makeOutdated(path);
    const memory = open();
    const { results } = await memory.search("bees", { scope: alex, topK: 1 });
    expect(results[0]?.memory).toBe("I keep bees");
    await expect
      .poll(async () => (await memory.admin.stats()).details.analyzerVersion, { timeout: 30_000 })
      .toBe(analyzerVersion);
    expect(await memory.admin.reindex()).toEqual({ reindexed: 0 });
    const analyses = (contentOf(path).memories as { readonly analysis: string }[]).map(
      ({ analysis }) => analysis.split("\n")[0],
    );
    expect(new Set(analyses)).toEqual(new Set([String(analyzerVersion)]));
  });

  it("is brought up to date after a restore, too", async () => {
    const before = open();
    await fill(before);
    const copy = join(folder, "one.db");
    await before.admin.backup(copy);
    makeOutdated(copy);
    await before.admin.restore(copy);
    await expect
      .poll(async () => (await before.admin.stats()).details.analyzerVersion, { timeout: 30_000 })
      .toBe(analyzerVersion);
  });

  it("can be closed at once", async () => {
    const before = open();
    await fill(before);
    await before.close();
    makeOutdated(path);
    const memory = open();
    await memory.admin.stats();
    await memory.close();
    expect((await open().admin.verify()).problems).toEqual([]);
  });
});
