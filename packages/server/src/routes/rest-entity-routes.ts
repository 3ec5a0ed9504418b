import { randomUUID } from "node:crypto";
import { encodeDate } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { deletionAsked } from "../jobs/deletion-job.ts";
import { adminOf } from "../memories/admin-of.ts";
import { deleteAsked } from "../memories/delete-memories.ts";
import { entityIds, readEntityType } from "../memories/find-entity.ts";
import { noSuchEntity } from "../memories/refusals.ts";
import { waitToWrite } from "../memories/wait-for-adds.ts";
import { checkEntity } from "../principal.ts";
import { restRoute } from "./rest-route.ts";

const restEntity = z.object({
  id: z.string(),
  type: z.string(),
  total_memories: z.number(),
  created_at: z.string(),
  updated_at: z.string(),
});

/** Most entities of one list, which has no pages. */
const most = 10_000;

/** Users, agents, apps and runs in mem0's REST shape. */
export const restEntityRoutes = {
  restEntities: restRoute({
    role: "reader",
    scoped: "forbidden",
    answer: z.array(restEntity),
    async handle({ memory, signal }) {
      const admin = adminOf(memory);
      const all: z.infer<typeof restEntity>[] = [];
      let cursor: string | null = null;
      do {
        const from: { cursor?: string } = cursor === null ? {} : { cursor };
        const page = await admin.entities({ ...from, pageSize: 200, signal });
        for (const { id, type, totalMemories, createdAt, updatedAt } of page.results)
          all.push({
            id,
            type,
            total_memories: totalMemories,
            created_at: encodeDate(createdAt),
            updated_at: encodeDate(updatedAt),
          });
        cursor = page.nextCursor;
      } while (cursor !== null && all.length < most);
      return all;
    },
  }),

  restDeleteEntity: restRoute({
    role: "writer",
    scoped: "narrowed",
    answer: z.object({ message: z.string() }),
    async handle(call) {
      const { type, name = "" } = call.params;
      const { principal, services } = call;
      const ids = checkEntity(principal, entityIds(readEntityType(type), name));
      if (ids === null) throw noSuchEntity();
      await waitToWrite(call, ids);
      const asked = deletionAsked(principal, { ids, at: services.now() });
      await deleteAsked(call, asked, randomUUID());
      await services.exports.clear(principal.projectId);
      return { message: "Entity deleted" };
    },
  }),
} as const;
