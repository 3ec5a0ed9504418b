import type { MemoryItem, ScoredMemory } from "../../memory.ts";
import { badResponse } from "../parse-wire.ts";
import type { WireMemory, WireScoredMemory } from "../schemas/memory.ts";
import { structuredAttributes } from "./structured-attributes.ts";
import { decodeDate, decodeDay, encodeDate } from "./wire-date.ts";

/**
 * A memory of the wire in the contract's form. Metadata is left as it is, with whatever mem0-kit itself
 * keeps there.
 *
 * @throws MemoryError `BAD_RESPONSE` naming a date that is none.
 */
export function decodeMemory(wire: WireMemory): MemoryItem {
  const { id, memory, user_id, agent_id, app_id, metadata, categories, expiration_date } = wire;
  const runId = wire.run_id ?? wire.session_id;
  const createdAt = decodeDate("created_at", wire.created_at);
  return {
    id,
    memory,
    ...(user_id ? { userId: user_id } : {}),
    ...(agent_id ? { agentId: agent_id } : {}),
    ...(app_id ? { appId: app_id } : {}),
    ...(runId ? { runId } : {}),
    metadata: metadata ?? {},
    categories: categories ?? [],
    createdAt,
    updatedAt: wire.updated_at ? decodeDate("updated_at", wire.updated_at) : createdAt,
    ...(expiration_date ? { expirationDate: decodeDay("expiration_date", expiration_date) } : {}),
  };
}

/** Which parts of a search result are asked for. */
export interface DecodeScoredOptions {
  /** Whether `score_breakdown` becomes `explain`. @default false */
  readonly explain?: boolean;
}

/**
 * A result of a search; a score beyond 0..1 is brought inside.
 *
 * @throws MemoryError `BAD_RESPONSE` without a score.
 */
export function decodeScoredMemory(
  wire: WireScoredMemory,
  options: DecodeScoredOptions = {},
): ScoredMemory {
  const { score, score_breakdown } = wire;
  if (score === undefined || score === null) throw badResponse("A search result has no score.");
  return {
    ...decodeMemory(wire),
    score: Math.min(Math.max(score, 0), 1),
    ...(options.explain && score_breakdown ? { explain: score_breakdown } : {}),
  };
}

/** Where a memory is going to stand. */
export interface EncodeMemoryOptions {
  /** `run_id` in results of a search, `session_id` everywhere else. */
  readonly runIdKey: "run_id" | "session_id";
}

/**
 * A memory as the platform writes it. Role, actor, event time, sequence and message ids have no field
 * there: a server that wants to keep them puts them into the metadata first.
 */
export function encodeMemory(item: MemoryItem, options: EncodeMemoryOptions): WireMemory {
  return {
    id: item.id,
    memory: item.memory,
    user_id: item.userId ?? null,
    agent_id: item.agentId ?? null,
    app_id: item.appId ?? null,
    [options.runIdKey]: item.runId ?? null,
    metadata: item.metadata,
    categories: [...item.categories],
    created_at: encodeDate(item.createdAt),
    updated_at: encodeDate(item.updatedAt),
    expiration_date: item.expirationDate ?? null,
    structured_attributes: structuredAttributes(item.createdAt),
    replaced_by: null,
    synthesized: false,
  };
}
