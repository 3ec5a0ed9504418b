import { updateRecord } from "../../fake/change-record.ts";
import type { FakeRecord } from "../../fake/fake-store.ts";
import type { HistoryEntry, MemoryChange } from "../../memory.ts";
import {
  batchUpdateRequest,
  encodeHistoryEntry,
  parseRequest,
  type UpdateRequest,
  updateRequest,
  type WireHistoryEntry,
} from "../../platform/index.ts";
import { categorizeLater } from "./add-handlers.ts";
import { ok, type PlatformHandler } from "./handler.ts";
import { paginate } from "./paginate.ts";
import type { PlatformState } from "./platform-state.ts";
import { readTime } from "./read-time.ts";
import { findRecord, isUuid, toWire } from "./wire-records.ts";
import { WireRefusal } from "./wire-refusal.ts";

const mostInBatch = 1000;

/** Single memories, their histories, changes of many, and what a key stands for. */
export const memoryHandlers = {
  ping: ({ organizationId, projectId }) =>
    ok({
      status: "ok",
      org_id: organizationId,
      project_id: projectId,
      user_email: "owner@example.com",
    }),

  getMemory: (state, { params }) => ok(toWireOne(state, findRecord(state, params.id))),

  updateMemory: (state, { params, body }) => {
    const { item } = findRecord(state, params.id);
    change(state, item.id, parseRequest(updateRequest, body ?? {}));
    return ok(toWireOne(state, findRecord(state, item.id)));
  },

  batchUpdate: (state, { body }) => {
    const { memories } = parseRequest(batchUpdateRequest, body ?? {});
    refuseMore(memories, "updated");
    const records = memories.map(({ memory_id }) => findRecord(state, memory_id));
    for (const [index, { item }] of records.entries())
      change(state, item.id, memories[index] ?? {});
    return ok({ message: `Successfully updated ${memories.length} memories` });
  },

  memoryHistory: (state, { params }) => {
    const { id = "" } = params;
    if (!isUuid(id)) throw new WireRefusal(400, { error: "memory_id should be a valid UUID" });
    return ok(historyOf(state, id.toLowerCase()));
  },

  historyFeed: (state, request) => {
    const all = [...state.store.logs.keys()].flatMap((id) => historyOf(state, id));
    all.sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
    return ok(paginate(request, all));
  },

  stats: (state) => ok(countOf(state)),
} as const satisfies Record<string, PlatformHandler>;

/** Refuses what is too much for one request, in the platform's words. */
export function refuseMore(memories: readonly unknown[], done: "updated" | "deleted"): void {
  if (memories.length > mostInBatch)
    throw new WireRefusal(400, {
      error: `Maximum of 1000 memories can be ${done} in a single request`,
    });
}

function toWireOne(state: PlatformState, record: FakeRecord): object {
  return { ...toWire(state, record, "session_id"), lifecycle_state: "active" };
}

function change(state: PlatformState, id: string, wanted: UpdateRequest): void {
  const { text, metadata, timestamp, expiration_date } = wanted;
  const changed: MemoryChange = {
    ...(typeof text === "string" ? { text } : {}),
    ...(metadata ? { metadata } : {}),
    ...(timestamp === undefined || timestamp === null
      ? {}
      : { eventTime: readTime("timestamp", timestamp) }),
    ...(expiration_date === undefined ? {} : { expirationDate: expiration_date }),
  };
  if (Object.keys(changed).length === 0)
    throw new WireRefusal(400, {
      error: "At least one of text, metadata, timestamp, or expiration_date must be provided.",
    });
  updateRecord(state.store, id, changed, undefined);
  if (changed.text !== undefined) categorizeLater(state, id);
}

function historyOf({ store, inputs, clock }: PlatformState, id: string): WireHistoryEntry[] {
  const log = store.logs.get(id);
  const item = store.records.get(id)?.item;
  return (log?.entries ?? []).map((entry: HistoryEntry) => ({
    ...encodeHistoryEntry(entry, log?.scope ?? {}),
    input: entry.event === "ADD" ? [...(inputs.get(id) ?? [])] : [],
    categories: item && item.categories.length > 0 ? [...item.categories] : null,
    metadata: item?.metadata ?? null,
    created_at: clock.text(entry.at),
    updated_at: clock.text(entry.at),
  }));
}

function countOf({ store }: PlatformState): object {
  const items = [...store.records.values()].map(({ item }) => item);
  const count = (id: "userId" | "agentId" | "runId") =>
    new Set(items.map((item) => item[id]).filter((value) => value !== undefined)).size;
  return {
    total_memories: items.length,
    total_users_with_memories: count("userId"),
    total_agents_with_memories: count("agentId"),
    total_runs_with_memories: count("runId"),
  };
}
