import { Button, Flex, Skeleton, Text } from "@radix-ui/themes";
import { useState } from "react";
import type { BrowsedMemory } from "../../server/memories/memory-answers.ts";
import { MemoryIcon } from "../icons.tsx";
import { ForgetDialog } from "./forget-dialog.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import { forgetMemory } from "./memories-client.ts";
import { isNarrowed } from "./memory-query.ts";
import { MemoryRow } from "./memory-row.tsx";
import { Problem } from "./problem.tsx";
import type { Memories } from "./use-memories.ts";

interface MemoryListProps {
  readonly memories: Memories;
  readonly canTellHistory: boolean;
  readonly onChange: () => void;
  /** Called when the row that had the focus is gone. */
  readonly onGone: () => void;
  readonly onShowAll: () => void;
}

/** The memories of a query, page by page. */
export function MemoryList({ memories, canTellHistory, ...on }: MemoryListProps) {
  const { status, shown, query, error, more, threshold, showOlder } = memories;
  const [forgetting, setForgetting] = useState<BrowsedMemory>();
  const [telling, setTelling] = useState<BrowsedMemory>();
  const empty = status === "ready" && shown.length === 0;

  return (
    <div className="browser-list" aria-busy={status === "loading"}>
      {error && <Problem text={error} onRetry={on.onChange} />}
      {status === "loading" && <Loading />}
      {empty && (isNarrowed(query) ? <NothingFound onShowAll={on.onShowAll} /> : <Empty />)}
      <Text as="div" size="1" color="gray" role="status">
        {status === "ready" && shown.length > 0 && countOf(memories)}
      </Text>
      {shown.length > 0 && (
        <ul>
          {shown.map((memory) => (
            <MemoryRow
              key={memory.id}
              memory={memory}
              threshold={threshold}
              onEdited={on.onChange}
              onForget={() => setForgetting(memory)}
              onHistory={canTellHistory ? () => setTelling(memory) : undefined}
            />
          ))}
        </ul>
      )}
      {more === "older" && (
        <Button variant="soft" color="gray" onClick={() => void showOlder()}>
          {query.order === "newest" ? "Show older" : "Show newer"}
        </Button>
      )}
      {more === "narrow" && (
        <Text as="div" size="1" color="gray" align="center">
          There are more. Search, or choose a category or a time span, to see them.
        </Text>
      )}
      <ForgetDialog
        open={forgetting !== undefined}
        title="Forget this memory?"
        description={forgetting?.memory ?? ""}
        action="Forget it"
        onForget={async () => {
          if (forgetting) await forgetMemory(forgetting.id);
          on.onChange();
        }}
        onClose={() => setForgetting(undefined)}
        onGone={on.onGone}
      />
      {telling && <HistoryDialog memory={telling} onClose={() => setTelling(undefined)} />}
    </div>
  );
}

function countOf({ shown, total, query: { text } }: Memories): string {
  const count = shown.length.toLocaleString("en");
  if (text !== "") return `${count} found, best first`;
  if (total !== null && total > shown.length) return `${count} of ${total.toLocaleString("en")}`;
  return shown.length === 1 ? "1 memory" : `${count} memories`;
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

function NothingFound({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <Flex direction="column" align="center" gap="2" className="empty">
      <Text weight="medium">Nothing like this</Text>
      <Button size="1" variant="soft" onClick={onShowAll}>
        Show all memories
      </Button>
    </Flex>
  );
}
