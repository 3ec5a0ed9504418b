"use client";
import { Button, Callout, Flex, Text, TextField } from "@radix-ui/themes";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { signInAs } from "./api-client.ts";
import { AlertIcon } from "./icons.tsx";

const suggestedNames = ["Alex", "Sam"];

interface NameFormProps {
  readonly onDone?: () => void;
}

/** Signs in as a suggested or a free name. */
export function NameForm({ onDone }: NameFormProps) {
  const router = useRouter();
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const [pending, startTransition] = useTransition();

  function choose(chosen: string) {
    setError(undefined);
    startTransition(async () => {
      try {
        await signInAs(chosen);
        router.refresh();
        onDone?.();
      } catch (cause) {
        setError(cause instanceof Error ? cause.message : "The sign-in failed.");
      }
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    choose(name);
  }

  return (
    <Flex direction="column" gap="3">
      <Flex gap="2">
        {suggestedNames.map((suggested) => (
          <Button
            key={suggested}
            size="3"
            variant="soft"
            className="grow"
            disabled={pending}
            onClick={() => choose(suggested)}
          >
            Continue as {suggested}
          </Button>
        ))}
      </Flex>
      <form onSubmit={submit}>
        <Text as="label" size="2" weight="medium" htmlFor="name">
          Another name
        </Text>
        <Flex gap="2" mt="1">
          <TextField.Root
            id="name"
            size="3"
            className="grow"
            value={name}
            maxLength={40}
            autoComplete="off"
            required
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" size="3" loading={pending} disabled={name.trim() === ""}>
            Continue
          </Button>
        </Flex>
      </form>
      {error && (
        <Callout.Root color="red" size="1" role="alert">
          <Callout.Icon>
            <AlertIcon />
          </Callout.Icon>
          <Callout.Text>{error}</Callout.Text>
        </Callout.Root>
      )}
    </Flex>
  );
}
