import { randomUUID } from "node:crypto";
import {
  encodeHistoryEntry,
  historyResponse,
  messageResponse,
  updateRequest,
  wireMemory,
} from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { deleteMemories } from "../memories/delete-memories.ts";
import { findMemory, lookUpMemory, withinScope } from "../memories/find-memory.ts";
import { isUuid } from "../memories/is-uuid.ts";
import { newsOfItem, tellNews } from "../memories/news.ts";
import { readChange } from "../memories/read-change.ts";
import { malformedMemoryId } from "../memories/refusals.ts";
import { toWireMemory } from "../memories/to-wire-memory.ts";

/** Single memories and their histories. */
export const memoryRoutes = {
  getMemory: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: wireMemory,
    async handle(call) {
      const item = await findMemory(call, call.params.id ?? "");
      return { ...toWireMemory(item), lifecycle_state: "active" };
    },
  }),

  updateMemory: defineRoute({
    role: "writer",
    scoped: "narrowed",
    body: updateRequest,
    answer: wireMemory,
    async handle(call) {
      const { memory, principal, services, body } = call;
      const { id } = await findMemory(call, call.params.id ?? "");
      const item = await memory.update(id, readChange(body), withinScope(principal));
      await tellNews(services, {
        projectId: principal.projectId,
        eventId: randomUUID(),
        items: [newsOfItem("memory_update", item)],
      });
      return { ...toWireMemory(item), lifecycle_state: "active" };
    },
  }),

  deleteMemory: defineRoute({
    role: "writer",
    scoped: "narrowed",
    answer: messageResponse,
    async handle(call) {
      const item = await findMemory(call, call.params.id ?? "");
      await deleteMemories(call, [item], randomUUID());
      const message = "Memory deleted successfully!";
      // No memory here takes another's place, so there never is a chain to delete.
      const isLinked = call.url.searchParams.get("delete_linked") === "true";
      return isLinked ? { message, cascade_count: 0 } : { message };
    },
  }),

  /** Also of a memory that is gone; nothing of one that never was. */
  memoryHistory: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: historyResponse,
    async handle(call) {
      const { memory, principal, params } = call;
      const id = (params.id ?? "").toLowerCase();
      if (!isUuid(id)) throw malformedMemoryId();
      const entries = await memory.history(id, withinScope(principal));
      const item = entries.length > 0 ? await lookUpMemory(call, id) : null;
      return entries.map((entry) => ({
        ...encodeHistoryEntry(entry, entry.scope ?? item ?? {}),
        categories: item && item.categories.length > 0 ? [...item.categories] : null,
        metadata: item?.metadata ?? null,
      }));
    },
  }),
} as const;
