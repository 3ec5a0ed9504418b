import { parseText } from "../../checks.ts";
import { parseFilter } from "../../filter/parse-filter.ts";
import { limits } from "../../limits.ts";
import { parseMetadata } from "../../parse-json.ts";
import {
  createExportResponse,
  encodeFilter,
  getExportResponse,
  parseWire,
  platformPath,
} from "../../platform/index.ts";
import { parseScope } from "../../scope.ts";
import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import { all, scopeFilter, withMarkedAgents } from "../hosted-filter.ts";
import type { Mem0Platform } from "./mem0-platform.ts";
import { orNull } from "./or-null.ts";

/** Exports in a form of the caller's. The keys of what is exported are those of the schema. */
export function exportsApi(connection: Connection, run: RunHosted): Mem0Platform["exports"] {
  return {
    create: ({ scope, filters, schema, instructions }, options) =>
      run(options, async (call) => {
        const filter = parseFilter(filters);
        const filtered = filter ? [withMarkedAgents(filter)] : [];
        const rules = { bytes: limits.metadataBytes };
        const client = await connection.client(call);
        const answer = await client.createMemoryExport({
          schema: parseMetadata("schema", schema),
          filters: encodeFilter(all([scopeFilter(parseScope(scope)), ...filtered])),
          ...(instructions === undefined
            ? {}
            : { exportInstructions: parseText("instructions", instructions, rules) }),
        });
        return { id: parseWire(createExportResponse, answer, "exports.create").id };
      }),
    get: (id, options) =>
      run(options, async (call) => {
        const body = { memory_export_id: parseText("id", id, { bytes: limits.queryBytes }) };
        // mem0's client would rename the exported keys.
        const path = platformPath("getExport");
        const answer = await orNull(connection.request("POST", path, call, body));
        return answer === null ? null : parseWire(getExportResponse, answer, "exports.get");
      }),
  };
}
