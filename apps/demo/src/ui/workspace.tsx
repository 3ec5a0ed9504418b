"use client";
import { SegmentedControl } from "@radix-ui/themes";
import { useState } from "react";
import { ChatPane } from "./chat-pane.tsx";
import { Header } from "./header.tsx";
import { MemoryBrowser } from "./memories/memory-browser.tsx";
import { useConversations } from "./use-conversations.ts";
import { useFrameworks } from "./use-frameworks.ts";

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
  const conversations = useConversations();
  const states = useFrameworks(conversations.turns);
  const [view, setView] = useState("chat");
  const [count, setCount] = useState<number>();

  return (
    <div className="workspace" data-view={view}>
      <Header name={name} model={model} backend={states.backend} />
      {/* Narrow screens show one of the two; the switch is not displayed on wide ones. */}
      <SegmentedControl.Root
        className="view-switch"
        value={view}
        onValueChange={setView}
        aria-label="View"
      >
        <SegmentedControl.Item value="chat">Chat</SegmentedControl.Item>
        <SegmentedControl.Item value="memories">
          Remembered{count === undefined ? "" : ` (${count})`}
        </SegmentedControl.Item>
      </SegmentedControl.Root>
      <main className="columns">
        <ChatPane name={name} model={model} conversations={conversations} states={states} />
        <MemoryBrowser name={name} revision={conversations.turns} onCount={setCount} />
      </main>
    </div>
  );
}
