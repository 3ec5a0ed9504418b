import type { ReactNode } from "react";
import { type ChatMessage, textOf } from "../chat/chat-message.ts";
import type { FrameworkId } from "../chat/frameworks.ts";
import { Answer } from "./answer.tsx";
import { useStickToEnd } from "./use-stick-to-end.ts";

interface ConversationLogProps {
  readonly messages: readonly ChatMessage[];
  readonly framework: FrameworkId;
  readonly busy: boolean;
  /** Shown when nothing was said. */
  readonly welcome: ReactNode;
  /** Shown below the messages. */
  readonly children: ReactNode;
}

/** What was said, newest at the end. */
export function ConversationLog({ messages, framework, busy, ...shown }: ConversationLogProps) {
  const last = messages.at(-1);
  const log = useStickToEnd(messages.findLast(({ role }) => role === "user")?.id);
  return (
    <div
      className="messages"
      role="log"
      aria-label="Conversation"
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      {...log}
    >
      {messages.length === 0 && shown.welcome}
      {messages.map((message) =>
        message.role === "user" ? (
          <article key={message.id} className="message user" aria-label="You">
            {textOf(message)}
          </article>
        ) : (
          <Answer
            key={message.id}
            message={message}
            framework={framework}
            ended={!busy || message !== last}
          />
        ),
      )}
      {busy && last?.role === "user" && <Answer framework={framework} ended={false} />}
      {shown.children}
    </div>
  );
}
