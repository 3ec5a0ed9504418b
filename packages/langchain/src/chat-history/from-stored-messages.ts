import {
  type BaseMessage,
  mapStoredMessagesToChatMessages,
  type StoredMessage,
} from "@langchain/core/messages";
import { type JsonValue, MemoryError } from "@mem0-kit/core";

/**
 * Makes the messages again, new ones at each call.
 *
 * @throws MemoryError `BAD_RESPONSE` for an entry that is no message of LangChain's.
 */
export function fromStoredMessages(entries: readonly JsonValue[]): BaseMessage[] {
  try {
    // Constructors write into what they are given.
    return mapStoredMessagesToChatMessages(structuredClone(entries) as unknown as StoredMessage[]);
  } catch (cause) {
    throw new MemoryError(
      "BAD_RESPONSE",
      "[mem0-kit] The transcript holds an entry that is no message of LangChain's; another framework may keep its messages under this session id. Use another session id for each.",
      { cause },
    );
  }
}
