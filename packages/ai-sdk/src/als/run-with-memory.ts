import { AsyncLocalStorage } from "node:async_hooks";
import { parseScope, type Scope, scopeIds } from "@mem0-kit/core";
import type { SurroundingRequest } from "../options.ts";

/**
 * Runs a function, and all that it starts, as one request: every model, agent and tool with
 * `getRequest: alsRequest` takes from here whose memories are meant. For a model that is built once and
 * called from places that know nothing of users.
 *
 * A stream belongs to the request in which it was made, wherever it is read. A call inside another one
 * replaces it as a whole.
 *
 * @example
 * ```ts
 * const model = withMemory(openai("gpt-5"), { memory, getRequest: alsRequest });
 * const POST = (request: Request) =>
 *   runWithMemory({ userId: userOf(request), onEvent: log }, () => answer(request, model));
 * ```
 */
export function runWithMemory<T>(request: SurroundingRequest, run: () => T): T {
  return requests().run(request, run);
}

/** The request around the call, for `getRequest`; `undefined` outside of `runWithMemory`. */
export function alsRequest(): SurroundingRequest | undefined {
  return requests().getStore();
}

/**
 * The ids of the request around the call, as the `scope` of tools and of an agent's hooks.
 *
 * @throws MemoryError `SCOPE_REQUIRED` outside of `runWithMemory`, or where the request names none.
 */
export function alsScope(): Scope {
  const request = alsRequest() ?? {};
  return parseScope(Object.fromEntries(scopeIds.map((id) => [id, request[id]])));
}

const key = Symbol.for("@mem0-kit/ai-sdk/als/1");

/** On `globalThis`: a bundler may put this module into an application twice. */
function requests(): AsyncLocalStorage<SurroundingRequest> {
  const shared = globalThis as { [key]?: AsyncLocalStorage<SurroundingRequest> };
  shared[key] ??= new AsyncLocalStorage();
  return shared[key];
}
