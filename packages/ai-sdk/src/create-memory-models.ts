import type { Message, RecallCall, RecallResult, RememberResult, Scope } from "@mem0-kit/core";
import { type LanguageModelMiddleware, wrapLanguageModel } from "ai";
import { middlewareOver } from "./memory-middleware.ts";
import type { MemoryRequest, ProviderJson } from "./memory-request.ts";
import { createMemoryRuntime } from "./memory-runtime.ts";
import type { MemoryMiddlewareOptions } from "./options.ts";
import { type MemoryModel, resolveModel, type WrappableModel } from "./with-memory.ts";

export type MemoryModelsOptions = Omit<MemoryMiddlewareOptions, "scope">;

/** Models of one process that share a memory's cache, its writer and its turns. */
export interface MemoryModels {
  /** A model with memory, for one scope or, without, for that of each call. */
  model(model: WrappableModel | string, scope?: Scope): MemoryModel;
  middleware(scope?: Scope): LanguageModelMiddleware;
  /** Says for one call whose memory it is: spread it into `generateText` or `streamText`. */
  options(request: MemoryRequest): {
    providerOptions: Record<string, { [name: string]: ProviderJson }>;
  };
  /** Looks something up outside of a call. */
  recall(query: string, call: RecallCall): Promise<RecallResult>;
  /** Stores something outside of a call, in the background. */
  remember(messages: string | Message | readonly Message[], scope: Scope): Promise<RememberResult>;
  /**
   * Waits for everything that is being written: at the end of a script or a test.
   *
   * @throws MemoryError whose `cause.errors` has what was not written.
   */
  flush(): Promise<void>;
}

/**
 * Makes what a process needs once: `withMemory` for many users, with one cache and one writer.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * const models = createMemoryModels({ memory });
 * const { text } = await generateText({
 *   model: models.model(openai("gpt-5"), { userId: session.userId }),
 *   prompt: "What can I cook?",
 * });
 * ```
 */
export function createMemoryModels(options: MemoryModelsOptions): MemoryModels {
  const runtime = createMemoryRuntime(options);
  const { key = "memory" } = options;
  const middleware = (scope?: Scope) => middlewareOver(runtime, scope);
  return {
    middleware,
    model: (model, scope) =>
      wrapLanguageModel({ model: resolveModel(model), middleware: middleware(scope) }),
    // Without `exactOptionalPropertyTypes` ai 5 would not take the optional ids for JSON.
    options: (request) => ({
      providerOptions: { [key]: request as { [name: string]: ProviderJson } },
    }),
    recall: (query, call) => runtime.recall(query, call),
    remember: (messages, scope) => runtime.remember(messages, { scope }),
    flush: () => runtime.flush(),
  };
}
