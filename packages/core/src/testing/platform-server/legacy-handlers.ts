import { isPlainObject } from "../../checks.ts";
import type { Filter } from "../../filter/filter.ts";
import {
  addRequest,
  encodeAddedMemory,
  listRequest,
  parseRequest,
  searchRequest,
} from "../../platform/index.ts";
import { addNow, answerAdd, readScope } from "./add-handlers.ts";
import { ok, type PlatformHandler, type PlatformRequest } from "./handler.ts";
import { findScored } from "./list-handlers.ts";
import { asksForPage, paginate } from "./paginate.ts";
import type { PlatformState } from "./platform-state.ts";
import { readFilters, selectRecords } from "./select-records.ts";
import { toWire } from "./wire-records.ts";
import { WireRefusal } from "./wire-refusal.ts";

const entityIds = ["user_id", "agent_id", "app_id", "run_id"] as const;
const required = "One of the filters: app_id, user_id, agent_id, run_id is required!";

/** Deprecated routes that older clients still call. They answer bare lists where v3 answers objects. */
export const legacyHandlers = {
  addV1: (state, request) => {
    const body = parseRequest(addRequest, request.body ?? {});
    if (body.async_mode !== false) {
      const { status, event_id } = answerAdd(state, request);
      const message = "Memory processing has been queued for background execution";
      return ok([{ message, status, event_id }]);
    }
    const results = addNow(state, body, readScope(body)).map(encodeAddedMemory);
    return ok(body.output_format === "v1.1" ? { results, relations: [] } : results);
  },

  listV1: (state, request) => {
    const { query } = request;
    const wanted = Object.fromEntries(entityIds.map((id) => [id, query.get(id)]));
    const filters = idFilters(wanted);
    if (filters === undefined) throw new WireRefusal(400, [required]);
    if (Number(query.get("limit") ?? 0) > 200)
      throw new WireRefusal(400, { error: "limit must be <= 200" });
    return ok(bareList(state, request, readFilters(filters)));
  },

  listV2: (state, request) => {
    const filters = isPlainObject(request.body) ? request.body.filters : undefined;
    if (!isPlainObject(filters) || Object.keys(filters).length === 0)
      throw new WireRefusal(400, { message: required });
    return ok(bareList(state, request, readFilters(filters)));
  },

  searchV1: (state, { body }) => {
    const given = isPlainObject(body) ? body : {};
    const filters = idFilters(given);
    if (filters === undefined)
      throw new WireRefusal(400, {
        message: "At least one of the filters: agent_id, user_id, app_id, run_id is required!",
      });
    const results = findScored(
      state,
      parseRequest(searchRequest, { ...given, filters }),
      readFilters(filters),
    );
    return ok(given.output_format === "v1.1" ? { results, relations: [] } : results);
  },

  searchV2: (state, { body }) => {
    const { filters, ...wanted } = parseRequest(searchRequest, body ?? {});
    return ok(findScored(state, { threshold: 0.3, ...wanted }, readFilters(filters)));
  },
} as const satisfies Record<string, PlatformHandler>;

function bareList(
  state: PlatformState,
  request: PlatformRequest,
  filter: Filter | undefined,
): unknown {
  const { filters: _, ...wish } = parseRequest(listRequest, {
    ...(isPlainObject(request.body) ? request.body : {}),
    filters: { user_id: "*" },
  });
  const records = selectRecords(state, filter === undefined ? {} : { filter });
  const page = paginate(request, records, wish);
  const results = page.results.map((record) => toWire(state, record, "session_id"));
  return asksForPage(request, wish) ? { ...page, results } : results;
}

function idFilters(given: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const named = entityIds.filter((id) => Boolean(given[id]));
  return named.length === 0 ? undefined : Object.fromEntries(named.map((id) => [id, given[id]]));
}
