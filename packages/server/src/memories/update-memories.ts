import { type Memory, type MemoryChange, MemoryError, type MemoryItem } from "@mem0-kit/core";

/** Changes many memories and returns what they are then; one that is gone meanwhile is passed over. */
export async function updateMemories(
  memory: Memory,
  changes: readonly (MemoryChange & { readonly id: string })[],
): Promise<MemoryItem[]> {
  if (changes.length === 0) return [];
  if (memory.admin === undefined) return updateEach(memory, changes);
  await memory.admin.updateMany(changes);
  const ids = [...new Set(changes.map(({ id }) => id))];
  const items = await Promise.all(ids.map((id) => memory.get(id)));
  return items.filter((item) => item !== null);
}

async function updateEach(
  memory: Memory,
  changes: Parameters<typeof updateMemories>[1],
): Promise<MemoryItem[]> {
  const items: MemoryItem[] = [];
  for (const { id, ...change } of changes)
    try {
      items.push(await memory.update(id, change));
    } catch (error) {
      if (!MemoryError.isInstance(error) || error.code !== "NOT_FOUND") throw error;
    }
  return items;
}
