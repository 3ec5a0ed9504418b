import {
  AIMessage,
  type BaseMessage,
  coerceMessageLikeToMessage,
  HumanMessage,
  isBaseMessage,
  type MessageContent,
} from "@langchain/core/messages";
import { MemoryError } from "@mem0-kit/core";
import { isHuman } from "../chat-history/is-human.ts";

/**
 * What a person said, as a chain's input has it: text, content blocks, a message, or a conversation or
 * prompt value, whose last human message it is. `undefined` where nothing was said.
 *
 * @throws MemoryError `INVALID_INPUT` for anything else, which as text would be "[object Object]".
 */
export function toHumanMessage(input: unknown): BaseMessage | undefined {
  if (input === undefined || input === null) return undefined;
  const messages = toMessages(isPromptValue(input) ? input.toChatMessages() : input);
  if (messages !== undefined) return messages.findLast(isHuman);
  const content = contentOf(input);
  if (content !== undefined) return new HumanMessage({ content });
  throw new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The chain's input is neither text nor messages. Name the one with the words by inputKey.",
  );
}

/** What a model answered: text, content blocks or messages; `undefined` for an object. */
export function toAnswer(output: unknown): BaseMessage[] | undefined {
  if (output === undefined || output === null) return [];
  const content = contentOf(output);
  return content === undefined ? toMessages(output) : [new AIMessage({ content })];
}

function toMessages(value: unknown): BaseMessage[] | undefined {
  if (isMessage(value)) return [coerceMessageLikeToMessage(value)];
  if (!Array.isArray(value) || value.length === 0 || !value.every(isMessage)) return undefined;
  return value.map(coerceMessageLikeToMessage);
}

type MessageLike = BaseMessage | { readonly role: string; readonly content: MessageContent };

function isMessage(value: unknown): value is MessageLike {
  if (typeof value !== "object" || value === null) return false;
  if (isBaseMessage(value as BaseMessage)) return true; // it asks for a member only
  return "role" in value && "content" in value;
}

function contentOf(value: unknown): MessageContent | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) && value.every(isBlock) ? value : undefined;
}

function isBlock(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && !isMessage(value);
}

function isPromptValue(value: object | unknown): value is { toChatMessages(): BaseMessage[] } {
  return typeof value === "object" && value !== null && "toChatMessages" in value;
}
