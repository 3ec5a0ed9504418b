import { isPlainObject } from "../../checks.ts";
import {
  createExportRequest,
  getExportRequest,
  parseRequest,
  summaryRequest,
} from "../../platform/index.ts";
import { fillSchema } from "./fill-schema.ts";
import { ok, type PlatformHandler } from "./handler.ts";
import type { KeptExport, PlatformState } from "./platform-state.ts";
import { readFilters, selectRecords } from "./select-records.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Exports, ready later, and summaries. */
export const exportHandlers = {
  createExport: (state, { body }) => {
    const given = isPlainObject(body) ? body : {};
    if (!isPlainObject(given.schema) || Object.keys(given.schema).length === 0)
      throw new WireRefusal(400, { message: "Schema is required and must be a valid object" });
    if (!isPlainObject(given.filters) || Object.keys(given.filters).length === 0)
      throw new WireRefusal(400, {
        error:
          "One of the filters: app_id, user_id, agent_id, run_id, memory_export_id is required!",
      });
    const { schema, filters } = parseRequest(createExportRequest, given);
    readFilters(filters);
    const kept: KeptExport = { id: crypto.randomUUID(), filters: JSON.stringify(filters) };
    state.exports.push(kept);
    state.later.run(() => {
      kept.result = fillSchema(schema, textsOf(state, filters));
    });
    const message = "Memory export request received. The export will be ready in a few seconds.";
    return { status: 201, body: { message, id: kept.id } };
  },

  getExport: (state, { body }) => {
    const { memory_export_id, filters } = parseRequest(getExportRequest, body ?? {});
    if (!memory_export_id && !filters)
      throw new WireRefusal(400, {
        message: "One of the filters: app_id, user_id, agent_id, run_id is required!",
      });
    const found = state.exports.findLast((kept) =>
      memory_export_id
        ? kept.id === memory_export_id
        : kept.filters === JSON.stringify(filters) && kept.result !== undefined,
    );
    if (found?.result === undefined)
      throw new WireRefusal(404, { error: "No memory export request found" });
    return ok(found.result);
  },

  summary: (state, { body }) => {
    const { filters } = parseRequest(summaryRequest, body ?? {});
    const texts = textsOf(state, filters);
    return ok(texts.length === 0 ? [] : [{ summary: texts.join("\n") }]);
  },
} as const satisfies Record<string, PlatformHandler>;

function textsOf(state: PlatformState, filters: unknown): string[] {
  const filter = readFilters(filters);
  const records = selectRecords(state, filter === undefined ? {} : { filter });
  return records.map(({ item }) => item.memory);
}
