import type { FakeRecord } from "../../fake/fake-store.ts";
import { searchRecords } from "../../fake/search-records.ts";
import type { Filter } from "../../filter/filter.ts";
import type { JsonValue } from "../../json-value.ts";
import type { ScoredMemory } from "../../memory.ts";
import {
  listRequest,
  parseRequest,
  type SearchRequest,
  searchRequest,
  type WireScoredMemory,
} from "../../platform/index.ts";
import { ok, type PlatformHandler } from "./handler.ts";
import { paginate } from "./paginate.ts";
import type { PlatformState } from "./platform-state.ts";
import { readTime } from "./read-time.ts";
import { readFilters, selectRecords } from "./select-records.ts";
import { toWire } from "./wire-records.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Lists and searches by filters. */
export const listHandlers = {
  list: (state, request) => {
    refuseTopLevelIds(request.body);
    const body = parseRequest(listRequest, request.body ?? {});
    const records = selectRecords(state, {
      ...withFilter(readFilters(body.filters)),
      categories: body.categories,
      showExpired: body.show_expired,
    }).filter((record) => isWithin(record, body) && hasKeywords(record, body.keywords));
    const page = paginate(request, records, body);
    const results = page.results.map((record) => toWire(state, record, "session_id"));
    return ok({ ...page, results: results.map((one) => pick(one, body.fields)) });
  },

  search: (state, request) => {
    refuseTopLevelIds(request.body);
    const body = parseRequest(searchRequest, request.body ?? {});
    const filter = readFilters(body.filters);
    // MEM-5746 of mem0's documentation.
    if (filter && asksFor(filter, "keywords"))
      throw new WireRefusal(500, { error: "Internal Server Error" });
    const results = findScored(state, body, filter);
    return ok({ results: results.map((one) => pick(one, body.fields)) });
  },
} as const satisfies Record<string, PlatformHandler>;

/** What a search finds, best first. */
export function findScored(
  state: PlatformState,
  body: Omit<SearchRequest, "filters">,
  filter: Filter | undefined,
): WireScoredMemory[] {
  const { store } = state;
  const now = body.reference_date ? readTime("reference_date", body.reference_date) : new Date();
  const chosen = selectRecords(state, {
    ...withFilter(filter),
    categories: body.categories,
    showExpired: body.show_expired,
    now,
  }).filter(({ item }) => hasMetadata(item.metadata, body.metadata));
  const found = searchRecords(
    chosen,
    {
      query: body.query,
      topK: body.top_k ?? 10,
      threshold: body.threshold ?? 0.1,
      includeExpired: true,
      rerank: false,
      explain: false,
    },
    now,
  );
  return found.flatMap((scored) => {
    const record = store.records.get(scored.id);
    return record === undefined ? [] : [toScored(state, record, scored)];
  });
}

function toScored(
  state: PlatformState,
  record: FakeRecord,
  { score }: ScoredMemory,
): WireScoredMemory {
  // The fake knows one signal only: shared words.
  return {
    ...toWire(state, record, "run_id"),
    score,
    score_breakdown: { semantic: score, bm25: score, entity: 0 },
  };
}

function refuseTopLevelIds(body: unknown): void {
  const ids = ["user_id", "agent_id", "app_id", "run_id"].filter(
    (id) => typeof body === "object" && body !== null && id in body,
  );
  if (ids.length > 0)
    throw new WireRefusal(400, {
      error: `Top-level entity parameters ${ids.join(", ")} are not supported. Use filters.`,
    });
}

function withFilter(filter: Filter | undefined): { readonly filter?: Filter } {
  return filter === undefined ? {} : { filter };
}

function asksFor(filter: Filter, field: string): boolean {
  if (filter.kind === "condition") return filter.field === field;
  if (filter.kind === "not") return asksFor(filter.filter, field);
  return filter.filters.some((part) => asksFor(part, field));
}

function isWithin(
  { item }: FakeRecord,
  body: {
    readonly start_date?: string | null | undefined;
    readonly end_date?: string | null | undefined;
  },
): boolean {
  const day = item.createdAt.toISOString().slice(0, 10);
  return !(body.start_date && day < body.start_date) && !(body.end_date && day > body.end_date);
}

function hasKeywords({ item }: FakeRecord, keywords: string | null | undefined): boolean {
  return !keywords || item.memory.toLowerCase().includes(keywords.toLowerCase());
}

function hasMetadata(
  metadata: Readonly<Record<string, JsonValue>>,
  wanted: Readonly<Record<string, JsonValue>> | null | undefined,
): boolean {
  return Object.entries(wanted ?? {}).every(
    ([key, value]) => JSON.stringify(metadata[key]) === JSON.stringify(value),
  );
}

/** Only the named fields of a memory, beside its id and text. */
function pick(memory: object, fields: readonly string[] | null | undefined): object {
  if (!fields || fields.length === 0) return memory;
  const kept = ["id", "memory", ...fields];
  return Object.fromEntries(Object.entries(memory).filter(([key]) => kept.includes(key)));
}
