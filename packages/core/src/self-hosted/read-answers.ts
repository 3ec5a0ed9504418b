import type { AddedMemory, HistoryEntry, ScoredMemory } from "../memory.ts";
import { badResponse } from "./bad-response.ts";
import { isObject, readDate, readText, toStoredMemory } from "./stored-memory.ts";

const events = ["ADD", "UPDATE", "DELETE", "NONE"] as const;

/** A result of an add; none for an event that is not known. */
export function readAdded(result: unknown): AddedMemory[] {
  if (!isObject(result) || typeof result.id !== "string")
    throw badResponse("a result without an id");
  const event = events.find((known) => known === result.event);
  if (event === undefined) return [];
  return [{ id: result.id, memory: readText(result.memory) ?? "", event }];
}

/** A result of a search. */
export function readScored(result: unknown): ScoredMemory {
  const { item } = toStoredMemory(result);
  const { score, score_details: explain } = isObject(result) ? result : {};
  if (typeof score !== "number") throw badResponse("a result without a score");
  const bounded = Math.min(Math.max(score, 0), 1);
  return { ...item, score: bounded, ...(isObject(explain) ? { explain } : {}) };
}

/**
 * A history, oldest first. The server orders changes by the second only and keeps the texts of what was
 * deleted: here they are left out.
 */
export function readHistory(rows: unknown): HistoryEntry[] {
  if (!Array.isArray(rows)) throw badResponse("a history that is no list");
  const entries = rows
    .flatMap(readEntry)
    .sort((a, b) => a.entry.at.getTime() - b.entry.at.getTime() || compare(a.time, b.time))
    .map(({ entry }) => entry);
  const isDeleted = entries.some(({ event }) => event === "DELETE");
  return isDeleted ? entries.map((entry) => ({ ...entry, before: null, after: null })) : entries;
}

/** With its time as written: microseconds tell apart what a Date cannot. */
function readEntry(row: unknown): { readonly entry: HistoryEntry; readonly time: string }[] {
  if (!isObject(row)) throw badResponse("an entry of a history that is no object");
  const event = events.find((known) => known === row.event);
  const at = readDate(row.updated_at) ?? readDate(row.created_at);
  if (event === undefined || event === "NONE" || at === undefined) return [];
  const actor = readText(row.actor_id);
  const entry: HistoryEntry = {
    id: String(row.id),
    memoryId: String(row.memory_id),
    event,
    before: readText(row.old_memory) ?? null,
    after: readText(row.new_memory) ?? null,
    at,
    ...(actor === undefined ? {} : { actor }),
  };
  return [{ entry, time: String(row.updated_at ?? "") }];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
