import { parseObject, parseText } from "./checks.ts";
import { guardAdmin } from "./guard-admin.ts";
import { limits } from "./limits.ts";
import type { CallOptions, Memory, MemoryItem, ScopedCallOptions } from "./memory.ts";
import { memoryClosed } from "./memory-closed.ts";
import type { MemoryDriver } from "./memory-driver.ts";
import { memoryNotFound } from "./memory-not-found.ts";
import { parseAdd } from "./parse-add.ts";
import { parseChange } from "./parse-change.ts";
import { parseGetAll } from "./parse-get-all.ts";
import { parseSearch } from "./parse-search.ts";
import { requireCapability } from "./require-capability.ts";
import { parseTimeout, runCall } from "./run-call.ts";
import { parseScope, type Scope, type ScopeMatchOptions, scopeMatches } from "./scope.ts";
import { toMemoryError } from "./to-memory-error.ts";
import { announceWrite } from "./write-events.ts";

/** Milliseconds that `waitFor` waits when the caller does not say. */
const waitForMs = 60_000;

/** A backend answered with something that the contract forbids; the call went on without it. */
export interface MemoryWarning {
  /** `SCOPE_LEAK`: records outside the asked scope were dropped. */
  readonly code: "SCOPE_LEAK";
  readonly message: string;
  /** Name of the memory. */
  readonly memory: string;
  readonly operation: string;
  /** How many records were dropped. */
  readonly dropped: number;
}

export interface DefineMemoryOptions {
  /** Called for an answer that breaks the contract. @default console.warn */
  readonly onWarning?: (warning: MemoryWarning) => void;
  /** Milliseconds until a call that names no `timeoutMs` ends with `TIMEOUT`. @default none */
  readonly timeoutMs?: number;
}

/**
 * Makes a `Memory` of a backend's driver. All policy of a call is applied here, once: arguments are
 * checked and completed, capabilities, abort, timeout and `close` are honoured, results outside the
 * scope are dropped, writes are announced, and every error is a `MemoryError`.
 *
 * @example
 * ```ts
 * const memory = defineMemory(driver, { onWarning: (warning) => log.error(warning.message) });
 * ```
 */
export function defineMemory(driver: MemoryDriver, options: DefineMemoryOptions = {}): Memory {
  const { name, capabilities } = driver;
  const { onWarning = (warning) => console.warn(warning.message) } = options;
  const defaultTimeoutMs =
    options.timeoutMs === undefined ? undefined : parseTimeout("timeoutMs", options.timeoutMs);
  let closing: Promise<void> | undefined;

  const checkOpen = () => {
    if (closing) throw memoryClosed(name);
  };

  const run = async <T>(
    call: CallOptions | undefined,
    work: (signal: AbortSignal) => Promise<T>,
    details: { readonly eventId?: string } = {},
  ): Promise<T> => {
    const timeoutMs = call?.timeoutMs ?? defaultTimeoutMs;
    try {
      return await runCall(
        { ...call, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
        work,
        details,
      );
    } catch (error) {
      throw toMemoryError(error, name);
    }
  };

  /** Announces when the driver is done, however it ended: a failed or aborted write may have written. */
  const write = <T>(
    call: CallOptions | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => run(call, (signal) => work(signal).finally(() => announceWrite(memory)));

  const keepInScope = <T extends MemoryItem>(
    operation: string,
    items: readonly T[],
    scope: Scope,
    match?: ScopeMatchOptions,
  ): T[] => {
    const kept = items.filter((item) => scopeMatches(scope, item, match));
    const dropped = items.length - kept.length;
    if (dropped > 0) onWarning(scopeLeak(name, operation, dropped));
    return kept;
  };

  const scoped = (method: string, call: unknown): ScopedCallOptions =>
    parseScopedCall(`options of ${method}`, call, capabilities.scopeIds);

  const memory: Memory = {
    contract: 1,
    name,
    capabilities,

    async add(messages, call) {
      checkOpen();
      const input = parseAdd(messages, call, capabilities);
      if (input.messages.length === 0) return { status: "succeeded", results: [] };
      return write(call, (signal) => driver.add(input, { signal }));
    },

    async search(query, call) {
      checkOpen();
      const input = parseSearch(query, call, capabilities);
      const found = await run(call, (signal) => driver.search(input, { signal }));
      return { ...found, results: keepInScope("search", found.results, input.scope, input) };
    },

    async get(id, call) {
      checkOpen();
      const { scope, ...rest } = scoped("get", call);
      if (!isMemoryId(id)) return null;
      const item = await run(rest, (signal) => driver.get(id, scope, { signal }));
      if (item === null || scope === undefined) return item;
      return keepInScope("get", [item], scope)[0] ?? null;
    },

    async getAll(call) {
      checkOpen();
      const input = parseGetAll(call, capabilities);
      const page = await run(call, (signal) => driver.getAll(input, { signal }));
      return { ...page, results: keepInScope("getAll", page.results, input.scope) };
    },

    async update(id, change, call) {
      checkOpen();
      const { scope, ...rest } = scoped("update", call);
      const parsed = parseChange(change, capabilities);
      if (!isMemoryId(id)) throw memoryNotFound();
      const item = await write(rest, (signal) => driver.update(id, parsed, scope, { signal }));
      if (scope !== undefined && keepInScope("update", [item], scope).length === 0)
        throw memoryNotFound();
      return item;
    },

    async delete(id, call) {
      checkOpen();
      const { scope, ...rest } = scoped("delete", call);
      if (!isMemoryId(id)) return false;
      return write(rest, (signal) => driver.delete(id, scope, { signal }));
    },

    async deleteAll(call) {
      checkOpen();
      const { scope, ...rest } = scoped("deleteAll", call);
      const asked = parseScope(scope);
      return write(rest, (signal) => driver.deleteAll(asked, { signal }));
    },

    async history(id, call) {
      checkOpen();
      const { scope, ...rest } = scoped("history", call);
      requireCapability(capabilities, "history", "history");
      if (!isMemoryId(id)) return [];
      return run(rest, (signal) => driver.history(id, scope, { signal }));
    },

    async waitFor(eventId, call) {
      checkOpen();
      const { scope, timeoutMs = waitForMs, ...rest } = scoped("waitFor", call);
      parseText("eventId", eventId, { bytes: limits.queryBytes });
      const work = (signal: AbortSignal) =>
        driver.waitFor(eventId, scope, { signal }).finally(() => announceWrite(memory));
      return run({ ...rest, timeoutMs }, work, { eventId });
    },

    close() {
      closing ??= Promise.resolve().then(() => driver.close());
      return closing;
    },

    ...(driver.admin
      ? { admin: guardAdmin(driver.admin, checkOpen, () => announceWrite(memory)) }
      : {}),
  };
  return memory;
}

function parseScopedCall(
  name: string,
  call: unknown,
  supported: readonly (keyof Scope)[],
): ScopedCallOptions {
  const { scope, ...rest } = parseObject(name, call, ["scope", "signal", "timeoutMs"]);
  return {
    // runCall checks the signal and the timeout.
    ...(rest as CallOptions),
    ...(scope === undefined ? {} : { scope: parseScope(scope, { supported }) }),
  };
}

/** What any backend could have given out as an id; no other text is worth a call. */
function isMemoryId(id: unknown): id is string {
  return (
    typeof id === "string" &&
    id.trim() !== "" &&
    id.length <= limits.idLength &&
    id.isWellFormed() &&
    !id.includes("\0")
  );
}

function scopeLeak(memory: string, operation: string, dropped: number): MemoryWarning {
  const message = `[mem0-kit] ${operation} of the ${memory} memory returned ${dropped} record(s) outside the asked scope; they were dropped. Report this to the backend's maker.`;
  return { code: "SCOPE_LEAK", message, memory, operation, dropped };
}
