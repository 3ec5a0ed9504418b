import type { JsonValue, Scope } from "@mem0-kit/core";
import { messageResponse } from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { type Deletion, deletionAsked, deletionJob } from "../jobs/deletion-job.ts";
import { jobKinds } from "../jobs/job-kinds.ts";
import { adminOf } from "../memories/admin-of.ts";
import { entityRequired, noSuchEntity } from "../memories/refusals.ts";
import { checkNamedIds, idsOfQuery, wireIdNames } from "../memories/wire-ids.ts";
import { checkEntity } from "../principal.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { objectOf } from "./read-body.ts";

/** Deleting memories of somebody, later. */
export const deletionRoutes = {
  deleteMemories: defineRoute({
    role: "writer",
    scoped: "narrowed",
    answer: messageResponse,
    async handle(call) {
      const named = checkNamedIds(idsOfQuery(call.url));
      if (Object.keys(named).length === 0) throw new WireError(400, { error: entityRequired });
      const metadata = readMetadata(call.url.searchParams.get("metadata"));
      return deleteLater(call, { kind: jobKinds.deleteAll, ids: named, ...metadata });
    },
  }),
} as const;

/**
 * Takes a deletion on: what is there now is gone when its event has succeeded.
 *
 * @throws WireError 404 where a scoped key names another user; MemoryError `UNSUPPORTED` where the backend
 * cannot find what is meant.
 */
export async function deleteLater(
  { principal, memory, services }: ServerCall,
  asked: Omit<Deletion, "at">,
) {
  const ids = narrowIds(principal, asked.ids);
  const deletion = { ...asked, ids, at: services.now() };
  const { branches } = deletionAsked(principal, deletion);
  if (branches === undefined || branches.length > 1) adminOf(memory);
  const { id } = await services.jobs.enqueue(deletionJob(principal, deletion));
  return { message: "Delete in progress. This may take some time.", event_id: id };
}

/** A scoped key's star for everything is everything of its user. */
function narrowIds(principal: ServerCall["principal"], ids: Scope): Scope {
  const { userId } = principal;
  const isStar = Object.values(ids).every((id) => id === "*");
  if (userId !== undefined && isStar && Object.keys(ids).length === wireIdNames.length)
    return { userId };
  const narrowed = checkEntity(principal, ids);
  if (narrowed === null) throw noSuchEntity();
  return narrowed;
}

function readMetadata(text: string | null): { metadata?: Readonly<Record<string, JsonValue>> } {
  if (text === null || text === "") return {};
  const metadata = parseJson(text);
  if (metadata === undefined) throw new WireError(400, { error: "metadata must be a JSON object" });
  return { metadata };
}

function parseJson(text: string): Readonly<Record<string, JsonValue>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return objectOf(value) === value ? (value as Readonly<Record<string, JsonValue>>) : undefined;
  } catch {
    return undefined;
  }
}
