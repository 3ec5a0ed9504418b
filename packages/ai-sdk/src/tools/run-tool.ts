import { emitEvent, MemoryError, parseScope, runCall, type Scope } from "@mem0-kit/core";
import type { MemoryToolKind, ToolCall } from "./memory-tool.ts";
import { toolFailure } from "./tool-failure.ts";
import type { MemoryToolSettings } from "./tool-options.ts";
import type { ToolFailure } from "./tool-output.ts";

/** What a tool does once its input and scope are known to be well-formed; `count` is for its event. */
export type ToolWork<INPUT, OUTPUT> = (
  input: INPUT,
  call: { readonly scope: Scope; readonly signal: AbortSignal },
) => Promise<{ readonly output: OUTPUT; readonly count: number }>;

export interface RunToolOptions<INPUT> extends Pick<MemoryToolSettings, "requireIds" | "onEvent"> {
  readonly kind: MemoryToolKind;
  readonly parse: (input: unknown) => INPUT;
  readonly timeoutMs: number;
  /** Whose memories a call is about. */
  readonly scopeOf: (call: ToolCall) => unknown;
}

/**
 * Makes a tool's `execute`. The SDK shows the message of a thrown error to the model, so a failure becomes
 * a result in our words, and the error itself goes to `onEvent`.
 *
 * @throws the caller's own reason after an abort, and nothing else.
 */
export function runTool<INPUT, OUTPUT>(
  work: ToolWork<INPUT, OUTPUT>,
  options: RunToolOptions<INPUT>,
): (input: INPUT, call: ToolCall) => Promise<OUTPUT | ToolFailure> {
  const { kind, parse, timeoutMs, scopeOf, requireIds: require = ["userId"], onEvent } = options;
  return async (input, call = {}) => {
    const { abortSignal: signal, toolCallId } = call;
    const start = performance.now();
    const about = { tool: kind, ...(toolCallId === undefined ? {} : { toolCallId }) };
    let scope: Scope | undefined;
    try {
      signal?.throwIfAborted();
      const parsed = parseInput(parse, input);
      const whose = parseScope(scopeOf(call), { require });
      scope = whose;
      const limits = { timeoutMs, ...(signal ? { signal } : {}) };
      // Also where a memory does not listen to its signal.
      const { output, count } = await runCall(limits, (own) =>
        work(parsed, { scope: whose, signal: own }),
      );
      const durationMs = performance.now() - start;
      emitEvent(onEvent, { type: "called", ...about, scope, count, durationMs });
      return output;
    } catch (thrown) {
      const error = toMemoryError(thrown, signal);
      const whose = scope === undefined ? {} : { scope };
      const durationMs = performance.now() - start;
      emitEvent(onEvent, { type: "failed", ...about, ...whose, error, durationMs });
      if (signal?.aborted) throw signal.reason;
      return toolFailure(error.code);
    }
  };
}

/** The SDK has checked it already; others that call `execute` may not have. */
function parseInput<INPUT>(parse: (input: unknown) => INPUT, input: unknown): INPUT {
  try {
    return parse(input);
  } catch (cause) {
    throw new MemoryError("INVALID_INPUT", `[mem0-kit] ${(cause as Error).message}`, { cause });
  }
}

function toMemoryError(thrown: unknown, signal: AbortSignal | undefined): MemoryError {
  if (MemoryError.isInstance(thrown)) return thrown;
  return new MemoryError(
    signal?.aborted ? "ABORTED" : "BAD_RESPONSE",
    "[mem0-kit] A memory tool failed in a way that it does not name. Look at the error's cause.",
    { cause: thrown },
  );
}
