import {
  type ItemResult,
  type MemoryAdmin,
  type MemoryCapabilities,
  MemoryError,
  parseChange,
} from "@mem0-kit/core";
import { deleteMemory, updateMemory } from "../change-memories.ts";
import type { EngineContext } from "../engine-context.ts";

/** Most items of one call. */
const most = 1000;

/** Changes many memories in one transaction; an item that fails leaves the others be. */
export async function updateMany(
  context: EngineContext,
  capabilities: MemoryCapabilities,
  items: Parameters<MemoryAdmin["updateMany"]>[0],
): Promise<ItemResult[]> {
  checkIds(listOf(items).map((item) => item?.id));
  return context.store.write(async (writer) => {
    const results: ItemResult[] = [];
    for (const { id, ...change } of items)
      results.push(
        await attempt(id, async () => {
          const parsed = parseChange(change, capabilities);
          await updateMemory(context, writer, id, parsed, undefined);
        }),
      );
    return results;
  });
}

/** Erases many memories in one transaction; an id that is unknown leaves the others be. */
export async function deleteMany(
  context: EngineContext,
  ids: readonly string[],
): Promise<ItemResult[]> {
  checkIds(listOf(ids));
  return context.store.write(async (writer) => {
    const results: ItemResult[] = [];
    for (const id of ids)
      results.push(
        await attempt(id, async () => {
          if (!(await deleteMemory(context, writer, id, undefined))) throw notFound();
        }),
      );
    return results;
  });
}

/** Anything but the item's own fault fails the call, and with it the whole transaction. */
async function attempt(id: string, work: () => Promise<void>): Promise<ItemResult> {
  try {
    await work();
    return { id, ok: true };
  } catch (error) {
    if (!MemoryError.isInstance(error)) throw error;
    if (error.code !== "NOT_FOUND" && error.code !== "INVALID_INPUT") throw error;
    return { id, ok: false, error: error.toJSON() };
  }
}

/** A result per item is told by its id, so one without an id fails the call. */
function checkIds(ids: readonly unknown[]): void {
  if (ids.length > most)
    throw invalid(
      `One call takes at most ${most} items, not ${ids.length}. Call it with parts of them.`,
    );
  const index = ids.findIndex((id) => typeof id !== "string");
  if (index >= 0) throw invalid(`The item at index ${index} has no id that is a string.`);
}

function listOf<T>(items: readonly T[]): readonly T[] {
  if (Array.isArray(items)) return items;
  throw invalid("A call for many memories takes a list. Put a single one into a list.");
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

function notFound(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no memory with this id. Look it up with query.",
  );
}
