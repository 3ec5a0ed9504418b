import { Callout, Flex, Progress, Text } from "@radix-ui/themes";
import type { FrameworkState } from "./api-client.ts";
import { AlertIcon } from "./icons.tsx";

interface FrameworkStatusProps {
  readonly name: string;
  readonly state: FrameworkState;
}

/** Why a framework cannot answer yet, and how far it is. */
export function FrameworkStatus({ name, state }: FrameworkStatusProps) {
  const { status, progress, message } = state;
  if (status === "ready") return null;
  if (status === "preparing")
    return (
      <Flex direction="column" gap="2" className="framework-status">
        <Text size="2" role="status">
          Preparing {name}, once. {message}
        </Text>
        <Progress
          aria-label={`Preparing ${name}`}
          value={progress === undefined ? null : Math.round(progress * 100)}
        />
      </Flex>
    );
  const title = status === "failed" ? "stopped." : "cannot run here.";
  return (
    <Callout.Root size="1" color="amber" className="framework-status legible" role="alert">
      <Callout.Icon>
        <AlertIcon />
      </Callout.Icon>
      <Callout.Text>
        {name} {title} {message}
      </Callout.Text>
    </Callout.Root>
  );
}
