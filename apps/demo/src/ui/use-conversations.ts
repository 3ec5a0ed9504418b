import { Chat } from "@ai-sdk/react";
import { DefaultChatTransport } from "ai";
import { useState } from "react";
import type { ChatMessage } from "../chat/chat-message.ts";
import { type FrameworkId, frameworkIds } from "../chat/frameworks.ts";

export type Conversation = Chat<ChatMessage>;

/** A conversation per framework. They live in this page only: what outlasts them is what memory kept. */
export interface Conversations {
  readonly chats: Readonly<Record<FrameworkId, Conversation>>;
  /** How many answers have ended, well or not. */
  readonly turns: number;
  /** Begins a framework's conversation anew. */
  renew(framework: FrameworkId): void;
}

export function useConversations(): Conversations {
  const [turns, setTurns] = useState(0);
  const countTurn = () => setTurns((before) => before + 1);
  const [chats, setChats] = useState(() => startAll(countTurn));
  return {
    chats,
    turns,
    renew(framework) {
      void chats[framework].stop();
      setChats({ ...chats, [framework]: start(countTurn) });
    },
  };
}

function start(onFinish: () => void): Conversation {
  const transport = new DefaultChatTransport<ChatMessage>({ api: "/api/chat" });
  return new Chat<ChatMessage>({ transport, onFinish });
}

function startAll(onFinish: () => void): Record<FrameworkId, Conversation> {
  const chats = frameworkIds.map((id) => [id, start(onFinish)]);
  return Object.fromEntries(chats) as Record<FrameworkId, Conversation>;
}
