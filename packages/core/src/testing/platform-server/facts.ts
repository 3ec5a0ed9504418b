import type { ParsedMessage } from "../../memory-driver.ts";
import type { AddRequest, WireMessage } from "../../platform/index.ts";
import type { Scope } from "../../scope.ts";

/** A text that is to be kept, and whose it is. */
export interface Fact {
  readonly message: ParsedMessage;
  readonly scope: Scope;
}

/** The messages of a request as a list; a bare text is the user's. */
export function messagesOf({ messages }: Pick<AddRequest, "messages">): readonly WireMessage[] {
  if (typeof messages === "string") return [{ role: "user", content: messages }];
  return Array.isArray(messages) ? messages : [messages];
}

/** With `infer: false`: each plain text as it is, with all ids. Everything else is passed over. */
export function verbatimFacts(messages: readonly WireMessage[], scope: Scope): Fact[] {
  return messages.flatMap(({ role, content }) =>
    role === "system" || typeof content !== "string" || content.trim() === ""
      ? []
      : [{ message: { role: roleOf(role), text: content }, scope }],
  );
}

/** FAKE inference: each message is one fact, of the user or of the agent by who said it. */
export function inferredFacts(messages: readonly WireMessage[], scope: Scope): Fact[] {
  return messages.flatMap(({ role, content }) => {
    const text = role === "system" ? "" : textOf(content);
    if (text.trim() === "") return [];
    const message = { role: roleOf(role), text };
    return [{ message, scope: attribute(scope, message.role) }];
  });
}

/** User or agent, never both; the app and the run on all. */
function attribute({ userId, agentId, ...others }: Scope, role: ParsedMessage["role"]): Scope {
  if (userId === undefined || agentId === undefined)
    return {
      ...(userId === undefined ? {} : { userId }),
      ...(agentId === undefined ? {} : { agentId }),
      ...others,
    };
  return role === "user" ? { userId, ...others } : { agentId, ...others };
}

function textOf(content: WireMessage["content"]): string {
  if (typeof content === "string") return content;
  const parts = Array.isArray(content) ? content : [content];
  return parts.map(partText).join("\n");
}

/** No model looks at what is shared: that it was is all that is kept. */
function partText(part: Readonly<Record<string, unknown>>): string {
  if (part.type === "text") return typeof part.text === "string" ? part.text : "";
  return part.type === "image_url" ? "An image was shared." : "A document was shared.";
}

function roleOf(role: string): ParsedMessage["role"] {
  return role === "assistant" ? "assistant" : "user";
}
