import { emitEvent, type RecallResult, recallScope, type Scope, scopeKey } from "@mem0-kit/core";
import type { MemoryEvent } from "./memory-event.ts";
import type { MemoryRuntime } from "./memory-runtime.ts";
import type { TurnInfo } from "./options.ts";
import type { PromptMessage } from "./prompt.ts";
import type { ResolvedRequest } from "./resolve-request.ts";
import { skipTurn } from "./skip-turn.ts";
import type { Turn } from "./turn.ts";
import type { TurnEntry } from "./turn-book.ts";
import { findUserTurn, type UserTurn } from "./user-turn.ts";

/** A model's or an agent's call, as far as memory looks at it. */
export interface TurnCall {
  readonly prompt: readonly PromptMessage[];
  readonly abortSignal?: AbortSignal | undefined;
  readonly isStructured: boolean;
  /** Whether it cannot be a repeat of an earlier call. */
  readonly isNew?: boolean;
}

/**
 * Looks up what belongs to a call; `undefined` where memory has nothing to do with it.
 *
 * @throws MemoryError with `onError: "throw"` what the search throws; and the caller's own reason
 * after an abort.
 */
export async function openTurn(
  runtime: MemoryRuntime,
  { request, scope, listener, waitUntil }: ResolvedRequest,
  call: TurnCall,
): Promise<Turn | undefined> {
  const emit = (event: MemoryEvent) => {
    const listeners = [runtime.options.onEvent, listener].filter((one) => one !== undefined);
    for (const one of listeners) emitEvent(one, event);
    if (listeners.length === 0) emitEvent(undefined, event);
  };
  const user = findUserTurn(call.prompt);
  if (scope === undefined || user === undefined || !saysAnything(runtime, user)) {
    skipTurn(emit, scope === undefined ? "no-scope" : "no-user-text");
    return undefined;
  }
  const info: TurnInfo = { scope, text: user.text, request };
  const { book } = runtime;
  const key = JSON.stringify([scopeKey(scope), user.index, user.text, request]);
  const entry =
    call.isNew && !user.isContinuation ? book.begin(key) : book.open(key, user.isContinuation);
  const recalled = await recallOnce(runtime, { info, entry, emit, signal: call.abortSignal });
  const { prompt, isStructured } = call;
  return { info, user, prompt, entry, isStructured, recalled, emit, waitUntil };
}

/** A file without a word is a turn only where files themselves are stored. */
function saysAnything({ storeSettings }: MemoryRuntime, { text, parts }: UserTurn): boolean {
  if (text.trim() !== "") return true;
  return storeSettings?.files === "pass" && parts.some(({ type }) => type === "file");
}

interface RecallContext {
  readonly info: TurnInfo;
  readonly entry: TurnEntry;
  readonly emit: (event: MemoryEvent) => void;
  readonly signal: AbortSignal | undefined;
}

/** The first step's result for all of its turn, also where the search failed: no step waits for it again. */
async function recallOnce(
  runtime: MemoryRuntime,
  { info, entry, emit, signal }: RecallContext,
): Promise<RecallResult | undefined> {
  const { recallSettings } = runtime;
  if (recallSettings === undefined || info.request.recall === false) {
    emit({ type: "skipped", phase: "recall", reason: "disabled" });
    return undefined;
  }
  if (info.text.trim() === "") {
    emit({ type: "skipped", phase: "recall", reason: "no-user-text" });
    return undefined;
  }
  const scope = recallScope(info.scope);
  const query = info.request.query ?? recallSettings.query?.(info) ?? info.text;
  const known = entry.recalled;
  const start = performance.now();
  const result = known ?? (await search(runtime, info, { scope, query, signal }));
  entry.recalled = result;
  const { items, text, error } = result;
  if (error === undefined)
    emit({
      type: "recalled",
      scope,
      query,
      items,
      cached: known !== undefined || result.cached,
      injected: text.length,
      durationMs: performance.now() - start,
    });
  else if (known === undefined) emit({ type: "failed", phase: "recall", error, scope });
  return result;
}

async function search(
  { recall, recallSettings }: MemoryRuntime,
  info: TurnInfo,
  asked: {
    readonly scope: Scope;
    readonly query: string;
    readonly signal: AbortSignal | undefined;
  },
): Promise<RecallResult> {
  const { scope, query, signal } = asked;
  const { topK, threshold } = info.request;
  const { filter } = recallSettings ?? {};
  try {
    return await recall(query, {
      scope,
      ...(signal === undefined ? {} : { signal }),
      ...(topK === undefined ? {} : { topK }),
      ...(threshold === undefined ? {} : { threshold }),
      ...(filter === undefined ? {} : { select: (items) => filter(items, info) }),
    });
  } catch (error) {
    // The SDK tells its own aborts by their reason.
    if (signal?.aborted) throw signal.reason;
    throw error;
  }
}
