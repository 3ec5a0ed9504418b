"use client";
import { Flex, IconButton, Switch, Text, TextArea } from "@radix-ui/themes";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { ArrowUpIcon, StopIcon } from "./icons.tsx";

interface ComposerProps {
  readonly busy: boolean;
  readonly recall: boolean;
  readonly onRecall: (recall: boolean) => void;
  readonly onSend: (text: string) => void;
  readonly onStop: () => void;
}

/** Where one writes, and the switch that leaves memories out of the next answer. */
export function Composer({ busy, recall, onRecall, onSend, onStop }: ComposerProps) {
  const [text, setText] = useState("");
  const sendable = !busy && text.trim() !== "";

  function send(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (!sendable) return;
    onSend(text.trim());
    setText("");
  }

  function handleKey(event: KeyboardEvent) {
    // While an input method composes a word, Enter ends the word.
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
  }

  return (
    <form className="composer" onSubmit={send}>
      <Flex gap="2" align="end">
        <TextArea
          className="grow"
          size="3"
          rows={2}
          aria-label="Message"
          placeholder="Say something about yourself, or ask…"
          value={text}
          maxLength={8000}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKey}
        />
        {busy ? (
          <IconButton type="button" size="3" variant="soft" aria-label="Stop" onClick={onStop}>
            <StopIcon />
          </IconButton>
        ) : (
          <IconButton type="submit" size="3" aria-label="Send" disabled={!sendable}>
            <ArrowUpIcon />
          </IconButton>
        )}
      </Flex>
      <Text as="label" size="2" mt="2" className="recall-switch">
        <Switch size="1" checked={recall} onCheckedChange={onRecall} />
        Recall {recall ? "on" : "off"}
        <Text color="gray" size="1">
          {recall ? "memories may be used" : "no memories are used"}
        </Text>
      </Text>
    </form>
  );
}
