import type { HistoryEntry } from "../memory.ts";
import type { DriverCall } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import {
  decodeHistoryEntry,
  historyResponse,
  parseWire,
  type WireHistoryEntry,
} from "../platform/index.ts";
import { isUuid } from "../records/is-uuid.ts";
import { splitMarks } from "../records/marks.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import type { Connection } from "./connection.ts";

/** The history of a record that a scope sees, oldest first. What was deleted has no text any more. */
export async function readHistory(
  connection: Connection,
  id: string,
  scope: Scope | undefined,
  call: DriverCall,
): Promise<HistoryEntry[]> {
  if (!isUuid(id)) return [];
  const client = await connection.client(call);
  const rows = await client
    .history(id)
    .then((answer) => parseWire(historyResponse, answer, "history"))
    .catch((error: unknown) => {
      if (MemoryError.isInstance(error) && error.code === "NOT_FOUND") return [];
      throw error;
    });
  // A record that is gone is known by its rows alone, so they tell whose it was.
  if (scope && !rows.every((row) => scopeMatches(scope, ownerOf(row)))) return [];
  const entries = rows.map(decodeHistoryEntry).sort((a, b) => a.at.getTime() - b.at.getTime());
  const isGone = entries.some(({ event }) => event === "DELETE");
  return isGone ? entries.map((entry) => ({ ...entry, before: null, after: null })) : entries;
}

/** The ids of a row, with the agent that our mark names. */
function ownerOf(row: WireHistoryEntry): Scope {
  const agentId = row.agent_id ?? splitMarks(row.metadata).marks.agentId;
  return {
    ...(row.user_id ? { userId: row.user_id } : {}),
    ...(agentId ? { agentId } : {}),
    ...(row.app_id ? { appId: row.app_id } : {}),
    ...(row.session_id ? { runId: row.session_id } : {}),
  };
}
