import type { StructuredToolInterface } from "@langchain/core/tools";
import { MemoryError, type Scope } from "@mem0-kit/core";
import { type AgentMiddleware, createMiddleware } from "langchain";
import { isName } from "../messages/is-name.ts";
import { type RunInfo, runInfo, scopeOfRun } from "../run-scope.ts";
import { createMem0Tools } from "../tools/create-mem0-tools.ts";
import { checkOptions } from "./check-options.ts";
import { type MemoryContextSchema, memoryContextSchema } from "./memory-context-schema.ts";
import type { Mem0MiddlewareOptions, ToolSettings } from "./options.ts";
import { recallForTurns } from "./recall-for-turns.ts";
import { saveTurns } from "./save-turns.ts";
import { turnOf } from "./turn-of.ts";

/** A middleware of `createAgent`, with what only its owner does. */
export type Mem0Middleware = AgentMiddleware<undefined, MemoryContextSchema> & {
  /**
   * Waits for all turns that are being saved: at the end of scripts and tests.
   *
   * @throws MemoryError whose `cause.errors` has what was not saved since the last `flush`.
   */
  flush(): Promise<void>;
};

/**
 * Makes the middleware that remembers: before the model it puts what belongs to the last human message
 * into the prompt, once looked up and in every step of the loop; after the run it saves the exchange (what
 * was said since the answer before, and the answer), once and in the background. What was recalled is in
 * no state of the graph, no stream of it and no checkpoint.
 *
 * A memory that fails never fails a run (see `onError`); a missing or conflicting scope always does, before
 * memory and model are asked for anything. Errors of a hook are wrapped by LangChain: look at `cause`.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 * @example
 * ```ts
 * const agent = createAgent({ model, tools, middleware: [mem0Middleware({ memory })] });
 * await agent.invoke({ messages: "What can I cook?" }, { context: { userId: "alex" } });
 * ```
 */
export function mem0Middleware(options: Mem0MiddlewareOptions): Mem0Middleware {
  checkOptions(options);
  const { memory, scope: given, requireIds: require = ["userId"], name = "Mem0Memory" } = options;
  const supported = memory.capabilities.scopeIds;
  const recallSettings = toSettings(options.recall ?? true);
  const saveSettings = toSettings(options.save ?? true);
  const toolSettings = toSettings(options.tools ?? false);
  if ((recallSettings ?? saveSettings ?? toolSettings) === undefined) throw doesNothing();
  const recalls = recallSettings && recallForTurns(options, recallSettings);
  const saves = saveSettings && saveTurns(options, saveSettings);
  const directTools = new Set<string>();
  const scopeOf = (run: RunInfo) => scopeOfRun(given, run, { require, supported });

  const middleware = createMiddleware({
    name,
    contextSchema: memoryContextSchema,
    ...(toolSettings === undefined ? {} : { tools: toolsOf(options, toolSettings) }),
    async wrapModelCall(request, handler) {
      // First, also where nothing is recalled: the run must not find out at its end.
      const scope = await scopeOf(runInfo(request.runtime));
      for (const tool of request.tools) if (isDirect(tool)) directTools.add(tool.name);
      const { signal } = request.runtime;
      const changed = await recalls?.recall(request, { scope, signal });
      return handler({ ...request, ...changed });
    },
    async afterAgent(state, runtime) {
      const run = runInfo(runtime);
      const scope = await scopeOf(run);
      const turn = turnOf(state.messages, directTools);
      if (turn.isOver) recalls?.end(state.messages, scope);
      const isStructured = "structuredResponse" in state && state.structuredResponse !== undefined;
      await saves?.save({ ...turn, isStructured }, withThread(scope, run, supported));
    },
  });
  return Object.assign(middleware, { flush: async () => saves?.flush() });
}

/** What a thread leaves is kept under it, so that it can be forgotten alone; recall looks in all of them. */
function withThread(
  scope: Scope,
  { configurable }: RunInfo,
  supported: readonly (keyof Scope)[],
): Scope {
  const { thread_id: runId } = configurable;
  if (scope.runId !== undefined || !supported.includes("runId") || !isName(runId)) return scope;
  return { ...scope, runId };
}

/** A tool whose result ends a run. */
function isDirect(tool: object): tool is { readonly name: string } {
  if (!("returnDirect" in tool) || tool.returnDirect !== true) return false;
  return "name" in tool && typeof tool.name === "string";
}

function toolsOf(
  { memory, scope, requireIds }: Mem0MiddlewareOptions,
  settings: ToolSettings,
): StructuredToolInterface[] {
  return createMem0Tools({
    ...settings,
    memory,
    ...(scope === undefined ? {} : { scope }),
    ...(requireIds === undefined ? {} : { requireIds }),
  });
}

function toSettings<T extends object>(option: boolean | T): T | undefined {
  if (option === false) return undefined;
  return option === true ? ({} as T) : option; // None of the settings is required.
}

function doesNothing(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] With recall and save both false, and without tools, the middleware does nothing. Leave it out, or one of them in.",
  );
}
