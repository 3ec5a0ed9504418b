import type { Message } from "@mem0-kit/core";
import type { MemoryEvent } from "../../src/index.ts";

/** What was remembered, turn by turn, as "role: text". */
export function savedTurns(events: readonly MemoryEvent[]): string[][] {
  return events.flatMap((event) => (event.type === "saved" ? [event.messages.map(line)] : []));
}

function line({ role, content }: Message): string {
  if (typeof content === "string") return `${role}: ${content}`;
  return `${role}: ${content.map((part) => (part.type === "text" ? part.text : `[${part.type}]`)).join(" ")}`;
}
