import { Badge, Button, Dialog, Flex, Skeleton, Text } from "@radix-ui/themes";
import type { BrowsedChange, BrowsedMemory } from "../../server/memories/memory-answers.ts";
import { readHistory } from "./memories-client.ts";
import { Problem } from "./problem.tsx";
import { useRead } from "./use-read.ts";

interface HistoryDialogProps {
  readonly memory: BrowsedMemory;
  readonly onClose: () => void;
}

/** What a memory said before, and since when. */
export function HistoryDialog({ memory, onClose }: HistoryDialogProps) {
  const { value: entries, error } = useRead(memory.id, (options) =>
    readHistory(memory.id, options),
  );
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content maxWidth="480px">
        <Dialog.Title>History of a memory</Dialog.Title>
        <Dialog.Description size="2" color="gray" mb="3">
          What it said, the latest first.
        </Dialog.Description>
        {error && <Problem text={error} />}
        {!entries && !error && <Skeleton height="80px" />}
        {entries?.length === 0 && <Text size="2">Nothing is known of its past.</Text>}
        {entries && entries.length > 0 && (
          <ol className="history">
            {entries.toReversed().map((entry) => (
              <Change key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
        <Flex justify="end" mt="4">
          <Dialog.Close>
            <Button variant="soft" color="gray">
              Close
            </Button>
          </Dialog.Close>
        </Flex>
      </Dialog.Content>
    </Dialog.Root>
  );
}

const verbs = { ADD: "Remembered", UPDATE: "Changed", DELETE: "Forgotten" };

function Change({ entry: { event, before, after, at } }: { readonly entry: BrowsedChange }) {
  return (
    <li>
      <Flex align="center" gap="2">
        <Badge size="1" color="gray">
          {verbs[event]}
        </Badge>
        <Text size="1" color="gray" asChild>
          <time dateTime={at}>{new Date(at).toLocaleString("en-GB")}</time>
        </Text>
      </Flex>
      {before !== null && (
        <Text as="div" size="2" color="gray">
          <del>{before}</del>
        </Text>
      )}
      {after !== null && (
        <Text as="div" size="2">
          {after}
        </Text>
      )}
    </li>
  );
}
