import type { Memory } from "@mem0-kit/core";

/** What a memory keeps of a user, oldest first. */
export async function keptBy(memory: Memory, userId: string): Promise<string[]> {
  const { results } = await memory.getAll({ scope: { userId }, order: "oldest" });
  return results.map((item) => item.memory);
}

/** Keeps a fact as it is and gives its id. */
export async function seed(memory: Memory, userId: string, fact: string): Promise<string> {
  const { results } = await memory.add(fact, { scope: { userId }, infer: false });
  return results[0]?.id ?? "";
}
