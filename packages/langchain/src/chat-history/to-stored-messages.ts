import {
  type BaseMessage,
  isBaseMessage,
  mapStoredMessagesToChatMessages,
  type StoredMessage,
} from "@langchain/core/messages";
import { type JsonValue, limits, MemoryError, parseJson } from "@mem0-kit/core";

/**
 * Brings messages to LangChain's `StoredMessage`, as exact JSON. A chunk becomes the message that it is a
 * piece of; what is `undefined` is left out; documents, which tools of retrievers give as artifacts, become
 * plain objects.
 *
 * Not by `toDict()`, which in 1.1 and 1.4 loses the content of messages made of `contentBlocks` or of
 * another message, names and ids that were set later, and dates, and escapes keys named `lc`.
 *
 * @throws MemoryError `INVALID_INPUT` naming the place of what is no message, is not JSON, or could not be
 * read back, such as a `RemoveMessage`.
 */
export function toStoredMessages(messages: readonly BaseMessage[]): JsonValue[] {
  return messages.map((message, index) => {
    const name = `messages[${index}]`;
    if (!isBaseMessage(message)) throw refused(name, "is not a LangChain message.");
    const data = Object.entries(fieldsOf(message)).map(([field, value]) => [
      field,
      parseJson(`${name}.${field}`, toPlain(value)),
    ]);
    const stored: JsonValue = { type: message.getType(), data: Object.fromEntries(data) };
    checkReadable(name, stored);
    return stored;
  });
}

/** What a message was made of, below what it is now. */
function fieldsOf(message: BaseMessage): Readonly<Record<string, unknown>> {
  const given: Readonly<Record<string, unknown>> = { ...message.lc_kwargs, ...message };
  const fields = Object.entries(given).filter(
    ([field, value]) => value !== undefined && !field.startsWith("lc_") && !derived.includes(field),
  );
  return Object.fromEntries(fields);
}

/** Said once more by `type`, `content` and `tool_calls`. */
const derived: readonly string[] = ["type", "contentBlocks", "content_blocks", "tool_call_chunks"];

/** Without what is `undefined`, and with documents as plain objects. All else is for `parseJson` to judge. */
function toPlain(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > limits.jsonDepth) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => toPlain(item, depth + 1));
  if (!isPlainObject(value) && !isDocument(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, toPlain(field, depth + 1)]));
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** By its members: it may come from a second copy of LangChain. */
function isDocument(value: object): boolean {
  return "pageContent" in value && Object.keys(value).every((key) => documentFields.includes(key));
}

const documentFields: readonly string[] = ["pageContent", "metadata", "id"];

/** What cannot be read must not be written: it would lock up the whole conversation. */
function checkReadable(name: string, stored: JsonValue): void {
  try {
    mapStoredMessagesToChatMessages([structuredClone(stored) as unknown as StoredMessage]);
  } catch (cause) {
    throw refused(name, `cannot be kept: ${cause instanceof Error ? cause.message : ""}`, cause);
  }
}

function refused(name: string, what: string, cause?: unknown): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] ${name} ${what} Nothing was written. Add human, AI, tool, system, chat or function messages.`,
    { cause },
  );
}
