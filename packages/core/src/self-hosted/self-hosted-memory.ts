import { describeValue, invalidInput, parseInteger, parseObject } from "../checks.ts";
import { defineMemory, type MemoryWarning } from "../define-memory.ts";
import { httpTransport } from "../http/http-transport.ts";
import { parseApiKey } from "../http/parse-api-key.ts";
import { parseBaseUrl } from "../http/parse-base-url.ts";
import type { Memory } from "../memory.ts";
import { parseTimeout } from "../run-call.ts";
import { selfHostedApi } from "./self-hosted-api.ts";
import { selfHostedDriver } from "./self-hosted-driver.ts";

/** Where mem0's self-hosted server is, and how to talk to it. */
export interface SelfHostedMemoryOptions {
  /** Such as `http://localhost:8888`, with the prefix of a proxy if there is one. */
  readonly baseUrl: string;
  /**
   * Sent as `X-API-Key`. A key of an administrator is needed by `admin.query`, `export` without a scope,
   * `stats` and `wipe` alone.
   *
   * @default none, for a server with `AUTH_DISABLED`
   */
  readonly apiKey?: string;
  /** @default the platform's own */
  readonly fetch?: typeof fetch;
  /**
   * Repeats, with growing delays, of reads, changes and deletes that failed in a way that may pass, and
   * of anything that the server was too busy for (429). 0 to 10.
   *
   * @default 2
   */
  readonly retries?: number;
  /** Milliseconds until a call that names no `timeoutMs` ends with `TIMEOUT`. @default 60,000 */
  readonly timeoutMs?: number;
  /** Called for an answer that breaks the contract. @default console.warn */
  readonly onWarning?: (warning: MemoryWarning) => void;
}

/**
 * Creates a memory over mem0's own REST server (`/memories`, `/search`, `X-API-Key`), which mem0's
 * client cannot speak to. It keeps no connection of its own and makes no request before the first call.
 *
 * What the server lacks is false in `capabilities` and throws `UNSUPPORTED`: `appId`, categories,
 * `idempotencyKey`, `rerank`, `referenceDate`. To know beforehand:
 * - The server lists at most 1,000 memories and has no pages. Where more could be, `getAll`, `add` with
 *   `infer: false` (it looks for the record first) and `deleteAll` of user and agent together throw
 *   `UNSUPPORTED` rather than work on a part; a `runId` narrows all of them. `search`, `get`, `update`,
 *   `delete` and `add` with `infer` know no such bound.
 * - The server's own history keeps the texts of what was deleted; they are not shown here, but only
 *   `admin.wipe` erases them, so `admin.erase` throws `UNSUPPORTED`. With a scope, the history of a
 *   deleted memory is told only by the memory that deleted it: the server forgets whose it was.
 * - A search finds what the server's index finds: pgvector's HNSW, its default, may look at no more
 *   than 40 neighbours of all users together before it filters, so one user among many can get less
 *   than there is. Raise `hnsw.ef_search` in its database.
 * - `timestamp` and `createdAt` are kept as `eventTime`; extraction still takes today for today.
 * - Ids with white space, which the server trims or refuses, are sent percent-encoded behind `mem0-kit:`.
 * - Parallel adds, changes and deletes of the same record are put in order within this memory, not
 *   between processes.
 *
 * @throws MemoryError `INVALID_INPUT` for malformed options.
 *
 * @example
 * ```ts
 * const memory = selfHostedMemory({ baseUrl: "http://localhost:8888", apiKey });
 * await memory.add("I'm a vegetarian.", { scope: { userId: "alex" } });
 * ```
 */
export function selfHostedMemory(options: SelfHostedMemoryOptions): Memory {
  const { apiKey, timeoutMs, onWarning, ...way } = parseOptions(options);
  const transport = httpTransport({
    ...way,
    headers: apiKey === undefined ? {} : { "X-API-Key": apiKey },
    secrets: apiKey === undefined ? [] : [apiKey],
  });
  const driver = selfHostedDriver(selfHostedApi(transport), { timeoutMs });
  return defineMemory(driver, { timeoutMs, ...(onWarning === undefined ? {} : { onWarning }) });
}

const optionNames = [
  "baseUrl",
  "apiKey",
  "fetch",
  "retries",
  "timeoutMs",
  "onWarning",
] as const satisfies readonly (keyof SelfHostedMemoryOptions)[];

function parseOptions(options: unknown) {
  const given = parseObject("options of selfHostedMemory", options, optionNames);
  const { apiKey, retries, timeoutMs = 60_000 } = given;
  const fetch = parseFunction<typeof globalThis.fetch>("fetch", given.fetch);
  const onWarning = parseFunction<(warning: MemoryWarning) => void>("onWarning", given.onWarning);
  return {
    baseUrl: parseBaseUrl("baseUrl", given.baseUrl),
    timeoutMs: parseTimeout("timeoutMs", timeoutMs),
    ...(apiKey === undefined ? {} : { apiKey: parseApiKey("apiKey", apiKey) }),
    ...(retries === undefined ? {} : { retries: parseInteger("retries", retries, 0, 10) }),
    ...(fetch === undefined ? {} : { fetch }),
    ...(onWarning === undefined ? {} : { onWarning }),
  };
}

function parseFunction<T>(name: string, value: unknown): T | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "function")
    throw invalidInput(`${name} must be a function, not ${describeValue(value)}.`);
  // Of what it takes and returns nothing can be checked before it is called.
  return value as T;
}
