import { MemoryError, type Scope, type ScoredMemory } from "@mem0-kit/core";
import type { Turn } from "../turn.ts";
import type { AgentCall, AgentFinish } from "./agent-call.ts";

/**
 * What `prepareStep`, tools and callbacks find of a call's memory, as `memory` of `runtimeContext` (ai 7)
 * or `experimental_context` (ai 6).
 */
export interface AgentMemory {
  readonly scope: Scope;
  /** What the instructions tell, best first. */
  readonly items: readonly ScoredMemory[];
  /** Why nothing could be looked up. */
  readonly error?: MemoryError;
}

/** Calls by what the SDK hands from their beginning to their end; without a turn nothing is stored. */
export type AgentTurns = WeakMap<object, { readonly turn: Turn | undefined }>;

/** The contexts of both majors with the memory of a call; each takes its own and passes over the other. */
export function withTurn(
  call: AgentCall<unknown>,
  { scope, turn }: { readonly scope: Scope; readonly turn: Turn | undefined },
  turns: AgentTurns,
) {
  const { items = [], error } = turn?.recalled ?? {};
  const memory: AgentMemory = { scope, items, ...(error === undefined ? {} : { error }) };
  turns.set(memory, { turn });
  const { runtimeContext, experimental_context } = call;
  return {
    runtimeContext: { ...objectOf("runtimeContext", runtimeContext), memory },
    experimental_context: { ...objectOf("experimental_context", experimental_context), memory },
  };
}

/** What a call began, also where a step has changed the rest of the context; `undefined` where it is lost. */
export function turnOf(
  { steps }: AgentFinish,
  turns: AgentTurns,
): { readonly turn: Turn | undefined } | undefined {
  return steps
    .map(({ runtimeContext, experimental_context }) => {
      const { memory } = (runtimeContext ?? experimental_context ?? {}) as { memory?: object };
      return memory && turns.get(memory);
    })
    .findLast((known) => known !== undefined);
}

/** An object of a class would lose its methods in a copy. */
function objectOf(name: string, value: unknown): object {
  if (value === undefined || value === null) return {};
  const prototype = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  if (prototype === null || prototype === Object.prototype) return value as object;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] ${name} must be a plain object, to which memory is added. Put what it is into a field of one.`,
  );
}
