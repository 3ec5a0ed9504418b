import { describeValue, invalidInput, parseChoice, parseInteger } from "./checks.ts";
import { isDocumentText, withoutDocumentTexts } from "./document-mark.ts";
import { emitEvent } from "./emit-event.ts";
import { fitMemories, formatMemories } from "./format-memories.ts";
import { limits } from "./limits.ts";
import type { Memory, ScoredMemory, SearchOptions } from "./memory.ts";
import type { MemoryError, MemoryErrorCode } from "./memory-error.ts";
import { parseSearch } from "./parse-search.ts";
import { shareSearch } from "./recall-cache.ts";
import { repairText } from "./repair-text.ts";
import { parseTimeout, runCall } from "./run-call.ts";
import { parseScope, type Scope } from "./scope.ts";
import { toMemoryError } from "./to-memory-error.ts";

/** What a recall may say about its search; all else is `RecallOptions`. */
export type RecallSearchOptions = Omit<SearchOptions, "scope" | "signal" | "timeoutMs" | "explain">;

export interface RecallOptions extends RecallSearchOptions {
  /** Leaves out memories with a lower score, 0..1. @default the backend's `recommendedThreshold` */
  readonly threshold?: number;
  /** Milliseconds that a search may take. @default 2000 */
  readonly timeoutMs?: number;
  /** Milliseconds that a result is shared with later calls; 0 shares only what still runs. @default 30000 */
  readonly cacheMs?: number;
  /** Most characters of `RecallResult.text`; whole memories are left out beyond it. @default 4000 */
  readonly maxChars?: number;
  /** Characters of the query that count, the first ones. @default 2000 */
  readonly maxQueryChars?: number;
  /**
   * What a failing search does: `continue` gives a result with `error`, `throw` throws it. Errors of
   * scope and options, and the caller's abort, are thrown either way. @default "continue"
   */
  readonly onError?: "continue" | "throw";
  /** Writes the text. @default formatMemories */
  readonly format?: (items: readonly ScoredMemory[]) => string;
  /** Hears of every search. Without it a failure that is not thrown is warned of on the console. */
  readonly onEvent?: (event: RecallEvent) => void;
}

export interface RecallCall extends RecallSearchOptions {
  readonly scope: Scope;
  /** Ends this call with `ABORTED`; others that wait for the same search go on. */
  readonly signal?: AbortSignal;
  /** Chooses among what was found, before it is bounded and written. What it throws fails the recall. */
  readonly select?: (items: readonly ScoredMemory[]) => readonly ScoredMemory[];
}

export interface RecallResult {
  /** The memories in `text`, best first. */
  readonly items: readonly ScoredMemory[];
  /** Ready for a model's context; empty without items. */
  readonly text: string;
  /** How many were found and left out, as they did not fit `maxChars`. */
  readonly omitted: number;
  /** Whether another call's search was used. */
  readonly cached: boolean;
  /** Why nothing could be looked up. Absent: the search worked, and no items means none. */
  readonly error?: MemoryError;
}

export type RecallEvent =
  | ({ readonly type: "recalled"; readonly durationMs: number } & RecallSubject &
      Omit<RecallResult, "error">)
  | ({ readonly type: "skipped"; readonly reason: "blank-query" } & RecallSubject)
  | ({
      readonly type: "failed";
      readonly error: MemoryError;
      readonly durationMs: number;
    } & RecallSubject);

interface RecallSubject {
  readonly scope: Scope;
  readonly query: string;
}

export interface Recall {
  /**
   * Looks up what belongs to a query. A blank one finds nothing without a search; lone surrogates
   * and NUL, which hosts' texts may have, are repaired.
   */
  recall(query: string, call: RecallCall): Promise<RecallResult>;
}

/** The caller's mistakes: going on without memories would hide them. */
const alwaysThrown: readonly MemoryErrorCode[] = [
  "INVALID_INPUT",
  "SCOPE_REQUIRED",
  "SCOPE_CONFLICT",
  "UNSUPPORTED",
];

/**
 * Makes the recall that adapters share: one search per scope, query and options, with its own
 * timeout, shared for 30 s by all recalls over the same `Memory` and dropped by every write through
 * it; a bounded text for the model; and failures that never look like "nothing found". Texts of
 * documents (`isDocumentText`) are left out.
 *
 * @example
 * ```ts
 * const { recall } = createRecall(memory, { topK: 5 });
 * const { text, error } = await recall("What can I cook?", { scope: { userId: "alex" } });
 * ```
 */
export function createRecall(memory: Memory, options: RecallOptions = {}): Recall {
  const settings = parseOptions(memory, options);
  const { onEvent } = options;

  const run = async (
    query: string,
    request: SearchOptions,
    { signal, select = (items) => items }: Pick<RecallCall, "signal" | "select">,
  ) => {
    const { timeoutMs, cacheMs, maxChars, format } = settings;
    const key = JSON.stringify([parseSearch(query, request, memory.capabilities), timeoutMs]);
    // The search has no caller's signal: another caller may wait for it too.
    const { found, cached } = shareSearch(memory, key, cacheMs, () =>
      runCall({ timeoutMs }, (own) => searchMemories(memory, query, { ...request, signal: own })),
    );
    const all = await runCall(signal === undefined ? {} : { signal }, () => found);
    const selected = select(structuredClone(all));
    const items = fitMemories(selected, { maxChars });
    return { items, text: format(items), omitted: selected.length - items.length, cached };
  };

  return {
    async recall(text, call) {
      const { signal, select, ...rest } = call ?? {};
      const scope = parseScope(rest.scope, { supported: memory.capabilities.scopeIds });
      const query = toQuery(text, settings.maxQueryChars);
      if (query.trim() === "") {
        emitEvent(onEvent, { type: "skipped", reason: "blank-query", scope, query });
        return nothing;
      }
      const start = performance.now();
      try {
        const own = { ...(signal ? { signal } : {}), ...(select ? { select } : {}) };
        const result = await run(query, { ...settings.search, ...rest, scope }, own);
        const durationMs = performance.now() - start;
        emitEvent(onEvent, { type: "recalled", scope, query, ...result, durationMs });
        return result;
      } catch (thrown) {
        const error = toMemoryError(thrown, memory.name);
        const isAborted = error.code === "ABORTED" && signal?.aborted === true;
        if (isAborted || alwaysThrown.includes(error.code)) throw error;
        const durationMs = performance.now() - start;
        const isThrown = settings.onError === "throw";
        // What is thrown needs no listener to be heard of.
        emitEvent(isThrown ? (onEvent ?? (() => {})) : onEvent, {
          type: "failed",
          scope,
          query,
          error,
          durationMs,
        });
        if (isThrown) throw error;
        return { ...nothing, error };
      }
    },
  };
}

/**
 * Finds memories, and no texts of documents. Only where some were found, which took the place of
 * memories, is there a second search: most users have none.
 */
async function searchMemories(memory: Memory, query: string, request: SearchOptions) {
  const found = (await memory.search(query, request)).results;
  const memories = found.filter((item) => !isDocumentText(item));
  if (memories.length === found.length) return found;
  const { topK = 10, filters } = request;
  const isFiltered = memory.capabilities.filters === "full";
  const { results } = await memory.search(query, {
    ...request,
    ...(isFiltered ? { filters: withoutDocumentTexts(filters) } : { topK: limits.topK }),
  });
  return results.filter((item) => !isDocumentText(item)).slice(0, topK);
}

const nothing: RecallResult = { items: [], text: "", omitted: 0, cached: false };

/** A host's text as a query: long ones cut, and what a query must not have repaired. */
function toQuery(text: unknown, maxChars: number): string {
  if (typeof text !== "string")
    throw invalidInput(`query must be a string, not ${describeValue(text)}.`);
  return repairText(text.slice(0, maxChars));
}

function parseOptions(memory: Memory, options: RecallOptions) {
  const {
    timeoutMs = 2000,
    cacheMs = 30_000,
    maxChars = 4000,
    maxQueryChars = 2000,
    onError = "continue",
    format,
    onEvent: _,
    ...given
  } = options;
  const { recommendedThreshold: threshold } = memory.capabilities;
  const search = threshold === undefined ? given : { threshold, ...given };
  const most = Number.MAX_SAFE_INTEGER;
  const [anyId = "userId"] = memory.capabilities.scopeIds;
  // Checked before the first call, which may be far from where the mistake was made.
  parseSearch("options", { ...search, scope: { [anyId]: "options" } }, memory.capabilities);
  return {
    search,
    timeoutMs: parseTimeout("timeoutMs", timeoutMs),
    cacheMs: parseInteger("cacheMs", cacheMs, 0, most),
    maxChars: parseInteger("maxChars", maxChars, 0, most),
    maxQueryChars: parseInteger("maxQueryChars", maxQueryChars, 1, 20_000),
    onError: parseChoice("onError", onError, ["continue", "throw"]),
    // They fit already.
    format: format ?? ((items: readonly ScoredMemory[]) => formatMemories(items)),
  };
}
