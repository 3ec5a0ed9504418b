import { type HostedMemory, type Memory, MemoryError } from "@mem0-kit/core";
import type { InProcessMemory } from "@mem0-kit/core/in-process";
import { type LocalMemory, type LocalMemoryOptions, localMemory } from "@mem0-kit/local";
import { backendFromEnvironment } from "./backend-from-environment.ts";
import { type CreateHostedMemoryOptions, createHosted } from "./create-hosted.ts";
import { type CreateInProcessMemoryOptions, createInProcess } from "./create-in-process.ts";
import { type CreateSelfHostedMemoryOptions, createSelfHosted } from "./create-self-hosted.ts";

/** Options of the embedded memory, with `backend` to say so. */
export interface CreateLocalMemoryOptions extends LocalMemoryOptions {
  readonly backend: "local";
}

/** Options of `createMemory`: those of one backend. */
export type CreateMemoryOptions =
  | CreateLocalMemoryOptions
  | CreateHostedMemoryOptions
  | CreateSelfHostedMemoryOptions
  | CreateInProcessMemoryOptions;

/**
 * Creates the memory that the options name, else the one that the environment names, else the
 * embedded one in `.mem0/memory.db`.
 *
 * Without options, in this order: `MEM0_BACKEND` (`hosted`, `self-hosted`, `local`), `MEM0_BASE_URL`
 * (self-hosted, with `MEM0_API_KEY` as its key), `MEM0_API_KEY` (hosted), local. `MEM0_PATH` is the
 * local file; `MEM0_PROTOCOL` (`platform`, `rest`) says what a server of one's own speaks, which is else
 * asked for once, at the first call. A backend that is configured and does not work is an error, never
 * another backend, and a key of the environment goes to the address of the environment only.
 *
 * Until the server of `MEM0_BASE_URL` has said what it speaks, `capabilities` are those of mem0's REST
 * server, which are less.
 *
 * @throws MemoryError `INVALID_INPUT` for an unknown `MEM0_BACKEND` or `MEM0_PROTOCOL`, and for a backend
 * whose key or address is missing.
 * @example
 * ```ts
 * const memory = createMemory();
 * await memory.add("I'm a vegetarian.", { scope: { userId: "alex" } });
 * ```
 */
export function createMemory(options: CreateLocalMemoryOptions): LocalMemory;
export function createMemory(options: CreateHostedMemoryOptions): HostedMemory;
export function createMemory(options: CreateInProcessMemoryOptions): InProcessMemory;
export function createMemory(options?: CreateMemoryOptions): Memory;
export function createMemory(options?: CreateMemoryOptions): Memory {
  const chosen: CreateMemoryOptions = options ?? { backend: backendFromEnvironment(process.env) };
  switch (chosen.backend) {
    case "local":
      return createLocal(chosen);
    case "hosted":
      return createHosted(chosen, process.env);
    case "self-hosted":
      return createSelfHosted(chosen, process.env);
    case "in-process":
      return createInProcess(chosen);
    default:
      throw unknownBackend(chosen);
  }
}

function createLocal({ backend: _, ...options }: CreateLocalMemoryOptions): LocalMemory {
  const path = process.env.MEM0_PATH;
  return localMemory({ ...(path ? { path } : {}), ...options });
}

/** For callers without types. */
function unknownBackend(options: { readonly backend?: unknown }): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] There is no backend ${JSON.stringify(options.backend)}. Name hosted, self-hosted, in-process or local, or leave the options out.`,
  );
}
