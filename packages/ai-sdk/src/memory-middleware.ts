import type { Scope } from "@mem0-kit/core";
import type { LanguageModelMiddleware } from "ai";
import { beginTurn } from "./begin-turn.ts";
import { endTurn } from "./end-turn.ts";
import { memoryMetadata, memorySources } from "./expose-memories.ts";
import { callsTool, endOfStep } from "./finish-reason.ts";
import { createMemoryRuntime, type MemoryRuntime } from "./memory-runtime.ts";
import type { MemoryMiddlewareOptions } from "./options.ts";
import type { CallParams } from "./prompt.ts";
import { isAbort, type StreamPart, tapStream } from "./tap-stream.ts";
import type { Turn } from "./turn.ts";

/**
 * Makes the middleware that remembers: what belongs to the user's words is put before them in every step,
 * and the turn is stored once, in the background, when the model has ended it. For `wrapLanguageModel` of
 * ai 5, 6 and 7. List it first: it then sees what the other middlewares have made of the answer.
 *
 * A memory that fails never fails the chat (see `recall.onError`); a missing or conflicting scope always
 * throws, before memory and model are asked for anything.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * const model = wrapLanguageModel({ model: openai("gpt-5"), middleware: memoryMiddleware({ memory, scope }) });
 * ```
 */
export function memoryMiddleware(options: MemoryMiddlewareOptions): LanguageModelMiddleware {
  return middlewareOver(createMemoryRuntime(options), options.scope);
}

/** What a model's answer has in all versions of the SDK. */
interface GenerateResult {
  readonly content: readonly {
    readonly type: string;
    readonly text?: string;
    readonly providerExecuted?: unknown;
  }[];
  readonly finishReason: unknown;
  readonly providerMetadata?: object;
}

interface StreamResult {
  readonly stream: ReadableStream<StreamPart>;
}

/** The hooks with the types that all versions share. */
interface Hooks {
  readonly specificationVersion: "v4";
  transformParams(call: { readonly params: CallParams }): Promise<CallParams>;
  wrapGenerate(call: {
    readonly doGenerate: () => PromiseLike<GenerateResult>;
    readonly params: CallParams;
  }): Promise<GenerateResult>;
  wrapStream(call: {
    readonly doStream: () => PromiseLike<StreamResult>;
    readonly params: CallParams;
  }): Promise<StreamResult>;
}

/** A middleware of a runtime that others share, for one scope. */
export function middlewareOver(
  runtime: MemoryRuntime,
  scope: Scope | undefined,
): LanguageModelMiddleware {
  // The SDK hands the same object from the first hook to the second: it names the step.
  const turns = new WeakMap<CallParams, Turn>();
  const { expose = {}, key = "memory" } = runtime.options;
  const hooks: Hooks = {
    // No version of the SDK looks at it at run time.
    specificationVersion: "v4",
    async transformParams({ params: given }) {
      const { params, turn } = await beginTurn(runtime, given, scope);
      if (turn) turns.set(params, turn);
      return params;
    },
    async wrapGenerate({ doGenerate, params }) {
      const turn = turns.get(params);
      if (turn === undefined) return doGenerate();
      const result = await doGenerate().then(undefined, (error: unknown) => {
        const isStopped = params.abortSignal?.aborted || isAbort(error);
        endTurn(runtime, turn, { text: "", reason: isStopped ? "aborted" : "error" });
        throw error;
      });
      const callsTools = result.content.some(callsTool);
      const reason = endOfStep(result.finishReason, { callsTools });
      endTurn(runtime, turn, { text: textOf(result), reason });
      const sources = memorySources(expose, turn, reason) as GenerateResult["content"];
      return {
        ...withMetadata(result, memoryMetadata(expose, key, turn)),
        ...(sources.length === 0 ? {} : { content: [...result.content, ...sources] }),
      };
    },
    async wrapStream({ doStream, params }) {
      const turn = turns.get(params);
      if (turn === undefined) return doStream();
      const { stream, ...rest } = await doStream().then(undefined, (error: unknown) => {
        const isStopped = params.abortSignal?.aborted || isAbort(error);
        endTurn(runtime, turn, { text: "", reason: isStopped ? "aborted" : "error" });
        throw error;
      });
      const metadata = memoryMetadata(expose, key, turn);
      const tapped = tapStream(stream, {
        onEnd: (answer) => endTurn(runtime, turn, stoppedBy(params, answer)),
        finish: (part, reason) => {
          const sources = memorySources(expose, turn, reason) as StreamPart[];
          return [...sources, withMetadata(part, metadata)];
        },
      });
      return { ...rest, stream: tapped };
    },
  };
  return hooks as unknown as LanguageModelMiddleware;
}

/** Providers end an aborted stream in ways of their own; the signal says what it was. */
function stoppedBy<T extends { readonly reason: string }>(params: CallParams, answer: T): T {
  const isStopped = params.abortSignal?.aborted && answer.reason === "error";
  return isStopped ? { ...answer, reason: "aborted" } : answer;
}

function textOf({ content }: GenerateResult): string {
  return content.map(({ type, text }) => (type === "text" ? (text ?? "") : "")).join("");
}

function withMetadata<T extends { readonly providerMetadata?: object }>(
  result: T,
  metadata: object | undefined,
): T {
  if (metadata === undefined) return result;
  return { ...result, providerMetadata: { ...result.providerMetadata, ...metadata } };
}
