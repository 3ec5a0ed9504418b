import {
  type HostedMemory,
  hostedMemory,
  type RecallEvent,
  type RememberEvent,
} from "@mem0-kit/core";
import { type PlatformServer, startPlatform } from "@mem0-kit/core/testing/platform-server";
import { onTestFinished } from "vitest";
import { Mem0ConversationMemory } from "../../src/classic-memory/mem0-conversation-memory.ts";
import type { Mem0ConversationMemoryOptions } from "../../src/classic-memory/options.ts";

export const scope = { userId: "alex" };

/** A stand-in of mem0's platform with the client of mem0ai 3.3.1 before it. */
export async function platform(): Promise<{ server: PlatformServer; memory: HostedMemory }> {
  const server = await startPlatform();
  const memory = hostedMemory({ apiKey: server.apiKey, host: server.url, retryDelayMs: 1 });
  onTestFinished(async () => {
    await memory.close();
    await server.close();
  });
  return { server, memory };
}

/** A conversation's memory on the platform, and what went over the wire. */
export async function onPlatform(options: Partial<Mem0ConversationMemoryOptions> = {}) {
  const { server, memory } = await platform();
  const events: (RecallEvent | RememberEvent)[] = [];
  const conversation = new Mem0ConversationMemory({
    memory,
    scope,
    onEvent: (event) => void events.push(event),
    ...options,
  });
  const bodies = (path: string) =>
    server.requests
      .filter((request) => request.path.includes(path))
      .map(({ body }) => body as Readonly<Record<string, unknown>>);
  return {
    server,
    memory,
    conversation,
    events,
    adds: () => bodies("/memories/add/"),
    searches: () => bodies("/memories/search/"),
    /** Remembers a turn, and has the platform find its facts. */
    async say(input: unknown, output: unknown = "Noted.") {
      await conversation.saveContext({ input }, { output });
      await conversation.flush();
      await server.settled();
    },
    recall: async (input: unknown) => conversation.loadMemoryVariables({ input }),
  };
}
