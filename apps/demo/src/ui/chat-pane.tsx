import { useChat } from "@ai-sdk/react";
import { useState } from "react";
import { type FrameworkId, frameworks } from "../chat/frameworks.ts";
import { errorSentence } from "./api-client.ts";
import { ChatBar } from "./chat-bar.tsx";
import { CodeView } from "./code-view.tsx";
import { Composer } from "./composer.tsx";
import { ConversationLog } from "./conversation-log.tsx";
import { FrameworkStatus } from "./framework-status.tsx";
import { Problem } from "./memories/problem.tsx";
import { type Switches, TurnSwitches } from "./turn-switches.tsx";
import type { Conversations } from "./use-conversations.ts";
import type { Frameworks } from "./use-frameworks.ts";
import { Welcome } from "./welcome.tsx";
import type { ModelLabel } from "./workspace.tsx";

interface ChatPaneProps {
  readonly name: string;
  readonly model: ModelLabel;
  readonly conversations: Conversations;
  readonly states: Frameworks;
}

/** The chat with one framework at a time, and the code that runs for it. */
export function ChatPane({ name, model, conversations, states }: ChatPaneProps) {
  const [framework, setFramework] = useState<FrameworkId>("ai-sdk");
  const [switches, setSwitches] = useState<Switches>({ recall: true, outage: false });
  const [showsCode, setShowsCode] = useState(false);
  const chat = conversations.chats[framework];
  const { messages, status, error, stop } = useChat({ chat });
  const busy = status === "submitted" || status === "streaming";
  const state = states.stateOf(framework);
  const label = frameworks.find(({ id }) => id === framework)?.name ?? framework;

  function send(text: string, to = framework) {
    setShowsCode(false);
    setFramework(to);
    if (!canAnswer(to)) return;
    const body = { ...switches, framework: to };
    void conversations.chats[to].sendMessage({ text }, { body });
  }

  // One that stopped is started again by a message.
  const canAnswer = (id: FrameworkId) => ["ready", "failed"].includes(states.stateOf(id).status);

  return (
    <section className="chat" aria-label="Chat">
      <ChatBar
        framework={framework}
        states={states}
        showsCode={showsCode}
        empty={messages.length === 0}
        onFramework={setFramework}
        onCode={setShowsCode}
        onNewChat={() => conversations.renew(framework)}
      />
      <FrameworkStatus name={label} state={state} />
      {showsCode ? (
        <CodeView key={framework} framework={framework} />
      ) : (
        <ConversationLog
          key={chat.id}
          messages={messages}
          framework={framework}
          busy={busy}
          welcome={<Welcome name={name} model={model} backend={states.backend} onChoose={send} />}
        >
          {error && (
            <Problem
              text={`No answer: ${errorSentence(error.message)}`}
              onRetry={() => void chat.regenerate({ body: { ...switches, framework } })}
            />
          )}
        </ConversationLog>
      )}
      <Composer
        label={label}
        busy={busy}
        disabled={!canAnswer(framework)}
        onSend={send}
        onStop={() => void stop()}
      >
        <TurnSwitches switches={switches} onChange={setSwitches} />
      </Composer>
    </section>
  );
}
