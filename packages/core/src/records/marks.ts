import { invalidInput, quote } from "../checks.ts";
import { documentMark } from "../document-mark.ts";
import type { JsonValue } from "../json-value.ts";

/** What mem0's stores have no field for. */
export interface RecordMarks {
  /** Identity of a record that was kept verbatim: `verbatimKey` of its message. */
  readonly key?: string;
  readonly role?: "user" | "assistant" | "system";
  readonly actor?: string;
  readonly eventTime?: Date;
  readonly sequence?: number;
  /** Agent of a record that the store itself would attribute to a user or an agent, never both. */
  readonly agentId?: string;
  readonly sourceMessageIds?: readonly string[];
}

/** All reserved keys begin so; a caller's metadata must not, but for `documentMark`, which is theirs. */
const reservedPrefix = "mem0_kit_";

/** Where a mark is kept: top-level keys of metadata, since mem0's platform filters by those only. */
export const markKeys = {
  key: "mem0_kit_key",
  role: "mem0_kit_role",
  actor: "mem0_kit_actor",
  eventTime: "mem0_kit_event_time",
  sequence: "mem0_kit_sequence",
  agentId: "mem0_kit_agent_id",
  sourceMessageIds: "mem0_kit_source_message_ids",
} as const satisfies Record<keyof RecordMarks, `${typeof reservedPrefix}${string}`>;

/** Metadata as a store keeps it: the caller's with the marks beside. */
export function withMarks(
  metadata: Readonly<Record<string, JsonValue>>,
  marks: RecordMarks,
): Record<string, JsonValue> {
  const { key, role, actor, eventTime, sequence, agentId, sourceMessageIds } = marks;
  return {
    ...metadata,
    ...(key === undefined ? {} : { [markKeys.key]: key }),
    ...(role === undefined ? {} : { [markKeys.role]: role }),
    ...(actor === undefined ? {} : { [markKeys.actor]: actor }),
    ...(eventTime === undefined ? {} : { [markKeys.eventTime]: eventTime.toISOString() }),
    ...(sequence === undefined ? {} : { [markKeys.sequence]: sequence }),
    ...(agentId === undefined ? {} : { [markKeys.agentId]: agentId }),
    ...(sourceMessageIds === undefined
      ? {}
      : { [markKeys.sourceMessageIds]: [...sourceMessageIds] }),
  };
}

/** The caller's metadata and the marks of what a store gave back. Marks that make no sense are left out. */
export function splitMarks(stored: unknown): {
  readonly metadata: Record<string, JsonValue>;
  readonly marks: RecordMarks;
} {
  const all =
    typeof stored === "object" && stored !== null && !Array.isArray(stored)
      ? (stored as Record<string, JsonValue>)
      : {};
  const metadata = Object.fromEntries(Object.entries(all).filter(([key]) => !isReserved(key)));
  return { metadata, marks: readMarks(all) };
}

/**
 * Refuses metadata that claims a mark: it could name another agent than the scope does.
 *
 * @throws MemoryError `INVALID_INPUT` naming the key.
 */
export function refuseReservedKeys(
  metadata: Readonly<Record<string, JsonValue>> | undefined,
): void {
  const key = Object.keys(metadata ?? {}).find(isReserved);
  if (key !== undefined)
    throw invalidInput(
      `metadata must not have the key ${quote(key)}: keys that begin with ${reservedPrefix} are reserved. Rename it.`,
    );
}

function isReserved(key: string): boolean {
  return key.startsWith(reservedPrefix) && key !== documentMark;
}

function readMarks(stored: Readonly<Record<string, JsonValue>>): RecordMarks {
  const key = stored[markKeys.key];
  const role = stored[markKeys.role];
  const actor = stored[markKeys.actor];
  const eventTime = readDate(stored[markKeys.eventTime]);
  const sequence = stored[markKeys.sequence];
  const agentId = stored[markKeys.agentId];
  const ids = stored[markKeys.sourceMessageIds];
  return {
    ...(typeof key === "string" ? { key } : {}),
    ...(role === "user" || role === "assistant" || role === "system" ? { role } : {}),
    ...(typeof actor === "string" ? { actor } : {}),
    ...(eventTime === undefined ? {} : { eventTime }),
    ...(typeof sequence === "number" ? { sequence } : {}),
    ...(typeof agentId === "string" ? { agentId } : {}),
    ...(Array.isArray(ids) ? { sourceMessageIds: ids.filter((id) => typeof id === "string") } : {}),
  };
}

function readDate(value: JsonValue | undefined): Date | undefined {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}
