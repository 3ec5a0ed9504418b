import { isPlainObject } from "../../checks.ts";
import { deleteRecord } from "../../fake/change-record.ts";
import type { FakeRecord } from "../../fake/fake-store.ts";
import { batchDeleteRequest, parseRequest } from "../../platform/index.ts";
import { finishEvent, startEvent } from "./events.ts";
import { ok, type PlatformHandler } from "./handler.ts";
import { refuseMore } from "./memory-handlers.ts";
import type { PlatformState } from "./platform-state.ts";
import { findRecord } from "./wire-records.ts";
import { WireRefusal } from "./wire-refusal.ts";

const ids = [
  ["user_id", "userId"],
  ["agent_id", "agentId"],
  ["app_id", "appId"],
  ["run_id", "runId"],
] as const;

/** Deleting memories: by id at once, by scope later. */
export const deletionHandlers = {
  deleteMemory: (state, { params, query }) => {
    erase(state, findRecord(state, params.id));
    const message = "Memory deleted successfully!";
    // Nothing here takes another memory's place, so there never is a chain to delete.
    return ok(query.get("delete_linked") === "true" ? { message, cascade_count: 0 } : { message });
  },

  batchDelete: (state, { body }) => {
    const { memories } = parseRequest(batchDeleteRequest, body ?? {});
    refuseMore(memories, "deleted");
    const records = new Set(memories.map(({ memory_id }) => findRecord(state, memory_id)));
    for (const record of records) erase(state, record);
    return ok({ message: `Successfully deleted ${memories.length} memories` });
  },

  deleteMemories: (state, { query }) => {
    const wanted = ids.flatMap(([name, id]) => {
      const value = query.get(name);
      return value ? [{ id, value }] : [];
    });
    if (wanted.length === 0)
      throw new WireRefusal(400, {
        error: "One of the filters: app_id, user_id, agent_id, run_id is required!",
      });
    const metadata = readMetadata(query.get("metadata"));
    // mem0's own suites empty a project with a star for each.
    const isWipe = wanted.length === ids.length && wanted.every(({ value }) => value === "*");
    const isMeant = ({ item }: FakeRecord) =>
      wanted.every(({ id, value }) =>
        value === "*" ? isWipe || item[id] !== undefined : item[id] === value,
      ) &&
      Object.entries(metadata).every(
        ([key, value]) => JSON.stringify(item.metadata[key]) === JSON.stringify(value),
      );
    return ok(deleteLater(state, "DELETE_ALL", isMeant));
  },
} as const satisfies Record<string, PlatformHandler>;

/** Takes a deletion on: what is there when it is done is gone. */
export function deleteLater(
  state: PlatformState,
  type: string,
  isMeant: (record: FakeRecord) => boolean,
): object {
  const event = startEvent(state, type, {});
  state.later.run(() =>
    finishEvent(state, event.id, () => {
      for (const record of [...state.store.records.values()].filter(isMeant)) erase(state, record);
      return [];
    }),
  );
  return { message: "Delete in progress. This may take some time.", event_id: event.id };
}

function erase(state: PlatformState, record: FakeRecord): void {
  deleteRecord(state.store, record);
  state.inputs.delete(record.item.id);
}

function readMetadata(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  const metadata = parseJsonOr(text, undefined);
  if (isPlainObject(metadata)) return metadata;
  throw new WireRefusal(400, { error: "metadata must be a JSON object" });
}

function parseJsonOr(text: string, fallback: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fallback;
  }
}
