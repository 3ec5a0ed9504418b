import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createMemoryModels } from "@mem0-kit/ai-sdk";
import { streamText } from "ai";
import type { Turn } from "../chat/turn.ts";

export async function* answerWithAiSdk(turn: Turn): AsyncGenerator<string> {
  const { memory, userId, conversationId: runId, messages, waitUntil, onEvent } = turn;
  const id = messages.at(-1)?.id ?? runId;
  const models = createMemoryModels({
    memory,
    recall: turn.recall && { topK: 6 },
    store: {
      roles: "user",
      timeoutMs: 3_000,
      retries: 1,
      // A memory names the message that it comes from by the page's id.
      transform: (said) => said.map((message) => ({ ...message, id })),
    },
    waitUntil,
    onEvent,
  });
  const { id: name, baseURL, apiKey } = turn.model;
  const provider = createOpenAICompatible({ name: "openai", baseURL, apiKey, includeUsage: true });

  const { stream } = streamText({
    model: models.model(provider(name), { userId, runId }),
    instructions: turn.instructions,
    messages: messages.map(({ role, content }) => ({ role, content })),
    abortSignal: turn.signal,
    // Thrown below; the default would also print it, with what a provider repeats of a key.
    onError: () => undefined,
  });
  for await (const part of stream) {
    if (part.type === "text-delta") yield part.text;
    if (part.type === "error") throw part.error;
  }
  // What could not be kept was told by an event.
  await models.flush().catch(() => undefined);
}
