import { Button, Callout } from "@radix-ui/themes";
import { AlertIcon } from "../icons.tsx";

interface ProblemProps {
  readonly text: string;
  readonly onRetry?: () => void;
}

/** Something that failed, with a way to try again where there is one. */
export function Problem({ text, onRetry }: ProblemProps) {
  return (
    <Callout.Root color="red" size="1" role="alert">
      <Callout.Icon>
        <AlertIcon />
      </Callout.Icon>
      <Callout.Text>{text}</Callout.Text>
      {onRetry && (
        <div>
          <Button size="1" variant="soft" color="red" onClick={onRetry}>
            Retry
          </Button>
        </div>
      )}
    </Callout.Root>
  );
}
