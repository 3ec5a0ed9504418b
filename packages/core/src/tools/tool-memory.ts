import { fitMemories, formatMemories } from "../format-memories.ts";
import type { MemoryItem } from "../memory.ts";
import type { ToolMemory } from "./tool-output.ts";

/** How memories are written for the model. */
export interface ToolTextOptions {
  readonly maxContentChars: number;
  /** Whether a tool of the set takes ids. */
  readonly showIds: boolean;
}

/** The memories that one call may give, as plain JSON, and how many are left out. */
export function toToolMemories(
  items: readonly (MemoryItem & { readonly score?: number })[],
  options: ToolTextOptions,
): { readonly memories: readonly ToolMemory[]; readonly omitted: number } {
  const memories = items.map(toToolMemory);
  const { maxContentChars: maxChars } = options;
  const fitting = new Set(
    fitMemories(memories.map(toItem(options)), { maxChars }).map(({ id }) => id),
  );
  const kept = memories.filter(({ id }) => fitting.has(id));
  return { memories: kept, omitted: memories.length - kept.length };
}

/** Fenced and labelled as data; empty without memories. Takes what a browser may have changed. */
export function toolMemoriesText(memories: unknown, options: ToolTextOptions): string {
  const known = Array.isArray(memories) ? memories.filter(isToolMemory) : [];
  return formatMemories(known.map(toItem(options)), { maxChars: options.maxContentChars });
}

function toToolMemory(item: MemoryItem & { readonly score?: number }): ToolMemory {
  const speaker = item.actor ?? (item.role === "assistant" ? item.role : undefined);
  return {
    id: item.id,
    memory: item.memory,
    date: (item.eventTime ?? item.createdAt).toISOString(),
    ...(speaker === undefined ? {} : { speaker }),
    ...(item.score === undefined ? {} : { score: item.score }),
  };
}

/** The other way round, as core's writer takes it. */
function toItem({ showIds }: ToolTextOptions): (memory: ToolMemory) => MemoryItem {
  return ({ id, memory, date, speaker }) => ({
    id,
    memory: showIds ? `(id: ${id}) ${memory}` : memory,
    ...(speaker === undefined ? {} : { actor: speaker }),
    createdAt: new Date(date),
    updatedAt: new Date(date),
    metadata: {},
    categories: [],
  });
}

function isToolMemory(value: unknown): value is ToolMemory {
  const { id, memory, date, speaker } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    typeof memory === "string" &&
    typeof date === "string" &&
    !Number.isNaN(Date.parse(date)) &&
    (speaker === undefined || typeof speaker === "string")
  );
}
