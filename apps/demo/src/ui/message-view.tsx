import { Badge, Callout, Flex, Text } from "@radix-ui/themes";
import { type ChatMessage, type KeptMemory, textOf } from "../chat/chat-message.ts";
import { AlertIcon, MemoryIcon } from "./icons.tsx";
import { UsedMemories } from "./used-memories.tsx";

interface MessageViewProps {
  readonly message: ChatMessage;
  readonly ended: boolean;
}

/** One message with what memory did for it. */
export function MessageView({ message, ended }: MessageViewProps) {
  const text = textOf(message);
  if (message.role === "user")
    return (
      <article className="message user" aria-label="You">
        {text}
      </article>
    );
  const recalled = message.parts.find((part) => part.type === "data-recalled");
  const remembered = message.parts.find((part) => part.type === "data-remembered");
  const notices = message.parts.filter((part) => part.type === "data-notice");
  const failedRecall = notices.some((notice) => notice.data.during === "recall");
  return (
    <article className="message assistant" aria-label="Answer">
      <div className="answer">{text}</div>
      {recalled && <UsedMemories memories={recalled.data.memories} />}
      {ended && text !== "" && !recalled && !failedRecall && (
        <Text size="1" color="gray">
          Recall was off for this answer.
        </Text>
      )}
      {remembered && <Kept memories={remembered.data.memories} />}
      {notices.map(({ data }) => (
        <Callout.Root key={data.during} color="amber" className="legible" size="1" role="alert">
          <Callout.Icon>
            <AlertIcon />
          </Callout.Icon>
          <Callout.Text>
            {data.during === "recall"
              ? "Memory could not be read, so this answer was made without it. "
              : "This message could not be remembered. "}
            <span className="code">{data.code}</span> {data.message}
          </Callout.Text>
        </Callout.Root>
      ))}
    </article>
  );
}

const verbs = { ADD: "Remembered", UPDATE: "Updated", DELETE: "Forgot", NONE: "Already known" };

function Kept({ memories }: { readonly memories: readonly KeptMemory[] }) {
  if (memories.length === 0) return null;
  return (
    <Flex asChild direction="column" gap="1" m="0" p="0">
      <ul className="kept">
        {memories.map(({ id, memory, event }) => (
          <li key={`${id} ${event}`}>
            <Badge color="green" variant="soft" className="legible">
              <MemoryIcon /> {verbs[event]}
            </Badge>
            <Text size="2">{memory}</Text>
          </li>
        ))}
      </ul>
    </Flex>
  );
}
