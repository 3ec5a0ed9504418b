import { Button, Dialog, DropdownMenu, Text, VisuallyHidden } from "@radix-ui/themes";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { signInAs, signOut } from "./api-client.ts";
import { NameForm } from "./name-form.tsx";

const otherUsers = ["Alex", "Sam"];

interface UserMenuProps {
  readonly name: string;
}

/** Who is signed in, and who else to be. */
export function UserMenu({ name }: UserMenuProps) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string>();

  async function become(action: () => Promise<void>) {
    try {
      await action();
      setError(undefined);
      router.refresh();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : "The switch failed.");
    }
  }

  return (
    <>
      {error && (
        <Text size="1" color="red" role="alert">
          {error}
        </Text>
      )}
      <DropdownMenu.Root>
        <DropdownMenu.Trigger>
          <Button variant="surface" color="gray" className="user">
            <VisuallyHidden>Switch user, signed in as </VisuallyHidden>
            <span className="avatar" aria-hidden="true">
              {name.slice(0, 1).toUpperCase()}
            </span>
            <span className="user-name">{name}</span>
            <DropdownMenu.TriggerIcon />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          <DropdownMenu.Label>Fake sign-in: no password</DropdownMenu.Label>
          {otherUsers
            .filter((other) => other !== name)
            .map((other) => (
              <DropdownMenu.Item key={other} onSelect={() => become(() => signInAs(other))}>
                Continue as {other}
              </DropdownMenu.Item>
            ))}
          <DropdownMenu.Item onSelect={() => setAsking(true)}>Another name…</DropdownMenu.Item>
          <DropdownMenu.Separator />
          <DropdownMenu.Item onSelect={() => become(signOut)}>Sign out</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
      <Dialog.Root open={asking} onOpenChange={setAsking}>
        <Dialog.Content maxWidth="420px">
          <Dialog.Title>Continue as somebody else</Dialog.Title>
          <Dialog.Description size="2" color="gray" mb="4">
            A fake sign-in without a password. Each name has memories of its own.
          </Dialog.Description>
          <NameForm onDone={() => setAsking(false)} />
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
