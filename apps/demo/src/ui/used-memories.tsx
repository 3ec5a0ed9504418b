import { Badge, Text } from "@radix-ui/themes";
import type { ChatData, UsedMemory } from "../chat/chat-message.ts";
import { durationText } from "./duration-text.ts";
import { ChevronIcon } from "./icons.tsx";
import { ScoreParts } from "./memories/score-parts.tsx";

interface UsedMemoriesProps {
  readonly recalled: ChatData["recalled"];
}

/** The memories that the model was given for an answer, folded away until asked for. */
export function UsedMemories({ recalled: { memories, ms } }: UsedMemoriesProps) {
  const time = `recall took ${durationText(ms)}`;
  if (memories.length === 0)
    return (
      <Text size="1" color="gray">
        No memory was found for this · {time}
      </Text>
    );
  return (
    <details className="used">
      <summary>
        <ChevronIcon />
        {memories.length === 1 ? "1 memory used" : `${memories.length} memories used`}
        <Text size="1" color="gray">
          {time}
        </Text>
      </summary>
      <ol>
        {memories.map((memory) => (
          <UsedMemoryItem key={memory.id} memory={memory} />
        ))}
      </ol>
    </details>
  );
}

function UsedMemoryItem({ memory }: { readonly memory: UsedMemory }) {
  return (
    <li>
      <span className="used-text">{memory.memory}</span>
      <span className="used-facts">
        <span className="score" style={{ "--score": memory.score } as React.CSSProperties}>
          score {memory.score.toFixed(2)}
        </span>
        {memory.categories.map((category) => (
          <Badge key={category} color="gray" size="1">
            {category.replaceAll("_", " ")}
          </Badge>
        ))}
      </span>
      {memory.parts && <ScoreParts parts={memory.parts} />}
    </li>
  );
}
