import type { Memory, MemoryItem, Scope } from "@mem0-kit/core";

/** Every current memory of a scope, oldest first. */
export async function allMemories(memory: Memory, scope: Scope): Promise<MemoryItem[]> {
  const items: MemoryItem[] = [];
  let cursor: string | null | undefined;
  do {
    const from = typeof cursor === "string" ? { cursor } : {};
    const page = await memory.getAll({ scope, pageSize: 200, order: "oldest", ...from });
    items.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
