"use client";
import { useChat } from "@ai-sdk/react";
import { Badge, Button, Callout, Flex, Spinner, Text } from "@radix-ui/themes";
import { DefaultChatTransport } from "ai";
import { useEffect, useRef, useState } from "react";
import { type ChatMessage, textOf } from "../chat/chat-message.ts";
import { errorSentence } from "./api-client.ts";
import { Composer } from "./composer.tsx";
import { AlertIcon, PlusIcon } from "./icons.tsx";
import { MessageView } from "./message-view.tsx";
import { Welcome } from "./welcome.tsx";
import type { ModelLabel } from "./workspace.tsx";

interface ChatProps {
  readonly name: string;
  readonly model: ModelLabel;
  /** Called when an answer has ended, well or not. */
  readonly onTurnEnd: () => void;
  readonly onNewChat: () => void;
}

/** One conversation. It lives in this component only: what outlasts it is what memory kept. */
export function Chat({ name, model, onTurnEnd, onNewChat }: ChatProps) {
  const [recall, setRecall] = useState(true);
  const [transport] = useState(() => new DefaultChatTransport<ChatMessage>({ api: "/api/chat" }));
  const { messages, sendMessage, regenerate, stop, status, error } = useChat<ChatMessage>({
    transport,
    onFinish: onTurnEnd,
  });
  const busy = status === "submitted" || status === "streaming";
  const last = messages.at(-1);
  const waiting = busy && (last?.role !== "assistant" || textOf(last) === "");
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a block: newer browsers return a promise here, which React would take for a cleanup.
    end.current?.scrollIntoView({ block: "end" });
  }, [messages, status]);

  const send = (text: string) => void sendMessage({ text }, { body: { recall } });

  return (
    <section className="chat" aria-label="Chat">
      <Flex align="center" gap="2" className="pane-bar chat-bar">
        <Badge color={model.offline ? "gray" : "green"} size="2" className="legible">
          {model.label}
        </Badge>
        <Text size="1" color="gray" className="model-note">
          {model.offline
            ? "Quotes what it was given; set OPENAI_API_KEY for a real model."
            : "A real model, named by OPENAI_MODEL."}
        </Text>
        <Button
          size="1"
          variant="ghost"
          className="nowrap last"
          disabled={messages.length === 0}
          onClick={onNewChat}
        >
          <PlusIcon /> New chat
        </Button>
      </Flex>
      <div className="messages" role="log" aria-label="Conversation" aria-busy={busy}>
        {messages.length === 0 && <Welcome name={name} onChoose={send} />}
        {messages.map((message, index) => (
          <MessageView
            key={message.id}
            message={message}
            ended={!busy || index < messages.length - 1}
          />
        ))}
        {waiting && (
          <Flex align="center" gap="2" role="status">
            <Spinner />
            <Text size="2" color="gray">
              {status === "submitted" && recall ? "Recalling…" : "Thinking…"}
            </Text>
          </Flex>
        )}
        {error && (
          <Callout.Root color="red" role="alert">
            <Callout.Icon>
              <AlertIcon />
            </Callout.Icon>
            <Callout.Text>No answer: {errorSentence(error.message)}</Callout.Text>
            <div>
              <Button
                size="1"
                variant="soft"
                color="red"
                onClick={() => void regenerate({ body: { recall } })}
              >
                Retry
              </Button>
            </div>
          </Callout.Root>
        )}
        <div ref={end} />
      </div>
      <Composer busy={busy} recall={recall} onRecall={setRecall} onSend={send} onStop={stop} />
    </section>
  );
}
