import { Badge, Text } from "@radix-ui/themes";
import type { UsedMemory } from "../chat/chat-message.ts";
import { ChevronIcon } from "./icons.tsx";

interface UsedMemoriesProps {
  readonly memories: readonly UsedMemory[];
}

/** The memories that the model was given for an answer, folded away until asked for. */
export function UsedMemories({ memories }: UsedMemoriesProps) {
  if (memories.length === 0)
    return (
      <Text size="1" color="gray">
        No memory was found for this.
      </Text>
    );
  return (
    <details className="used">
      <summary>
        <ChevronIcon />
        {memories.length === 1 ? "1 memory used" : `${memories.length} memories used`}
      </summary>
      <ol>
        {memories.map(({ id, memory, score, categories }) => (
          <li key={id}>
            <span className="used-text">{memory}</span>
            <span className="used-facts">
              <span className="score" style={{ "--score": score } as React.CSSProperties}>
                score {score.toFixed(2)}
              </span>
              {categories.map((category) => (
                <Badge key={category} color="gray" size="1">
                  {category.replaceAll("_", " ")}
                </Badge>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
