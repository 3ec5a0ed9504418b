import { isPlainObject } from "../checks.ts";
import type { AddResult } from "../memory.ts";
import { MemoryError } from "../memory-error.ts";
import {
  decodeEvent,
  decodeEventResults,
  parseWire,
  platformPath,
  type WireEvent,
  wireEvent,
} from "../platform/index.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import { sleep } from "../sleep.ts";
import type { Connection, ConnectionCall } from "./connection.ts";

/** Work of the platform that goes on after its answer. */
export interface Events {
  /** Remembers whose work it is: the platform's events do not always say. */
  note(eventId: string, scope: Scope): void;
  /**
   * Asks again and again until the work is over or the call is given up.
   *
   * @throws MemoryError `NOT_FOUND` for an event that is unknown or of another scope.
   */
  over(eventId: string, scope: Scope | undefined, call: ConnectionCall): Promise<AddResult>;
}

/** Milliseconds between two questions: more each time, since most work is over soon. */
const firstPauseMs = 50;
const longestPauseMs = 2000;

/** How many events are remembered, the latest ones. */
const remembered = 10_000;

export function createEvents(connection: Connection): Events {
  const scopes = new Map<string, Scope>();
  return {
    note(eventId, scope) {
      scopes.set(eventId, scope);
      const [oldest] = scopes.keys();
      if (scopes.size > remembered && oldest !== undefined) scopes.delete(oldest);
    },
    async over(eventId, scope, call) {
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
        const event = await readEvent(connection, eventId, call);
        if (scope && !isOwn(scopes.get(eventId) ?? ownerOf(event), scope)) throw unknownEvent();
        const operation = decodeEvent(event);
        if (operation.status !== "pending") return { ...operation, results: resultsOf(event) };
        await sleep(pauseMs, call.signal);
      }
    },
  };
}

async function readEvent(
  connection: Connection,
  eventId: string,
  call: ConnectionCall,
): Promise<WireEvent> {
  const path = platformPath("getEvent", { id: eventId });
  try {
    return parseWire(wireEvent, await connection.request("GET", path, call), "event");
  } catch (error) {
    if (!MemoryError.isInstance(error)) throw error;
    // A text that is no UUID is an id that the platform never gave out.
    if (error.code === "NOT_FOUND" || error.code === "INVALID_INPUT") throw unknownEvent();
    throw error;
  }
}

/** What an add came to; the events of a deletion have results of another kind. */
function resultsOf(event: WireEvent): AddResult["results"] {
  return event.event_type?.toUpperCase().includes("ADD") ? decodeEventResults(event) : [];
}

/** The ids that an event's payload names, as the request had them. */
function ownerOf({ payload }: WireEvent): Scope | undefined {
  if (!isPlainObject(payload)) return undefined;
  const { user_id, agent_id, app_id, run_id } = payload;
  const scope = {
    ...(typeof user_id === "string" ? { userId: user_id } : {}),
    ...(typeof agent_id === "string" ? { agentId: agent_id } : {}),
    ...(typeof app_id === "string" ? { appId: app_id } : {}),
    ...(typeof run_id === "string" ? { runId: run_id } : {}),
  };
  return Object.keys(scope).length === 0 ? undefined : scope;
}

/** An event of which nothing is known is nobody's. */
function isOwn(owner: Scope | undefined, scope: Scope): boolean {
  return owner !== undefined && scopeMatches(scope, owner);
}

function unknownEvent(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no event with this id in this scope to wait for.",
  );
}
