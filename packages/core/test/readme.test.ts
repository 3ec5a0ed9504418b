import { readFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";
import * as core from "../src/index.ts";
import { limits } from "../src/limits.ts";
import { testDriver } from "./support/test-driver.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

/** An example as a user of the package writes it. */
async function example(name: string): Promise<string> {
  const code = await readFile(new URL(`./examples/${name}.ts`, import.meta.url), "utf8");
  return code
    .replaceAll('"../../src/index.ts"', '"@mem0-kit/core"')
    .replaceAll('"../../src/fake/index.ts"', '"@mem0-kit/core/fake"');
}

it("shows the examples that are compiled here, and no other", async () => {
  expect(blocks.toSorted()).toEqual(
    [await example("quick-start"), await example("driver")].toSorted(),
  );
});

it("shows a first example that prints what was remembered", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("./examples/quick-start.ts");
  expect(log).toHaveBeenCalledWith(expect.stringContaining("I'm allergic to nuts."));
  log.mockRestore();
});

it("shows a driver example that works", async () => {
  const { myMemory, rename } = await import("./examples/driver.ts");
  expect(await rename(myMemory(testDriver().driver), "m1", "Likes tea")).toBe(false);
});

it("names every export of the root entry, every error code and every limit", () => {
  const names = [...Object.keys(core), ...Object.keys(core.errorTable), ...Object.keys(limits)];
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});
