import type { ChatMessage } from "@llamaindex/core/llms";
import type { MemoryMessage } from "@llamaindex/core/memory";
import { type JsonValue, limits } from "@mem0-kit/core";

/**
 * A message as a transcript keeps it, made at once: whoever handed it over may change it afterwards. What
 * is no JSON is refused by the transcript; members that are `undefined` are those that are not there.
 */
export function toStored(message: ChatMessage | MemoryMessage): JsonValue {
  const { createdAt, ...rest } = message as MemoryMessage;
  const date = createdAt instanceof Date ? createdAt.toJSON() : createdAt;
  return withoutUndefined({ ...rest, createdAt: date }) as JsonValue;
}

/** A message of a transcript of `Mem0ChatStore`. */
export function fromStored(value: JsonValue): ChatMessage {
  // The transcript has nothing but what `toStored` made of messages.
  return value as unknown as ChatMessage;
}

/** A message of a transcript of `Mem0Memory`, with its date. */
export function toMemoryMessage(value: JsonValue): MemoryMessage {
  const { createdAt, ...rest } = fromStored(value) as MemoryMessage;
  return createdAt === undefined ? rest : { ...rest, createdAt: new Date(createdAt) };
}

/** What contains itself is left to the transcript, which names the place. */
function withoutUndefined(value: unknown, depth = 0): unknown {
  if (depth > limits.jsonDepth) return value;
  if (Array.isArray(value)) return value.map((member) => withoutUndefined(member, depth + 1));
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.map(([key, member]) => [key, withoutUndefined(member, depth + 1)]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
