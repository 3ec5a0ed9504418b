import type { Memory, MemoryItem, Scope } from "@mem0-kit/core";

/** One write for many lines: a write each would cost more than the line. */
const chunkLength = 65_536;

/** Writes a user's memories as `mem0-kit export` does: one JSON object a line, with their history. */
export async function* exportLines(memory: Memory, scope: Scope): AsyncGenerator<string, void> {
  let text = "";
  for await (const record of memory.admin?.export({ scope }) ?? listAll(memory, scope)) {
    text += `${JSON.stringify(record)}\n`;
    if (text.length < chunkLength) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** For a backend without an admin side: the same without histories. */
async function* listAll(memory: Memory, scope: Scope): AsyncGenerator<MemoryItem, void> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await memory.getAll({ scope, order: "oldest", ...(cursor && { cursor }) });
    yield* page.results;
    cursor = page.nextCursor;
  }
}
