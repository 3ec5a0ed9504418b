import { type ContentPart, type Message, withoutMemories } from "@mem0-kit/core";
import type { StoreSettings, ToolResultInfo } from "./options.ts";
import type { PromptMessage } from "./prompt.ts";
import { toMediaPart } from "./to-media-part.ts";
import type { Turn } from "./turn.ts";
import { partsOf } from "./user-turn.ts";

/** The messages of a turn that are to be kept: the user's, and what the model answered. */
export function storedMessages(settings: StoreSettings, turn: Turn, answer: string): Message[] {
  const said = [...between(settings, turn), answer]
    .filter((text) => text.trim() !== "")
    .join("\n\n");
  const user: Message = { role: "user", content: userContent(settings, turn) };
  if (settings.roles === "user" || said === "") return [user];
  return [user, { role: "assistant", content: said }];
}

function userContent({ files = "placeholder" }: StoreSettings, { user }: Turn): ContentPart[] {
  return user.parts.flatMap((part): ContentPart[] => {
    if (part.type === "text") {
      const text = withoutMemories(part.text ?? "");
      return text.trim() === "" ? [] : [{ type: "text", text }];
    }
    if (part.type !== "file" || files === "omit") return [];
    const media = toMediaPart(part);
    if (files === "pass") return [media];
    // The name alone: neither bytes nor an address, which may hold a key.
    const { url: _, data: _data, ...named } = media;
    return [named];
  });
}

/** What the model wrote, and its tools gave, between the user's message and the last answer. */
function between(settings: StoreSettings, { prompt, user }: Turn): string[] {
  const { includeIntermediateText: hasText, includeToolResults: toWords } = settings;
  if (!hasText && toWords === undefined) return [];
  return prompt
    .slice(user.index + 1)
    .flatMap((message) => [
      ...(hasText ? assistantTexts(message) : []),
      ...(toWords ? toolResults(message).flatMap((result) => toWords(result) ?? []) : []),
    ]);
}

function assistantTexts(message: PromptMessage): string[] {
  if (message.role !== "assistant") return [];
  return partsOf(message).flatMap(({ type, text }) => (type === "text" ? (text ?? "") : []));
}

function toolResults(message: PromptMessage): ToolResultInfo[] {
  return partsOf(message)
    .filter(({ type }) => type === "tool-result")
    .map(({ toolName = "", toolCallId = "", output }) => ({ toolName, toolCallId, output }));
}
