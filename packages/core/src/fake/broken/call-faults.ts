import type { CallOptions, Memory, MemoryItem } from "../../memory.ts";
import type { FakeStore } from "../fake-store.ts";
import { type BrokenMemory, broken } from "./broken-memory.ts";
import { mapScope } from "./wrap.ts";

/** Faults that any method can have: abort, timeout, errors, close, and the form of results. */
export const callFaults: readonly BrokenMemory[] = [
  broken("abort-ignored", "a signal is ignored", ({ memory }) => withoutOption(memory, "signal")),
  broken("timeout-ignored", "timeoutMs is ignored", ({ memory }) =>
    withoutOption(memory, "timeoutMs"),
  ),
  broken("swallowed-errors", "a search that fails finds nothing", ({ memory }) => ({
    search: (query, options) => memory.search(query, options).catch(() => ({ results: [] })),
  })),
  broken("untyped-errors", "errors are texts without a code", ({ memory }) => ({
    add: (messages, options) =>
      memory.add(messages, options).catch((error: unknown) => {
        throw new Error(String(error));
      }),
  })),
  broken("use-after-close", "close closes nothing", () => ({ close: async () => {} })),
  broken("close-throws-twice", "a second close rejects", ({ memory }) => {
    let closed = false;
    return {
      close: async () => {
        if (closed) throw new TypeError("It is closed.");
        closed = true;
        await memory.close();
      },
    };
  }),
  broken("aliased-results", "get hands out the record itself", ({ memory, store }) => ({
    get: async (id, options) => (await memory.get(id, options)) && alias(store, id),
  })),
  broken("dates-as-texts", "dates come as ISO texts", ({ memory }) => ({
    get: async (id, options) => JSON.parse(JSON.stringify(await memory.get(id, options))),
  })),
  broken("events-invented", "waitFor knows every event", ({ memory }) => ({
    waitFor: async (eventId, options) =>
      memory
        .waitFor(eventId, options)
        .catch((error: { code: string }) =>
          error.code === "NOT_FOUND" ? { status: "succeeded" } : Promise.reject(error),
        ),
  })),
  broken(
    "unsupported-id-dropped",
    "an appId that cannot be kept is dropped in silence",
    ({ memory }) => mapScope(memory, ({ appId, ...rest }) => rest),
    { capabilities: { scopeIds: ["userId", "agentId", "runId"] } },
  ),
  broken(
    "unsupported-option-dropped",
    "a timestamp that cannot be kept is dropped in silence",
    ({ memory }) => ({
      add: (messages, { timestamp, ...options }) => memory.add(messages, options),
    }),
    { capabilities: { timestamp: false } },
  ),
  broken(
    "unsupported-infer-accepted",
    "infer: true keeps messages verbatim where it is not supported",
    ({ memory }) => ({
      add: (messages, options) => memory.add(messages, { ...options, infer: false }),
    }),
    { capabilities: { infer: "none" } },
  ),
  broken("lost-add", "an add answers as if it had written", ({ memory, store }) => ({
    add: async (messages, options) => {
      const before = new Map(store.records);
      const result = await memory.add(messages, options);
      for (const id of store.records.keys()) if (!before.has(id)) store.records.delete(id);
      return result;
    },
  })),
];

/** Every method that takes options, without one of them. */
function withoutOption(memory: Memory, key: keyof CallOptions) {
  const map = <T extends CallOptions>(options: T): T => {
    const { [key]: _, ...rest } = options;
    // What is taken away is optional in every T.
    return rest as T;
  };
  const optional = <T extends CallOptions>(options: T | undefined) => options && map(options);
  return {
    add: (messages, options) => memory.add(messages, map(options)),
    search: (query, options) => memory.search(query, map(options)),
    get: (id, options) => memory.get(id, optional(options)),
    getAll: (options) => memory.getAll(map(options)),
    update: (id, change, options) => memory.update(id, change, optional(options)),
    delete: (id, options) => memory.delete(id, optional(options)),
    deleteAll: (options) => memory.deleteAll(map(options)),
    history: (id, options) => memory.history(id, optional(options)),
  } satisfies Partial<Memory>;
}

function alias(store: FakeStore, id: string): MemoryItem | null {
  return store.records.get(id)?.item ?? null;
}
