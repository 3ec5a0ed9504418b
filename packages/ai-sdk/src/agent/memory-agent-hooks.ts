import { emitEvent, type Memory, type Scope } from "@mem0-kit/core";
import { withAgentMark } from "../agent-mark.ts";
import { endTurn } from "../end-turn.ts";
import { createMemoryRuntime } from "../memory-runtime.ts";
import { openTurn } from "../open-turn.ts";
import type { MemoryMiddlewareOptions, RecallSettings } from "../options.ts";
import { resolveRequest } from "../resolve-request.ts";
import { withoutKey } from "../without-key.ts";
import { agentAnswer, agentMessages } from "./agent-answer.ts";
import { type AgentCall, type AgentFinish, promptOf } from "./agent-call.ts";
import { type AgentTurns, turnOf, withTurn } from "./agent-context.ts";
import { withInstructions } from "./with-instructions.ts";

/** Options of `memoryAgentHooks`: those of the middleware, as far as an agent has a use for them. */
export interface MemoryAgentOptions<OPTIONS>
  extends Omit<MemoryMiddlewareOptions, "scope" | "recall" | "expose"> {
  readonly memory: Memory;
  /** Whose memories: one scope, or made of the agent's call options. */
  readonly scope: Scope | ((callOptions: OPTIONS) => Scope);
  /** `false`: nothing is recalled. @default true */
  readonly recall?: boolean | Omit<RecallSettings, "placement">;
}

/** What a `ToolLoopAgent` of ai 6 or 7 is made with. */
export interface MemoryAgentHooks<OPTIONS> {
  /** Puts what belongs to the call after the instructions. Returns all other settings as they are. */
  prepareCall<T extends AgentCall<OPTIONS>>(settings: T): Promise<T>;
  /** Stores the turn, in the background. `onEnd` on ai 7 takes it too. */
  onFinish(event: AgentFinish): void;
  /**
   * Waits for everything that is being written: at the end of a script or a test.
   *
   * @throws MemoryError whose `cause.errors` has what was not written.
   */
  flush(): Promise<void>;
}

/**
 * Makes the hooks that give an agent a memory, whatever model it has: what belongs to the user's words is
 * put after its instructions, fenced as data, and the turn is stored once when the agent has finished it:
 * also where `stopWhen` ends the loop on a call of tools. For `ToolLoopAgent` of ai 6 and 7; ai 5 has no
 * such hooks.
 *
 * Take either these hooks or a model of `withMemory`. With both, the hooks remember and the model's
 * middleware over the same memory stands aside. The middleware sees more: it also keeps what the user said
 * in a call that was aborted, of which the SDK tells no `onFinish`. The SDK gives `prepareCall` no signal
 * either: an abort during the recall takes effect after it, at most `recall.timeoutMs` later.
 *
 * A `prepareCall` of your own spreads what this one returns; so does a `prepareStep` that sets the
 * `runtimeContext` (ai 7) or `experimental_context` (ai 6), which carries the turn.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * const { prepareCall, onFinish } = memoryAgentHooks({
 *   memory,
 *   scope: (options: { userId: string }) => ({ userId: options.userId }),
 * });
 * const agent = new ToolLoopAgent({ model, tools, callOptionsSchema, prepareCall, onFinish });
 * ```
 */
export function memoryAgentHooks<OPTIONS = unknown>(
  options: MemoryAgentOptions<OPTIONS>,
): MemoryAgentHooks<OPTIONS> {
  const { scope: whose, ...rest } = options;
  const runtime = createMemoryRuntime(rest);
  const { memory, key = "memory" } = options;
  const turns: AgentTurns = new WeakMap();

  return {
    async prepareCall(settings) {
      const scope = typeof whose === "function" ? whose(settings.options as OPTIONS) : whose;
      const request = resolveRequest(rest, scope, {
        providerOptions: settings.providerOptions as Readonly<Record<string, unknown>>,
      });
      const call = withoutKey(settings as AgentCall<OPTIONS> & Keyed, key);
      const turn = await openTurn(runtime, request, {
        prompt: promptOf(settings),
        isStructured: await isStructured(settings),
        isNew: true,
      });
      const known = { scope: request.scope ?? scope, turn };
      const instructions = withInstructions(settings.instructions, turn?.recalled?.text ?? "");
      return {
        ...call,
        providerOptions: withAgentMark(call.providerOptions, { memory, scope: known.scope }),
        ...(instructions === undefined ? {} : { instructions }),
        ...withTurn(settings, known, turns),
      } as unknown as typeof settings;
    },

    onFinish(event) {
      const known = turnOf(event, turns);
      if (known === undefined)
        emitEvent(options.onEvent, { type: "skipped", phase: "store", reason: "lost-turn" });
      if (known?.turn === undefined) return;
      const { turn } = known;
      const prompt = [...turn.prompt, ...agentMessages(event)];
      endTurn(runtime, { ...turn, prompt }, agentAnswer(event));
    },

    flush: () => runtime.flush(),
  };
}

interface Keyed {
  readonly providerOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** Whether the agent generates an object: its `output` says so, at once or later. */
async function isStructured({ output }: AgentCall<unknown>): Promise<boolean> {
  const { responseFormat } = (output ?? {}) as { readonly responseFormat?: unknown };
  const format = (await responseFormat) as { readonly type?: unknown } | undefined;
  return format?.type === "json";
}
