import type { JsonValue } from "@mem0-kit/core";
import {
  createExportRequest,
  createExportResponse,
  getExportRequest,
  getExportResponse,
  parseRequest,
} from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { createExport } from "../exports/index.ts";
import { exportJob } from "../jobs/export-job.ts";
import { adminOf } from "../memories/admin-of.ts";
import { isUuid } from "../memories/is-uuid.ts";
import { readFilters } from "../memories/read-filters.ts";
import type { Principal } from "../principal.ts";
import { WireError } from "../wire-error.ts";
import { objectOf } from "./read-body.ts";

/** Memories in the form of a schema, filled later. */
export const exportRoutes = {
  createExport: defineRoute({
    role: "writer",
    scoped: "narrowed",
    status: 201,
    body: createExportRequest,
    ownCheck: true,
    answer: createExportResponse,
    async handle(call) {
      const { principal, services, memory } = call;
      const given = objectOf(call.body);
      if (isEmpty(given.schema))
        throw new WireError(400, { message: "Schema is required and must be a valid object" });
      if (isEmpty(given.filters)) throw new WireError(400, { error: exportRequired });
      const { schema, filters } = parseRequest(createExportRequest, given);
      // All that can be wrong with it now: nobody could be told later.
      await createExport({ schema, memories: none() });
      const { branches } = readFilters(principal, filters);
      if (branches === undefined || branches.length > 1) adminOf(memory);
      const exportId = await services.exports.begin(ownerOf(principal), filters);
      await services.jobs.enqueue(exportJob(principal, { exportId, schema, filters }));
      const message = "Memory export request received. The export will be ready in a few seconds.";
      return { message, id: exportId };
    },
  }),

  /** By its id, or the newest that is ready of the same filters. */
  getExport: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: getExportRequest,
    answer: getExportResponse,
    async handle(call) {
      const { principal, services, body } = call;
      const query = readQuery(body.memory_export_id, body.filters);
      const found = query && (await services.exports.find(ownerOf(principal), query));
      if (found?.status === "FAILED")
        throw new WireError(409, {
          error: `The export failed: ${withoutName(found.error ?? "")}`,
        });
      if (found?.result === undefined)
        throw new WireError(404, { error: "No memory export request found" });
      return found.result.data;
    },
  }),
} as const;

const exportRequired =
  "One of the filters: app_id, user_id, agent_id, run_id, memory_export_id is required!";

function readQuery(
  id: string | null | undefined,
  filters: Readonly<Record<string, JsonValue>> | null | undefined,
) {
  if (id) return isUuid(id) ? { id: id.toLowerCase() } : null;
  if (filters) return { filters };
  throw new WireError(400, {
    message: "One of the filters: app_id, user_id, agent_id, run_id is required!",
  });
}

async function* none(): AsyncGenerator<never> {}

function ownerOf({ projectId, userId }: Principal) {
  return userId === undefined ? { projectId } : { projectId, userId };
}

function isEmpty(value: unknown): boolean {
  return Object.keys(objectOf(value)).length === 0;
}

function withoutName(message: string): string {
  return message.replace(/^\[mem0-kit\] /, "");
}
