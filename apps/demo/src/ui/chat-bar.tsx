import { Button, Flex } from "@radix-ui/themes";
import type { FrameworkId } from "../chat/frameworks.ts";
import { FrameworkSwitch } from "./framework-switch.tsx";
import { CodeIcon, PlusIcon } from "./icons.tsx";
import type { Frameworks } from "./use-frameworks.ts";

interface ChatBarProps {
  readonly framework: FrameworkId;
  readonly states: Frameworks;
  readonly showsCode: boolean;
  readonly empty: boolean;
  readonly onFramework: (framework: FrameworkId) => void;
  readonly onCode: (shown: boolean) => void;
  readonly onNewChat: () => void;
}

/** Above the chat: who answers, the code of it, and a new start. */
export function ChatBar({ framework, states, showsCode, empty, ...on }: ChatBarProps) {
  return (
    <Flex align="center" gap="3" className="pane-bar chat-bar">
      <FrameworkSwitch value={framework} states={states} onChange={on.onFramework} />
      <Flex gap="2" className="last">
        <Button
          size="2"
          variant={showsCode ? "soft" : "surface"}
          color={showsCode ? "iris" : "gray"}
          className="legible"
          aria-pressed={showsCode}
          onClick={() => on.onCode(!showsCode)}
        >
          <CodeIcon /> Code
        </Button>
        <Button
          size="2"
          variant="surface"
          color="gray"
          className="nowrap"
          disabled={empty}
          onClick={on.onNewChat}
        >
          <PlusIcon /> New chat
        </Button>
      </Flex>
    </Flex>
  );
}
