import type { MemoryMessage } from "@llamaindex/core/memory";
import {
  createRemember,
  emitEvent,
  type MemoryError,
  type Message,
  type Remember,
  type RememberResult,
  type Scope,
} from "@mem0-kit/core";
import { isSaid, toMemoryMessages } from "./messages/to-memory-messages.ts";
import type { Mem0MemoryOptions, SaveSettings } from "./options.ts";
import { toMemoryError } from "./to-memory-error.ts";

/** Remembers turns in the background. */
export interface TurnSave extends Pick<Remember, "flush"> {
  /** Takes a turn with its answer, if there is one. Never throws. */
  save(turn: readonly MemoryMessage[]): void;
}

/**
 * Makes what a memory remembers turns with.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed settings.
 */
export function turnSave(
  { memory, onEvent, waitUntil }: Mem0MemoryOptions,
  { files, ...settings }: SaveSettings,
  scope: Scope,
): TurnSave {
  const { remember, flush } = createRemember(memory, {
    ...settings,
    ...(waitUntil === undefined ? {} : { waitUntil }),
    // Told by events of the memory's own.
    onEvent: () => {},
  });
  const refused: MemoryError[] = [];

  function tell(result: RememberResult, messages: readonly Message[], start: number): void {
    const durationMs = performance.now() - start;
    const added = result.status === "saved" ? { result: result.result } : {};
    if ("error" in result) fail(result.error);
    else emitEvent(onEvent, { type: "saved", scope, messages, ...added, durationMs });
  }

  function fail(error: MemoryError): void {
    emitEvent(onEvent, { type: "failed", phase: "save", error });
  }

  return {
    async flush(call) {
      await flush(call);
      const [error] = refused.splice(0);
      if (error !== undefined) throw error;
    },
    save(turn) {
      // Somebody must have said something; what a model says on its own is nobody's memory.
      if (!turn.some(isSaid)) return;
      const messages = toMemoryMessages(turn, files === undefined ? {} : { files });
      if (messages.length === 0) return;
      const start = performance.now();
      try {
        void remember(messages, { scope }).then((result) => tell(result, messages, start));
      } catch (thrown) {
        // Remembering refuses at once what is malformed; here that is no more than a failed write.
        const error = toMemoryError(thrown);
        refused.push(error);
        fail(error);
      }
    },
  };
}
