import { Flex, Spinner, Text } from "@radix-ui/themes";
import { type ChatMessage, textOf } from "../chat/chat-message.ts";
import { type FrameworkId, frameworks } from "../chat/frameworks.ts";
import { KeptMemories } from "./kept-memories.tsx";
import { MemoryNotice } from "./memory-notice.tsx";
import { UsedMemories } from "./used-memories.tsx";

interface AnswerProps {
  /** What the server has told so far; nothing yet: absent. */
  readonly message?: ChatMessage;
  readonly framework: FrameworkId;
  readonly ended: boolean;
}

/** An answer and what memory did for it, in the order of events, so that nothing shown moves. */
export function Answer({ message, framework, ended }: AnswerProps) {
  const parts = message?.parts ?? [];
  const text = message ? textOf(message) : "";
  const by = parts.find((part) => part.type === "data-framework")?.data.id ?? framework;
  const recalled = parts.find((part) => part.type === "data-recalled");
  const remembered = parts.find((part) => part.type === "data-remembered");
  const notices = parts.flatMap((part) => (part.type === "data-notice" ? [part.data] : []));
  const failed = notices.find(({ during }) => during === "recall");
  const unkept = notices.find(({ during }) => during === "remember");
  return (
    <article className="message assistant" aria-label="Answer">
      <Text size="1" weight="medium" color="gray">
        {frameworks.find(({ id }) => id === by)?.name}
      </Text>
      {recalled && <UsedMemories recalled={recalled.data} />}
      {failed && <MemoryNotice notice={failed} />}
      {text === "" && !ended ? <Waiting /> : <div className="answer">{text}</div>}
      {ended && text !== "" && !recalled && !failed && (
        <Text size="1" color="gray">
          Recall was off for this answer.
        </Text>
      )}
      {remembered && <KeptMemories remembered={remembered.data} />}
      {unkept && <MemoryNotice notice={unkept} />}
    </article>
  );
}

function Waiting() {
  return (
    <Flex align="center" gap="2" className="waiting" role="status">
      <Spinner />
      <Text size="2">Thinking…</Text>
    </Flex>
  );
}
