import type { MemoryEvent } from "@mem0-kit/ai-sdk";
import type { InferUIMessageChunk } from "ai";
import type { ChatData, ChatMessage } from "../chat/chat-message.ts";
import { describeError } from "./describe-error.ts";

/** Writes into the message that the page is shown. */
export type Write = (chunk: InferUIMessageChunk<ChatMessage>) => void;

/** Makes a listener that brings what memory did to the page, in the page's own data parts. */
export function tellPage(write: Write): (event: MemoryEvent) => void {
  return (event) => {
    if (event.type === "recalled") {
      const memories = event.items.map(({ id, memory, score, categories }) => ({
        id,
        memory,
        score,
        categories: [...categories],
      }));
      // With an id: a repeated call of the model tells the same again.
      write({ type: "data-recalled", id: "recalled", data: { memories } });
    }
    if (event.type === "stored") {
      const memories = [...(event.result?.results ?? [])];
      write({ type: "data-remembered", id: "remembered", data: { memories } });
    }
    if (event.type === "failed") {
      // Errors name no memory's text, so that they may go into a log.
      console.error(`[demo] memory ${event.phase} failed:`, event.error);
      const during = event.phase === "recall" ? "recall" : "remember";
      write({ type: "data-notice", id: during, data: noticeOf(during, event.error) });
    }
  };
}

/** What the page says of a memory that failed. */
export function noticeOf(during: ChatData["notice"]["during"], error: unknown): ChatData["notice"] {
  const { code, message } = describeError(error);
  return { during, code, message };
}
