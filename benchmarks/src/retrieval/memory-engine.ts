import type { JsonValue, Memory, Message } from "@mem0-kit/core";
import { chunks } from "../data/chunks.ts";
import type { Conversation, SaidMessage } from "../data/conversation.ts";
import type { RetrievalEngine } from "./retrieval-engine.ts";

const messagesPerAdd = 100;

/** Measures any `Memory` through its public `add` and `search`: a user a conversation. */
export function memoryEngine(memory: Memory, settings: string): RetrievalEngine {
  return {
    name: memory.name,
    settings,
    load: (conversation) => load(memory, conversation),
    async search(conversation, query, topK) {
      const { results } = await memory.search(query, { scope: { userId: conversation.id }, topK });
      return results.map(({ id, score, sourceMessageIds }) => ({
        id: sourceMessageIds?.[0] ?? id,
        score,
      }));
    },
    async explain({ id: userId }, query, topK) {
      const options = { scope: { userId }, topK, explain: true };
      const { results } = await memory.search(query, options);
      return results.map(({ id, score, sourceMessageIds, explain = {} }) => ({
        id: sourceMessageIds?.[0] ?? id,
        score,
        signals: numbers(explain),
      }));
    },
    close: () => memory.close(),
  };
}

async function load(memory: Memory, { id: userId, messages }: Conversation): Promise<void> {
  for (const session of sessions(messages)) {
    const runId = session[0]?.run;
    const scope = runId === undefined ? { userId } : { userId, runId };
    for (const part of chunks(session, messagesPerAdd))
      await memory.add(part.map(toMessage), { scope, infer: false });
  }
}

/** Stretches of messages that follow each other in one run. */
function sessions(messages: readonly SaidMessage[]): SaidMessage[][] {
  const all: SaidMessage[][] = [];
  for (const message of messages) {
    const last = all.at(-1);
    if (last?.[0] !== undefined && last[0].run === message.run) last.push(message);
    else all.push([message]);
  }
  return all;
}

function toMessage(message: SaidMessage): Message {
  const { id, role, text, caption, actor, time } = message;
  return {
    id,
    role,
    content:
      caption === undefined
        ? text
        : [
            { type: "text", text },
            { type: "image", alt: caption },
          ],
    ...(actor === undefined ? {} : { name: actor }),
    ...(time === undefined ? {} : { createdAt: time }),
  };
}

function numbers(explain: Readonly<Record<string, JsonValue>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(explain).filter((entry): entry is [string, number] => {
      return typeof entry[1] === "number";
    }),
  );
}
