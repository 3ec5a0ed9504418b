import {
  createRecall,
  createRemember,
  type Memory,
  type Recall,
  type RecallEvent,
  type Remember,
  type RememberEvent,
} from "@mem0-kit/core";

/** The memory of this process with the policies that the chat uses. */
export interface DemoMemory extends Recall, Pick<Remember, "remember"> {
  readonly memory: Memory;
}

// On globalThis, as Next may load this module more than once, and scripts/start.ts closes it.
const key = Symbol.for("mem0-kit.demo.memory");
const scope = globalThis as { [key]?: Promise<DemoMemory> };

/** The one memory of this process, made on first use. */
export function demoMemory(): Promise<DemoMemory> {
  scope[key] ??= create().catch((error: unknown) => {
    // Not kept: the next request tries again.
    delete scope[key];
    throw error;
  });
  return scope[key];
}

async function create(): Promise<DemoMemory> {
  // Loaded by Node from node_modules, not bundled, so that the memory's worker thread finds its own
  // file. `serverExternalPackages` does this for installed packages, but Turbopack takes one that
  // the workspace links for source of the app.
  const { createMemory } = await import(/* turbopackIgnore: true */ "mem0-kit");
  const memory = createMemory();
  const { recall } = createRecall(memory, {
    topK: 6,
    onEvent: logTrouble,
  });
  // Bounded, as the page is told how it ended before the answer's stream closes.
  const { remember } = createRemember(memory, {
    timeoutMs: 3_000,
    retries: 1,
    onEvent: logTrouble,
  });
  return { memory, recall, remember };
}

/** Errors name no memory's text, so that they may go into a log. */
function logTrouble(event: RecallEvent | RememberEvent): void {
  if ("error" in event) console.error(`[demo] memory ${event.type}:`, event.error);
}
