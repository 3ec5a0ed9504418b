import type { Memory } from "@mem0-kit/core";

// On globalThis, as Next may load this module more than once, and scripts/start.ts closes it.
const key = Symbol.for("mem0-kit.demo.memory");
const scope = globalThis as { [key]?: Promise<Memory> };

/** The one memory of this process, made on first use. */
export function demoMemory(): Promise<Memory> {
  scope[key] ??= create().catch((error: unknown) => {
    // Not kept: the next request tries again.
    delete scope[key];
    throw error;
  });
  return scope[key];
}

async function create(): Promise<Memory> {
  // Loaded by Node from node_modules, not bundled, so that the memory's worker thread finds its own
  // file. `serverExternalPackages` does this for installed packages, but Turbopack takes one that
  // the workspace links for source of the app.
  const { createMemory } = await import(/* turbopackIgnore: true */ "mem0-kit");
  return createMemory();
}
