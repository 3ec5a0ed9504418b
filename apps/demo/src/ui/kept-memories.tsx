import { Badge, Text } from "@radix-ui/themes";
import type { ChatData } from "../chat/chat-message.ts";
import { durationText } from "./duration-text.ts";
import { MemoryIcon } from "./icons.tsx";

const verbs = { ADD: "Remembered", UPDATE: "Updated", DELETE: "Forgot", NONE: "Already known" };

interface KeptMemoriesProps {
  readonly remembered: ChatData["remembered"];
}

/** What was kept of a message, and when. */
export function KeptMemories({ remembered: { memories, at, ms } }: KeptMemoriesProps) {
  return (
    <div className="kept">
      {memories.length > 0 && (
        <ul>
          {memories.map(({ id, memory, event }) => (
            <li key={`${id} ${event}`}>
              <Badge color="green" variant="soft" className="legible">
                <MemoryIcon /> {verbs[event]}
              </Badge>
              <Text size="2">{memory}</Text>
            </li>
          ))}
        </ul>
      )}
      <Text size="1" color="gray">
        {memories.length === 0 ? "Nothing new to keep" : "Kept"} at{" "}
        <time dateTime={at}>{new Date(at).toLocaleTimeString("en-GB")}</time> · took{" "}
        {durationText(ms)}
      </Text>
    </div>
  );
}
