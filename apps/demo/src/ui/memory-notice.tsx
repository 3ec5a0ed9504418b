import { Callout } from "@radix-ui/themes";
import type { ChatData } from "../chat/chat-message.ts";
import { AlertIcon } from "./icons.tsx";

interface MemoryNoticeProps {
  readonly notice: ChatData["notice"];
}

/** Memory failed, and the chat went on. */
export function MemoryNotice({ notice: { during, code, message } }: MemoryNoticeProps) {
  return (
    <Callout.Root color="amber" className="legible" size="1" role="alert">
      <Callout.Icon>
        <AlertIcon />
      </Callout.Icon>
      <Callout.Text>
        {during === "recall"
          ? "Memory could not be read, so this answer was made without it. "
          : "This message could not be remembered. "}
        <span className="code">{code}</span> {message}
      </Callout.Text>
    </Callout.Root>
  );
}
