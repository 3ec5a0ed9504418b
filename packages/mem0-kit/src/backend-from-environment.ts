import { MemoryError } from "@mem0-kit/core";

/** Where memories are kept: mem0's platform, an own server, or the embedded engine. */
export type Backend = (typeof backends)[number];

const backends = ["hosted", "self-hosted", "local"] as const;

/**
 * Chooses the backend by environment variables, as `createMemory` documents it. A base URL comes
 * before the key, so that the key of an own server never travels to mem0's platform.
 */
export function backendFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Backend {
  const named = environment.MEM0_BACKEND;
  if (named) return parseBackend(named);
  if (environment.MEM0_BASE_URL) return "self-hosted";
  return environment.MEM0_API_KEY ? "hosted" : "local";
}

function parseBackend(name: string): Backend {
  const backend = backends.find((candidate) => candidate === name);
  if (backend) return backend;
  throw new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] MEM0_BACKEND is ${JSON.stringify(name)}. Set it to one of ${backends.join(", ")}, or unset it.`,
  );
}
