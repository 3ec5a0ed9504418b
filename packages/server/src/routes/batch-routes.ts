import { randomUUID } from "node:crypto";
import { type MemoryItem, parseChange } from "@mem0-kit/core";
import { batchDeleteRequest, batchUpdateRequest, messageResponse } from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { deleteMemories } from "../memories/delete-memories.ts";
import { findMemory } from "../memories/find-memory.ts";
import { newsOfItem, tellNews } from "../memories/news.ts";
import { readChange } from "../memories/read-change.ts";
import { updateMemories } from "../memories/update-memories.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";

/** Most memories of one request. */
const most = 1000;

/**
 * Changes of many memories. One that is malformed, unknown or not the principal's refuses the request as a
 * single one would be refused, and then nothing is changed.
 */
export const batchRoutes = {
  batchUpdate: defineRoute({
    role: "writer",
    scoped: "narrowed",
    body: batchUpdateRequest,
    answer: messageResponse,
    async handle(call) {
      const { memories } = call.body;
      refuseMore(memories, "updated");
      const changes = memories.map(({ memory_id, ...change }) => readChange(change));
      for (const change of changes) parseChange(change, call.memory.capabilities);
      const items = await findAll(call, memories);
      const wanted = items.map(({ id }, index) => ({ id, ...changes[index] }));
      const changed = await updateMemories(call.memory, wanted);
      await tellNews(call.services, {
        projectId: call.principal.projectId,
        eventId: randomUUID(),
        items: changed.map((item) => newsOfItem("memory_update", item)),
      });
      return { message: `Successfully updated ${memories.length} memories` };
    },
  }),

  batchDelete: defineRoute({
    role: "writer",
    scoped: "narrowed",
    body: batchDeleteRequest,
    answer: messageResponse,
    async handle(call) {
      const { memories } = call.body;
      refuseMore(memories, "deleted");
      const items = await findAll(call, memories);
      const once = new Map(items.map((item) => [item.id, item]));
      await deleteMemories(call, [...once.values()], randomUUID());
      return { message: `Successfully deleted ${memories.length} memories` };
    },
  }),
} as const;

function refuseMore(memories: readonly unknown[], done: "updated" | "deleted"): void {
  if (memories.length > most)
    throw new WireError(400, {
      error: `Maximum of ${most} memories can be ${done} in a single request`,
    });
}

function findAll(
  call: ServerCall,
  memories: readonly { readonly memory_id: string }[],
): Promise<MemoryItem[]> {
  return Promise.all(memories.map(({ memory_id }) => findMemory(call, memory_id)));
}
