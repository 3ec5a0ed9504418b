import { parseInteger, parseText } from "./checks.ts";
import { emitEvent } from "./emit-event.ts";
import { hostWaitUntil } from "./host-wait-until.ts";
import { keyedQueue } from "./keyed-queue.ts";
import { limits } from "./limits.ts";
import type { AddOptions, AddResult, Memory } from "./memory.ts";
import type { ParsedAdd, ParsedMessage } from "./memory-driver.ts";
import { MemoryError } from "./memory-error.ts";
import type { Message } from "./message.ts";
import { parseAdd } from "./parse-add.ts";
import type { Remember, RememberOptions, RememberResult, WaitUntil } from "./remember.ts";
import { repairText } from "./repair-text.ts";
import { retry } from "./retry.ts";
import { parseTimeout, runCall } from "./run-call.ts";
import { type Scope, scopeKey } from "./scope.ts";
import { toMemoryError } from "./to-memory-error.ts";
import { turnKey } from "./turn-key.ts";

/** Turns kept in mind for a backend that cannot tell a repeat, and failures kept for `flush`. */
const maxKnownTurns = 1000;
const maxFailures = 100;

/**
 * Makes the background writer that adapters share: turns of a scope in order, each once, with
 * timeout and bounded retries, in a bounded queue.
 *
 * A turn whose messages have ids, or that has a `turnId`, is written once: by idempotency key where
 * the backend has one, across processes; otherwise as far as this object remembers (the last 1,000
 * turns). An error that leaves open what happened is retried only where a key makes that safe.
 *
 * @example
 * ```ts
 * const { remember, flush } = createRemember(memory);
 * remember({ id: "m1", role: "user", content: "I'm a vegetarian." }, { scope: { userId: "alex" } });
 * await flush();
 * ```
 */
export function createRemember(memory: Memory, options: RememberOptions = {}): Remember {
  const settings = parseOptions(memory, options);
  const { onEvent } = options;
  const { idempotentAdd } = memory.capabilities;
  const queue = keyedQueue(settings.concurrency);
  const running = new Set<Promise<unknown>>();
  const knownTurns = new Set<string>();
  const failures: MemoryError[] = [];

  const save = async (input: ParsedAdd, turnId: string | undefined): Promise<RememberResult> => {
    const key = await turnKey(input, turnId);
    if (key !== undefined && knownTurns.has(key)) return { status: "duplicate" };
    const { messages, ...rest } = input;
    const added = messages.map(toMessage);
    const addOptions = idempotentAdd
      ? { ...rest, idempotencyKey: key ?? crypto.randomUUID() }
      : rest;
    const result = await retry(() => addWithin(settings.timeoutMs, memory, added, addOptions), {
      ...settings.retry,
      isRepeatable: idempotentAdd,
      onRetry: (event) => emitEvent(onEvent, { type: "retrying", scope: input.scope, ...event }),
    });
    if (key !== undefined && !idempotentAdd) keepNewest(knownTurns, key);
    return { status: "saved", result };
  };

  const run = async (input: ParsedAdd, turnId: string | undefined): Promise<RememberResult> => {
    if (input.messages.length === 0) return { status: "skipped" };
    if (queue.size >= settings.maxPending)
      return { status: "dropped", error: queueFull(settings.maxPending) };
    try {
      return await queue.run(scopeKey(input.scope), () => save(input, turnId));
    } catch (error) {
      return { status: "failed", error: toMemoryError(error, memory.name) };
    }
  };

  const finish = (scope: Scope, result: RememberResult): RememberResult => {
    if ("error" in result) failures.push(result.error);
    if (failures.length > maxFailures) failures.shift();
    emitEvent(onEvent, { type: "ended", scope, ...result });
    return result;
  };

  const attach = (scope: Scope, work: Promise<unknown>, waitUntil: WaitUntil | undefined) => {
    try {
      waitUntil?.(work);
    } catch (error) {
      emitEvent(onEvent, { type: "detached", scope, error });
    }
  };

  return {
    get pending() {
      return queue.size;
    },

    remember(messages, call) {
      const { turnId, waitUntil = settings.waitUntil, ...rest } = call ?? {};
      if (turnId !== undefined) parseText("turnId", turnId, { bytes: limits.queryBytes });
      const input = parseAdd(repaired(messages), { ...settings.add, ...rest }, memory.capabilities);
      // Said now, even if it is written later.
      const timed = memory.capabilities.timestamp ? { timestamp: new Date(), ...input } : input;
      const work = run(timed, turnId).then((result) => finish(input.scope, result));
      running.add(work);
      void work.finally(() => running.delete(work));
      attach(input.scope, work, waitUntil ?? hostWaitUntil());
      return work;
    },

    async flush(call) {
      await runCall(call, () => Promise.all(running));
      const failed = failures.splice(0);
      if (failed.length > 0) throw flushFailed(failed);
    },
  };
}

function parseOptions(memory: Memory, options: RememberOptions) {
  const {
    timeoutMs = 30_000,
    maxPending = 1000,
    concurrency = 8,
    retries = 3,
    retryDelayMs = 500,
    waitUntil,
    onEvent: _,
    ...add
  } = options;
  const [anyId = "userId"] = memory.capabilities.scopeIds;
  // Checked before the first call; whether to infer may still be said there.
  const sample = { ...add, infer: add.infer ?? false, scope: { [anyId]: "options" } };
  parseAdd("options", sample, memory.capabilities);
  return {
    add,
    waitUntil,
    timeoutMs: parseTimeout("timeoutMs", timeoutMs),
    maxPending: parseInteger("maxPending", maxPending, 1, 1_000_000),
    concurrency: parseInteger("concurrency", concurrency, 1, 1000),
    retry: {
      retries: parseInteger("retries", retries, 0, 10),
      delayMs: parseInteger("retryDelayMs", retryDelayMs, 0, 30_000),
    },
  };
}

/** One try, which also fails when the backend says that it failed. */
async function addWithin(
  timeoutMs: number,
  memory: Memory,
  messages: readonly Message[],
  options: AddOptions,
): Promise<AddResult> {
  const result = await runCall({ timeoutMs }, (signal) =>
    memory.add(messages, { ...options, signal }),
  );
  if (result.status !== "failed") return result;
  throw (
    result.error ??
    new MemoryError(
      "BAD_RESPONSE",
      `[mem0-kit] The ${memory.name} memory did not keep the messages and does not say why. Look at its log.`,
    )
  );
}

/** A turn must not be lost for characters that no memory takes, which models and pages do write. */
function repaired<T>(messages: T): T {
  if (typeof messages === "string") return repairText(messages) as T;
  if (Array.isArray(messages)) return messages.map(repaired) as T;
  if (typeof messages !== "object" || messages === null) return messages;
  if ("content" in messages) return { ...messages, content: repaired(messages.content) };
  const part = Object.entries(messages).map(([key, value]) => [
    key,
    partWords.includes(key) ? repaired(value) : value,
  ]);
  return Object.fromEntries(part);
}

/** What of a part of a message's content is words: its text, or how an image or a file is named. */
const partWords: readonly string[] = ["text", "alt", "filename"];

/** The message again, with its images and files where the backend reads them. */
function toMessage({ text, parts, ...rest }: ParsedMessage): Message {
  return { ...rest, content: parts ?? text };
}

function keepNewest(turns: Set<string>, key: string): void {
  turns.add(key);
  const [oldest] = turns;
  if (turns.size > maxKnownTurns && oldest !== undefined) turns.delete(oldest);
}

function queueFull(maxPending: number): MemoryError {
  return new MemoryError(
    "RATE_LIMITED",
    `[mem0-kit] ${maxPending} turns wait to be written, so this one was dropped. Raise maxPending, or find out why the memory is slow.`,
  );
}

function flushFailed(errors: readonly MemoryError[]): MemoryError {
  const [first] = errors;
  return new MemoryError(
    first?.code ?? "BAD_RESPONSE",
    `[mem0-kit] ${errors.length} turn(s) were not remembered; the first: ${first?.message} Look at cause.errors.`,
    { cause: new AggregateError(errors), retryable: false },
  );
}
