import type { BaseMessage, ContentBlock } from "@langchain/core/messages";
import type { ContentPart, MediaPart, Message } from "@mem0-kit/core";
import { withoutMemories } from "@mem0-kit/core";
import { isName } from "./is-name.ts";

export interface ToMemoryMessagesOptions {
  /**
   * What is kept of images and files: nothing, their names, or they themselves where the backend reads
   * them. @default "placeholder"
   */
  readonly files?: "omit" | "placeholder" | "pass";
}

/**
 * Brings LangChain's messages to core's form, for `memory.add` and `remember`: the words of people and of
 * the model, with the messages' ids. Left out are system and tool messages, calls of tools, reasoning,
 * memories that were put into a message, and messages with nothing else.
 */
export function toMemoryMessages(
  messages: readonly BaseMessage[],
  { files = "placeholder" }: ToMemoryMessagesOptions = {},
): Message[] {
  return messages.flatMap((message) => {
    const role = roles[roleOf(message)];
    if (role === undefined) return [];
    const content = partsOf(message, files);
    if (content.length === 0) return [];
    return [
      {
        role,
        content,
        ...(isName(message.id) ? { id: message.id } : {}),
        // The model's name is that of an agent, not of somebody with facts of their own.
        ...(role === "user" && isName(message.name) ? { name: message.name } : {}),
      },
    ];
  });
}

const roles: Readonly<Record<string, "user" | "assistant">> = {
  human: "user",
  user: "user",
  ai: "assistant",
  assistant: "assistant",
};

/** A `ChatMessage` names its role itself, in words of the provider's. */
function roleOf(message: BaseMessage): string {
  return "role" in message ? String(message.role) : message.type;
}

function partsOf(message: BaseMessage, files: "omit" | "placeholder" | "pass"): ContentPart[] {
  const text = withoutMemories(message.text);
  const words: ContentPart[] = text.trim() === "" ? [] : [{ type: "text", text }];
  if (files === "omit" || typeof message.content === "string") return words;
  const media = message.contentBlocks.flatMap((block) => toMedia(block, files));
  return [...words, ...media];
}

function toMedia(block: ContentBlock, files: "placeholder" | "pass"): MediaPart[] {
  const type = mediaTypes[block.type];
  if (type === undefined) return [];
  const given = block as Readonly<Record<string, unknown>>;
  const { filename, name, title } = (given.metadata ?? {}) as Readonly<Record<string, unknown>>;
  const label = [filename, name, title, given.filename].find((word) => typeof word === "string");
  const named = { type, ...(typeof label === "string" ? { filename: label } : {}) } as const;
  // The name alone: neither bytes nor an address, which may hold a key.
  if (files === "placeholder") return [named];
  const { url, data, mimeType } = given;
  return [
    {
      ...named,
      ...(isAddress(url) ? { url } : {}),
      ...(typeof data === "string" || data instanceof Uint8Array ? { data } : {}),
      ...(typeof mimeType === "string" ? { mediaType: mimeType } : {}),
    },
  ];
}

const mediaTypes: Readonly<Record<string, MediaPart["type"]>> = {
  image: "image",
  file: "file",
  audio: "file",
  video: "file",
  "text-plain": "file",
};

/** What core takes; a provider's own address is only its placeholder. */
function isAddress(url: unknown): url is string {
  return typeof url === "string" && /^(https?|data):/i.test(url) && URL.canParse(url);
}
