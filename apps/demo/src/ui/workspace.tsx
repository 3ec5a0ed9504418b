"use client";
import { SegmentedControl } from "@radix-ui/themes";
import { useState } from "react";
import { Chat } from "./chat.tsx";
import { Header } from "./header.tsx";
import { MemoryPanel } from "./memory-panel.tsx";
import { useMemories } from "./use-memories.ts";

/** How the page names the model that answers. */
export interface ModelLabel {
  readonly label: string;
  readonly offline: boolean;
}

interface WorkspaceProps {
  readonly name: string;
  readonly model: ModelLabel;
}

/** The page of somebody signed in: the chat, and beside it what is remembered. */
export function Workspace({ name, model }: WorkspaceProps) {
  const memories = useMemories();
  const [conversation, setConversation] = useState(0);
  const [view, setView] = useState("chat");
  const { status, page } = memories;
  const count = status === "ready" ? ` (${page.memories.length}${page.nextCursor ? "+" : ""})` : "";

  return (
    <div className="workspace" data-view={view}>
      <Header name={name} />
      {/* Narrow screens show one of the two; the switch is not displayed on wide ones. */}
      <SegmentedControl.Root
        className="view-switch"
        value={view}
        onValueChange={setView}
        aria-label="View"
      >
        <SegmentedControl.Item value="chat">Chat</SegmentedControl.Item>
        <SegmentedControl.Item value="memories">Remembered{count}</SegmentedControl.Item>
      </SegmentedControl.Root>
      <main className="columns">
        <Chat
          key={conversation}
          name={name}
          model={model}
          onTurnEnd={memories.refresh}
          onNewChat={() => setConversation(conversation + 1)}
        />
        <MemoryPanel memories={memories} name={name} />
      </main>
    </div>
  );
}
