import { type JsonValue, MemoryError } from "@mem0-kit/core";
import { type Keeper, type KeepRunningOptions, keepRunning } from "./keep-running.ts";
import { type Outputs, type PluginProcess, startPlugin } from "./plugin-process.ts";
import { preparePlugin } from "./prepare-plugin.ts";

/** How far the plugin is. */
export interface DifyStatus {
  readonly status: "ready" | "preparing" | "unavailable" | "failed";
  /** From 0 to 1, while it is prepared. */
  readonly progress?: number;
  /** What happens, what to install, or what went wrong. */
  readonly message?: string;
}

export interface InvokeOptions {
  /** Whose memories: neither a parameter nor a model can change it. */
  readonly userId: string;
  /** Sends the call to a server that is down. */
  readonly outage?: boolean;
  readonly signal?: AbortSignal;
}

/** Dify's side of the plugin: what the plugin daemon does, for one plugin. */
export interface Dify {
  status(): DifyStatus;
  /** Begins to prepare and to run the plugin. Where that failed, it tries again after a minute. */
  start(): void;
  /** @throws MemoryError `UNAVAILABLE`, with the reason, while it cannot be called. */
  requireReady(): void;
  /**
   * Calls a tool and gives its output variables.
   *
   * @throws MemoryError as `requireReady`; `UNAVAILABLE` with the plugin's words when the tool fails;
   * `TIMEOUT`; what the signal aborts with.
   */
  invoke(
    tool: string,
    parameters: Readonly<Record<string, JsonValue>>,
    options: InvokeOptions,
  ): Promise<Outputs>;
  close(): Promise<void>;
}

export interface DifyOptions extends KeepRunningOptions {
  /** Address of mem0's protocol, and of a server of it that is down. */
  readonly baseUrl: (options: { readonly outage: boolean }) => string;
  /** A key that knows this user's memories alone. */
  readonly keyOf: (userId: string) => Promise<string>;
  /** Where the plugin and its Python environment are kept. */
  readonly folder: string;
  /** What the preparation is given, but for its secrets. @default that of this process */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** For one call, all counted. @default 30,000 */
  readonly timeoutMs?: number;
}

const triesAgainAfterMs = 60_000;

export function createDify(options: DifyOptions): Dify {
  const { baseUrl, keyOf, folder, environment = process.env, timeoutMs = 30_000 } = options;
  const ending = new AbortController();
  let state: DifyStatus = preparingAt(0);
  let preparing: Promise<void> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let keeper: Keeper | undefined;

  async function prepare(): Promise<void> {
    const onProgress = (progress: number) => {
      state = preparingAt(progress);
    };
    try {
      const made = await preparePlugin({ folder, environment, onProgress, signal: ending.signal });
      if ("missing" in made) state = { status: "unavailable", message: made.missing };
      else if (!ending.signal.aborted) keeper = keepRunning(() => startPlugin(made.ready), options);
    } catch (error) {
      if (ending.signal.aborted) return;
      console.error("[demo]", error);
      state = {
        status: "failed",
        message: "The plugin could not be made ready. The server's log says why.",
      };
    }
  }

  const status = (): DifyStatus => {
    if (!keeper) return state;
    const trouble = keeper.trouble();
    return trouble === undefined ? { status: "ready" } : { status: "preparing", message: trouble };
  };

  const current = (): PluginProcess => {
    if (keeper && keeper.trouble() === undefined) return keeper.process();
    throw notReady(status());
  };

  return {
    status,
    start() {
      const isSoon = Date.now() - triedAt < triesAgainAfterMs;
      if (keeper || preparing || isSoon || ending.signal.aborted) return;
      preparing = prepare().finally(() => {
        preparing = undefined;
        triedAt = Date.now();
      });
    },
    requireReady: () => void current(),
    async invoke(tool, parameters, { userId, outage = false, signal }) {
      const plugin = current();
      const credentials = {
        backend: "memory_server",
        base_url: baseUrl({ outage }),
        api_key: await keyOf(userId),
      };
      const call = { tool, parameters: { ...parameters, user_id: userId }, credentials, userId };
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        return await plugin.call(call, {
          signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        });
      } catch (error) {
        if (error !== deadline.reason) throw error;
        throw new MemoryError(
          "TIMEOUT",
          `[demo] The Dify plugin did not answer within ${timeoutMs / 1000} s.`,
        );
      }
    },
    async close() {
      ending.abort();
      await preparing;
      await keeper?.close();
    },
  };
}

function preparingAt(progress: number): DifyStatus {
  return { status: "preparing", progress, message: "Its Python environment is being made." };
}

function notReady({ status, message = "" }: DifyStatus): MemoryError {
  const advice = status === "preparing" ? " Try again in a moment." : "";
  return new MemoryError("UNAVAILABLE", `[demo] The Dify plugin is not ready. ${message}${advice}`);
}
