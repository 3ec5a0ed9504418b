import { readFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";
import * as core from "../src/index.ts";
import { limits } from "../src/limits.ts";
import { startPlatform, startRestServer } from "../src/testing/platform-server/index.ts";
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
    (await Promise.all(["quick-start", "backends", "driver"].map(example))).toSorted(),
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

it("shows backends over which the same code works", async () => {
  const { hosted, ownServer, tell } = await import("./examples/backends.ts");
  expect([hosted("key").name, ownServer("key").name]).toEqual(["hosted", "self-hosted"]);
  const [platform, rest] = await Promise.all([startPlatform(), startRestServer()]);
  const memories = [
    core.hostedMemory({ apiKey: platform.apiKey, host: platform.url }),
    core.selfHostedMemory({ baseUrl: rest.url, apiKey: rest.apiKey }),
  ];
  for (const memory of memories)
    expect(await tell(memory, "alex", "I like tea.")).toEqual(["I like tea."]);
  await Promise.all([platform.close(), rest.close()]);
});

it("says of each backend what it can do", () => {
  const cells = (name: string) =>
    (readme.split("\n").find((line) => line.startsWith(`| ${name}`)) ?? "")
      .split("|")
      .slice(2, 4)
      .map((cell) => cell.trim());
  const { capabilities: hosted } = core.hostedMemory({ apiKey: "key" });
  const { capabilities: own } = core.selfHostedMemory({ baseUrl: "http://127.0.0.1:1" });
  const yes = (value: boolean) => (value ? "yes" : "no");
  for (const name of ["referenceDate", "customInstructions"] as const)
    expect(cells(`\`${name}\``)).toEqual([yes(hosted[name]), yes(own[name])]);
  expect(cells("`idempotencyKey`")).toEqual([yes(hosted.idempotentAdd), yes(own.idempotentAdd)]);
  expect(cells("`rerank`, `images`")).toEqual([yes(hosted.rerank), yes(own.rerank)]);
  expect(cells("`scores`")).toEqual([hosted.scores, own.scores]);
  expect(cells("`deleteAll` counts")).toEqual([yes(hosted.deleteCount), yes(own.deleteCount)]);
});

it("names every export of the root entry, every error code and every limit", () => {
  const names = [...Object.keys(core), ...Object.keys(core.errorTable), ...Object.keys(limits)];
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});
