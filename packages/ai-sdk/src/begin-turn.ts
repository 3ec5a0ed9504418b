import { mergeScopes, type Scope } from "@mem0-kit/core";
import { agentMarkOf } from "./agent-mark.ts";
import { injectMemories } from "./inject-memories.ts";
import type { MemoryRuntime } from "./memory-runtime.ts";
import { openTurn } from "./open-turn.ts";
import type { CallParams } from "./prompt.ts";
import { resolveRequest } from "./resolve-request.ts";
import { skipTurn } from "./skip-turn.ts";
import type { Turn } from "./turn.ts";
import { withoutKey } from "./without-key.ts";

/** A call's options with memories in its prompt; `turn` is absent where memory has nothing to do with it. */
export interface BegunTurn<T> {
  readonly params: T;
  readonly turn?: Turn;
}

/**
 * Looks up what belongs to a call, and puts it into a copy of its prompt: in every step of a loop, at the
 * same place, from one search.
 *
 * @throws MemoryError for a scope or request that is missing or malformed, before any search; with
 * `onError: "throw"` what the search throws; and the caller's own reason after an abort.
 */
export async function beginTurn<T extends CallParams>(
  runtime: MemoryRuntime,
  given: T,
  pinned: Scope | undefined,
): Promise<BegunTurn<T>> {
  const { options, recallSettings } = runtime;
  const { key = "memory" } = options;
  const params = withoutKey(given, key);
  const agent = agentMarkOf(given.providerOptions);
  if (agent?.memory === options.memory) {
    // The hooks of the agent around this call remember it already.
    if (pinned !== undefined) mergeScopes(pinned, agent.scope);
    skipTurn(options.onEvent, "agent-hooks");
    return { params };
  }
  const turn = await openTurn(runtime, resolveRequest(options, pinned, given), {
    prompt: given.prompt,
    abortSignal: given.abortSignal,
    isStructured: given.responseFormat?.type === "json",
  });
  if (turn === undefined) return { params };
  const { text } = turn.recalled ?? { text: "" };
  if (text === "") return { params, turn };
  const { placement = "user" } = recallSettings ?? {};
  const prompt = injectMemories(given.prompt, text, { index: turn.user.index, placement });
  return { params: { ...params, prompt }, turn };
}
