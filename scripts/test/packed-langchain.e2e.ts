import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogVersion } from "./catalog-version.ts";
import { langchainConsumer } from "./langchain-consumer.ts";
import { createScratchProject, root, type ScratchProject } from "./scratch-project.ts";

const names = [
  "langchain",
  "@langchain/core",
  "@langchain/langgraph",
  "@langchain/langgraph-checkpoint",
  "zod",
];

function lowest(): string[] {
  const file = join(root, "packages/langchain/test/lowest/package.json");
  const { devDependencies } = JSON.parse(readFileSync(file, "utf8"));
  return names.map((name) => `${name}@${devDependencies[name]}`);
}

const newest = () => names.map((name) => `${name}@${catalogVersion(name)}`);

describe.each([
  ["lowest", lowest()],
  ["newest", newest()],
])("the packed @mem0-kit/langchain beside the %s peers", (_, peers) => {
  let project: ScratchProject;

  beforeAll(() => {
    project = createScratchProject(peers, ["core", "langchain"]);
  });

  afterAll(() => {
    if (project) rmSync(project.folder, { recursive: true, force: true });
  });

  test("takes the application's own LangChain, and brings no other", () => {
    const cores = project.files("**/@langchain/core/package.json");
    expect(cores).toHaveLength(1);
    const [core = ""] = cores;
    const text = readFileSync(join(project.folder, "node_modules", core), "utf8");
    expect(peers).toContain(`@langchain/core@${JSON.parse(text).version}`);
  });

  test("is typed strictly, and runs", () => {
    const file = project.write("consumer.ts", langchainConsumer);
    project.typecheck({ lib: ["es2024", "dom"] });
    // As most applications have it.
    project.typecheck({ exactOptionalPropertyTypes: false, lib: ["es2024", "dom"] });
    const printed = project.run(file);
    for (const line of [
      "answer: Leek soup.",
      "recalled: true",
      "events: recalled,saved,recalled,saved",
      "names no userId",
      'store: {"title":"Leek soup"}',
      "history: Hi.,Hello.",
      "json: false",
      "retriever: Leek soup.",
      "classic: true",
      "tools: list_memories",
      "messages: 1",
    ])
      expect(printed).toContain(line);
  });
});
