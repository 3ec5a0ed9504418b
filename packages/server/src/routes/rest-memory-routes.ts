import { randomUUID } from "node:crypto";
import { addRequest, encodeHistoryEntry, historyResponse } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { deleteMemories } from "../memories/delete-memories.ts";
import { findMemory, lookUpMemory, withinScope } from "../memories/find-memory.ts";
import { isUuid } from "../memories/is-uuid.ts";
import { newsOfItem, tellNews } from "../memories/news.ts";
import { readChange } from "../memories/read-change.ts";
import { restMemory, toRestMemory } from "./rest-memory.ts";
import { restRoute } from "./rest-route.ts";

const message = z.object({ message: z.string() });
const change = z.object({
  text: z.nullish(z.string()),
  metadata: addRequest.shape.metadata,
  expiration_date: z.nullish(z.string()),
});

/** Single memories in mem0's REST shape. */
export const restMemoryRoutes = {
  /** `null` for an id that is not there. */
  restGet: restRoute({
    role: "reader",
    scoped: "narrowed",
    answer: z.nullable(restMemory),
    async handle(call) {
      const { id = "" } = call.params;
      const item = isUuid(id) ? await lookUpMemory(call, id) : null;
      return item && { ...toRestMemory(item), score: null };
    },
  }),

  /** Metadata is merged into what is there. */
  restUpdate: restRoute({
    role: "writer",
    scoped: "narrowed",
    body: change,
    answer: message,
    async handle(call) {
      const { memory, principal, services } = call;
      const wanted = readChange(call.body);
      const before = await findMemory(call, call.params.id ?? "");
      const metadata = wanted.metadata && { ...before.metadata, ...wanted.metadata };
      const whole = { ...wanted, ...(metadata === undefined ? {} : { metadata }) };
      const item = await memory.update(before.id, whole, withinScope(principal));
      await tellNews(services, {
        projectId: principal.projectId,
        eventId: randomUUID(),
        items: [newsOfItem("memory_update", item)],
      });
      return { message: "Memory updated successfully!" };
    },
  }),

  restDelete: restRoute({
    role: "writer",
    scoped: "narrowed",
    answer: message,
    async handle(call) {
      const item = await findMemory(call, call.params.id ?? "");
      await deleteMemories(call, [item], randomUUID());
      return { message: "Memory deleted successfully" };
    },
  }),

  restHistory: restRoute({
    role: "reader",
    scoped: "narrowed",
    answer: historyResponse,
    async handle(call) {
      const id = (call.params.id ?? "").toLowerCase();
      if (!isUuid(id)) return [];
      const entries = await call.memory.history(id, withinScope(call.principal));
      return entries.map((entry) => encodeHistoryEntry(entry));
    },
  }),
} as const;
