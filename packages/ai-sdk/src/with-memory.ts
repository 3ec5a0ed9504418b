import { gateway, wrapLanguageModel } from "ai";
import { memoryMiddleware } from "./memory-middleware.ts";
import type { MemoryMiddlewareOptions } from "./options.ts";

/** A model that `wrapLanguageModel` takes, in the installed version of the SDK. */
export type WrappableModel = Parameters<typeof wrapLanguageModel>[0]["model"];

/** A model with memory, as `wrapLanguageModel` returns it. */
export type MemoryModel = ReturnType<typeof wrapLanguageModel>;

/**
 * Gives a model a memory: every `generateText`, `streamText`, `generateObject` and agent with it
 * remembers. Cheap: it can be made anew for each request.
 *
 * @param model a model, or the id of one for the default provider (Vercel's gateway, unless the
 * application has set another).
 * @throws MemoryError as `memoryMiddleware` does.
 * @example
 * ```ts
 * const model = withMemory(openai("gpt-5"), { memory, scope: { userId } });
 * ```
 */
export function withMemory(
  model: WrappableModel | string,
  options: MemoryMiddlewareOptions,
): MemoryModel {
  return wrapLanguageModel({ model: resolveModel(model), middleware: memoryMiddleware(options) });
}

/** No version of the SDK can wrap an id. */
export function resolveModel(model: WrappableModel | string): WrappableModel {
  if (typeof model !== "string") return model;
  const { AI_SDK_DEFAULT_PROVIDER: provider = gateway } = globalThis as {
    readonly AI_SDK_DEFAULT_PROVIDER?: { languageModel(id: string): WrappableModel };
  };
  return provider.languageModel(model) as WrappableModel;
}
