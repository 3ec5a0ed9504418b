"use client";
import { AlertDialog, Button, Callout, Flex, Heading, Skeleton, Text } from "@radix-ui/themes";
import { AlertIcon, MemoryIcon } from "./icons.tsx";
import { MemoryRow } from "./memory-row.tsx";
import type { Memories } from "./use-memories.ts";

interface MemoryPanelProps {
  readonly memories: Memories;
  readonly name: string;
}

/** What is remembered of the user, with a way to forget it. */
export function MemoryPanel({ memories, name }: MemoryPanelProps) {
  const { status, page, error } = memories;
  const empty = status === "ready" && page.memories.length === 0;
  return (
    <section className="memories" aria-labelledby="memories-title">
      <Flex align="center" gap="2" className="pane-bar">
        <Heading as="h2" size="3" id="memories-title">
          What is remembered
        </Heading>
        {page.memories.length > 0 && <ForgetAll name={name} onConfirm={memories.forgetAll} />}
      </Flex>
      <div className="memory-list" aria-busy={status === "loading"}>
        {error && (
          <Callout.Root color="red" size="1" role="alert">
            <Callout.Icon>
              <AlertIcon />
            </Callout.Icon>
            <Callout.Text>{error}</Callout.Text>
            <div>
              <Button size="1" variant="soft" color="red" onClick={() => void memories.refresh()}>
                Retry
              </Button>
            </div>
          </Callout.Root>
        )}
        {status === "loading" && <Loading />}
        {empty && !error && <Empty />}
        {page.memories.length > 0 && (
          <ul>
            {page.memories.map((memory) => (
              <MemoryRow key={memory.id} memory={memory} onForget={memories.forget} />
            ))}
          </ul>
        )}
        {page.nextCursor && (
          <Button variant="soft" color="gray" onClick={() => void memories.loadMore()}>
            Show older
          </Button>
        )}
      </div>
    </section>
  );
}

function Loading() {
  return (
    <Flex direction="column" gap="3" role="status" aria-label="Loading memories">
      {[90, 65, 80].map((width) => (
        <Skeleton key={width} height="20px" width={`${width}%`} />
      ))}
    </Flex>
  );
}

function Empty() {
  return (
    <Flex direction="column" align="center" gap="2" className="empty">
      <span className="mark">
        <MemoryIcon />
      </span>
      <Text weight="medium">Nothing yet</Text>
      <Text size="2" color="gray" align="center">
        Facts you mention in the chat appear here.
      </Text>
    </Flex>
  );
}

interface ForgetAllProps {
  readonly name: string;
  readonly onConfirm: () => Promise<void>;
}

function ForgetAll({ name, onConfirm }: ForgetAllProps) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger>
        <Button size="1" variant="ghost" color="red" className="last">
          Forget all
        </Button>
      </AlertDialog.Trigger>
      <AlertDialog.Content maxWidth="400px">
        <AlertDialog.Title>Forget everything about {name}?</AlertDialog.Title>
        <AlertDialog.Description size="2">
          Every memory of this user is erased from the database. This cannot be undone.
        </AlertDialog.Description>
        <Flex gap="2" mt="4" justify="end">
          <AlertDialog.Cancel>
            <Button variant="soft" color="gray">
              Keep them
            </Button>
          </AlertDialog.Cancel>
          <AlertDialog.Action>
            <Button color="red" onClick={() => void onConfirm()}>
              Forget all
            </Button>
          </AlertDialog.Action>
        </Flex>
      </AlertDialog.Content>
    </AlertDialog.Root>
  );
}
