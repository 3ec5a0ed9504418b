import {
  convertToModelMessages,
  createUIMessageStream,
  createUIMessageStreamResponse,
  type InferUIMessageChunk,
  type LanguageModel,
  type ModelMessage,
  streamText,
  type ToolSet,
  toUIMessageStream,
} from "ai";
import { type ChatData, type ChatMessage, textOf } from "../chat/chat-message.ts";
import { describeError } from "./describe-error.ts";
import type { DemoMemory } from "./memory.ts";

/** One turn of the chat. */
export interface ChatTurn {
  /** The conversation so far; the last message is the user's. */
  readonly messages: ChatMessage[];
  /** Gives the memory; may fail, as everything of memory. */
  readonly openMemory: () => Promise<DemoMemory>;
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

type Write = (chunk: InferUIMessageChunk<ChatMessage>) => void;

/**
 * Streams an answer with memory around the model: recall before it, remember after it has ended.
 * Memory that fails is told to the reader and never takes the chat down. All the glue between the
 * AI SDK and memory is here.
 */
export function chatWithMemory(turn: ChatTurn): Response {
  const stream = createUIMessageStream<ChatMessage>({
    async execute({ writer }) {
      const write: Write = (chunk) => writer.write(chunk);
      write({ type: "start" });
      const context = turn.recall ? await recallContext(turn, write) : "";
      const ended = await answer(turn, context, write);
      if (ended) await rememberMessage(turn, write);
      write({ type: "finish" });
    },
    onError: (error) => describeError(error).message,
  });
  return createUIMessageStreamResponse({ stream });
}

/** Streams the model's words; tells whether they came to their end. */
async function answer(turn: ChatTurn, context: string, write: Write): Promise<boolean> {
  const result = streamText({
    model: turn.model,
    instructions: turn.instructions,
    messages: withContext(await convertToModelMessages(turn.messages), context),
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
  let ended = true;
  for await (const chunk of chunks) {
    if (chunk.type === "error" || chunk.type === "abort") ended = false;
    write(chunk);
  }
  return ended;
}

/** Looks up what belongs to the user's words, tells the page, and returns the model's context. */
async function recallContext(turn: ChatTurn, write: Write): Promise<string> {
  try {
    const { recall } = await turn.openMemory();
    const { items, text, error } = await recall(lastText(turn), {
      scope: { userId: turn.userId },
      signal: turn.signal,
    });
    if (error) throw error;
    const memories = items.map(({ id, memory, score, categories }) => ({
      id,
      memory,
      score,
      categories: [...categories],
    }));
    write({ type: "data-recalled", data: { memories } });
    return text;
  } catch (error) {
    write({ type: "data-notice", data: noticeOf("recall", error) });
    return "";
  }
}

/** Keeps what the user said, and tells the page what became of it. */
async function rememberMessage(turn: ChatTurn, write: Write): Promise<void> {
  const { id } = turn.messages.at(-1) ?? {};
  try {
    const { remember } = await turn.openMemory();
    const saved = await remember(
      { role: "user", content: lastText(turn), createdAt: new Date(), ...(id ? { id } : {}) },
      {
        scope: { userId: turn.userId, runId: turn.conversationId },
        waitUntil: turn.waitUntil,
      },
    );
    if (saved.status === "failed" || saved.status === "dropped") throw saved.error;
    const memories = saved.status === "saved" ? saved.result.results : [];
    write({ type: "data-remembered", data: { memories } });
  } catch (error) {
    write({ type: "data-notice", data: noticeOf("remember", error) });
  }
}

/** Puts the context before the last user message's own words, where every provider takes it. */
function withContext(messages: ModelMessage[], context: string): ModelMessage[] {
  const last = messages.at(-1);
  if (context === "" || last?.role !== "user") return messages;
  const own = typeof last.content === "string" ? [textPart(last.content)] : last.content;
  return [...messages.slice(0, -1), { ...last, content: [textPart(context), ...own] }];
}

function textPart(text: string) {
  return { type: "text" as const, text };
}

function lastText({ messages }: ChatTurn): string {
  const message = messages.at(-1);
  return message ? textOf(message) : "";
}

function noticeOf(during: ChatData["notice"]["during"], error: unknown): ChatData["notice"] {
  const { code, message } = describeError(error);
  return { during, code, message };
}
