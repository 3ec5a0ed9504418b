import { z } from "zod";

/** The part of a run's context that says whose memories it is about. */
export interface MemoryContext {
  userId?: string;
  agentId?: string;
  appId?: string;
  runId?: string;
}

/**
 * As much of a zod object's type as LangChain infers a context from. Zod's own types would tie the
 * declarations to a version of it, and those of zod 3 do not fit LangChain's under
 * `exactOptionalPropertyTypes`.
 */
export interface MemoryContextSchema {
  readonly _zod: {
    def: { type: "object"; shape: Record<keyof MemoryContext, unknown>; [key: string]: unknown };
    output: MemoryContext;
    input: MemoryContext;
    [key: string]: unknown;
  };
}

const id = z.unknown();

/**
 * Ids as core checks them, whose errors say more than zod's; here they are only named, since LangChain
 * lets a middleware see no more of the context than its schema names. The other keys belong to others.
 */
export const memoryContextSchema = z
  .object({ userId: id, agentId: id, appId: id, runId: id })
  .partial()
  .passthrough() as unknown as MemoryContextSchema;
