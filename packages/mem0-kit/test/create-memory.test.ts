import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemory } from "../src/create-memory.ts";

const scope = { userId: "alex" };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mem0-kit-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("keeps memories in the file that MEM0_PATH names", async () => {
  const path = join(folder, "here.db");
  vi.stubEnv("MEM0_PATH", path);
  const memory = createMemory();
  await memory.add("I play the cello.", { scope, infer: false });
  await memory.close();
  expect(existsSync(path)).toBe(true);

  const reopened = createMemory();
  const { results } = await reopened.getAll({ scope });
  await reopened.close();
  expect(results.map((item) => item.memory)).toEqual(["I play the cello."]);
});

test("explicit options win over the environment", async () => {
  vi.stubEnv("MEM0_API_KEY", "key-of-the-platform");
  vi.stubEnv("MEM0_PATH", join(folder, "not-this.db"));
  const memory = createMemory({ backend: "local", path: join(folder, "this.db") });
  await memory.add("I play the cello.", { scope, infer: false });
  await memory.close();
  expect(existsSync(join(folder, "this.db"))).toBe(true);
  expect(existsSync(join(folder, "not-this.db"))).toBe(false);
});

test("one user's memories are not another's", async () => {
  const memory = createMemory({ backend: "local", path: join(folder, "memory.db") });
  await memory.add("I play the cello.", { scope, infer: false });
  const other = { userId: "sam" };
  const found = await memory.search("Who plays the cello?", { scope: other });
  const listed = await memory.getAll({ scope: other });
  await memory.close();
  expect([found.results, listed.results]).toEqual([[], []]);
});
