import { type Answer, composeAnswer } from "./answer.ts";
import { type ChatRequest, parseChatRequest } from "./chat-request.ts";
import { streamEvents } from "./stream-events.ts";

/** Settings of `createCompletion`. */
export interface CompletionOptions {
  /** Milliseconds between two words of a stream. @default 0 */
  readonly wordDelayMs?: number;
}

/**
 * Answers a parsed `POST /v1/chat/completions` body as OpenAI does: JSON, or server-sent events with
 * `stream: true`; a body that is not valid gets OpenAI's 400. It sees this body and nothing else.
 */
export function createCompletion(body: unknown, options: CompletionOptions = {}): Response {
  const parsed = parseChatRequest(body);
  if (!parsed.ok) return invalidRequest(parsed.message, parsed.param);
  const { request } = parsed;
  const answer = composeAnswer(request);
  const head = {
    id: `chatcmpl-${crypto.randomUUID()}`,
    created: Math.floor(Date.now() / 1000),
    model: request.model,
  };
  const usage = countUsage(request, answer);
  if (!request.stream)
    return Response.json({
      ...head,
      object: "chat.completion",
      choices: [
        {
          index: 0,
          message: messageOf(answer),
          finish_reason: finishReason(answer),
          logprobs: null,
        },
      ],
      usage,
    });
  const chunks = [
    ...deltas(answer).map((delta) => ({ choices: [{ index: 0, delta, finish_reason: null }] })),
    { choices: [{ index: 0, delta: {}, finish_reason: finishReason(answer) }] },
    ...(request.stream_options?.include_usage ? [{ choices: [], usage }] : []),
  ].map((chunk) => ({ ...head, object: "chat.completion.chunk", ...chunk }));
  return streamEvents(chunks, options.wordDelayMs ?? 0);
}

/** OpenAI's error body for a request that cannot be read. */
export function invalidRequest(message: string, param: string | null = null): Response {
  const error = { message, type: "invalid_request_error", param, code: null };
  return Response.json({ error }, { status: 400 });
}

function messageOf(answer: Answer) {
  if (answer.type === "text") return { role: "assistant", content: answer.text, refusal: null };
  return { role: "assistant", content: null, refusal: null, tool_calls: [toolCallOf(answer)] };
}

function toolCallOf({ call }: Extract<Answer, { type: "tool-call" }>) {
  return { id: `call_${crypto.randomUUID()}`, type: "function", function: call };
}

function deltas(answer: Answer): object[] {
  if (answer.type === "tool-call")
    return [
      { role: "assistant", content: null, tool_calls: [{ index: 0, ...toolCallOf(answer) }] },
    ];
  const words = answer.text.match(/\S+\s*|\s+/g) ?? [];
  return [{ role: "assistant", content: "" }, ...words.map((content) => ({ content }))];
}

function finishReason(answer: Answer): string {
  return answer.type === "text" ? "stop" : "tool_calls";
}

/** Counted in words: there is no tokenizer here, and clients want whole numbers. */
function countUsage(request: ChatRequest, answer: Answer) {
  const prompt = countWords(JSON.stringify(request.messages));
  const completion = countWords(answer.type === "text" ? answer.text : answer.call.arguments);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
