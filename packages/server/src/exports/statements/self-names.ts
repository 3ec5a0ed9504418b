import type { MemoryItem } from "@mem0-kit/core";

/**
 * How the one whom the memories are about is called in them, in lower case: the user's id where it reads
 * like a name, and the name that memories give. Of several users' memories nobody is meant for sure.
 */
export function selfNames(items: readonly MemoryItem[]): readonly string[] {
  const users = new Set(items.map(({ userId }) => userId));
  if (users.size > 1) return [];
  const [userId] = users;
  const told = items.flatMap(({ memory }) => nameOf(memory) ?? []);
  const names = [userId ?? "", ...told].map((name) => name.toLowerCase());
  return [...new Set(names.flatMap((name) => [name, name.split(" ")[0] ?? ""]))].filter((name) =>
    /^\p{L}[\p{L}' -]+$/u.test(name),
  );
}

function nameOf(memory: string): string | undefined {
  return /^(?:My|(?:The )?[Uu]ser(?:'s|’s)?)?\s*(?:full )?[Nn]ame(?: is|:) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u.exec(
    memory.slice(0, 200),
  )?.[1];
}
