import { MemoryError } from "@mem0-kit/core";
import type { Environment } from "./environment.ts";

/** Where memories are kept: mem0's platform, an own server, mem0's engine in this process, or ours. */
export type Backend = "hosted" | "self-hosted" | "in-process" | "local";

/** Those that variables are enough for: an in-process one needs models. */
type NamedBackend = Exclude<Backend, "in-process">;

const named: readonly NamedBackend[] = ["hosted", "self-hosted", "local"];

/**
 * Chooses the backend by environment variables, as `createMemory` documents it. A base URL comes
 * before the key, so that the key of an own server never travels to mem0's platform.
 */
export function backendFromEnvironment(environment: Environment): NamedBackend {
  const name = environment.MEM0_BACKEND;
  if (name) return parseBackend(name);
  if (environment.MEM0_BASE_URL) return "self-hosted";
  return environment.MEM0_API_KEY ? "hosted" : "local";
}

function parseBackend(name: string): NamedBackend {
  const backend = named.find((candidate) => candidate === name);
  if (backend) return backend;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] MEM0_BACKEND is ${JSON.stringify(name)}. Set it to one of ${named.join(", ")}, or unset it.`,
  );
}
