import { MemoryError } from "@mem0-kit/core";

/** Variables of a process, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A server of one's own, as the environment names it. */
export interface ServerAddress {
  readonly baseUrl: string;
  readonly apiKey?: string;
}

/** The server of `MEM0_BASE_URL` with `MEM0_API_KEY` as its key; `undefined` without one. */
export function serverFromEnvironment(environment: Environment): ServerAddress | undefined {
  const { MEM0_BASE_URL: baseUrl, MEM0_API_KEY: apiKey } = environment;
  if (!baseUrl) return undefined;
  return { baseUrl, ...(apiKey ? { apiKey } : {}) };
}

/** `MEM0_PROTOCOL`: what the server speaks; `undefined` to ask it. */
export function protocolFromEnvironment(environment: Environment): "platform" | "rest" | undefined {
  const protocol = environment.MEM0_PROTOCOL;
  if (!protocol) return undefined;
  if (protocol === "platform" || protocol === "rest") return protocol;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] MEM0_PROTOCOL is ${JSON.stringify(protocol)}. Set it to platform or rest, or unset it to ask the server.`,
  );
}
