import type { MemoryErrorCode } from "@mem0-kit/core";

/**
 * Data parts of messages that show what memory did, for the page's own type of messages. A type rather
 * than an interface, so that it counts as the SDK's `UIDataTypes`.
 *
 * @example
 * ```ts
 * type ChatMessage = UIMessage<unknown, MemoryDataParts>;
 * ```
 */
export type MemoryDataParts = {
  memory: {
    /** The model was given memories (perhaps none), a turn was stored, or either failed. */
    readonly phase: "recalled" | "stored" | "error";
    /** What was given, best first, or what was stored; empty after an error. */
    readonly items: readonly MemoryPartItem[];
    /** Of phase `error` only. */
    readonly error?: { readonly during: "recall" | "store"; readonly code: MemoryErrorCode };
  };
};

export interface MemoryPartItem {
  readonly id: string;
  /** With the option `text` only. */
  readonly text?: string;
  /** 0..1; of recalled memories only. */
  readonly score?: number;
}
