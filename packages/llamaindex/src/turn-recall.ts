import type { ChatMessage } from "@llamaindex/core/llms";
import type { MemoryMessage } from "@llamaindex/core/memory";
import {
  emitEvent,
  fitMemories,
  formatMemories,
  type RecallEvent,
  type RecallResult,
} from "@mem0-kit/core";
import { Mem0MemoryBlock } from "./mem0-memory-block.ts";
import type { MemoryEvent } from "./memory-event.ts";
import { isSaid } from "./messages/to-memory-messages.ts";
import type { Mem0MemoryOptions, RecallSettings } from "./options.ts";

/** Recalls for a memory: with one search for all steps of a turn, in each of which LlamaIndex asks. */
export interface TurnRecall {
  /** Gives the message with what belongs to the last words; `undefined` for nothing. */
  recall(messages: readonly MemoryMessage[], maxChars: number): Promise<ChatMessage | undefined>;
  /** Has the next recall search, also in the same turn. */
  reset(): void;
}

/**
 * Makes the recall of a memory.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed settings.
 */
export function turnRecall(
  { memory, scope, requireIds, onError = "continue", onEvent }: Mem0MemoryOptions,
  settings: RecallSettings,
): TurnRecall {
  const { role = "user", format = formatMemories } = settings;
  const block = new Mem0MemoryBlock({
    ...settings,
    memory,
    scope,
    onError,
    onEvent: (event) => tell(onEvent, event),
    ...(requireIds === undefined ? {} : { requireIds }),
  });
  let turn:
    | { readonly said: MemoryMessage | undefined; readonly found: Promise<RecallResult> }
    | undefined;
  return {
    async recall(messages, maxChars) {
      const said = messages.findLast(isSaid);
      if (turn === undefined || turn.said !== said) turn = { said, found: block.recall(messages) };
      const { items, text } = await turn.found;
      const fitting = text.length > maxChars ? format(fitMemories(items, { maxChars })) : text;
      return fitting === "" ? undefined : { role, content: fitting };
    },
    reset() {
      turn = undefined;
    },
  };
}

function tell(onEvent: Mem0MemoryOptions["onEvent"], event: RecallEvent): void {
  if (event.type === "skipped") return;
  emitEvent(onEvent, toMemoryEvent(event));
}

function toMemoryEvent(event: Exclude<RecallEvent, { readonly type: "skipped" }>): MemoryEvent {
  if (event.type === "failed") return { type: "failed", phase: "recall", error: event.error };
  const { scope, query, items, cached, durationMs } = event;
  return { type: "recalled", scope, query, items, cached, durationMs };
}
