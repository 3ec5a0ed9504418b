import { type Memory, MemoryError } from "@mem0-kit/core";
import { type LocalMemory, type LocalMemoryOptions, localMemory } from "@mem0-kit/local";
import { type Backend, backendFromEnvironment } from "./backend-from-environment.ts";

/** Options of the embedded memory, with `backend` to say so. */
export interface CreateLocalMemoryOptions extends LocalMemoryOptions {
  readonly backend: "local";
}

/** Options of `createMemory`: those of one backend. */
export type CreateMemoryOptions = CreateLocalMemoryOptions;

/**
 * Creates the memory that the options name, else the one that the environment names, else the
 * embedded one in `.mem0/memory.db`.
 *
 * Without options, in this order: `MEM0_BACKEND` (`hosted`, `self-hosted`, `local`), `MEM0_BASE_URL`
 * (self-hosted, with `MEM0_API_KEY` as its key), `MEM0_API_KEY` (hosted), local. `MEM0_PATH` is the
 * local file. A backend that is configured and does not work is an error, never another backend.
 *
 * @throws MemoryError `INVALID_INPUT` for an unknown `MEM0_BACKEND`; `UNSUPPORTED` for `hosted` and
 * `self-hosted`, which this version does not have yet.
 * @example
 * ```ts
 * const memory = createMemory();
 * await memory.add("I'm a vegetarian.", { scope: { userId: "alex" } });
 * ```
 */
export function createMemory(options: CreateLocalMemoryOptions): LocalMemory;
export function createMemory(options?: CreateMemoryOptions): Memory;
export function createMemory(options?: CreateMemoryOptions): Memory {
  const backend = options?.backend ?? backendFromEnvironment(process.env);
  if (backend !== "local") throw notBuiltYet(backend);
  const { backend: _, ...localOptions } = options ?? { backend };
  return localMemory({ ...pathFromEnvironment(), ...localOptions });
}

function pathFromEnvironment(): LocalMemoryOptions {
  const path = process.env.MEM0_PATH;
  return path ? { path } : {};
}

function notBuiltYet(backend: Backend): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The backend "${backend}" is not part of this version. Unset MEM0_BACKEND, MEM0_BASE_URL and MEM0_API_KEY, or set MEM0_BACKEND=local, for the embedded memory.`,
  );
}
