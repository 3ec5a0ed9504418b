import type { Entity, EntityType } from "@mem0-kit/core";
import {
  encodeEntity,
  entitiesResponse,
  listResponse,
  messageResponse,
  wireEntity,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { jobKinds } from "../jobs/job-kinds.ts";
import { adminOf } from "../memories/admin-of.ts";
import { entityNumber } from "../memories/entity-number.ts";
import { entityFilter, entityIds, findEntity, readEntityType } from "../memories/find-entity.ts";
import { askFor } from "../memories/read-filters.ts";
import { noSuchEntity } from "../memories/refusals.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { deleteLater } from "./deletion-routes.ts";
import { listAsked } from "./list-routes.ts";
import { answerPage, readPage } from "./read-page.ts";

/** Users, agents, apps and runs, as memories name them. */
export const entityRoutes = {
  listEntities: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: entitiesResponse,
    async handle(call) {
      const admin = adminOf(call.memory);
      const wish = readPage(call);
      const found = await admin.entities({ ...wish, signal: call.signal });
      const stats = await admin.stats();
      const total = found.total ?? stats.users + stats.agents + stats.apps + stats.runs;
      return {
        ...answerPage(call, wish, { ...found, total, results: found.results.map(toWire) }),
        total_users: stats.users,
        total_agents: stats.agents,
        total_apps: stats.apps,
        total_runs: stats.runs,
      };
    },
  }),

  getEntity: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: z.array(wireEntity),
    async handle(call) {
      const { type, name = "" } = call.params;
      return [toWire(await findEntity(call, readEntityType(type), name))];
    },
  }),

  deleteEntity: defineRoute({
    role: "writer",
    scoped: "narrowed",
    answer: messageResponse,
    async handle(call) {
      const { type, name = "" } = call.params;
      return deleteOf(call, readEntityType(type), name);
    },
  }),

  /** By the number in its answer. */
  deleteEntityById: defineRoute({
    role: "writer",
    scoped: "narrowed",
    answer: messageResponse,
    async handle(call) {
      const type = readEntityType(call.params.type);
      const { id = "" } = call.params;
      if (!/^\d+$/.test(id))
        throw new WireError(400, { error: "Invalid entity ID. Must be an integer." });
      return deleteOf(call, type, await nameOf(call, type, Number(id)));
    },
  }),

  entityMemories: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: listResponse,
    async handle(call) {
      const { type, name = "" } = call.params;
      const known = readEntityType(type);
      if (!isOwn(call, known, name)) throw noSuchEntity();
      return listAsked(call, askFor(call.principal, entityFilter(known, name)), {});
    },
  }),
} as const;

function toWire(entity: Entity) {
  const number = String(entityNumber(entity.type, entity.id));
  return encodeEntity(entity, { number });
}

function deleteOf(call: ServerCall, type: EntityType, name: string) {
  return deleteLater(call, { kind: jobKinds.deleteEntity, ids: entityIds(type, name) });
}

/** Agents, apps and runs are shared by users: what a scoped key sees of them is its user's. */
function isOwn({ principal }: ServerCall, type: EntityType, name: string): boolean {
  return type !== "user" || principal.userId === undefined || principal.userId === name;
}

async function nameOf(call: ServerCall, type: EntityType, number: number): Promise<string> {
  const { userId } = call.principal;
  if (userId !== undefined) {
    if (type === "user" && entityNumber(type, userId) === number) return userId;
    throw noSuchEntity();
  }
  const admin = adminOf(call.memory);
  let cursor: string | null = null;
  do {
    const from: { cursor?: string } = cursor === null ? {} : { cursor };
    const page = await admin.entities({ ...from, pageSize: 200, signal: call.signal });
    const found = page.results.find(
      (entity) => entity.type === type && entityNumber(type, entity.id) === number,
    );
    if (found !== undefined) return found.id;
    cursor = page.nextCursor;
  } while (cursor !== null);
  throw noSuchEntity();
}
