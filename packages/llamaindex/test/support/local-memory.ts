import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scope } from "@mem0-kit/core";
import { type LocalMemory, localMemory } from "@mem0-kit/local";
import { onTestFinished } from "vitest";

/** The embedded memory, closed when the test ends. */
export function testMemory(path = ":memory:"): LocalMemory {
  const memory = localMemory({ path, durability: "normal" });
  onTestFinished(() => memory.close());
  return memory;
}

/** A file of the test's own, for more than one process. */
export function testFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-llamaindex-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "memory.db");
}

/** What is remembered for a scope, oldest first. */
export async function kept(memory: LocalMemory, scope: Scope): Promise<string[]> {
  const { results } = await memory.getAll({ scope, order: "oldest" });
  return results.map((item) => item.memory);
}
