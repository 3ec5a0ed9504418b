import { MemoryError } from "@mem0-kit/core";
import * as z from "zod";
import type { Turn } from "../chat/turn.ts";

/** Calls a tool of the plugin and gives its output variables. */
type Invoke = () => Promise<unknown>;

/**
 * Retrieves, unless recall is off, and tells the page what was found. Gives the `context` for the prompt:
 * an empty one where memory failed, as a workflow goes on that has a fail branch.
 */
export async function tellRetrieved(turn: Turn, invoke: Invoke): Promise<string> {
  if (!turn.recall) return "";
  const start = performance.now();
  try {
    const { context, memories } = succeeded(retrieved.parse(await invoke()));
    const items = memories.map((item) => ({ ...item, score: item.score ?? 0 }));
    turn.onEvent({ type: "recalled", items, durationMs: performance.now() - start });
    return context;
  } catch (error) {
    turn.signal.throwIfAborted();
    turn.onEvent({ type: "failed", phase: "recall", error });
    return "";
  }
}

/** Adds, also when the reader has gone meanwhile, and tells the page what was kept. */
export async function tellAdded(turn: Turn, invoke: Invoke): Promise<void> {
  const start = performance.now();
  const adding = invoke();
  turn.waitUntil(adding.catch(() => undefined));
  try {
    const { memories: results } = succeeded(added.parse(await adding));
    turn.onEvent({ type: "saved", result: { results }, durationMs: performance.now() - start });
  } catch (error) {
    turn.onEvent({ type: "failed", phase: "save", error });
  }
}

// The plugin's output variables, of which each is there on every path.
const outcome = { status: z.string(), error: z.string() };
const retrieved = z.object({
  ...outcome,
  context: z.string(),
  memories: z.array(
    z.object({
      id: z.string(),
      memory: z.string(),
      score: z.number().nullable(),
      categories: z.array(z.string()),
    }),
  ),
});
const added = z.object({
  ...outcome,
  memories: z.array(
    z.object({
      id: z.string(),
      memory: z.string(),
      event: z.enum(["ADD", "UPDATE", "DELETE", "NONE"]),
    }),
  ),
});

function succeeded<T extends { readonly status: string; readonly error: string }>(outputs: T): T {
  if (outputs.status !== "failed") return outputs;
  throw new MemoryError("UNAVAILABLE", outputs.error);
}
