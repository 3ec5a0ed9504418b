import type { HistoryEntry, MemoryItem } from "../../memory.ts";
import { badResponse } from "../parse-wire.ts";
import type { WireHistoryEntry } from "../schemas/memory.ts";
import { decodeDate, encodeDate } from "./wire-date.ts";

const events = ["ADD", "UPDATE", "DELETE"] as const;

/** @throws MemoryError `BAD_RESPONSE` for an event that is none, or a date. */
export function decodeHistoryEntry(wire: WireHistoryEntry): HistoryEntry {
  const event = events.find((known) => known === wire.event.toUpperCase());
  if (event === undefined) throw badResponse("event of a history entry is none of mem0's.");
  return {
    id: wire.id,
    memoryId: wire.memory_id,
    event,
    before: event === "ADD" ? null : (wire.old_memory ?? null),
    after: event === "DELETE" ? null : (wire.new_memory ?? null),
    at: decodeDate("created_at", wire.created_at),
  };
}

/** Whose memory an entry is of, where the entry itself does not say. */
export type HistoryOwner = Pick<MemoryItem, "userId" | "agentId" | "appId" | "runId">;

/** An entry as the platform writes it. `input` is empty: no memory of the contract keeps it. */
export function encodeHistoryEntry(
  entry: HistoryEntry,
  owner: HistoryOwner = entry.scope ?? {},
): WireHistoryEntry {
  const at = encodeDate(entry.at);
  return {
    id: entry.id,
    memory_id: entry.memoryId,
    input: [],
    old_memory: entry.before,
    new_memory: entry.after,
    user_id: owner.userId ?? null,
    agent_id: owner.agentId ?? null,
    app_id: owner.appId ?? null,
    session_id: owner.runId ?? null,
    categories: null,
    event: entry.event,
    metadata: null,
    created_at: at,
    updated_at: at,
  };
}
