import { emitEvent } from "../emit-event.ts";
import type { MemoryCapabilities } from "../memory.ts";
import { MemoryError } from "../memory-error.ts";
import { runCall } from "../run-call.ts";
import { parseScope, type Scope } from "../scope.ts";
import type { MemoryToolKind, ToolRun } from "./memory-tool-definition.ts";
import { toolFailure } from "./tool-failure.ts";
import type { DefineMemoryToolsOptions, MemoryToolEvent } from "./tool-options.ts";
import type { ToolFailure } from "./tool-output.ts";
import { toolTimeoutMs } from "./tool-works.ts";

/** What a tool does once its input and scope are known to be well-formed; `count` is for its event. */
export type ToolWork<INPUT, OUTPUT> = (
  input: INPUT,
  call: { readonly scope: Scope; readonly signal: AbortSignal },
) => Promise<{ readonly output: OUTPUT; readonly count: number }>;

export interface RunToolOptions extends DefineMemoryToolsOptions {
  readonly kind: MemoryToolKind;
  readonly check: (input: unknown) => string | undefined;
  readonly capabilities: MemoryCapabilities;
}

/** Makes a tool's `run`. Frameworks show a thrown error to the model, so a failure is a result in our words. */
export function runTool<INPUT, OUTPUT>(
  work: ToolWork<INPUT, OUTPUT>,
  options: RunToolOptions,
): (input: unknown, call: ToolRun) => Promise<OUTPUT | ToolFailure> {
  const { kind, check, capabilities, requireIds: require = ["userId"], onEvent } = options;
  const { onScopeError = "continue" } = options;
  const timeoutMs = toolTimeoutMs(kind, options);
  return async (input, { scope: scopeOf, signal, toolCallId }) => {
    const start = performance.now();
    const emit = (event: ToolResultEvent) => {
      if (onEvent === undefined && isModels(event)) return;
      emitEvent(onEvent, {
        ...event,
        tool: kind,
        ...(toolCallId === undefined ? {} : { toolCallId }),
        durationMs: performance.now() - start,
      } as MemoryToolEvent);
    };
    let scope: Scope | undefined;
    try {
      signal?.throwIfAborted();
      scope = parseScope(await scopeOf(), { require, supported: capabilities.scopeIds });
      const problem = check(input);
      if (problem !== undefined) {
        emit({ type: "failed", scope, error: refused(problem) });
        return toolFailure("INVALID_INPUT", problem);
      }
      const result = await runWork(work, input as INPUT, { scope, timeoutMs, signal });
      emit({ type: "called", scope, count: result.count });
      return result.output;
    } catch (thrown) {
      const error = toMemoryError(thrown, signal);
      emit({ type: "failed", ...(scope === undefined ? {} : { scope }), error });
      if (signal?.aborted) throw signal.reason;
      if (scope === undefined && onScopeError === "throw") throw thrown;
      return toolFailure(error.code);
    }
  };
}

/** An event's own part. */
type ToolResultEvent =
  | { readonly type: "called"; readonly scope: Scope; readonly count: number }
  | { readonly type: "failed"; readonly scope?: Scope; readonly error: MemoryError };

/** What a model does wrong is told to the model; nobody needs to be warned of it. */
function isModels(event: ToolResultEvent): boolean {
  if (event.type !== "failed") return false;
  return event.error.code === "INVALID_INPUT" || event.error.code === "NOT_FOUND";
}

/** Ends in time also where a memory does not listen to its signal. */
function runWork<INPUT, OUTPUT>(
  work: ToolWork<INPUT, OUTPUT>,
  input: INPUT,
  call: {
    readonly scope: Scope;
    readonly timeoutMs: number;
    readonly signal: AbortSignal | undefined;
  },
): ReturnType<ToolWork<INPUT, OUTPUT>> {
  const { scope, timeoutMs, signal } = call;
  const limits = { timeoutMs, ...(signal ? { signal } : {}) };
  return runCall(limits, (own) => work(input, { scope, signal: own }));
}

function refused(problem: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${problem}`);
}

function toMemoryError(thrown: unknown, signal: AbortSignal | undefined): MemoryError {
  if (MemoryError.isInstance(thrown)) return thrown;
  return new MemoryError(
    signal?.aborted ? "ABORTED" : "BAD_RESPONSE",
    "[mem0-kit] A memory tool failed in a way that it does not name. Look at the error's cause.",
    { cause: thrown },
  );
}
