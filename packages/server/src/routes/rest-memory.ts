import type { MemoryItem, ScoredMemory } from "@mem0-kit/core";
import { encodeDate, wireMemory } from "@mem0-kit/core/platform";
import * as z from "zod/mini";

/** A memory as mem0's REST server writes it. */
export const restMemory = z.object({
  id: z.string(),
  memory: z.string(),
  hash: z.nullish(z.string()),
  metadata: wireMemory.shape.metadata,
  created_at: z.nullish(z.string()),
  updated_at: z.nullish(z.string()),
  user_id: z.optional(z.string()),
  agent_id: z.optional(z.string()),
  app_id: z.optional(z.string()),
  run_id: z.optional(z.string()),
  role: z.optional(z.string()),
  actor_id: z.optional(z.string()),
  expiration_date: z.optional(z.string()),
  score: z.nullish(z.number()),
  score_details: wireMemory.shape.metadata,
});
export type RestMemory = z.infer<typeof restMemory>;

/** A memory as mem0's REST server writes it: what it does not have is left out. */
export function toRestMemory(item: MemoryItem): RestMemory {
  const { userId, agentId, appId, runId, role, actor, expirationDate, metadata } = item;
  return {
    id: item.id,
    memory: item.memory,
    hash: null,
    metadata: Object.keys(metadata).length === 0 ? null : metadata,
    created_at: encodeDate(item.createdAt),
    updated_at: encodeDate(item.updatedAt),
    ...(userId === undefined ? {} : { user_id: userId }),
    ...(agentId === undefined ? {} : { agent_id: agentId }),
    ...(appId === undefined ? {} : { app_id: appId }),
    ...(runId === undefined ? {} : { run_id: runId }),
    ...(role === undefined ? {} : { role }),
    ...(actor === undefined ? {} : { actor_id: actor }),
    ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
  };
}

export function toRestScored(item: ScoredMemory, explain: boolean): RestMemory {
  const { score } = item;
  return {
    ...toRestMemory(item),
    score,
    ...(explain ? { score_details: item.explain ?? {} } : {}),
  };
}
