import type { Memory } from "@mem0-kit/core";
import { parseJsonEventStream, type UIMessageChunk, uiMessageChunkSchema } from "ai";
import type { ChatData, ChatMessage } from "../src/chat/chat-message.ts";
import type { FrameworkId } from "../src/chat/frameworks.ts";
import { createCompletion } from "../src/offline-model/create-completion.ts";
import { type ChatTurn, streamChat } from "../src/server/stream-chat.ts";
import { serve } from "./serve.ts";

/** What a test says of a turn; all else is as the route would give it. */
export interface PlayedTurn extends Partial<Omit<ChatTurn, "framework" | "messages">> {
  readonly memory?: Memory;
  readonly messages?: ChatMessage[];
  /** Answers in place of the offline responder. */
  readonly answer?: (body: unknown) => Response;
}

/** What the page was told, and what the model's server was sent. */
export interface PlayedAnswer {
  readonly text: string;
  readonly types: readonly string[];
  readonly errors: readonly string[];
  readonly sent: string;
  readonly background: readonly Promise<unknown>[];
  data<Name extends keyof ChatData>(name: Name): ChatData[Name][];
}

/** Plays one turn of a framework against the offline responder, over real HTTP. */
export async function playTurn(
  framework: FrameworkId,
  text: string,
  { memory, answer = createCompletion, ...change }: PlayedTurn = {},
): Promise<PlayedAnswer> {
  await using server = await serve(answer);
  const background: Promise<unknown>[] = [];
  const response = streamChat({
    framework,
    messages: [userMessage("m1", text)],
    openMemory: async () => memory ?? Promise.reject(new Error("The test gives no memory.")),
    model: { id: "offline-responder", baseURL: `${server.url}/v1`, apiKey: "sk-of-a-test" },
    instructions: "Be kind.",
    userId: "alex",
    conversationId: "c1",
    recall: true,
    outage: false,
    signal: new AbortController().signal,
    waitUntil: (work) => background.push(work),
    ...change,
  });
  const chunks = await readChunks(response);
  return {
    text: chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join(""),
    types: chunks.map(({ type }) => type),
    errors: chunks.flatMap((chunk) => (chunk.type === "error" ? [chunk.errorText] : [])),
    sent: JSON.stringify(server.received),
    background,
    data: (name) =>
      chunks.flatMap((chunk) =>
        // Written by the server under test in this very form.
        chunk.type === `data-${name}` && "data" in chunk ? [chunk.data as never] : [],
      ),
  };
}

export function userMessage(id: string, text: string): ChatMessage {
  return { id, role: "user", parts: [{ type: "text", text }] };
}

export function answerMessage(id: string, text: string): ChatMessage {
  return { id, role: "assistant", parts: [{ type: "text", text }] };
}

async function readChunks({ body }: Response): Promise<UIMessageChunk[]> {
  if (body === null) throw new Error("The answer has no body.");
  const chunks: UIMessageChunk[] = [];
  for await (const parsed of parseJsonEventStream({ stream: body, schema: uiMessageChunkSchema })) {
    if (!parsed.success) throw parsed.error;
    chunks.push(parsed.value);
  }
  return chunks;
}
