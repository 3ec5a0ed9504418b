import { AIMessage, HumanMessage } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { mem0Middleware } from "@mem0-kit/langchain/middleware";
import { createAgent } from "langchain";
import type { Turn } from "../chat/turn.ts";

export async function* answerWithLangchain(turn: Turn): AsyncGenerator<string> {
  const { memory, userId, conversationId, signal, waitUntil, onEvent } = turn;
  const remembering = mem0Middleware({
    memory,
    recall: turn.recall && { topK: 6 },
    // The user's words alone: under the page's ids, a message that is sent again makes no second memory.
    save: { select: (said) => said.filter(HumanMessage.isInstance), timeoutMs: 3_000, retries: 1 },
    waitUntil,
    onEvent,
  });
  const { id: model, baseURL, apiKey } = turn.model;
  const agent = createAgent({
    model: new ChatOpenAI({ model, apiKey, configuration: { baseURL }, maxRetries: 2 }),
    systemPrompt: turn.instructions,
    middleware: [remembering],
  });

  const messages = turn.messages.map(({ id, role, content }) =>
    role === "user" ? new HumanMessage({ id, content }) : new AIMessage({ id, content }),
  );
  const stream = await agent.stream(
    { messages },
    {
      context: { userId },
      configurable: { thread_id: conversationId },
      streamMode: "messages",
      signal,
    },
  );
  for await (const [message] of stream) yield message.text;
  // What could not be kept was told by an event.
  await remembering.flush().catch(() => undefined);
}
