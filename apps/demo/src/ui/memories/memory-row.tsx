import { Badge, Flex, IconButton, Text } from "@radix-ui/themes";
import { useEffect, useRef, useState } from "react";
import type { BrowsedMemory, FoundMemory } from "../../server/memories/memory-answers.ts";
import { ChevronIcon, ClockIcon, PencilIcon, TrashIcon } from "../icons.tsx";
import { EditForm } from "./edit-form.tsx";
import { ScoreParts } from "./score-parts.tsx";

interface MemoryRowProps {
  readonly memory: BrowsedMemory | FoundMemory;
  readonly threshold: number | undefined;
  readonly onEdited: () => void;
  readonly onForget: () => void;
  /** Absent where the backend keeps no history. */
  readonly onHistory: (() => void) | undefined;
}

/** One memory, with what can be done to it. */
export function MemoryRow({ memory, threshold, onEdited, onForget, onHistory }: MemoryRowProps) {
  const [editing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  const editButton = useRef<HTMLButtonElement>(null);

  // The button that had the focus was not there while its memory was edited.
  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const close = () => setEditing(false);
  if (editing)
    return (
      <li className="memory-row">
        <EditForm
          memory={memory}
          onSaved={() => {
            close();
            onEdited();
          }}
          onCancel={close}
        />
      </li>
    );
  return (
    <li className="memory-row">
      <Text as="p" size="2">
        {memory.memory}
      </Text>
      <Flex justify="between" align="end" gap="2">
        <Facts memory={memory} threshold={threshold} />
        <Flex gap="3" flexShrink="0" className="memory-actions">
          <IconButton
            ref={editButton}
            size="1"
            variant="ghost"
            color="gray"
            title="Edit"
            aria-label={`Edit: ${memory.memory}`}
            onClick={() => setEditing(true)}
          >
            <PencilIcon />
          </IconButton>
          <IconButton
            size="1"
            variant="ghost"
            color="gray"
            title={onHistory ? "History" : "This backend keeps no history"}
            aria-label={`History: ${memory.memory}`}
            disabled={!onHistory}
            onClick={onHistory}
          >
            <ClockIcon />
          </IconButton>
          <IconButton
            size="1"
            variant="ghost"
            color="gray"
            title="Forget"
            aria-label={`Forget: ${memory.memory}`}
            onClick={onForget}
          >
            <TrashIcon />
          </IconButton>
        </Flex>
      </Flex>
      {"parts" in memory && memory.parts && (
        <details>
          <summary>
            <ChevronIcon /> Why it was found
          </summary>
          <ScoreParts parts={memory.parts} />
        </details>
      )}
    </li>
  );
}

function Facts({ memory, threshold }: Pick<MemoryRowProps, "memory" | "threshold">) {
  const { categories, createdAt, updatedAt } = memory;
  const score = "score" in memory ? memory.score : undefined;
  return (
    <Flex wrap="wrap" align="center" gap="2">
      {categories.map((category) => (
        <Badge key={category} color="gray" size="1">
          {category.replaceAll("_", " ")}
        </Badge>
      ))}
      <Text size="1" color="gray" asChild>
        <time dateTime={createdAt} title={new Date(createdAt).toLocaleString("en-GB")}>
          {day(createdAt)}
          {updatedAt > createdAt && `, changed ${day(updatedAt)}`}
        </time>
      </Text>
      {score !== undefined && (
        <Text size="1" color="gray">
          score {score.toFixed(2)}
          {threshold !== undefined && score < threshold && ", too low for the chat"}
        </Text>
      )}
    </Flex>
  );
}

function day(iso: string): string {
  return new Date(iso).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}
