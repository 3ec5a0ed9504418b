import type { AddedMemory, MemoryItem } from "@mem0-kit/core";
import { encodeAddedMemory, encodeDate, type WireEvent } from "@mem0-kit/core/platform";
import type { Job } from "@mem0-kit/core/server-ports";
import { lookUpMemory } from "../memories/find-memory.ts";
import { toWireIds } from "../memories/wire-ids.ts";
import type { Asker } from "../server-route.ts";
import { eventTypes } from "./event-types.ts";

/**
 * A job as an event of the platform. The texts of results are those of now, empty for a memory that is
 * gone. Of what the request said the payload repeats whom it was about, and no texts.
 */
export async function toWireEvent(asker: Asker, job: Job): Promise<WireEvent> {
  const { state, scope, startedAt, endedAt, error } = job;
  return {
    id: job.id,
    event_type: eventTypes.get(job.kind) ?? null,
    status: state,
    payload: scope === null ? null : toWireIds(scope),
    metadata: null,
    results: await Promise.all(addedOf(job).map((added) => toWireResult(asker, added))),
    created_at: encodeDate(job.createdAt),
    updated_at: encodeDate(job.updatedAt),
    started_at: startedAt && encodeDate(startedAt),
    completed_at: endedAt && encodeDate(endedAt),
    latency: startedAt && endedAt && endedAt.getTime() - startedAt.getTime(),
    graph_status: null,
    error: state === "FAILED" && error ? error.message.replace(/^\[mem0-kit\] /, "") : null,
  };
}

/** The event of an add that was done at once: it is known by the first memory that came of it. */
export function doneEvent(item: MemoryItem): WireEvent {
  const at = encodeDate(item.createdAt);
  return {
    id: item.id,
    event_type: "ADD",
    status: "SUCCEEDED",
    payload: toWireIds(item),
    metadata: null,
    results: [encodeAddedMemory({ id: item.id, memory: item.memory, event: "ADD" })],
    created_at: at,
    updated_at: at,
    started_at: at,
    completed_at: at,
    latency: 0,
    graph_status: null,
    error: null,
  };
}

type Added = Pick<AddedMemory, "id" | "event">;

/** What `runAddJob` wrote; nothing for any other job. */
function addedOf({ result }: Job): readonly Added[] {
  const { results } = (result ?? {}) as { readonly results?: readonly Added[] };
  return results ?? [];
}

async function toWireResult(asker: Asker, { id, event }: Added) {
  const item = await lookUpMemory(asker, id);
  return encodeAddedMemory({ id, event, memory: item?.memory ?? "" });
}
