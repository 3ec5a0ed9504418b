import type { FilterInput } from "../../filter/filter.ts";
import type { CallOptions, Memory, ScopedCallOptions } from "../../memory.ts";
import type { Message } from "../../message.ts";
import { parseScope, type Scope } from "../../scope.ts";

/** The methods of a memory with another scope than the caller's. */
export function mapScope(memory: Memory, map: (scope: Scope) => Scope) {
  const optional = (options: ScopedCallOptions = {}): ScopedCallOptions =>
    options.scope ? { ...options, scope: map(options.scope) } : options;
  return {
    add: (messages, options) =>
      memory.add(messages, { ...options, scope: map(options.scope ?? {}) }),
    search: (query, options) =>
      memory.search(query, { ...options, scope: map(options.scope ?? {}) }),
    get: (id, options) => memory.get(id, optional(options)),
    getAll: (options) => memory.getAll({ ...options, scope: map(options.scope ?? {}) }),
    update: (id, change, options) => memory.update(id, change, optional(options)),
    delete: (id, options) => memory.delete(id, optional(options)),
    deleteAll: (options) => memory.deleteAll({ ...options, scope: map(options.scope ?? {}) }),
    history: (id, options) => memory.history(id, optional(options)),
  } satisfies Partial<Memory>;
}

/** The options of a call without its scope, which must be well-formed all the same. */
export function unscoped(options: ScopedCallOptions = {}): CallOptions {
  const { scope, ...rest } = options;
  if (scope !== undefined) parseScope(scope);
  return rest;
}

/** `search` and `getAll` with other filters than the caller's. */
export function mapFilters(memory: Memory, map: (filters: FilterInput) => FilterInput) {
  const mapped = <T extends { readonly filters?: FilterInput }>(options: T): T =>
    options.filters ? { ...options, filters: map(options.filters) } : options;
  return {
    search: (query, options) => memory.search(query, mapped(options)),
    getAll: (options) => memory.getAll(mapped(options)),
  } satisfies Partial<Memory>;
}

/** `add` with other messages than the caller's; what is no list or text of messages goes through. */
export function mapMessages(memory: Memory, map: (message: Message) => Message) {
  return {
    add: (messages, options) => {
      if (typeof messages === "string")
        return memory.add([map({ role: "user", content: messages })], options);
      return memory.add(Array.isArray(messages) ? messages.map(guard(map)) : messages, options);
    },
  } satisfies Partial<Memory>;
}

function guard(map: (message: Message) => Message) {
  return (message: Message) => (message === null ? message : map(message));
}
