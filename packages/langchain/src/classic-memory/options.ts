import type {
  BaseChatMessageHistory,
  BaseListChatMessageHistory,
} from "@langchain/core/chat_history";
import type {
  Memory,
  RecallEvent,
  RecallOptions,
  RememberEvent,
  RememberOptions,
  Scope,
} from "@mem0-kit/core";

/** Options of `Mem0ConversationMemory`. */
export interface Mem0ConversationMemoryOptions {
  readonly memory: Memory;
  /** Whose memories. What is remembered carries all its ids; looked for are all runs of a user. */
  readonly scope: Scope;
  /** Ids that the scope must have. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /** The prompt's variable for what is recalled. @default "history" */
  readonly memoryKey?: string;
  /** The chain's input that has the user's words. @default the only one */
  readonly inputKey?: string;
  /** The chain's output that has the answer. @default the only one */
  readonly outputKey?: string;
  /** Memories that are recalled, at most. @default 5 */
  readonly topK?: number;
  /** Variables are lists of messages, for a `MessagesPlaceholder`, rather than text. @default false */
  readonly returnMessages?: boolean;
  /** The conversation itself, word for word: `Mem0ChatMessageHistory` or any other. @default none is kept */
  readonly chatHistory?: BaseChatMessageHistory | BaseListChatMessageHistory;
  /** The prompt's variable for it. @default `memoryKey`: after what is recalled */
  readonly historyKey?: string;
  /** Who speaks, in a conversation that is text. @default "Human" */
  readonly humanPrefix?: string;
  /** @default "AI" */
  readonly aiPrefix?: string;
  /** `false`: nothing is recalled. @default true */
  readonly recall?: boolean | Omit<RecallOptions, "topK" | "onError" | "onEvent">;
  /** `false`: nothing is remembered. @default true */
  readonly save?: boolean | Omit<RememberOptions, "onEvent">;
  /**
   * What a search that fails does: the chain goes on without memories, as an event tells, or it fails. A
   * `chatHistory` that cannot be read or written always fails it. @default "continue"
   */
  readonly onError?: "continue" | "throw";
  /** Hears of everything that memory does. What it throws is ignored. */
  readonly onEvent?: (event: RecallEvent | RememberEvent) => void;
}
