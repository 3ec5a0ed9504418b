import { isPlainObject } from "../../checks.ts";
import type { HistoryEntry } from "../../memory.ts";
import { type Scope, scopeIds, scopeMatches } from "../../scope.ts";
import type { Mem0HistoryRow, Mem0HistoryStore } from "../mem0-inside.ts";
import { storedScope } from "../scope-ids.ts";
import { sqliteOf } from "./sqlite-handle.ts";

/** The rows of mem0's `memory` history, if it is that. */
function mapOf(db: Mem0HistoryStore): Map<string, Mem0HistoryRow> | undefined {
  const { memoryStore } = db as { readonly memoryStore?: unknown };
  return memoryStore instanceof Map ? memoryStore : undefined;
}

/**
 * Takes the texts out of the history of a deleted memory, in mem0's `sqlite` and `memory` histories. mem0
 * has no call for it; in its `supabase` history the texts stay, and we only leave them out when reading.
 */
export function eraseTexts(db: Mem0HistoryStore, memoryId: string): void {
  sqliteOf(db)
    ?.prepare(
      "UPDATE memory_history SET previous_value = NULL, new_value = NULL WHERE memory_id = ? AND action <> 'DELETE'",
    )
    .run(memoryId);
  const rows = mapOf(db);
  for (const [key, row] of rows ?? [])
    if (row.memory_id === memoryId && row.action !== "DELETE")
      rows?.set(key, { ...row, previous_value: null, new_value: null });
}

/** Forgets the last messages that mem0 keeps of each session whose scope is meant, to show the LLM. */
export function forgetMessages(db: Mem0HistoryStore, isMeant: (scope: Scope) => boolean): void {
  const sqlite = sqliteOf(db);
  if (sqlite === undefined) return;
  const sessions = sqlite.prepare("SELECT DISTINCT session_scope AS name FROM messages").all();
  for (const { name } of sessions as { readonly name: string }[])
    if (isMeant(scopeOfSession(name)))
      sqlite.prepare("DELETE FROM messages WHERE session_scope = ?").run(name);
}

/** Every row of all histories, oldest first; undefined where mem0 cannot say. */
export function allRows(db: Mem0HistoryStore): Mem0HistoryRow[] | undefined {
  const sqlite = sqliteOf(db);
  if (sqlite)
    return sqlite.prepare("SELECT * FROM memory_history ORDER BY id").all() as Mem0HistoryRow[];
  const rows = mapOf(db);
  return rows && [...rows.values()];
}

/** Removes the histories of a scope's deleted memories, in mem0's `sqlite` and `memory` histories. */
export function removeHistories(db: Mem0HistoryStore, scope: Scope): void {
  const rows = allRows(db) ?? [];
  const isOfScope = (row: Mem0HistoryRow): boolean => {
    const owner = scopeOfDeleted([row]);
    return owner !== undefined && scopeMatches(scope, owner);
  };
  const gone = new Set(rows.filter(isOfScope).map((row) => row.memory_id));
  const remove = sqliteOf(db)?.prepare("DELETE FROM memory_history WHERE memory_id = ?");
  for (const memoryId of gone) remove?.run(memoryId);
  for (const row of rows) if (gone.has(row.memory_id)) mapOf(db)?.delete(String(row.id));
}

/** The scope of a deleted memory, as text for its last line: the memory itself is gone. */
export function deletedNote(scope: Scope): string {
  const entries = scopeIds.flatMap((id) => (scope[id] === undefined ? [] : [[id, scope[id]]]));
  return JSON.stringify({ mem0_kit_scope: Object.fromEntries(entries) });
}

/** The scope that `deletedNote` kept, if any of the rows has it. */
export function scopeOfDeleted(rows: readonly Mem0HistoryRow[]): Scope | undefined {
  for (const { action, new_value } of rows) {
    if (action !== "DELETE" || new_value === null) continue;
    const note = parseNote(new_value);
    if (note) return note;
  }
  return undefined;
}

function parseNote(text: string): Scope | undefined {
  try {
    const note: unknown = JSON.parse(text);
    return isPlainObject(note) && isPlainObject(note.mem0_kit_scope)
      ? note.mem0_kit_scope
      : undefined;
  } catch {
    return undefined;
  }
}

/** Rows as entries, oldest first; without their texts once the memory is gone. */
export function toEntries(
  rows: readonly Mem0HistoryRow[],
  options: { readonly withTexts: boolean },
): HistoryEntry[] {
  let last = new Date(0);
  return rows.toSorted(byAge).map((row) => {
    // mem0 alone gives a deletion no time.
    last = timeOf(row) ?? last;
    const event = eventOf(row.action);
    // The last line of a deleted memory holds our note of its scope, or with mem0 alone its text.
    const hasTexts = options.withTexts && event !== "DELETE";
    return {
      id: String(row.id),
      memoryId: row.memory_id,
      event,
      before: hasTexts ? row.previous_value : null,
      after: hasTexts ? row.new_value : null,
      at: last,
    };
  });
}

/** SQLite numbers its rows; other histories have times only, and an addition comes first. */
function byAge(a: Mem0HistoryRow, b: Mem0HistoryRow): number {
  if (typeof a.id === "number" && typeof b.id === "number") return a.id - b.id;
  const [first, second] = [timeOf(a)?.getTime(), timeOf(b)?.getTime()];
  if (first === undefined || second === undefined) return rank(a) - rank(b);
  return first - second || rank(a) - rank(b);
}

function rank({ action }: Mem0HistoryRow): number {
  return ["ADD", "UPDATE", "DELETE"].indexOf(eventOf(action));
}

/** An update's `created_at` is the memory's. */
function timeOf({ updated_at, created_at }: Mem0HistoryRow): Date | undefined {
  const time = Date.parse(updated_at ?? created_at ?? "");
  return Number.isNaN(time) ? undefined : new Date(time);
}

function eventOf(action: string): HistoryEntry["event"] {
  return action === "UPDATE" || action === "DELETE" ? action : "ADD";
}

/** mem0 writes a session as `agent_id=…&run_id=…&user_id=…`. */
function scopeOfSession(name: string): Scope {
  const pairs = name.split("&").map((pair) => {
    const [key = "", value = ""] = pair.split("=");
    return [key, value.replace(/%(25|26|3D)/g, (code) => decodeURIComponent(code))];
  });
  return storedScope(Object.fromEntries(pairs));
}
