import type { ChatMessage, MessageContent, MessageContentDetail } from "@llamaindex/core/llms";
import { type ContentPart, type MediaPart, type Message, withoutMemories } from "@mem0-kit/core";

export interface ToMemoryMessagesOptions {
  /**
   * What is kept of images and files: nothing, their kind, or they themselves where the backend reads
   * them. @default "placeholder"
   */
  readonly files?: "omit" | "placeholder" | "pass";
}

/**
 * Brings LlamaIndex' messages to core's form, for `memory.add` and `remember`: the words of people and of
 * the model, with the ids that a `Memory` gave them. Left out are system and memory messages, calls of
 * tools and their results (which LlamaIndex writes as the user's), memories that were put into a message,
 * and messages with nothing else.
 */
export function toMemoryMessages(
  messages: readonly (ChatMessage & { readonly id?: string })[],
  { files = "placeholder" }: ToMemoryMessagesOptions = {},
): Message[] {
  return messages.flatMap((message) => {
    const role = roleOf(message);
    const content = role === undefined ? [] : partsOf(message.content, files);
    if (role === undefined || content.length === 0) return [];
    const { id } = message;
    return [{ role, content, ...(id === undefined ? {} : { id }) }];
  });
}

/** Whether a person said it: the results of tools have the role of the user too. */
export function isSaid({ role, options }: ChatMessage): boolean {
  return role === "user" && !(options !== undefined && "toolResult" in options);
}

/** Whether it ends a turn: the model said it, and calls no tool with it. */
export function isAnswer({ role, options }: ChatMessage): boolean {
  const calls = options !== undefined && "toolCall" in options ? options.toolCall : undefined;
  return role === "assistant" && !(Array.isArray(calls) && calls.length > 0);
}

/** The words of a message, without images and files, and without memories that were put there. */
export function textOf(content: MessageContent): string {
  if (typeof content === "string") return withoutMemories(content);
  return content
    .flatMap((part) => (part.type === "text" ? withoutMemories(part.text) : []))
    .filter((text) => text.trim() !== "")
    .join("\n");
}

function roleOf(message: ChatMessage): Message["role"] | undefined {
  if (isSaid(message)) return "user";
  return isAnswer(message) ? "assistant" : undefined;
}

function partsOf(
  content: MessageContent,
  files: "omit" | "placeholder" | "pass",
): readonly ContentPart[] {
  const text = textOf(content);
  const words: ContentPart[] = text.trim() === "" ? [] : [{ type: "text", text }];
  if (files === "omit" || typeof content === "string") return words;
  return [...words, ...content.flatMap((part) => toMedia(part, files))];
}

function toMedia(part: MessageContentDetail, files: "placeholder" | "pass"): MediaPart[] {
  if (part.type === "text") return [];
  const isImage = part.type === "image" || part.type === "image_url";
  const type = isImage ? "image" : "file";
  // The kind alone: neither bytes nor an address, which may hold a key.
  if (files === "placeholder") return [{ type }];
  if (part.type === "image_url") return [{ type, url: part.image_url.url }];
  return [{ type, data: part.data, mediaType: part.mimeType }];
}
