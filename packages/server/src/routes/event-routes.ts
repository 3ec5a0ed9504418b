import { eventsResponse, wireEvent } from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { eventTypes } from "../events/event-types.ts";
import { doneEvent, toWireEvent } from "../events/to-wire-event.ts";
import { jobProject } from "../jobs/job-project.ts";
import { lookUpMemory } from "../memories/find-memory.ts";
import { isUuid } from "../memories/is-uuid.ts";
import { sees } from "../principal.ts";
import { WireError } from "../wire-error.ts";
import { answerPage, readPage } from "./read-page.ts";

/** What became of what was taken on. */
export const eventRoutes = {
  getEvent: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: wireEvent,
    async handle(call) {
      const { principal, services } = call;
      const id = (call.params.id ?? "").toLowerCase();
      if (!isUuid(id)) throw noSuchEvent();
      const job = await services.jobs.get(jobProject(principal.projectId), id);
      if (job !== null && eventTypes.has(job.kind) && sees(principal, job.scope ?? {}))
        return toWireEvent(call, job);
      const item = job === null ? await lookUpMemory(call, id) : null;
      if (item === null) throw noSuchEvent();
      return doneEvent(item);
    },
  }),

  /** The newest first. */
  listEvents: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: eventsResponse,
    async handle(call) {
      const { principal, services, signal } = call;
      const wish = readPage(call);
      const page = { ...wish, kinds: [...eventTypes.keys()], signal };
      const found = await services.jobs.list(jobProject(principal.projectId), page);
      const results = [];
      for (const job of found.results) results.push(await toWireEvent(call, job));
      return answerPage(call, wish, { total: found.total, results });
    },
  }),
} as const;

function noSuchEvent(): WireError {
  return new WireError(404, {
    error: "Event not found or you don't have permission to access it.",
  });
}
