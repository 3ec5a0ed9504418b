import type { AddResult, HistoryEntry, MemoryItem, Operation } from "../memory.ts";
import type { Scope } from "../scope.ts";
import type { Origin } from "./content-key.ts";

/** One memory as the fake keeps it. */
export interface FakeRecord {
  readonly item: MemoryItem;
  /** Place in the order of creation; never reused. */
  readonly ordinal: number;
  /** `scopeKey` of the exact scope that it was added with. */
  readonly scopeKey: string;
  readonly messageId?: string;
  /** `contentKey` of the item as it is now. */
  readonly contentKey: string;
  readonly origin: Origin;
}

/** What happened to one memory. It outlives the memory, so it keeps the scope for itself. */
export interface FakeLog {
  readonly scope: Scope;
  readonly entries: readonly HistoryEntry[];
}

/** An add that answered `pending`. */
export interface FakeEvent {
  readonly scope: Scope;
  readonly done: Promise<Operation>;
}

/** All state of one fake. */
export interface FakeStore {
  readonly records: Map<string, FakeRecord>;
  readonly logs: Map<string, FakeLog>;
  /** First results by exact scope and idempotency key. */
  readonly results: Map<string, AddResult>;
  readonly events: Map<string, FakeEvent>;
  readonly now: () => Date;
  readonly categorize: (text: string) => readonly string[];
  lastOrdinal: number;
}

export function fakeStore(options: Pick<FakeStore, "now" | "categorize">): FakeStore {
  return {
    records: new Map(),
    logs: new Map(),
    results: new Map(),
    events: new Map(),
    now: options.now,
    categorize: options.categorize,
    lastOrdinal: 0,
  };
}

/** Adds a line to the history of a record. */
export function logChange(
  store: FakeStore,
  item: MemoryItem,
  change: Pick<HistoryEntry, "event" | "before" | "after">,
): void {
  const { userId, agentId, appId, runId } = item;
  const scope = {
    ...(userId === undefined ? {} : { userId }),
    ...(agentId === undefined ? {} : { agentId }),
    ...(appId === undefined ? {} : { appId }),
    ...(runId === undefined ? {} : { runId }),
  };
  const entry: HistoryEntry = {
    id: crypto.randomUUID(),
    memoryId: item.id,
    at: store.now(),
    ...change,
    ...(item.actor === undefined ? {} : { actor: item.actor }),
  };
  store.logs.set(item.id, {
    scope,
    entries: [...(store.logs.get(item.id)?.entries ?? []), entry],
  });
}
