import { parseInteger } from "../../checks.ts";
import {
  decodeDate,
  decodeEvent,
  decodeEventResults,
  eventsResponse,
  parseWire,
  platformPath,
  type WireEvent,
  wireEvent,
} from "../../platform/index.ts";
import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import { type Place, parsePlace } from "../parse-place.ts";
import type { Mem0Platform, PlatformEvent } from "./mem0-platform.ts";
import { orNull } from "./or-null.ts";

/** Work that goes on after its request was answered. */
export function eventsApi(connection: Connection, run: RunHosted): Mem0Platform["events"] {
  return {
    list: (options) =>
      run(options, async (call) => {
        const { page, pageSize } = toNumbers(parsePlace(options));
        const path = platformPath("listEvents", {}, { page, page_size: pageSize });
        const answer = await connection.request("GET", path, call);
        const events = parseWire(eventsResponse, answer, "events.list");
        return {
          results: events.results.map(toEvent),
          total: events.count,
          nextCursor: events.next ? String(page + 1) : null,
        };
      }),
    get: (id, options) =>
      run(options, async (call) => {
        const path = platformPath("getEvent", { id });
        const answer = await orNull(connection.request("GET", path, call));
        return answer === null ? null : toEvent(parseWire(wireEvent, answer, "events.get"));
      }),
  };
}

/** The platform pages by number, so a cursor is one. */
function toNumbers(place: Place): { readonly page: number; readonly pageSize: number } {
  if (!("cursor" in place)) return place;
  const page = parseInteger("cursor", Number(place.cursor), 1, 1_000_000_000);
  return { page, pageSize: place.pageSize };
}

function toEvent(wire: WireEvent): PlatformEvent {
  const type = wire.event_type ?? "";
  return {
    id: wire.id,
    type,
    status: decodeEvent(wire).status,
    results: type.toUpperCase().includes("ADD") ? decodeEventResults(wire) : [],
    ...(wire.created_at ? { createdAt: decodeDate("created_at", wire.created_at) } : {}),
    ...(wire.completed_at ? { completedAt: decodeDate("completed_at", wire.completed_at) } : {}),
  };
}
