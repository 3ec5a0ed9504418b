import type { Memory as LlamaMemory } from "@llamaindex/core/memory";
import type {
  Memory,
  RecallOptions,
  RememberOptions,
  Scope,
  TranscriptStore,
  WaitUntil,
} from "@mem0-kit/core";
import type { Mem0MemoryBlockOptions } from "./mem0-memory-block.ts";
import type { MemoryEvent } from "./memory-event.ts";
import type { ToMemoryMessagesOptions } from "./messages/to-memory-messages.ts";

/** Options of LlamaIndex' own `Memory`, which it does not export. */
export type LlamaMemoryOptions = NonNullable<ConstructorParameters<typeof LlamaMemory>[1]>;

/** Options of `createMem0Memory`, beside those of LlamaIndex' `createMemory`. */
export interface Mem0MemoryOptions extends LlamaMemoryOptions {
  readonly memory: Memory;
  /** Whose memory. */
  readonly scope: Scope;
  /** Ids that `scope` must have. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /**
   * Names the conversation: its messages are there again when it is opened again, and its turns are
   * remembered with it as `runId`. Without it the conversation is kept in RAM only.
   */
  readonly sessionId?: string;
  /** Where conversations are kept. @default those of `memory`, where it has some, as `localMemory` does */
  readonly transcripts?: TranscriptStore;
  /** Loads only so many messages, the last ones, from a person's on. @default all */
  readonly maxMessages?: number;
  /** `false`: nothing is recalled. @default true */
  readonly recall?: boolean | RecallSettings;
  /** `false`: nothing is remembered; conversations are kept all the same. @default true */
  readonly save?: boolean | SaveSettings;
  /**
   * What a failing search does: the model answers without memories, or the call fails. Not for agents, which
   * catch nothing that fails in them: `throw` ends their process, as an error of the model does.
   * @default "continue"
   */
  readonly onError?: "continue" | "throw";
  /** Hears of everything that memory does. What it throws is ignored. */
  readonly onEvent?: (event: MemoryEvent) => void;
  /** Keeps a serverless host alive until a turn is saved. @default Vercel's, where there is one */
  readonly waitUntil?: WaitUntil;
}

export interface RecallSettings
  extends Omit<RecallOptions, "onError" | "onEvent">,
    Pick<Mem0MemoryBlockOptions, "role" | "query"> {}

export interface SaveSettings
  extends Omit<RememberOptions, "onEvent" | "waitUntil">,
    ToMemoryMessagesOptions {}
