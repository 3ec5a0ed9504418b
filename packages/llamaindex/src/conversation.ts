import type { MemoryMessage } from "@llamaindex/core/memory";
import {
  type CallOptions,
  type JsonValue,
  type MemoryError,
  parseEntry,
  runCall,
  type TranscriptKey,
  type TranscriptStore,
} from "@mem0-kit/core";
import { toMemoryMessage, toStored } from "./messages/stored-message.ts";
import { isSaid } from "./messages/to-memory-messages.ts";
import { toMemoryError } from "./to-memory-error.ts";

/** One conversation of a transcript store, for a host that does not wait until it is written. */
export interface Conversation {
  /** The messages, oldest first; with `last` only so many of the last ones, from a person's on. */
  load(last?: number): Promise<MemoryMessage[]>;
  /** Writes a message after all before it, in the background; what fails is tried again with the next one. */
  add(message: MemoryMessage): void;
  /** Erases all before it; what is added meanwhile stays. */
  clear(): Promise<void>;
  /**
   * Waits until all is written, trying again what has failed.
   *
   * @throws MemoryError why something is not.
   */
  flush(options?: CallOptions): Promise<void>;
}

/** What is appended at once; under its own key, so that a repeat appends nothing. */
interface Batch {
  readonly values: readonly JsonValue[];
  readonly idempotencyKey: string;
}

export function openConversation(
  transcripts: TranscriptStore,
  key: TranscriptKey,
  onFailure: (error: MemoryError) => void,
): Conversation {
  let waiting: JsonValue[] = [];
  let batch: Batch | undefined;
  let refused: MemoryError | undefined;
  let line: Promise<unknown> = Promise.resolve();

  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const result = line.then(work);
    line = result.catch(() => {});
    return result;
  }

  /** Without a hole: nothing is written before what came earlier. */
  async function write(messages: JsonValue[]): Promise<void> {
    while (batch !== undefined || messages.length > 0) {
      batch ??= { values: messages.splice(0), idempotencyKey: crypto.randomUUID() };
      const { values, idempotencyKey } = batch;
      await transcripts.append(key, values, { idempotencyKey });
      batch = undefined;
    }
  }

  return {
    async load(last) {
      const entries = await transcripts.read(key, last === undefined ? {} : { last });
      const messages = entries.map(({ value }) => toMemoryMessage(value));
      const isCut = (entries[0]?.index ?? 0) > 0;
      if (!isCut) return messages;
      const start = messages.findIndex(isSaid);
      return start === -1 ? [] : messages.slice(start);
    },
    add(message) {
      // What a later `clear` leaves alone is another list.
      const messages = waiting;
      try {
        messages.push(parseEntry(toStored(message), "message"));
      } catch (error) {
        refused = toMemoryError(error);
        onFailure(refused);
        return;
      }
      inLine(() => write(messages)).catch((error) => onFailure(toMemoryError(error)));
    },
    clear() {
      waiting = [];
      return inLine(async () => {
        // What was being written is part of what is erased.
        batch = undefined;
        await transcripts.clear(key);
      });
    },
    async flush(options) {
      await runCall(options, () => inLine(() => write(waiting)));
      const error = refused;
      refused = undefined;
      if (error !== undefined) throw error;
    },
  };
}
