import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";
import {
  MemoryError,
  mergeScopes,
  type ParseScopeOptions,
  parseScope,
  type Scope,
  scopeIds,
} from "@mem0-kit/core";

/** What the caller of a run said: never what a model said. */
export interface RunInfo {
  /** `context` of `agent.invoke(input, { context })`. */
  readonly context: Readonly<Record<string, unknown>>;
  /** `configurable` of the same, such as `thread_id`. */
  readonly configurable: Readonly<Record<string, unknown>>;
}

/** Whose memories a run is about: always the same, or asked at each run. */
export type RunScope = Scope | ((run: RunInfo) => Scope | Promise<Scope>);

/**
 * Finds whose memories a run is about: what the function says; else the ids of the run's context, within a
 * fixed scope where there is one.
 *
 * @throws MemoryError `SCOPE_REQUIRED`, `SCOPE_CONFLICT` or `INVALID_INPUT`, before anything is read or written.
 */
export async function scopeOfRun(
  option: RunScope | undefined,
  run: RunInfo,
  options: ParseScopeOptions,
): Promise<Scope> {
  if (typeof option === "function") return parseScope(await option(run), options);
  const asked = idsOf(run.context);
  if (option === undefined && asked === undefined) throw nobody(options);
  if (option === undefined) return parseScope(asked, options);
  return parseScope(mergeScopes(option, asked && parseScope(asked)), options);
}

/**
 * What a hook or a tool can know of its run. LangChain shows a hook only the part of the context that its
 * own schema names (langchain 1.5, `MiddlewareNode.invokeMiddleware`), and on 1.2 no `configurable`; the run's
 * config has all of it.
 */
export function runInfo(runtime: {
  readonly context?: unknown;
  readonly configurable?: unknown;
}): RunInfo {
  const config = AsyncLocalStorageProviderSingleton.getRunnableConfig() ?? {};
  return {
    context: toRecord(config.context ?? runtime.context),
    configurable: toRecord(config.configurable ?? runtime.configurable),
  };
}

function idsOf(context: RunInfo["context"]): Scope | undefined {
  const ids = scopeIds.filter((id) => context[id] !== undefined);
  if (ids.length === 0) return undefined;
  // Parsed by whoever asked.
  return Object.fromEntries(ids.map((id) => [id, context[id]])) as Scope;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function nobody({ require = [] }: ParseScopeOptions): MemoryError {
  const id = require[0] ?? "userId";
  return new MemoryError(
    "SCOPE_REQUIRED",
    `[mem0-kit] This run names no ${require.join(" and ") || "scope"}. Invoke it with { context: { ${id}: "alex" } }, or give the option scope.`,
  );
}
