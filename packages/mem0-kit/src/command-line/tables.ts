import type { HistoryEntry, MemoryItem, ScoredMemory } from "@mem0-kit/core";
import Table from "cli-table3";

/** Draws rows under headings; the column at `wide` takes the width that the others leave. */
export function drawTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  layout: { readonly columns: number; readonly wide: number },
): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const others = widths.reduce(
    (sum, width, column) => sum + (column === layout.wide ? 0 : width),
    0,
  );
  const frame = 3 * headings.length + 1;
  widths[layout.wide] = Math.max(
    20,
    Math.min(widths[layout.wide] ?? 0, layout.columns - others - frame),
  );
  const table = new Table({
    head: [...headings],
    colWidths: widths.map((width) => width + 2),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** Memories as a table, with their scores where they have them. */
export function memoryTable(
  items: readonly (MemoryItem | ScoredMemory)[],
  columns: number,
): string {
  if (items.length === 0) return "No memories.";
  const scored = items.some((item) => "score" in item);
  const headings = [...(scored ? ["score"] : []), "memory", "of", "when", "id"];
  const rows = items.map((item) => [
    ...(scored ? ["score" in item ? item.score.toFixed(3) : ""] : []),
    item.memory,
    owner(item),
    day(item.eventTime ?? item.createdAt),
    item.id,
  ]);
  return drawTable(headings, rows, { columns, wide: scored ? 1 : 0 });
}

/** A memory's history as a table. */
export function historyTable(entries: readonly HistoryEntry[], columns: number): string {
  if (entries.length === 0) return "No history.";
  const rows = entries.map((entry) => [
    entry.at.toISOString(),
    entry.event,
    entry.before ?? "",
    entry.after ?? "",
  ]);
  return drawTable(["at", "event", "before", "after"], rows, { columns, wide: 3 });
}

/** Names and values as a table. */
export function pairTable(pairs: Readonly<Record<string, unknown>>, columns: number): string {
  const rows = Object.entries(pairs).map(([name, value]) => [name, String(value)]);
  return drawTable(["", "value"], rows, { columns, wide: 1 });
}

function owner(item: MemoryItem): string {
  const ids = { user: item.userId, agent: item.agentId, app: item.appId, run: item.runId };
  return Object.entries(ids)
    .filter(([, id]) => id !== undefined)
    .map(([type, id]) => `${type} ${id}`)
    .join(", ");
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
