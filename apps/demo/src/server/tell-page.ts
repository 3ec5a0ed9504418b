import type { InferUIMessageChunk } from "ai";
import type { ChatData, ChatMessage, UsedMemory } from "../chat/chat-message.ts";
import type { RecalledItem, TurnEvent } from "../chat/turn.ts";
import { describeError } from "./describe-error.ts";
import { scoreParts } from "./score-parts.ts";

/** Writes into the message that the page is shown. */
export type Write = (chunk: InferUIMessageChunk<ChatMessage>) => void;

/** Makes a listener that brings what memory did to the page, in the page's own data parts. */
export function tellPage(write: Write): (event: TurnEvent) => void {
  return (event) => {
    if (event.type === "recalled") {
      const data = { memories: event.items.map(toUsed), ms: event.durationMs };
      // With an id: a repeated call of the model tells the same again.
      write({ type: "data-recalled", id: "recalled", data });
    }
    if (event.type === "stored" || event.type === "saved") {
      const memories = (event.result?.results ?? []).map(toKept);
      const data = { memories, at: new Date().toISOString(), ms: event.durationMs };
      write({ type: "data-remembered", id: "remembered", data });
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
function noticeOf(during: ChatData["notice"]["during"], error: unknown): ChatData["notice"] {
  const { code, message } = describeError(error);
  return { during, code, message };
}

/** A few of an item's fields: the rest, such as metadata, is nothing for the page. */
function toUsed({ id, memory, score, categories, explain }: RecalledItem): UsedMemory {
  const used = { id, memory, score, categories: [...categories] };
  const parts = scoreParts(explain);
  return parts === undefined ? used : { ...used, parts };
}

function toKept({ id, memory, event }: ChatData["remembered"]["memories"][number]) {
  return { id, memory, event };
}
