"use client";
import { Badge, Button, Dialog, DropdownMenu, Flex, Text, VisuallyHidden } from "@radix-ui/themes";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { signInAs, signOut } from "./api-client.ts";
import { MemoryIcon } from "./icons.tsx";
import { NameForm } from "./name-form.tsx";

const otherUsers = ["Alex", "Sam"];

interface HeaderProps {
  readonly name: string;
}

/** The product's name, and who is signed in for pretend. */
export function Header({ name }: HeaderProps) {
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
    <Flex asChild align="center" gap="3" className="bar">
      <header>
        <span className="mark">
          <MemoryIcon />
        </span>
        <Text asChild weight="bold" size="3">
          <h1>mem0-kit</h1>
        </Text>
        {error && (
          <Text size="1" color="red" role="alert">
            {error}
          </Text>
        )}
        <Badge
          color="amber"
          className="legible"
          ml="auto"
          title="No password: a stand-in for your app's own sign-in"
        >
          Fake sign-in
        </Badge>
        <DropdownMenu.Root>
          <DropdownMenu.Trigger>
            <Button variant="surface" color="gray">
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
      </header>
    </Flex>
  );
}
