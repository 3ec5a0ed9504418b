import {
  wireAddedMemory,
  wireEvent,
  wireHistoryEntry,
  wireMessage,
  wireProfileSettings,
  wireProject,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { wireMember } from "../routes/wire-member.ts";

const id = z.optional(z.string());
const wireScope = z.object({ user_id: id, agent_id: id, app_id: id, run_id: id });

/**
 * What this server answers where the protocol's schemas, which have to take whatever mem0's platform
 * answers, leave it open.
 */
export const describedFields: ReadonlyMap<z.core.$ZodType, z.ZodMiniType> = new Map<
  z.core.$ZodType,
  z.ZodMiniType
>([
  // Of a request whom it was about.
  [wireEvent.shape.payload, z.nullish(wireScope)],
  [wireEvent.shape.results, z.nullish(z.array(wireAddedMemory))],
  [wireEvent.shape.error, z.nullish(z.string())],
  [wireHistoryEntry.shape.input, z.nullish(z.array(wireMessage))],
  [
    wireProfileSettings.shape.capabilities,
    z.optional(z.object({ generation: z.boolean(), reason: z.string() })),
  ],
  [wireProject.shape.members, z.nullish(z.array(wireMember))],
]);

/** The schemas of which further keys are kept by clients, and of which this server has none. */
export const closedSchemas: ReadonlySet<z.core.$ZodType> = new Set([wireProject]);
