import type { MemoryItem } from "@mem0-kit/core";
import { exportLimits } from "../export-limits.ts";
import type { Pace } from "../pace.ts";
import { parseStatement } from "./parse-statement.ts";
import { selfNames } from "./self-names.ts";
import { splitSentences } from "./split-sentences.ts";
import type { Statement } from "./statement.ts";

/** What memories say. */
export interface Statements {
  /** The newest first. */
  readonly all: readonly Statement[];
  /** Memories that were read. */
  readonly memories: number;
  /** Whether there was more than the bounds allow. */
  readonly isCut: boolean;
}

/** Reads memories up to the bounds of an export and takes their sentences apart. */
export async function readStatements(
  memories: AsyncIterable<MemoryItem>,
  pace: Pace,
): Promise<Statements> {
  const { items, isCut } = await take(memories, pace);
  const names = selfNames(items);
  const all: Statement[] = [];
  for (const item of items) {
    for (const text of splitSentences(item.memory)) all.push(parseStatement(text, item, names));
    await pace.next();
    if (all.length >= exportLimits.statements) break;
  }
  const kept = all.slice(0, exportLimits.statements).sort((a, b) => b.time - a.time);
  return {
    all: kept,
    memories: items.length,
    isCut: isCut || all.length >= exportLimits.statements,
  };
}

async function take(memories: AsyncIterable<MemoryItem>, pace: Pace) {
  const items: MemoryItem[] = [];
  for await (const item of memories) {
    if (items.length >= exportLimits.memories) return { items, isCut: true };
    items.push(item);
    await pace.next();
  }
  return { items, isCut: false };
}
