import type { AddedMemory } from "@mem0-kit/core";
import type { JournalEntry } from "./journal.ts";
import { importedRecord, type Operation, type Outcome } from "./operation.ts";

/** What must be there of a lane's user. */
export interface LaneState {
  /** By id, the texts that each has had, the present one last. */
  readonly memories: Map<string, readonly string[]>;
  readonly removed: Map<string, readonly string[]>;
  transcript: readonly string[];
  readonly documents: Map<string, number>;
  /** Adds with an idempotency key, by it. */
  readonly keyed: Map<string, KeyedAdd>;
}

export interface KeyedAdd {
  readonly operation: Extract<Operation, { kind: "add" }>;
  /** What it answered; for one that was in flight what is there of it, `[]` for nothing. */
  readonly results: readonly Pick<AddedMemory, "id" | "event">[];
  readonly acknowledged: boolean;
}

export function emptyLane(): LaneState {
  return {
    memories: new Map(),
    removed: new Map(),
    transcript: [],
    documents: new Map(),
    keyed: new Map(),
  };
}

/** Takes over a call that happened. `done` is what an `add` answered. */
export function applyOperation(state: LaneState, { operation, done }: Required<Happened>): void {
  switch (operation.kind) {
    case "add":
      applyAdd(state, operation, done ?? []);
      return;
    case "update": {
      const { id, text } = operation;
      state.memories.set(id, [...(state.memories.get(id) ?? []), text]);
      return;
    }
    case "delete":
      remove(state, operation.id);
      return;
    case "deleteAll":
      clearMemories(state);
      return;
    case "erase":
      clearMemories(state);
      state.transcript = [];
      state.documents.clear();
      return;
    case "import":
      applyImport(state, operation, operation.count);
      return;
    case "append":
      state.transcript = [...state.transcript, ...operation.entries];
      return;
    case "put":
      state.documents.set(operation.key, operation.value);
      return;
    case "backup":
    case "maintain":
      return;
  }
}

/** Takes over the first records of an import. */
export function applyImport(
  { memories }: LaneState,
  operation: { readonly prefix: string },
  count: number,
): void {
  for (let number = 0; number < count; number++) {
    const { id, memory } = importedRecord(operation, number);
    memories.set(id, [memory]);
  }
}

type Happened = Pick<JournalEntry, "operation"> & { readonly done: Outcome };

function applyAdd(
  state: LaneState,
  operation: KeyedAdd["operation"],
  results: NonNullable<Outcome>,
): void {
  for (const { id, event, memory } of results)
    if (event === "ADD") state.memories.set(id, [memory]);
    else if (event === "UPDATE")
      state.memories.set(id, [...(state.memories.get(id) ?? []), memory]);
    else if (event === "DELETE") remove(state, id);
  if (operation.key !== undefined)
    state.keyed.set(operation.key, { operation, results, acknowledged: true });
}

function remove({ memories, removed }: LaneState, id: string): void {
  removed.set(id, memories.get(id) ?? []);
  memories.delete(id);
}

/** Removing all removes what was answered to keys as well. */
function clearMemories(state: LaneState): void {
  for (const id of [...state.memories.keys()]) remove(state, id);
  state.keyed.clear();
}
