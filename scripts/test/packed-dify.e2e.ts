import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createScratchProject, root, type ScratchProject } from "./scratch-project.ts";

let project: ScratchProject;

beforeAll(() => {
  project = createScratchProject([], ["core", "dify"]);
});

afterAll(() => {
  if (project) rmSync(project.folder, { recursive: true, force: true });
});

const consumer = `
import { readFile } from "node:fs/promises";
import { checkPlugin, createKeys, identifyPlugin, signPlugin, unpackPlugin, verifyPlugin } from "@mem0-kit/dify";

const archive = await readFile("plugin.difypkg");
const { files } = await unpackPlugin(archive);
console.log(checkPlugin(files).length, identifyPlugin(files));
const { privateKey, publicKey } = await createKeys();
const signed = await signPlugin(archive, { privateKey });
const { category } = await verifyPlugin(signed, [publicKey]);
console.log(category);
`;

test("the packed package builds the very plugin that this repository builds, and signs it", () => {
  const command = join(project.folder, "node_modules", "@mem0-kit", "dify");
  const built = build(join(command, "dist", "command-line", "main.js"));
  const main = join(root, "packages", "dify", "src", "command-line", "main.ts");
  expect(built).toBe(build(main));
  project.write("consumer.ts", consumer);
  project.typecheck();
  const identifier = /mem0-kit\/mem0-memory:\S+/.exec(built)?.[0];
  expect(project.run("consumer.ts")).toBe(`0 ${identifier}\ncommunity\n`);
});

test("brings no plugin that was built before, and nothing of its tests", () => {
  const files = project.files("@mem0-kit/dify/**/*");
  expect(files.filter((file) => /\.difypkg$|\.pyc$|test|scripts/.test(file))).toEqual([]);
  expect(project.packages()).not.toContain("vitest");
});

/** Builds into the project, and returns what is printed of it. */
function build(main: string): string {
  const args = ["--disable-warning=ExperimentalWarning", main, "build", "-o", "plugin.difypkg"];
  return execFileSync(process.execPath, args, { cwd: project.folder, encoding: "utf8" });
}
