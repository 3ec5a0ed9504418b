import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aiMajors, aiSdkConsumer } from "./ai-sdk-consumer.ts";
import { catalogVersion } from "./catalog-version.ts";
import { createScratchProject, type ScratchProject } from "./scratch-project.ts";

describe.each(aiMajors)("the packed @mem0-kit/ai-sdk beside ai %i", (major) => {
  const version = catalogVersion(major === 7 ? "ai" : `ai-${major}`);
  let project: ScratchProject;

  beforeAll(() => {
    project = createScratchProject([`ai@${version}`], ["core", "ai-sdk"]);
  });

  afterAll(() => {
    if (project) rmSync(project.folder, { recursive: true, force: true });
  });

  test("takes the application's SDK, and brings no other", () => {
    const versions = project
      .files("**/ai/package.json")
      .map((file) => JSON.parse(readFileSync(join(project.folder, "node_modules", file), "utf8")))
      .filter(({ name }) => name === "ai")
      .map((manifest) => manifest.version);
    expect(versions).toEqual([version]);
  });

  test("is typed strictly as that version types it, and runs", () => {
    const file = project.write("consumer.ts", aiSdkConsumer(major));
    project.typecheck();
    // As most applications have it.
    project.typecheck({ exactOptionalPropertyTypes: false, lib: ["es2024", "dom"] });
    const printed = project.run(file);
    expect(printed).toContain("text: Leek soup.\ntext: Leek soup.");
    expect(printed).toContain("tools: search_memories,add_memory,list_memories");
    expect(printed).toContain(
      "kept: I like soup|Which soup today?|Leek soup.|Which soup tomorrow?",
    );
    expect(printed).toContain('tags: {"page":"kitchen","tags":["soup"]}');
    expect(printed).toContain("events: recalled,stored,recalled,stored");
    expect(printed).toContain("parts: data-memory");
    if (major !== 5) expect(printed).toContain("agent: Leek soup.\nagent kept: true");
    const [, given, all] = /prompts: (\d+) of (\d+)/.exec(printed) ?? [];
    expect(given).toBe(all);
  });
});
