import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { streamText } from "ai";
import type { Turn } from "../chat/turn.ts";
import { difyPlugin } from "../dify/dify-plugin.ts";
import { tellAdded, tellRetrieved } from "./dify-events.ts";

/** The chatflow of the plugin's README, played here: Retrieve memory, the LLM, Add memory. */
export async function* answerWithDify(turn: Turn): AsyncGenerator<string> {
  const { userId, conversationId, messages, outage, signal } = turn;
  const plugin = await difyPlugin();
  const user = messages.at(-1)?.content ?? "";
  const threshold = turn.memory.capabilities.recommendedThreshold ?? 0;

  const recall = { query: user, user_id: userId, top_k: 6, threshold, on_error: "continue" };
  const context = await tellRetrieved(turn, () =>
    plugin.invoke("retrieve_memory", recall, { userId, outage, signal }),
  );

  const { id: name, baseURL, apiKey } = turn.model;
  const provider = createOpenAICompatible({ name: "openai", baseURL, apiKey, includeUsage: true });
  const { stream } = streamText({
    model: provider(name),
    instructions: `${turn.instructions}\n\n${context}`,
    messages: messages.map(({ role, content }) => ({ role, content })),
    abortSignal: signal,
    // Thrown below; the default would also print it, with what a provider repeats of a key.
    onError: () => undefined,
  });
  let assistant = "";
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type !== "text-delta") continue;
    assistant += part.text;
    yield part.text;
  }

  // A workflow that is stopped does not reach its last node.
  if (signal.aborted) return;
  const exchange = { user, assistant, user_id: userId, run_id: conversationId };
  // A server answers before it has stored; the page wants to know what.
  const add = { ...exchange, wait_for_completion: "short", on_error: "continue" };
  await tellAdded(turn, () => plugin.invoke("add_memory", add, { userId, outage }));
}
