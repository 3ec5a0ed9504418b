import {
  checkText,
  describeValue,
  invalidInput,
  isPlainObject,
  parseDate,
  quote,
} from "./checks.ts";
import { limits } from "./limits.ts";
import type { ParsedMessage, ParsedPart } from "./memory-driver.ts";
import { mediaPlaceholder, parseMedia } from "./parse-media.ts";
import { parseScopeId } from "./scope.ts";

/** Roles of hosts that never become memories: instructions and the talk of tools. */
const passedOver = ["system", "developer", "tool", "function"];

/** How `parseMessages` treats images and files. */
export interface ParseMessagesOptions {
  /** Whether the backend reads them: messages that have some carry `parts`. @default false */
  readonly media?: boolean;
}

/**
 * Checks what `Memory.add` was given and returns the messages that can become memories.
 *
 * A string is one user message. Messages of system, developer and tool roles and those without text
 * are passed over, also `content: null`, as a call of a tool has it. Text parts are joined by line
 * breaks; an image or file becomes `[image: alt or file name]`, or `[image]` beside other text.
 * Other keys of a message are the host's own and ignored. Lone surrogates and NUL are refused, since
 * a store would give back another text.
 *
 * @throws MemoryError `INVALID_INPUT` naming the message, such as `messages[2].content`.
 */
export function parseMessages(
  messages: unknown,
  options: ParseMessagesOptions = {},
): ParsedMessage[] {
  if (typeof messages === "string")
    return toMessage("messages", { text: messages }, { role: "user" });
  const list = Array.isArray(messages) ? messages : [messages];
  if (list.length > limits.messages)
    throw invalidInput(
      `One add takes at most ${limits.messages} messages, not ${list.length}. Add them in parts.`,
    );
  return Array.from(list, (message, index) =>
    parseMessage(Array.isArray(messages) ? `messages[${index}]` : "message", message, options),
  ).flat();
}

function parseMessage(
  name: string,
  message: unknown,
  options: ParseMessagesOptions,
): ParsedMessage[] {
  if (typeof message !== "object" || message === null || Array.isArray(message))
    throw invalidInput(
      `${name} must be an object with role and content, not ${describeValue(message)}.`,
    );
  const given = message as Record<string, unknown>;
  if (typeof given.role === "string" && passedOver.includes(given.role)) return [];
  const role = parseRole(name, given.role);
  const details = {
    role,
    ...(given.id === undefined ? {} : { id: parseScopeId(`${name}.id`, given.id) }),
    ...(given.name === undefined ? {} : { name: parseScopeId(`${name}.name`, given.name) }),
    ...(given.createdAt === undefined
      ? {}
      : { createdAt: parseDate(`${name}.createdAt`, given.createdAt) }),
  };
  const content = parseContent(`${name}.content`, given.content, options);
  return toMessage(`${name}.content`, content, details);
}

type Content = Pick<ParsedMessage, "text" | "parts">;

function toMessage(
  name: string,
  content: Content,
  details: Omit<ParsedMessage, "text" | "parts">,
): ParsedMessage[] {
  if (content.text.trim() === "") return [];
  checkText(name, content.text, { bytes: limits.textBytes });
  return [{ ...details, ...content }];
}

function parseRole(name: string, role: unknown): ParsedMessage["role"] {
  if (role === "user" || role === "assistant") return role;
  const shown = typeof role === "string" ? quote(role) : describeValue(role);
  throw invalidInput(
    `${name}.role must be user or assistant (${passedOver.join(", ")} are passed over), not ${shown}.`,
  );
}

function parseContent(name: string, content: unknown, options: ParseMessagesOptions): Content {
  if (typeof content === "string") return { text: content };
  if (content === null) return { text: "" };
  if (!Array.isArray(content))
    throw invalidInput(`${name} must be text or a list of parts, not ${describeValue(content)}.`);
  const parts = Array.from(content, (part, index) => parsePart(`${name}[${index}]`, part, options));
  const hasMedia = parts.some(({ part }) => part !== undefined && part.type !== "text");
  const texts = parts.map(({ text }) => text);
  // Nothing but nameless images says nothing that could be found again, unless they are read.
  const saysNothing = texts.every((text) => text === "" || text === "[image]" || text === "[file]");
  if (saysNothing && !hasMedia) return { text: "" };
  const text = texts.filter((part) => part !== "").join("\n");
  return hasMedia ? { text, parts: parts.flatMap(({ part }) => part ?? []) } : { text };
}

/** A part's words, and what a backend that reads media gets of it. */
interface PartContent {
  readonly text: string;
  readonly part: ParsedPart | undefined;
}

function parsePart(name: string, part: unknown, options: ParseMessagesOptions): PartContent {
  if (!isPlainObject(part))
    throw invalidInput(`${name} must be an object with a type, not ${describeValue(part)}.`);
  if (part.type === "text") return parseTextPart(name, part.text);
  if (part.type === "image" || part.type === "file") {
    const shown = { type: part.type, ...parseAlt(part.alt ?? part.filename) } as const;
    const text = mediaPlaceholder(shown);
    const media = options.media ? parseMedia(name, part, shown) : undefined;
    return { text, part: media ?? { type: "text", text } };
  }
  const shown = typeof part.type === "string" ? quote(part.type) : describeValue(part.type);
  throw invalidInput(`${name}.type must be text, image or file, not ${shown}.`);
}

function parseTextPart(name: string, text: unknown): PartContent {
  if (typeof text !== "string")
    throw invalidInput(`${name}.text must be a string, not ${describeValue(text)}.`);
  if (text.trim() === "") return { text: "", part: undefined };
  return { text, part: { type: "text", text } };
}

function parseAlt(label: unknown): { readonly alt?: string } {
  const alt = typeof label === "string" ? label.replace(/\s+/g, " ").trim() : "";
  return alt === "" ? {} : { alt };
}
