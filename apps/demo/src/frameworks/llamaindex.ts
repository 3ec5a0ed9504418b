import { agent, agentStreamEvent } from "@llamaindex/workflow";
import { createMem0Memory } from "@mem0-kit/llamaindex";
import type { Turn } from "../chat/turn.ts";
import { agentModel } from "./agent-model.ts";

export async function* answerWithLlamaindex(turn: Turn): AsyncGenerator<string> {
  const { memory, userId, conversationId: runId, messages, signal, waitUntil, onEvent } = turn;
  const mine = await createMem0Memory({
    memory,
    scope: { userId, runId },
    recall: turn.recall && { topK: 6 },
    save: { timeoutMs: 3_000, retries: 1 },
    waitUntil,
    onEvent,
  });
  const { llm, watch } = agentModel(turn.model, signal);
  const assistant = agent({ llm, systemPrompt: turn.instructions, memory: mine });

  // The page has the conversation, so there is no `sessionId` to keep it a second time.
  const events = assistant.runStream("", { chatHistory: [...messages] });
  try {
    for await (const event of watch(events))
      if (agentStreamEvent.include(event)) yield event.data.delta;
  } finally {
    // What could not be kept was told by an event; what was said before a stop is kept as well.
    await mine.flush({ partial: signal.aborted }).catch(() => undefined);
  }
}
