import {
  type AgentMiddleware,
  humanInTheLoopMiddleware,
  modelRetryMiddleware,
  summarizationMiddleware,
} from "langchain";

// LangChain writes the types of these with zod 3, which `exactOptionalPropertyTypes` does not take.

/** Has a person decide about each call of the tool `look`. */
export function approval(): AgentMiddleware {
  return humanInTheLoopMiddleware({
    interruptOn: { look: true },
  } as never) as unknown as AgentMiddleware;
}

/** Puts a summary of `model` in the place of all but the last messages. */
export function summarizing(
  model: unknown,
  sizes: { readonly trigger: number; readonly keep: number },
): AgentMiddleware {
  return summarizationMiddleware({
    model,
    trigger: { messages: sizes.trigger },
    keep: { messages: sizes.keep },
  } as never) as unknown as AgentMiddleware;
}

/** Asks a model that failed again. */
export function retrying(): AgentMiddleware {
  const options = { maxRetries: 3, initialDelayMs: 1, jitter: false };
  return modelRetryMiddleware(options) as unknown as AgentMiddleware;
}
