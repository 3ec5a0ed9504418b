import { MemoryError } from "../memory-error.ts";
import type { Mem0ClientClass } from "./mem0-client.ts";

/** Gives the module of npm `mem0ai`. */
export type LoadMem0 = () => Promise<unknown>;

/**
 * Loads `MemoryClient`. Its telemetry reads the environment once, when the module is first loaded, so it
 * is switched off before that.
 *
 * @throws MemoryError `UNSUPPORTED` with the line that installs it, or when it is something else.
 */
export async function loadMem0Client(load: LoadMem0 = importMem0): Promise<Mem0ClientClass> {
  silenceTelemetry();
  const loaded = await load().catch((cause: unknown) => {
    throw new MemoryError(
      "UNSUPPORTED",
      '[mem0-kit] The hosted memory needs the package mem0ai, which could not be loaded. Install it with: npm install mem0ai@3. In a bundle also pass load: () => import("mem0ai").',
      { cause },
    );
  });
  const { MemoryClient } = loaded as { readonly MemoryClient?: unknown };
  if (typeof MemoryClient !== "function")
    throw new MemoryError(
      "UNSUPPORTED",
      "[mem0-kit] What was loaded as mem0ai has no MemoryClient. Install mem0ai@3.",
    );
  return MemoryClient as Mem0ClientClass;
}

/** By a name that bundlers cannot see: the package is optional, and they would insist on it. */
function importMem0(): Promise<unknown> {
  const name = "mem0ai";
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ name);
}

/** Without naming `process`, which an edge runtime may not have. */
function silenceTelemetry(): void {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Record<string, string | undefined> };
  };
  if (process?.env) process.env.MEM0_TELEMETRY = "false";
}
