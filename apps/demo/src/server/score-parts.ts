import type { ScoreParts } from "../chat/chat-message.ts";

/** The numbers of a search's `explain` that count; `undefined` where the backend tells none. */
export function scoreParts(
  explain: Readonly<Record<string, unknown>> | undefined,
): ScoreParts | undefined {
  const parts = Object.entries(explain ?? {}).filter(
    (part): part is [string, number] => typeof part[1] === "number" && part[1] !== 0,
  );
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
