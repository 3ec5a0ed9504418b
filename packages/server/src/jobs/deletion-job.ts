import type { FilterInput, JsonValue, Scope } from "@mem0-kit/core";
import { scopeIds } from "@mem0-kit/core";
import type { LeasedJob, NewJob } from "@mem0-kit/core/server-ports";
import { deleteAsked } from "../memories/delete-memories.ts";
import { laneFilters, laneOf } from "../memories/lane-of.ts";
import { type Asked, askFor } from "../memories/read-filters.ts";
import { metadataFilter } from "../memories/search-memories.ts";
import { toWireIds } from "../memories/wire-ids.ts";
import type { Principal } from "../principal.ts";
import type { Services } from "../server-route.ts";
import { jobAsker } from "./job-asker.ts";
import type { jobKinds } from "./job-kinds.ts";
import type { JobOutcome } from "./job-outcome.ts";
import { jobProject } from "./job-project.ts";

/** Which memories are to go; of a scoped key's, its user is among the ids. */
export interface Deletion {
  readonly kind: typeof jobKinds.deleteAll | typeof jobKinds.deleteEntity;
  /** All of them must be on a memory; `*` is any. All four as `*`: whatever there is. */
  readonly ids: Scope;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
  /** When it was asked for: what comes later stays. */
  readonly at: Date;
}

/**
 * What a deletion means, within what its principal sees.
 *
 * @param begun when its turn came: until then adds were done that had been taken on before it.
 */
export function deletionAsked(
  principal: Principal,
  { ids, metadata, at }: Omit<Deletion, "kind">,
  begun?: Date,
): Asked {
  const more: FilterInput[] = [madeBefore(ids, at, begun)];
  if (metadata && Object.keys(metadata).length > 0)
    more.push({ metadata: metadataFilter(metadata) });
  return askFor(principal, isEverything(ids) ? {} : toWireIds(ids), more);
}

/** Until it was asked for; of its own lane, where nothing overtakes it, until its turn came. */
function madeBefore(ids: Scope, at: Date, begun: Date | undefined): FilterInput {
  const asked = until(at);
  const lane = laneFilters(exactIds(ids));
  if (begun === undefined || lane === null) return asked;
  return { OR: [asked, { AND: [...lane, until(begun)] }] };
}

function until(time: Date): FilterInput {
  return { created_at: { lte: time.toISOString() } };
}

function exactIds(ids: Scope): Scope {
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== "*"));
}

/** The job of a deletion, after the adds about the same user that were taken on before it. */
export function deletionJob({ projectId }: Principal, deletion: Deletion): NewJob {
  const { kind, ids, metadata, at } = deletion;
  const scope = exactIds(ids);
  return {
    projectId: jobProject(projectId),
    kind,
    lane: laneOf(scope),
    ...(Object.keys(scope).length === 0 ? {} : { scope }),
    payload: {
      projectId,
      ids: { ...ids },
      at: at.toISOString(),
      ...(metadata === undefined ? {} : { metadata }),
    },
  };
}

interface DeletionPayload extends Omit<Deletion, "kind" | "at"> {
  readonly projectId: string;
  readonly at: string;
}

/** Deletes what is there; a repeat finds the rest. */
export async function runDeletionJob(
  job: LeasedJob,
  services: Services,
  signal: AbortSignal,
): Promise<JobOutcome> {
  // Written by `deletionJob` only.
  const { at, ...payload } = job.payload as unknown as DeletionPayload;
  const asker = jobAsker(services, payload, signal);
  const deletion = { ...payload, at: new Date(at) };
  const asked = deletionAsked(asker.principal, deletion, services.now());
  const deleted = await deleteAsked(asker, asked, job.id);
  // Exports hold the words of memories.
  await services.exports.clear(payload.projectId);
  return { status: "done", result: { deleted } };
}

/** mem0's own suites empty a project with a star for each. */
function isEverything(ids: Scope): boolean {
  return scopeIds.every((id) => ids[id] === "*");
}
