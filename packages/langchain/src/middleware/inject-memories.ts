import { type BaseMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";

/** What of a model's request memories can be put into. */
export interface Prompt {
  readonly messages: readonly BaseMessage[];
  readonly systemMessage: SystemMessage;
}

/** What of a prompt is another. */
export interface PromptChange {
  messages?: BaseMessage[];
  systemMessage?: SystemMessage;
}

/** Copies of what changes; the messages themselves are those of the state and stay as they are. */
export function injectMemories(
  { messages, systemMessage }: Prompt,
  text: string,
  place: { readonly placement: "user" | "system"; readonly message: BaseMessage },
): PromptChange {
  if (place.placement === "system") return { systemMessage: afterSystem(systemMessage, text) };
  return {
    messages: messages.map((message) =>
      message === place.message ? beforeWords(message, text) : message,
    ),
  };
}

function beforeWords(message: BaseMessage, text: string): HumanMessage {
  const { content, id, name, additional_kwargs, response_metadata } = message;
  return new HumanMessage({
    content:
      typeof content === "string"
        ? `${text}\n\n${content}`
        : [{ type: "text", text: `${text}\n\n` }, ...content],
    additional_kwargs,
    response_metadata,
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
  });
}

/** A block of its own, so that a provider's cache of what stands before it holds. */
function afterSystem(message: SystemMessage, text: string): SystemMessage {
  const { content } = message;
  if (content === "" || content.length === 0) return new SystemMessage(text);
  const before = typeof content === "string" ? [{ type: "text" as const, text: content }] : content;
  return new SystemMessage({
    ...message.lc_kwargs,
    content: [...before, { type: "text", text }],
  });
}
