import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalMemory, localMemory } from "@mem0-kit/local";
import { onTestFinished } from "vitest";

/** The embedded engine, in RAM unless a path is given; closed at the end of the test. */
export function local(path = ":memory:"): LocalMemory {
  const memory = localMemory({ path });
  onTestFinished(() => memory.close());
  return memory;
}

/** A path in a folder of its own, which goes at the end of the test. */
export async function temporaryPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-langchain-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "memory.db");
}
