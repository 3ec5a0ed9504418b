import { Flex, IconButton, TextArea } from "@radix-ui/themes";
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { ArrowUpIcon, StopIcon } from "./icons.tsx";

interface ComposerProps {
  /** Who is written to. */
  readonly label: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onSend: (text: string) => void;
  readonly onStop: () => void;
  /** Shown below. */
  readonly children: ReactNode;
}

/** Where one writes. What is not sent stays when the framework is switched. */
export function Composer({ label, busy, disabled, onSend, onStop, children }: ComposerProps) {
  const [text, setText] = useState("");
  const sendable = !busy && !disabled && text.trim() !== "";

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
          placeholder={`Tell ${label} about yourself, or ask…`}
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
      {children}
    </form>
  );
}
