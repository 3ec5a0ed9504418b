import type { PromptMessage } from "../prompt.ts";

/** A message of an agent's call, in the form that `ModelMessage` of ai 6 and 7 share. */
export interface AgentMessage {
  readonly role: string;
  readonly content: unknown;
}

/** What `prepareCall` gets, as far as memory looks at it. */
export interface AgentCall<OPTIONS> {
  readonly options?: OPTIONS;
  readonly prompt?: unknown;
  readonly messages?: unknown;
  readonly instructions?: unknown;
  readonly providerOptions?: object | undefined;
  readonly output?: unknown;
  /** Of ai 7. */
  readonly runtimeContext?: unknown;
  /** Of ai 6. */
  readonly experimental_context?: unknown;
}

/** A step of an agent's run, as `onFinish` of ai 6 and 7 tells of it. */
export interface AgentStep {
  readonly text: string;
  readonly content: readonly { readonly type: string }[];
  readonly toolResults: readonly {
    readonly toolName: string;
    readonly toolCallId: string;
    readonly output?: unknown;
  }[];
  readonly finishReason: unknown;
  readonly runtimeContext?: unknown;
  readonly experimental_context?: unknown;
}

/** What `onFinish` gets, as far as memory looks at it. */
export interface AgentFinish {
  readonly steps: readonly AgentStep[];
}

/** The messages of a call in the form of a model's prompt. */
export function promptOf({ prompt, messages }: AgentCall<unknown>): PromptMessage[] {
  const given = prompt ?? messages;
  if (typeof given === "string")
    return [{ role: "user", content: [{ type: "text", text: given }] }];
  return Array.isArray(given) ? given.map(toPromptMessage) : [];
}

function toPromptMessage({ role, content }: AgentMessage): PromptMessage {
  if (typeof content === "string") return { role, content };
  return { role, content: Array.isArray(content) ? content.map(toPromptPart) : [] };
}

/** Images have a part of their own in messages, and none in prompts. */
function toPromptPart(part: { readonly type: string; readonly [key: string]: unknown }) {
  const { type, image, data = image, mediaType } = part;
  if (type !== "image" && type !== "file") return part;
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  return {
    ...part,
    type: "file",
    data: bytes,
    mediaType: typeof mediaType === "string" ? mediaType : "image",
  };
}
