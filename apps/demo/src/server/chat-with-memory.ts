import { createMemoryModels } from "@mem0-kit/ai-sdk";
import type { Memory } from "@mem0-kit/core";
import {
  convertToModelMessages,
  createUIMessageStream,
  createUIMessageStreamResponse,
  type LanguageModel,
  streamText,
  type ToolSet,
  toUIMessageStream,
} from "ai";
import type { ChatMessage } from "../chat/chat-message.ts";
import { describeError } from "./describe-error.ts";
import { noticeOf, tellPage, type Write } from "./tell-page.ts";

/** One turn of the chat. */
export interface ChatTurn {
  /** The conversation so far; the last message is the user's. */
  readonly messages: ChatMessage[];
  /** Gives the memory; may fail, as everything of memory. */
  readonly openMemory: () => Promise<Memory>;
  readonly model: LanguageModel;
  readonly instructions: string;
  /** Whose memories, as the signed cookie says. */
  readonly userId: string;
  readonly conversationId: string;
  /** Whether the model is given memories. What is said is remembered either way. */
  readonly recall: boolean;
  readonly signal: AbortSignal;
  /** Keeps the server at work until a promise settles, also when the reader has gone. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/**
 * Streams an answer of a model that remembers, and tells the page what memory did. Memory that fails
 * never takes the chat down.
 */
export function chatWithMemory(turn: ChatTurn): Response {
  const stream = createUIMessageStream<ChatMessage>({
    async execute({ writer }) {
      const write: Write = (chunk) => writer.write(chunk);
      write({ type: "start" });
      const { model, settled } = await withMemoryOf(turn, write);
      const result = streamText({
        model,
        instructions: turn.instructions,
        messages: await convertToModelMessages(turn.messages),
        abortSignal: turn.signal,
        // The stream carries the error to the page; the default would also print it, key hints included.
        onError: () => undefined,
      });
      const chunks = toUIMessageStream<ToolSet, ChatMessage>({
        stream: result.stream,
        sendStart: false,
        sendFinish: false,
        onError: (error) => describeError(error).message,
      });
      for await (const chunk of chunks) write(chunk);
      // The page hears what was kept before its stream ends.
      await settled();
      write({ type: "finish" });
    },
    onError: (error) => describeError(error).message,
  });
  return createUIMessageStreamResponse({ stream });
}

interface RememberingModel {
  readonly model: LanguageModel;
  /** Waits for what is being stored. */
  readonly settled: () => Promise<void>;
}

/** The turn's model with the user's memory; without, where there is none to be had. */
async function withMemoryOf(turn: ChatTurn, write: Write): Promise<RememberingModel> {
  const { userId, conversationId: runId, waitUntil } = turn;
  const { id } = turn.messages.at(-1) ?? {};
  try {
    const models = createMemoryModels({
      memory: await turn.openMemory(),
      recall: turn.recall && { topK: 6 },
      store: {
        roles: "user",
        // Bounded, as the stream waits for it.
        timeoutMs: 3_000,
        retries: 1,
        // Under the page's own id, a message that is sent again makes no second memory.
        transform: (messages) => messages.map((message) => ({ ...message, ...(id && { id }) })),
      },
      waitUntil,
      onEvent: tellPage(write),
    });
    const model = models.model(turn.model, { userId, runId });
    // What failed was told as an event already.
    return { model, settled: () => models.flush().catch(() => undefined) };
  } catch (error) {
    if (turn.recall) write({ type: "data-notice", data: noticeOf("recall", error) });
    write({ type: "data-notice", data: noticeOf("remember", error) });
    return { model: turn.model, settled: async () => undefined };
  }
}
