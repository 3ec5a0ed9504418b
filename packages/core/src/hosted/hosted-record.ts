import type { MemoryItem } from "../memory.ts";
import { decodeMemory, type WireMemory } from "../platform/index.ts";
import { type RecordMarks, splitMarks } from "../records/marks.ts";
import type { Scope } from "../scope.ts";

/** A memory as the platform has it, with what only we know of it. */
export interface HostedRecord {
  readonly item: MemoryItem;
  readonly marks: RecordMarks;
  /** Its time of creation as the platform writes it, to the microsecond. */
  readonly createdAt: string;
}

/** Reads a memory of the wire, with our marks lifted out of its metadata. */
export function toHostedRecord(wire: WireMemory): HostedRecord {
  const decoded = decodeMemory(wire);
  const { metadata, marks } = splitMarks(decoded.metadata);
  const { agentId, role, actor, sequence, sourceMessageIds } = marks;
  // Kept verbatim without a time of its own, it happened when it was written.
  const eventTime = marks.eventTime ?? (marks.key === undefined ? undefined : decoded.createdAt);
  const item: MemoryItem = {
    ...decoded,
    metadata,
    ...(decoded.agentId === undefined && agentId !== undefined ? { agentId } : {}),
    ...(role === undefined ? {} : { role }),
    ...(actor === undefined ? {} : { actor }),
    ...(eventTime === undefined ? {} : { eventTime }),
    ...(sequence === undefined ? {} : { sequence }),
    ...(sourceMessageIds === undefined ? {} : { sourceMessageIds }),
  };
  return { item, marks, createdAt: wire.created_at };
}

/**
 * Tells a record of the user asked for but of another agent, which the platform may let through: the
 * agent is a mark, and its filters may not know one that is not set. Any other record that the scope does
 * not see is the server's fault, and told of.
 */
export function isOfOtherAgent(item: MemoryItem, scope: Scope): boolean {
  const isOwnUser = scope.userId !== undefined && item.userId === scope.userId;
  return isOwnUser && item.agentId !== undefined && item.agentId !== scope.agentId;
}
