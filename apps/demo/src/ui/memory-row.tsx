import { Badge, IconButton, Text } from "@radix-ui/themes";
import { useState } from "react";
import type { ListedMemory } from "../chat/chat-message.ts";
import { TrashIcon } from "./icons.tsx";

interface MemoryRowProps {
  readonly memory: ListedMemory;
  readonly onForget: (id: string) => Promise<void>;
}

export function MemoryRow({ memory, onForget }: MemoryRowProps) {
  const [pending, setPending] = useState(false);

  async function forget() {
    setPending(true);
    await onForget(memory.id);
    setPending(false);
  }

  return (
    <li className="memory">
      <div>
        <Text as="p" size="2">
          {memory.memory}
        </Text>
        <div className="memory-facts">
          {memory.categories.map((category) => (
            <Badge key={category} color="gray" size="1">
              {category.replaceAll("_", " ")}
            </Badge>
          ))}
          <Text size="1" color="gray" asChild>
            <time dateTime={memory.createdAt}>{day(memory.createdAt)}</time>
          </Text>
        </div>
      </div>
      <IconButton
        variant="ghost"
        color="gray"
        aria-label={`Forget: ${memory.memory}`}
        title="Forget"
        loading={pending}
        onClick={() => void forget()}
      >
        <TrashIcon />
      </IconButton>
    </li>
  );
}

function day(iso: string): string {
  return new Date(iso).toLocaleDateString("en", {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}
