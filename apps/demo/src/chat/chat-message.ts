import type { UIMessage } from "ai";
import type { FrameworkId } from "./frameworks.ts";

/** A message of the page's chat, with what memory did for it. */
export type ChatMessage = UIMessage<unknown, ChatData>;

/** Data parts beside the text. */
export type ChatData = {
  /** Which framework answers. First, so that an answer that fails has its name too. */
  framework: { id: FrameworkId };
  /** The memories that the model was given, best first. Absent with recall switched off. */
  recalled: {
    memories: UsedMemory[];
    /** Milliseconds that it took. */
    ms: number;
  };
  /** What was kept of the user's message. */
  remembered: {
    memories: KeptMemory[];
    /** When, ISO 8601. */
    at: string;
    /** Milliseconds that it took. */
    ms: number;
  };
  /** Memory failed; the chat went on without it. */
  notice: { during: "recall" | "remember"; code: string; message: string };
};

export interface UsedMemory {
  readonly id: string;
  readonly memory: string;
  /** 0..1. */
  readonly score: number;
  readonly categories: readonly string[];
  /** Absent where the backend or the framework does not tell. */
  readonly parts?: ScoreParts;
}

/** What made a score, by the name of the signal; those that had no part in it are left out. */
export type ScoreParts = Readonly<Record<string, number>>;

export interface KeptMemory {
  readonly id: string;
  readonly memory: string;
  readonly event: "ADD" | "UPDATE" | "DELETE" | "NONE";
}

/** A memory as the panel lists it. */
export interface ListedMemory {
  readonly id: string;
  readonly memory: string;
  readonly categories: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Body of `GET /api/memories`. */
export interface MemoryPage {
  readonly memories: ListedMemory[];
  readonly nextCursor: string | null;
}

/** The words of a message, without its other parts. */
export function textOf(message: ChatMessage): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}
