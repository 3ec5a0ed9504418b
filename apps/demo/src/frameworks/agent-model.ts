import { OpenAI } from "@llamaindex/openai";
import type { ModelSettings } from "../chat/turn.ts";

/** LlamaIndex' model for one run of an agent. */
export interface AgentModel {
  readonly llm: OpenAI;
  /** Passes the run's events on, and throws what the model threw. */
  watch<T>(events: AsyncIterable<T>): AsyncGenerator<T>;
}

/**
 * An agent of LlamaIndex catches nothing: what its model throws is an unhandled rejection, which ends
 * the process, and the run never ends. So here a model that fails tells `watch`, and the agent waits.
 */
export function agentModel(settings: ModelSettings, signal: AbortSignal): AgentModel {
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  return {
    llm: new TellingOpenAI(settings, signal, failed.reject),
    async *watch(events) {
      const reader = events[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await Promise.race([reader.next(), failed.promise]);
        if (done) return;
        yield value;
      }
    },
  };
}

class TellingOpenAI extends OpenAI {
  readonly #onError: (error: unknown) => void;

  constructor(
    { id: model, baseURL, apiKey }: ModelSettings,
    signal: AbortSignal,
    onError: (error: unknown) => void,
  ) {
    super({
      model,
      baseURL,
      apiKey,
      maxRetries: 2,
      // Its default is 0.1, which newer models of OpenAI refuse.
      temperature: 1,
      // It takes no signal of a call.
      additionalSessionOptions: { fetch: (url, init) => fetch(url, endedBy(signal, init)) },
    });
    this.#onError = onError;
  }

  /** LlamaIndex takes a model that it does not know for one of 1,024 tokens, and cuts the conversation. */
  override get metadata() {
    const known = super.metadata;
    return { ...known, contextWindow: Math.max(known.contextWindow, 32_768) };
  }

  protected override async *streamChat(...request: Parameters<OpenAI["streamChat"]>) {
    try {
      yield* super.streamChat(...request);
    } catch (error) {
      this.#onError(error);
      await new Promise(() => {});
    }
  }
}

function endedBy(signal: AbortSignal, init: RequestInit = {}): RequestInit {
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal };
}
