import { ok, type PlatformHandler } from "./handler.ts";
import { paginate } from "./paginate.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** What became of work that was done later. */
export const eventHandlers = {
  getEvent: (state, { params }) => {
    const event = state.events.get((params.id ?? "").toLowerCase());
    if (event === undefined)
      throw new WireRefusal(404, {
        error: "Event not found or you don't have permission to access it.",
      });
    return ok(event);
  },

  listEvents: (state, request) => ok(paginate(request, [...state.events.values()].reverse())),
} as const satisfies Record<string, PlatformHandler>;
