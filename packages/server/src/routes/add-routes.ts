import { randomUUID } from "node:crypto";
import {
  type AddRequest,
  type AddResponse,
  addRequest,
  addResponse,
  encodeAdd,
  encodeAddedMemory,
  wireAddedMemory,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { addJob } from "../jobs/add-job.ts";
import { addNow } from "../memories/add-now.ts";
import { readAdd } from "../memories/read-add.ts";
import type { ServerCall } from "../server-route.ts";
import { idempotencyKey } from "./idempotency-key.ts";

const pendingV1 = z.object({ message: z.string(), status: z.string(), event_id: z.string() });
const addResponseV1 = z.union([
  z.array(pendingV1),
  z.array(wireAddedMemory),
  z.object({ results: z.array(wireAddedMemory), relations: z.array(z.string()) }),
]);

/** Adding. */
export const addRoutes = {
  add: defineRoute({
    role: "writer",
    scoped: "narrowed",
    body: addRequest,
    answer: addResponse,
    handle: takeOn,
  }),

  /** By `async_mode: false` it answers when it is done. */
  addV1: defineRoute({
    role: "writer",
    scoped: "narrowed",
    body: addRequest,
    answer: addResponseV1,
    async handle(call): Promise<z.infer<typeof addResponseV1>> {
      const { async_mode, output_format } = call.body;
      if (async_mode !== false) {
        const { status, event_id } = await takeOn(call);
        const message = "Memory processing has been queued for background execution";
        return [{ message, status: status ?? "", event_id: event_id ?? "" }];
      }
      const added = await addNow(call, await readAdd(call, call.body), idempotencyKey(call));
      const results = added.map(encodeAddedMemory);
      return output_format === "v1.1" ? { results, relations: [] } : results;
    },
  }),
} as const;

/**
 * Takes an add on, or does it with `infer: false`. The same `Idempotency-Key` has the same answer. What is
 * done at once has the id of its first memory as that of its event.
 */
async function takeOn(call: ServerCall<AddRequest>): Promise<AddResponse> {
  const { services, principal } = call;
  const add = await readAdd(call, call.body);
  const key = idempotencyKey(call);
  if (add.options.infer === false) {
    const results = await addNow(call, add, key);
    return encodeAdd({ status: "succeeded", results }, results[0]?.id ?? randomUUID());
  }
  const { projectId } = principal;
  const { id } = await services.jobs.enqueue(addJob({ projectId, add, key }));
  return encodeAdd({ status: "pending", eventId: id, results: [] }, id);
}
