import { type FilterInput, type JsonValue, MemoryError } from "@mem0-kit/core";
import type { JobError, LeasedJob, NewJob } from "@mem0-kit/core/server-ports";
import { createExport } from "../exports/index.ts";
import { walkMemories } from "../memories/list-memories.ts";
import { readFilters } from "../memories/read-filters.ts";
import type { Principal } from "../principal.ts";
import type { Services } from "../server-route.ts";
import { jobAsker } from "./job-asker.ts";
import { jobKinds } from "./job-kinds.ts";
import type { JobOutcome } from "./job-outcome.ts";
import { jobProject } from "./job-project.ts";

/** An export that has begun and is to be filled. */
export interface NewExport {
  readonly exportId: string;
  readonly schema: Readonly<Record<string, JsonValue>>;
  readonly filters: Readonly<Record<string, JsonValue>>;
}

/** The job that fills an export. */
export function exportJob({ projectId, userId }: Principal, asked: NewExport): NewJob {
  return {
    projectId: jobProject(projectId),
    kind: jobKinds.export,
    ...(userId === undefined ? {} : { scope: { userId } }),
    payload: { ...asked, projectId, ...(userId === undefined ? {} : { userId }) },
  };
}

interface ExportPayload extends NewExport {
  readonly projectId: string;
  readonly userId?: string;
}

/** Fills an export by rules, from the newest memories. One that was deleted meanwhile is let be. */
export async function runExportJob(
  job: LeasedJob,
  services: Services,
  signal: AbortSignal,
): Promise<JobOutcome> {
  const { projectId, exportId, schema, filters, userId } = payloadOf(job);
  const asker = jobAsker(services, { projectId, userId }, signal);
  const asked = readFilters(asker.principal, filters as FilterInput);
  const result = await createExport({ schema, memories: walkMemories(asker, asked) });
  await services.exports.finish(projectId, exportId, result).catch(unlessGone);
  return { status: "done", result: { exportId } };
}

/** Notes on the export itself that nothing more is tried. */
export async function exportJobFailed(
  job: LeasedJob,
  services: Services,
  error: JobError,
): Promise<void> {
  const { projectId, exportId } = payloadOf(job);
  await services.exports.fail(projectId, exportId, error.message).catch(unlessGone);
}

/** Written by `exportJob` only. */
function payloadOf({ payload }: LeasedJob): ExportPayload {
  return payload as unknown as ExportPayload;
}

function unlessGone(error: unknown): void {
  if (!MemoryError.isInstance(error) || error.code !== "NOT_FOUND") throw error;
}
