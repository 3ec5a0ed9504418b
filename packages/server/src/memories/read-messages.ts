import type { ContentPart, Message } from "@mem0-kit/core";
import type { AddRequest, WireMessage } from "@mem0-kit/core/platform";
import { invalidAdd } from "./refusals.ts";

/** The messages of a request as `Memory.add` takes them, which checks what is in them. */
export function readMessages({ messages }: Pick<AddRequest, "messages">): Message[] {
  return listOf(messages).map((message, index) => readMessage(`messages[${index}]`, message));
}

/** A bare text is the user's. */
function listOf(messages: AddRequest["messages"]): readonly WireMessage[] {
  if (typeof messages === "string") return [{ role: "user", content: messages }];
  return Array.isArray(messages) ? messages : [messages];
}

function readMessage(place: string, { role, content, name }: WireMessage): Message {
  return {
    // Any other role is told apart, and refused or passed over, by `parseMessages`.
    role: role as Message["role"],
    content: typeof content === "string" ? content : readParts(`${place}.content`, content),
    ...(name ? { name } : {}),
  };
}

type Part = Readonly<Record<string, unknown>>;

function readParts(place: string, content: Exclude<WireMessage["content"], string>): ContentPart[] {
  if (!Array.isArray(content)) return [readPart(place, content)];
  return content.map((part: Part, index) => readPart(`${place}[${index}]`, part));
}

const mediaTypes: ReadonlyMap<unknown, string> = new Map([
  ["pdf_url", "application/pdf"],
  ["mdx_url", "text/markdown"],
  ["txt_url", "text/plain"],
]);

function readPart(place: string, part: Part): ContentPart {
  if (part.type === "text" && typeof part.text === "string")
    return { type: "text", text: part.text };
  if (part.type === "image_url") return { type: "image", url: urlOf(place, part) };
  const mediaType = mediaTypes.get(part.type);
  if (mediaType === undefined)
    throw invalidAdd(
      `${place} must be of the type text, image_url, pdf_url, mdx_url or txt_url, with its content.`,
    );
  const url = urlOf(place, part);
  // A document may stand there itself, in base64.
  const source = /^(https?|data):/i.test(url) ? { url } : { data: url };
  return { type: "file", mediaType, ...source };
}

function urlOf(place: string, part: Part): string {
  const held = part[String(part.type)];
  const url = typeof held === "object" && held !== null ? (held as Part).url : held;
  if (typeof url === "string" && url !== "") return url;
  throw invalidAdd(`${place} must have a url, such as { image_url: { url } }.`);
}
