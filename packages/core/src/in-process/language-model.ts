import type { Mem0Llm } from "./mem0-inside.ts";
import type { Mem0Provider } from "./mem0-provider.ts";

/** A language model of the AI SDK (specification V2 and later), by its shape. */
export interface AiSdkLanguageModel {
  readonly specificationVersion: string;
  doGenerate(options: never): PromiseLike<{ readonly content: readonly object[] }>;
}

/** A chat model or LLM of LangChain, by its shape. */
export interface LangChainLanguageModel {
  invoke(input: never, options?: never): Promise<unknown>;
}

/** What `infer: true` finds facts with. */
export type InProcessLanguageModel = Mem0Provider | AiSdkLanguageModel | LangChainLanguageModel;

/** Two messages in, text out. */
export type Generate = (
  messages: readonly { readonly role: string; readonly content: string }[],
  signal: AbortSignal | undefined,
) => Promise<string>;

/** Tells a model of its own from a provider of mem0. */
export function isLanguageModel(
  model: InProcessLanguageModel,
): model is AiSdkLanguageModel | LangChainLanguageModel {
  return "doGenerate" in model || "invoke" in model;
}

/** A model of its own as one function. */
export function generateWith(model: AiSdkLanguageModel | LangChainLanguageModel): Generate {
  return "doGenerate" in model ? generateWithAiSdk(model) : generateWithLangChain(model);
}

/** The LLM of a mem0 instance as one function. mem0's LLMs take no signal. */
export function generateWithMem0(llm: () => Mem0Llm): Generate {
  return async (messages) => {
    const answer = await llm().generateResponse(
      messages.map(({ role, content }) => ({ role, content })),
      { type: "json_object" },
    );
    return textOf(answer);
  };
}

function generateWithAiSdk(model: AiSdkLanguageModel): Generate {
  return async (messages, signal) => {
    const prompt = messages.map(({ role, content }) =>
      role === "system" ? { role, content } : { role, content: [{ type: "text", text: content }] },
    );
    const options = {
      prompt,
      // Without a schema: mem0's prompt says the form, and strict schemas differ between providers.
      responseFormat: { type: "json" },
      ...(signal === undefined ? {} : { abortSignal: signal }),
    };
    // The call options of all versions differ only in parts that are not given here.
    const { content } = await model.doGenerate(options as never);
    return content.map(partText).join("");
  };
}

function generateWithLangChain(model: LangChainLanguageModel): Generate {
  return async (messages, signal) => {
    // Role and content as a pair is a message to LangChain, so its message classes are not needed.
    const input = messages.map(({ role, content }) => [role, content]);
    const options = signal === undefined ? {} : { signal };
    return textOf(await model.invoke(input as never, options as never));
  };
}

/** A text, a message with content, or a list of parts. */
function textOf(answer: unknown): string {
  if (typeof answer === "string") return answer;
  if (Array.isArray(answer)) return answer.map(partText).join("");
  if (typeof answer === "object" && answer !== null && "content" in answer)
    return textOf(answer.content);
  return "";
}

function partText(part: unknown): string {
  if (typeof part === "string") return part;
  const { type, text } = (part ?? {}) as { readonly type?: unknown; readonly text?: unknown };
  return type === "text" && typeof text === "string" ? text : "";
}
