import type { ChatMessage, ChatResponse, ChatResponseChunk, ToolCall } from "@llamaindex/core/llms";
import { MockLLM } from "@llamaindex/core/llms/mock";

/** What the model says in one step: words, calls of tools, or both. */
export type Step = string | { readonly text?: string; readonly calls: readonly ToolCall[] } | Error;

export interface ScriptedLLMOptions {
  /** @default 8192 */
  readonly contextWindow?: number;
  /** Runs while the model is asked. */
  readonly onAsked?: () => unknown;
}

/** LlamaIndex' mock model, which says one step after the other, the last one forever. */
export class ScriptedLLM extends MockLLM {
  /** What it was asked, call by call. */
  readonly prompts: ChatMessage[][] = [];
  readonly #steps: readonly Step[];
  readonly #onAsked: (() => unknown) | undefined;

  constructor(steps: readonly Step[], { contextWindow = 8192, onAsked }: ScriptedLLMOptions = {}) {
    super({ timeBetweenToken: 0 });
    // The mock of 0.6.19 says no.
    Object.assign(this, { supportToolCall: true });
    this.metadata = { ...this.metadata, contextWindow };
    this.#steps = steps;
    this.#onAsked = onAsked;
  }

  // Both of the host's signatures, which one implementation cannot be typed for.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  override async chat(params: { messages: ChatMessage[]; stream?: boolean }): Promise<any> {
    const step = this.#steps[Math.min(this.prompts.length, this.#steps.length - 1)] ?? "";
    this.prompts.push(structuredClone(params.messages));
    await this.#onAsked?.();
    if (step instanceof Error) throw step;
    const text = typeof step === "string" ? step : (step.text ?? "");
    const calls = typeof step === "string" ? [] : step.calls;
    return params.stream ? streamOf(text, calls) : responseOf(text, calls);
  }
}

async function* streamOf(
  text: string,
  calls: readonly ToolCall[],
): AsyncGenerator<ChatResponseChunk> {
  for (const delta of text.split(/(?<= )/)) yield { raw: {}, delta };
  if (calls.length > 0) yield { raw: {}, delta: "", options: { toolCall: calls } };
}

function responseOf(text: string, calls: readonly ToolCall[]): ChatResponse {
  const options = calls.length > 0 ? { options: { toolCall: calls } } : {};
  return { raw: {}, message: { role: "assistant", content: text, ...options } };
}
