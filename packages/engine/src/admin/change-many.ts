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
  checkCount(items.length);
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
  checkCount(ids.length);
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

function checkCount(count: number): void {
  if (count <= most) return;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] One call takes at most ${most} items, not ${count}. Call it with parts of them.`,
  );
}

function notFound(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no memory with this id. Look it up with query.",
  );
}
