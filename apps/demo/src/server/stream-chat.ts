import { createUIMessageStream, createUIMessageStreamResponse } from "ai";
import { type ChatMessage, textOf } from "../chat/chat-message.ts";
import type { FrameworkId } from "../chat/frameworks.ts";
import type { Turn, TurnMessage } from "../chat/turn.ts";
import { describeError } from "./describe-error.ts";
import { loadFramework } from "./load-framework.ts";
import { type MemoryOfTurn, memoryOfTurn } from "./memory-of-turn.ts";
import { tellPage, type Write } from "./tell-page.ts";

/** One turn of the chat, as its route is asked for it. */
export interface ChatTurn
  extends MemoryOfTurn,
    Omit<Turn, "memory" | "messages" | "onEvent" | "outage"> {
  readonly framework: FrameworkId;
  /** The conversation so far; the last message is the user's. */
  readonly messages: readonly ChatMessage[];
}

/**
 * Streams a framework's answer in the form that `useChat` reads, and tells the page what memory did.
 * Memory that fails never takes the chat down.
 */
export function streamChat(turn: ChatTurn): Response {
  const stream = createUIMessageStream<ChatMessage>({
    async execute({ writer }) {
      const write: Write = (chunk) => writer.write(chunk);
      write({ type: "start" });
      write({ type: "data-framework", id: "framework", data: { id: turn.framework } });
      try {
        await writeAnswer(turn, write);
      } catch (error) {
        if (!turn.signal.aborted) throw error;
        write({ type: "abort" });
        return;
      }
      write({ type: "finish" });
    },
    onError: (error) => describeError(error).message,
  });
  return createUIMessageStreamResponse({ stream });
}

async function writeAnswer(turn: ChatTurn, write: Write): Promise<void> {
  const [answer, memory] = await Promise.all([loadFramework(turn.framework), memoryOfTurn(turn)]);
  const messages = turn.messages.flatMap(toTurnMessage);
  const deltas = answer({ ...turn, memory, messages, onEvent: tellPage(write) });
  let hasWords = false;
  for await (const delta of deltas) {
    if (delta === "") continue;
    // Not before: what was recalled comes first.
    if (!hasWords) write({ type: "text-start", id: "answer" });
    hasWords = true;
    write({ type: "text-delta", id: "answer", delta });
  }
  if (hasWords) write({ type: "text-end", id: "answer" });
  turn.signal.throwIfAborted();
}

/** Words only; an answer that was stopped before its first one is no message. */
function toTurnMessage(message: ChatMessage): TurnMessage[] {
  const { id, role } = message;
  const content = textOf(message);
  if (content === "" || role === "system") return [];
  return [{ id, role, content }];
}
