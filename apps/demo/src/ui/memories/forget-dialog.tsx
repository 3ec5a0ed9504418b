import { AlertDialog, Button, Flex } from "@radix-ui/themes";
import { useRef, useState } from "react";
import { Problem } from "./problem.tsx";

interface ForgetDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly description: string;
  /** Words of the button that does it. */
  readonly action: string;
  readonly onForget: () => Promise<void>;
  readonly onClose: () => void;
  /** Called in place of giving the focus back, which what is forgotten cannot take. */
  readonly onGone: () => void;
}

/** Asks once, and stays open when it failed. */
export function ForgetDialog({ open, action, onForget, onClose, ...rest }: ForgetDialogProps) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const gone = useRef(false);

  async function forget() {
    setPending(true);
    setError(undefined);
    try {
      await onForget();
      gone.current = true;
      onClose();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : "It could not be forgotten.");
    }
    setPending(false);
  }

  function changeOpen(opened: boolean) {
    if (opened || pending) return;
    setError(undefined);
    onClose();
  }

  return (
    <AlertDialog.Root open={open} onOpenChange={changeOpen}>
      <AlertDialog.Content
        maxWidth="400px"
        onCloseAutoFocus={(event) => {
          if (!gone.current) return;
          gone.current = false;
          event.preventDefault();
          rest.onGone();
        }}
      >
        <AlertDialog.Title>{rest.title}</AlertDialog.Title>
        <AlertDialog.Description size="2" className="forget-text">
          {rest.description}
        </AlertDialog.Description>
        {error && <Problem text={error} />}
        <Flex gap="2" mt="4" justify="end">
          <AlertDialog.Cancel>
            <Button variant="soft" color="gray" disabled={pending}>
              Keep
            </Button>
          </AlertDialog.Cancel>
          <Button
            variant="soft"
            color="red"
            className="legible"
            loading={pending}
            onClick={() => void forget()}
          >
            {action}
          </Button>
        </Flex>
      </AlertDialog.Content>
    </AlertDialog.Root>
  );
}
