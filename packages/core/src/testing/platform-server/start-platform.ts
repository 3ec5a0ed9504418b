import { type HttpShell, startHttpShell } from "../http-shell/start-http-shell.ts";
import { handleRequest } from "./handle-request.ts";
import { platformState } from "./platform-state.ts";

/** How the stand-in plays the platform. */
export interface PlatformOptions {
  /** The key that requests must carry. @default "m0-stand-in" */
  readonly apiKey?: string;
  /** Milliseconds until what is answered with an event is done. @default 3 */
  readonly addDelayMs?: number;
  /**
   * Whether an add with the same ids and the same `Idempotency-Key` header gets the first one's answer.
   * mem0's platform does not do it; a server of mem0-kit does. @default false
   */
  readonly idempotentAdd?: boolean;
  /**
   * Whether a text that was kept with `infer: false` in the same scope is kept but once, and an add of it
   * again answered without a result. mem0's documentation says that the platform does so. Off by default,
   * because it is one guess of several: neither the answer nor what becomes of the second text's metadata
   * is documented, and a client must keep equal texts with different metadata apart on any server.
   * @default false
   */
  readonly dedupeByText?: boolean;
  /**
   * Whether `timestamp` becomes `created_at`, as the words of mem0's documentation ("when a memory was
   * created") can be read; otherwise it is a time of its own, which only the filter `timestamp` sees. A
   * client should be right with both. @default false
   */
  readonly timestampIsCreation?: boolean;
}

/** A running stand-in. */
export interface PlatformServer extends HttpShell {
  readonly apiKey: string;
  readonly organizationId: string;
  readonly projectId: string;
  /** Has everything done that was answered with an event, without waiting for `addDelayMs`. */
  settled(): Promise<void>;
  /** Makes the next `times` events fail with these words. @default once */
  failEvents(reason: string, times?: number): void;
}

/**
 * Starts a FAKE of mem0's hosted platform: a real HTTP server on a free port of 127.0.0.1 that speaks
 * the platform's protocol, over a store in RAM. FOR TESTS ONLY: there is no model in it. Each message is
 * one fact, a search knows no more than shared words, categories come from a table of words, and
 * exports, summaries and profiles are made of the texts as they are.
 *
 * What it plays faithfully is the outside: routes, bodies, refusals, adds that are done later, facts that
 * belong to a user or an agent by who said them, `session_id` and `run_id`, microseconds, pages.
 *
 * @example
 * ```ts
 * const server = await startPlatform();
 * const memory = hostedMemory({ apiKey: server.apiKey, host: server.url });
 * server.fail({ status: 429, retryAfter: 1, times: 1 });
 * await server.close();
 * ```
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<PlatformServer> {
  const { apiKey = "m0-stand-in" } = options;
  const state = platformState({
    addDelayMs: options.addDelayMs ?? 3,
    idempotentAdd: options.idempotentAdd ?? false,
    dedupeByText: options.dedupeByText ?? false,
    timestampIsCreation: options.timestampIsCreation ?? false,
  });
  const shell = await startHttpShell((request) => handleRequest(state, apiKey, request));
  return {
    ...shell,
    apiKey,
    organizationId: state.organizationId,
    projectId: state.projectId,
    settled: async () => state.later.settle(),
    failEvents: (reason, times = 1) => {
      for (let count = 0; count < times; count += 1) state.failures.push(reason);
    },
    close: () => {
      state.later.stop();
      return shell.close();
    },
  };
}
