import { parseChoice, parseInteger, parseObject } from "../checks.ts";
import { type DefineMemoryOptions, defineMemory } from "../define-memory.ts";
import { parseApiKey } from "../http/parse-api-key.ts";
import { parseBaseUrl } from "../http/parse-base-url.ts";
import type { Memory } from "../memory.ts";
import { parseTimeout } from "../run-call.ts";
import { hostedCalls } from "./hosted-calls.ts";
import type { Attribution } from "./hosted-driver.ts";
import { lateAdmin, lateDriver, latePlatform } from "./late-hosted.ts";
import type { LoadMem0 } from "./load-mem0-client.ts";
import type { OpenHosted, OpenHostedOptions } from "./open-hosted.ts";
import type { Mem0Platform } from "./platform-api/mem0-platform.ts";

/** Where mem0's platform is. */
const platformUrl = "https://api.mem0.ai";

export interface HostedMemoryOptions extends DefineMemoryOptions {
  /** A key of mem0's platform, or of a server that speaks its protocol. */
  readonly apiKey: string;
  /** Address of a server that speaks mem0's platform protocol. @default "https://api.mem0.ai" */
  readonly host?: string;
  /**
   * Who a fact belongs to that is added with a user and an agent. `user`: to the user, with the agent
   * beside, so that the scope table of the contract holds. `platform`: mem0's platform decides for each
   * fact by its speaker; what the assistant said is then the agent's alone. @default "user"
   */
  readonly attribution?: Attribution;
  /** Repeats of a read, of a write that cannot happen twice, and after 429. @default 2 */
  readonly retries?: number;
  /** Milliseconds before the first repeat, doubled for each later one. @default 250 */
  readonly retryDelayMs?: number;
  /** Milliseconds until a call that names no `timeoutMs` ends with `TIMEOUT`. @default 60,000 */
  readonly timeoutMs?: number;
  /** @default the runtime's own */
  readonly fetch?: typeof fetch;
  /** Imports npm `mem0ai`: for bundles, which cannot find it by name. @default by name, at the first call */
  readonly load?: LoadMem0;
}

/** The memory of mem0's platform, with what that has beyond the contract. */
export interface HostedMemory extends Memory {
  /** Sees the whole project, like `admin`: never handed to an adapter, a tool or a model. */
  readonly platform: Mem0Platform;
}

const allowed = [
  "apiKey",
  "host",
  "attribution",
  "retries",
  "retryDelayMs",
  "timeoutMs",
  "fetch",
  "load",
  "onWarning",
] as const satisfies readonly (keyof HostedMemoryOptions)[];

/**
 * Creates the memory of mem0's platform, or of a server that speaks its protocol, over `MemoryClient` of
 * npm `mem0ai` (an optional peer, loaded at the first call). No ping, no telemetry, no e-mail address and
 * no key of another host leaves.
 *
 * An `add` with `infer` answers `pending`; `waitFor` tells when its facts are there. One without keeps
 * each message under its identity, with a look at what is there first.
 *
 * @throws MemoryError `INVALID_INPUT` for malformed options; at a call also `UNSUPPORTED` without
 * `mem0ai`, and what `errorTable` has for the platform's answers.
 * @example
 * ```ts
 * const memory = hostedMemory({ apiKey: process.env.MEM0_API_KEY });
 * const { eventId } = await memory.add("I'm a vegetarian.", { scope: { userId: "alex" } });
 * ```
 */
export function hostedMemory(options: HostedMemoryOptions): HostedMemory {
  const given = parseObject("options of hostedMemory", options, allowed);
  const { timeoutMs = 60_000, onWarning, fetch, load } = options;
  const retries = parseInteger("retries", given.retries ?? 2, 0, 10);
  const retryDelayMs = parseInteger("retryDelayMs", given.retryDelayMs ?? 250, 0, 30_000);
  const settings: OpenHostedOptions = {
    apiKey: parseApiKey("apiKey", given.apiKey),
    host: parseBaseUrl("host", given.host ?? platformUrl),
    attribution: parseChoice("attribution", given.attribution ?? "user", ["user", "platform"]),
    retries,
    retryDelayMs,
    ...(fetch === undefined ? {} : { fetch }),
    ...(load === undefined ? {} : { load }),
  };
  const calls = hostedCalls(parseTimeout("timeoutMs", timeoutMs));
  // Its schemas take some 20 MB, which who only has this package for another backend need not pay for.
  let opening: Promise<OpenHosted> | undefined;
  const open = () => {
    opening ??= import("./open-hosted.ts").then((file) => file.openHosted(settings, calls.run));
    return opening;
  };
  const memory = defineMemory(
    { ...lateDriver(open), admin: lateAdmin(open), close: async () => calls.close() },
    { timeoutMs, ...(onWarning === undefined ? {} : { onWarning }) },
  );
  return Object.assign(memory, { platform: latePlatform(open) });
}
