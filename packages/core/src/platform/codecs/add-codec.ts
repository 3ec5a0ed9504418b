import type { AddedMemory, AddResult, Operation } from "../../memory.ts";
import { MemoryError } from "../../memory-error.ts";
import { badResponse, parseWire } from "../parse-wire.ts";
import {
  type AddResponse,
  type WireAddedMemory,
  type WireEvent,
  wireAddedMemory,
} from "../schemas/responses.ts";

/**
 * The outcome of an add. Without a status, results mean that it is done and an event that it is not.
 *
 * @throws MemoryError `BAD_RESPONSE` for an answer that says neither.
 */
export function decodeAdd(wire: AddResponse): AddResult {
  const status = wire.status ?? (wire.results ? "SUCCEEDED" : "PENDING");
  const operation = toOperation("status", status, wire.event_id ?? undefined, undefined);
  if (operation.status === "pending" && operation.eventId === undefined)
    throw badResponse("event_id of a pending add is missing.");
  return { ...operation, results: (wire.results ?? []).map(decodeAddedMemory) };
}

/** The state of work that goes on after its request was answered. */
export function decodeEvent(wire: WireEvent): Operation {
  return toOperation("status", wire.status, wire.id, wire.error);
}

/** What an add's event came to; empty while it is pending. */
export function decodeEventResults(wire: WireEvent): AddedMemory[] {
  return (wire.results ?? []).map((result) =>
    decodeAddedMemory(parseWire(wireAddedMemory, result, "the event")),
  );
}

/** What became of one message or fact. */
export function decodeAddedMemory(wire: WireAddedMemory): AddedMemory {
  return {
    id: wire.id,
    memory: wire.data?.memory ?? wire.memory ?? "",
    event: toEvent(wire.event),
  };
}

/** The way back of `decodeAddedMemory`, for servers. */
export function encodeAddedMemory({ id, memory, event }: AddedMemory): WireAddedMemory {
  return { id, data: { memory }, event };
}

/** The answer of an add, for servers; the platform gives every add an event, also one that is done. */
export function encodeAdd(result: AddResult, eventId: string): AddResponse {
  if (result.status === "pending") return { event_id: eventId, status: "PENDING" };
  return {
    message: "Memories stored successfully",
    status: result.status === "succeeded" ? "SUCCEEDED" : "FAILED",
    event_id: eventId,
    results: result.results.map(encodeAddedMemory),
  };
}

function toOperation(
  name: string,
  status: string,
  eventId: string | undefined,
  error: unknown,
): Operation {
  const event = eventId === undefined ? {} : { eventId };
  switch (status.toUpperCase()) {
    case "PENDING":
    case "RUNNING":
      return { status: "pending", ...event };
    case "SUCCEEDED":
      return { status: "succeeded", ...event };
    case "FAILED":
      return { status: "failed", ...event, error: failed(error, eventId) };
    default:
      throw badResponse(`${name} is none of mem0's.`);
  }
}

function failed(error: unknown, eventId: string | undefined): MemoryError {
  const words = typeof error === "string" ? error.slice(0, 300) : "";
  return new MemoryError(
    "UNAVAILABLE",
    `[mem0-kit] The server could not do what it had taken on${words === "" ? "" : `: ${words}`}. Try again.`,
    eventId === undefined ? {} : { eventId },
  );
}

function toEvent(event: string): AddedMemory["event"] {
  switch (event.toUpperCase()) {
    case "ADD":
      return "ADD";
    case "UPDATE":
      return "UPDATE";
    case "DELETE":
      return "DELETE";
    case "NONE":
    case "NOOP":
      return "NONE";
    default:
      throw badResponse("event of a result is none of mem0's.");
  }
}
