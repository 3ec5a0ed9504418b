import type { JsonValue, ScoredMemory } from "@mem0-kit/core";
import type { ExposeSettings } from "./options.ts";
import type { Turn } from "./turn.ts";

/** What `providerMetadata` gets beside the provider's own; `undefined` for nothing. */
export function memoryMetadata(
  { metadata = "ids" }: ExposeSettings,
  key: string,
  { recalled }: Turn,
): Readonly<Record<string, { readonly recalled: JsonValue }>> | undefined {
  if (metadata === false || recalled === undefined) return undefined;
  const items = recalled.items.map((item) =>
    metadata === "ids" ? item.id : { id: item.id, memory: item.memory, score: item.score },
  );
  return { [key]: { recalled: items } };
}

/**
 * The recalled memories as sources of an answer, in the form that all versions of the SDK share: at the
 * end of a turn, since a page shows the sources of every step.
 */
export function memorySources(
  { sources }: ExposeSettings,
  { recalled }: Turn,
  finishReason: string,
): object[] {
  return sources && finishReason !== "tool-calls" ? (recalled?.items ?? []).map(toSource) : [];
}

function toSource({ id, memory }: ScoredMemory): object {
  return { type: "source", sourceType: "document", id, mediaType: "text/plain", title: memory };
}
