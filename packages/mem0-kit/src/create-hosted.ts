import {
  type HostedMemory,
  type HostedMemoryOptions,
  hostedMemory,
  MemoryError,
} from "@mem0-kit/core";
import { type Environment, serverFromEnvironment } from "./environment.ts";

/** Options of mem0's platform; what is left out is the environment's. */
export interface CreateHostedMemoryOptions extends Omit<HostedMemoryOptions, "apiKey"> {
  readonly backend: "hosted";
  /** @default `MEM0_API_KEY` */
  readonly apiKey?: string;
}

/**
 * A key of the environment is for the address of the environment: for `MEM0_BASE_URL` where that is set,
 * else for mem0's platform. It is never sent to another one, and an address is never left out.
 */
export function createHosted(
  options: CreateHostedMemoryOptions,
  environment: Environment,
): HostedMemory {
  const { backend: _, ...given } = options;
  const server = serverFromEnvironment(environment);
  const host = given.host ?? server?.baseUrl;
  const isOurs = given.host === undefined || given.host === server?.baseUrl;
  const apiKey = given.apiKey ?? (isOurs ? environment.MEM0_API_KEY : undefined);
  if (!apiKey) throw withoutKey(given.host);
  return hostedMemory({ ...given, apiKey, ...(host === undefined ? {} : { host }) });
}

function withoutKey(host: string | undefined): MemoryError {
  const remedy =
    host === undefined
      ? "Set MEM0_API_KEY, or pass apiKey."
      : "Pass apiKey beside host: MEM0_API_KEY is the key of another address.";
  return new MemoryError("INVALID_INPUT", `[mem0-kit] The hosted memory needs a key. ${remedy}`);
}
