import type { EntityType } from "@mem0-kit/core";
import { encodeDate } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { eventTypes } from "../events/event-types.ts";
import { adminOf } from "../memories/admin-of.ts";
import { entityNumber } from "../memories/entity-number.ts";
import { entityIds } from "../memories/find-entity.ts";
import { noSuchEntity } from "../memories/refusals.ts";
import { checkEntity } from "../principal.ts";
import type { ServerCall } from "../server-route.ts";

const madeEntity = z.object({
  id: z.number(),
  name: z.string(),
  user_id: z.optional(z.string()),
  agent_id: z.optional(z.string()),
  app_id: z.optional(z.string()),
  run_id: z.optional(z.string()),
  created_at: z.string(),
  updated_at: z.string(),
});
type MadeEntity = z.infer<typeof madeEntity>;

const entityFilters = z.object({
  event_type: z.array(z.string()),
  categories: z.array(z.string()),
  users: z.array(z.string()),
  parameters: z.array(z.string()),
});

/** Names that the platform knows without a project's own. */
const categories =
  `personal_details family professional_details sports travel food music health technology
  hobbies fashion entertainment milestones user_preferences misc`.split(/\s+/);

/**
 * Announcing users, agents, apps and runs. They come to be with their first memory: nothing is kept here,
 * so it can be repeated.
 */
export const entityNameRoutes = {
  createUser: makeRoute(z.object({ user_id: z.string() }), "user", (body) => body.user_id),
  createAgent: makeRoute(z.object({ agent_id: z.string() }), "agent", (body) => body.agent_id),
  createApp: makeRoute(z.object({ app_id: z.string() }), "app", (body) => body.app_id),
  createRun: makeRoute(z.object({ run_id: z.string() }), "run", (body) => body.run_id),

  /** What lists can be filtered by; the first 200 users. */
  entityFilters: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: entityFilters,
    async handle(call) {
      const { principal, services, memory, signal } = call;
      const { results } = await adminOf(memory).entities({ pageSize: 200, signal });
      const { organizationId, projectId } = principal;
      const project = await services.directory.projects.get(organizationId, projectId);
      const own = project?.customCategories?.flatMap((category) => Object.keys(category));
      return {
        event_type: [...eventTypes.values()],
        categories: own ?? categories,
        users: results.filter(({ type }) => type === "user").map(({ id }) => id),
        parameters: [],
      };
    },
  }),
} as const;

function makeRoute<BODY>(
  body: z.ZodMiniType<BODY>,
  type: EntityType,
  idOf: (body: BODY) => string,
) {
  return defineRoute({
    role: "writer",
    scoped: "narrowed",
    status: 201,
    body,
    answer: madeEntity,
    handle: async (call: ServerCall<BODY>) => announce(call, type, idOf(call.body)),
  });
}

function announce({ principal, services }: ServerCall, type: EntityType, id: string): MadeEntity {
  if (checkEntity(principal, entityIds(type, id)) === null) throw noSuchEntity();
  const at = encodeDate(services.now());
  const number = entityNumber(type, id);
  return { id: number, name: id, [`${type}_id`]: id, created_at: at, updated_at: at };
}
