import type { Memory } from "@mem0-kit/core";
import type { KeptMemory, UsedMemory } from "./chat-message.ts";

/** One turn of the chat, as every framework is given it. */
export interface Turn {
  readonly memory: Memory;
  /** Whose memories, as the signed cookie says. */
  readonly userId: string;
  readonly conversationId: string;
  readonly instructions: string;
  /** The conversation so far, under the page's ids; the last message is the user's. */
  readonly messages: readonly TurnMessage[];
  readonly model: ModelSettings;
  /** Whether the model is given memories. What is said is remembered either way. */
  readonly recall: boolean;
  /** Whether memory is broken on purpose. `memory` is so already; what reaches it by a way of its own asks. */
  readonly outage: boolean;
  readonly signal: AbortSignal;
  /** Keeps the server at work until a promise settles, also when the reader has gone. */
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly onEvent: (event: TurnEvent) => void;
}

/** Streams the words of an answer. It ends when the turn has been kept, or could not be. */
export type AnswerTurn = (turn: Turn) => AsyncIterable<string>;

export interface TurnMessage {
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A model behind an OpenAI-compatible address. */
export interface ModelSettings {
  readonly id: string;
  readonly baseURL: string;
  readonly apiKey: string;
}

/** What memory did for a turn: the events of each adapter's `onEvent` are such ones. */
export type TurnEvent =
  | {
      readonly type: "recalled";
      readonly items: readonly RecalledItem[];
      readonly durationMs: number;
    }
  | {
      readonly type: "stored" | "saved";
      /** Absent where the turn had been kept before. */
      readonly result?: { readonly results: readonly KeptMemory[] };
      readonly durationMs: number;
    }
  | { readonly type: "failed"; readonly phase: string; readonly error: unknown }
  | { readonly type: "skipped" };

/** What core's search and the Dify plugin tell of a memory alike. */
export interface RecalledItem extends Omit<UsedMemory, "parts"> {
  /** What made the score, as `explain: true` gives it. */
  readonly explain?: Readonly<Record<string, unknown>>;
}
