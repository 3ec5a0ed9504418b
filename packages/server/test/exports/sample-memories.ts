import { randomUUID } from "node:crypto";
import type { MemoryItem } from "@mem0-kit/core";
import { createExport, type ExportResult } from "../../src/exports/create-export.ts";

/** A text, or a text with what else its memory has. */
export type Told = string | readonly [text: string, more: Partial<MemoryItem>];

/** Memories of one user, each told a day after the one before it. */
export function memoriesOf(told: readonly Told[]): MemoryItem[] {
  return told.map((one, day) => {
    const [memory, more] = typeof one === "string" ? [one, {}] : one;
    const at = new Date(Date.UTC(2026, 0, 1 + day));
    const base = { id: randomUUID(), memory, userId: "u-1", metadata: {}, categories: [] };
    return { ...base, createdAt: at, updatedAt: at, ...more };
  });
}

/** Memories as a store gives them: the newest first, one by one. */
export async function* newestFirst(items: readonly MemoryItem[]): AsyncGenerator<MemoryItem> {
  for (const item of items.toReversed()) yield item;
}

/** The export of a few memories. */
export function exportOf(schema: unknown, told: readonly Told[]): Promise<ExportResult> {
  return createExport({ schema, memories: newestFirst(memoriesOf(told)) });
}

/** The export of a few memories under a schema of these properties alone. */
export function propertiesOf(
  properties: Readonly<Record<string, unknown>>,
  told: readonly Told[],
): Promise<ExportResult> {
  return exportOf({ type: "object", properties }, told);
}
