import type { JsonValue } from "../json-value.ts";
import type { MemoryItem } from "../memory.ts";
import { badResponse } from "./bad-response.ts";
import { fromStored, type StoredMetadata } from "./stored-metadata.ts";
import { fromWireId } from "./wire-id.ts";

/** A memory with its metadata as the server keeps it, to know what a change must take away. */
export interface StoredMemory {
  readonly item: MemoryItem;
  readonly stored: StoredMetadata;
}

/**
 * Reads a row of the server. Ids and text are a must; a row without a date, as an older version may
 * have left it, counts as made in 1970 rather than hiding all others.
 *
 * @throws MemoryError `BAD_RESPONSE` for what is no row.
 */
export function toStoredMemory(row: unknown): StoredMemory {
  if (!isObject(row) || typeof row.id !== "string") throw badResponse("a memory without an id");
  const stored = isObject(row.metadata) ? row.metadata : {};
  const { metadata, marks } = fromStored(stored);
  const createdAt = readDate(row.created_at) ?? new Date(0);
  // A list of all memories leaves these among the metadata.
  const { role: saidBy, attributed_to: attributedTo, actor_id: actorId } = { ...stored, ...row };
  const role = marks.role ?? readRole(saidBy ?? attributedTo);
  const actor = marks.actor ?? readText(actorId);
  // What was kept verbatim without a time was said when it was kept; of the rest that is not known.
  const eventTime = marks.eventTime ?? (marks.key === undefined ? undefined : createdAt);
  const expirationDate = readText(row.expiration_date);
  const item: MemoryItem = {
    id: row.id,
    memory: readText(row.memory) ?? "",
    ...readScope(row),
    ...(role === undefined ? {} : { role }),
    ...(actor === undefined ? {} : { actor }),
    ...(eventTime === undefined ? {} : { eventTime: new Date(eventTime) }),
    ...(marks.sequence === undefined ? {} : { sequence: marks.sequence }),
    ...(marks.sourceMessageIds === undefined ? {} : { sourceMessageIds: marks.sourceMessageIds }),
    metadata,
    categories: [],
    createdAt,
    updatedAt: readDate(row.updated_at) ?? new Date(createdAt),
    ...(expirationDate === undefined ? {} : { expirationDate }),
  };
  return { item, stored };
}

/** A time in ISO 8601; `undefined` for none and for what is no time. */
export function readDate(value: unknown): Date | undefined {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}

export function isObject(value: unknown): value is Record<string, JsonValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function readText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function readScope(row: Readonly<Record<string, JsonValue>>) {
  const userId = readText(row.user_id);
  const agentId = readText(row.agent_id);
  const runId = readText(row.run_id);
  return {
    ...(userId === undefined ? {} : { userId: fromWireId(userId) }),
    ...(agentId === undefined ? {} : { agentId: fromWireId(agentId) }),
    ...(runId === undefined ? {} : { runId: fromWireId(runId) }),
  };
}

function readRole(value: JsonValue | undefined): MemoryItem["role"] {
  return value === "user" || value === "assistant" || value === "system" ? value : undefined;
}
