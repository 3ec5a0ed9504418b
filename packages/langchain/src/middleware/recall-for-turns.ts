import type { BaseMessage } from "@langchain/core/messages";
import {
  createRecall,
  emitEvent,
  type RecallEvent,
  type RecallResult,
  recallScope,
  runCall,
  type Scope,
  scopeKey,
  withoutMemories,
} from "@mem0-kit/core";
import { injectMemories, type Prompt, type PromptChange } from "./inject-memories.ts";
import type { MemoryEvent } from "./memory-event.ts";
import type { Mem0MiddlewareOptions, RecallSettings } from "./options.ts";
import { lastSaid } from "./turn-of.ts";
import { createTurnRecalls } from "./turn-recalls.ts";

/** Looks up what belongs to a turn, once for all steps of its loop. */
export interface RecallForTurns {
  /** What of the prompt changes; nothing where nothing was found. */
  recall(prompt: Prompt, call: TurnCall): Promise<PromptChange>;
  /** Ends a turn: the same message, asked again, is looked up anew. */
  end(messages: readonly BaseMessage[], scope: Scope): void;
}

interface TurnCall {
  readonly scope: Scope;
  readonly signal: AbortSignal | undefined;
}

/**
 * Makes the recall of a middleware.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed settings.
 */
export function recallForTurns(
  { memory, onError = "continue", onEvent }: Mem0MiddlewareOptions,
  { placement = "user", query: toQuery = lastWords, ...settings }: RecallSettings,
): RecallForTurns {
  const { recall } = createRecall(memory, {
    ...settings,
    onError,
    onEvent: (event) => emitEvent(onEvent, toMemoryEvent(event)),
  });
  const turns = createTurnRecalls();
  return {
    async recall(prompt, { scope: asked, signal }) {
      const message = lastSaid(prompt.messages);
      const query = message === undefined ? "" : await toQuery(prompt.messages);
      const scope = recallScope(asked);
      const isFirst = prompt.messages.at(-1) === message;
      // Also with nothing to look up, of which core tells once a turn.
      const step = { key: turnKey(message, scope), query, isFirst };
      const found = turns.of(step, () => recall(query, { scope }));
      const { text } = await untilAborted(found, signal);
      if (message === undefined || text === "") return {};
      return injectMemories(prompt, text, { placement, message });
    },
    end(messages, scope) {
      turns.end(turnKey(lastSaid(messages), recallScope(scope)));
    },
  };
}

/** Whose it is comes first: a page may choose its messages' ids. */
function turnKey(message: BaseMessage | undefined, scope: Scope): string {
  return JSON.stringify([scopeKey(scope), message?.id ?? message?.text ?? null]);
}

/** Without memories that a page has sent back. */
function lastWords(messages: readonly BaseMessage[]): string {
  return withoutMemories(lastSaid(messages)?.text ?? "");
}

/** Another run may wait for the same search, so only the waiting ends; by the run's own reason. */
async function untilAborted(
  found: Promise<RecallResult>,
  signal: AbortSignal | undefined,
): Promise<RecallResult> {
  try {
    return await runCall(signal === undefined ? {} : { signal }, () => found);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw error;
  }
}

function toMemoryEvent(event: RecallEvent): MemoryEvent {
  if (event.type === "skipped") return { type: "skipped", phase: "recall", reason: "no-user-text" };
  const { scope } = event;
  if (event.type === "failed")
    return { type: "failed", phase: "recall", error: event.error, scope };
  const { query, items, cached, durationMs } = event;
  return { type: "recalled", scope, query, items, cached, injected: event.text.length, durationMs };
}
