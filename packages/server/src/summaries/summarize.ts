import type { MemoryItem } from "@mem0-kit/core";
import { encodeDate } from "@mem0-kit/core/platform";

/** The bounds of a summary. */
export const summaryLimits = {
  /** Memories that are read, the first ones. */
  memories: 5000,
  /** Memories that are shown of one category. */
  shown: 10,
  /** Characters of one that are shown. */
  length: 300,
} as const;

/** What one category of memories says, as the wire has it. */
export interface CategorySummary {
  /** `misc` for memories without one. */
  readonly category: string;
  /** The newest texts, one a line. */
  readonly summary: string;
  /** How many memories of the category were read; those that are not in `summary` are older. */
  readonly total: number;
  /** When the newest was written. */
  readonly updated_at: string;
}

/**
 * Brings memories together by category without a model: the newest texts of each as they stand, nothing
 * reworded. Categories with the newest memories come first; a memory of several stands under its first.
 *
 * @param memories the newest first: at most `summaryLimits.memories` are read.
 */
export async function summarize(memories: AsyncIterable<MemoryItem>): Promise<CategorySummary[]> {
  const groups = new Map<string, MemoryItem[]>();
  let read = 0;
  for await (const item of memories) {
    if (++read > summaryLimits.memories) break;
    const [category = "misc"] = item.categories;
    const group = groups.get(category);
    if (group === undefined) groups.set(category, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([category, items]) => toSummary(category, items))
    .sort((a, b) => compareText(b.updated_at, a.updated_at) || compareText(a.category, b.category));
}

function toSummary(category: string, items: readonly MemoryItem[]): CategorySummary {
  const newest = items.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  const texts = new Set(newest.map(({ memory }) => shorten(memory)));
  return {
    category,
    summary: [...texts].slice(0, summaryLimits.shown).join("\n"),
    total: items.length,
    updated_at: encodeDate(newest[0]?.updatedAt ?? new Date(0)),
  };
}

function shorten(memory: string): string {
  const line = memory
    .slice(0, summaryLimits.length * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= summaryLimits.length) return line;
  // A cut through a surrogate pair would leave half a character.
  return `${line.slice(0, summaryLimits.length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
