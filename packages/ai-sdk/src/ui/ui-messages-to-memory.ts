import { type ContentPart, type Message, withoutMemories } from "@mem0-kit/core";
import type { UIMessage } from "ai";
import { toMediaPart } from "../to-media-part.ts";

/**
 * Brings the messages of a chat to core's form, for `memory.add` and `remember`: their ids, roles, texts
 * and files. Reasoning, sources, tools and data parts are left out, and messages with nothing else.
 *
 * A file keeps its http, https or data address; what a backend does not read becomes its name.
 */
export function uiMessagesToMemory(messages: readonly UIMessage[]): Message[] {
  return messages.flatMap(({ id, role, parts }) => {
    const content = parts.flatMap(toContent);
    // The SDK leaves an id empty where nobody gave it one.
    const named = typeof id === "string" && id.trim() !== "" ? { id } : {};
    return content.length === 0 ? [] : [{ role, content, ...named }];
  });
}

function toContent(part: UIMessage["parts"][number]): ContentPart[] {
  if (part.type === "text") {
    const text = withoutMemories(part.text);
    return text.trim() === "" ? [] : [{ type: "text", text }];
  }
  if (part.type !== "file") return [];
  const { type, mediaType, filename, url } = part;
  // An address of the page's own, such as `blob:`, leads nowhere from here.
  const data = /^(https?|data):/i.test(url) ? { data: url } : {};
  return [
    toMediaPart({ type, mediaType, ...(filename === undefined ? {} : { filename }), ...data }),
  ];
}
