import type { AddResult, MemoryCapabilities, Operation } from "../memory.ts";
import type { MemoryDriver, ParsedAdd } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import { addMessages } from "./add-messages.ts";
import { deleteRecord, findVisible, updateRecord } from "./change-record.ts";
import type { FakeRecord, FakeStore } from "./fake-store.ts";
import { listRecords } from "./list-records.ts";
import { searchRecords } from "./search-records.ts";

/** How the fake answers, beside what it keeps. */
export interface FakeDriverOptions {
  readonly capabilities: MemoryCapabilities;
  readonly delayMs: number;
  readonly pendingAdds: boolean;
}

/** The fake below `defineMemory`. */
export function fakeDriver(store: FakeStore, options: FakeDriverOptions): MemoryDriver {
  const { capabilities } = options;
  const delayed = async <T>(signal: AbortSignal, work: () => T): Promise<T> => {
    if (options.delayMs > 0) await delay(options.delayMs, signal);
    return work();
  };
  return {
    name: "fake",
    capabilities,
    add: (input, { signal }) =>
      delayed(signal, () =>
        structuredClone(options.pendingAdds ? addLater(store, input) : addMessages(store, input)),
      ),
    search: (input, { signal }) =>
      delayed(signal, () => {
        const { scope, includeAgentMemories } = input;
        const records = visible(store, scope, { includeAgentMemories });
        return { results: searchRecords(records, input, store.now()) };
      }),
    get: (id, scope, { signal }) =>
      delayed(signal, () => structuredClone(findVisible(store, id, scope)?.item ?? null)),
    getAll: (input, { signal }) =>
      delayed(signal, () => listRecords(visible(store, input.scope), input, store.now())),
    update: (id, change, scope, { signal }) =>
      delayed(signal, () => updateRecord(store, id, change, scope)),
    delete: (id, scope, { signal }) =>
      delayed(signal, () => {
        const record = findVisible(store, id, scope);
        if (record) deleteRecord(store, record);
        return record !== undefined;
      }),
    deleteAll: (scope, { signal }) =>
      delayed(signal, () => {
        const records = visible(store, scope);
        for (const record of records) deleteRecord(store, record);
        return { status: "succeeded", deleted: capabilities.deleteCount ? records.length : null };
      }),
    history: (id, scope, { signal }) =>
      delayed(signal, () => {
        const log = store.logs.get(id);
        return log && (!scope || scopeMatches(scope, log.scope))
          ? structuredClone([...log.entries])
          : [];
      }),
    waitFor: async (eventId, scope) => {
      const event = store.events.get(eventId);
      if (!event || (scope && !scopeMatches(scope, event.scope)))
        throw new MemoryError(
          "NOT_FOUND",
          "[mem0-kit] There is no event with this id to wait for.",
        );
      return event.done;
    },
    close: async () => {},
  };
}

function visible(
  store: FakeStore,
  scope: Scope,
  options: { readonly includeAgentMemories?: boolean } = {},
): FakeRecord[] {
  return [...store.records.values()].filter(({ item }) => scopeMatches(scope, item, options));
}

/** Answers at once and writes in a later turn of the event loop, in the order of the calls. */
function addLater(store: FakeStore, input: ParsedAdd): AddResult {
  const eventId = crypto.randomUUID();
  const done = new Promise<Operation>((resolve) => {
    setTimeout(() => {
      addMessages(store, input);
      resolve({ status: "succeeded", eventId });
    }, 1);
  });
  store.events.set(eventId, { scope: input.scope, done });
  return { status: "pending", eventId, results: [] };
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
