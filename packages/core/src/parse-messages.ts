import {
  checkText,
  describeValue,
  invalidInput,
  isPlainObject,
  parseDate,
  quote,
} from "./checks.ts";
import { limits } from "./limits.ts";
import type { ParsedMessage } from "./memory-driver.ts";
import { parseScopeId } from "./scope.ts";

/** Roles of hosts that never become memories: instructions and the talk of tools. */
const passedOver = ["system", "developer", "tool", "function"];

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
export function parseMessages(messages: unknown): ParsedMessage[] {
  if (typeof messages === "string") return parseText("messages", messages, { role: "user" });
  const list = Array.isArray(messages) ? messages : [messages];
  if (list.length > limits.messages)
    throw invalidInput(
      `One add takes at most ${limits.messages} messages, not ${list.length}. Add them in parts.`,
    );
  return Array.from(list, (message, index) =>
    parseMessage(Array.isArray(messages) ? `messages[${index}]` : "message", message),
  ).flat();
}

function parseMessage(name: string, message: unknown): ParsedMessage[] {
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
  return parseText(`${name}.content`, parseContent(`${name}.content`, given.content), details);
}

function parseText(
  name: string,
  text: string,
  details: Omit<ParsedMessage, "text">,
): ParsedMessage[] {
  if (text.trim() === "") return [];
  checkText(name, text, { bytes: limits.textBytes });
  return [{ ...details, text }];
}

function parseRole(name: string, role: unknown): ParsedMessage["role"] {
  if (role === "user" || role === "assistant") return role;
  const shown = typeof role === "string" ? quote(role) : describeValue(role);
  throw invalidInput(
    `${name}.role must be user or assistant (${passedOver.join(", ")} are passed over), not ${shown}.`,
  );
}

function parseContent(name: string, content: unknown): string {
  if (typeof content === "string") return content;
  if (content === null) return "";
  if (!Array.isArray(content))
    throw invalidInput(`${name} must be text or a list of parts, not ${describeValue(content)}.`);
  const parts = Array.from(content, (part, index) => parsePart(`${name}[${index}]`, part));
  // Nothing but nameless images says nothing that could be found again.
  if (parts.every((part) => part === "" || part === "[image]" || part === "[file]")) return "";
  return parts.filter((part) => part !== "").join("\n");
}

function parsePart(name: string, part: unknown): string {
  if (!isPlainObject(part))
    throw invalidInput(`${name} must be an object with a type, not ${describeValue(part)}.`);
  if (part.type === "text") {
    if (typeof part.text !== "string")
      throw invalidInput(`${name}.text must be a string, not ${describeValue(part.text)}.`);
    return part.text.trim() === "" ? "" : part.text;
  }
  if (part.type === "image" || part.type === "file")
    return placeholder(part.type, part.alt ?? part.filename);
  const shown = typeof part.type === "string" ? quote(part.type) : describeValue(part.type);
  throw invalidInput(`${name}.type must be text, image or file, not ${shown}.`);
}

function placeholder(type: "image" | "file", label: unknown): string {
  const words = typeof label === "string" ? label.replace(/\s+/g, " ").trim() : "";
  return words === "" ? `[${type}]` : `[${type}: ${words}]`;
}
