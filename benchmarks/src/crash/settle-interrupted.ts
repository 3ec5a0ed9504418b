import type { JournalEntry } from "./journal.ts";
import { applyImport, applyOperation, type LaneState } from "./lane-state.ts";
import { importedRecord, type Operation } from "./operation.ts";
import type { SeenLane } from "./seen-lane.ts";

/**
 * Decides of a call that was in flight whether it happened, takes it over if so, and tells what is
 * wrong when it is neither wholly there nor wholly not.
 */
export function settleInterrupted(
  state: LaneState,
  { operation, parts }: Pick<JournalEntry, "operation" | "parts">,
  seen: SeenLane,
): string[] {
  const happened = () => applyOperation(state, { operation, done: null });
  switch (operation.kind) {
    case "add":
      return operation.infer
        ? settleFacts(state, operation, seen)
        : settleTexts(state, operation, seen);
    case "update":
      if (seen.memories.get(operation.id)?.memory === operation.text) happened();
      return [];
    case "delete":
      if (!seen.memories.has(operation.id)) happened();
      return [];
    case "deleteAll":
    case "erase":
      return settleClearing(state, operation, seen);
    case "import":
      return settleImport(state, operation, seen, parts);
    case "append":
      if (seen.transcript.length > state.transcript.length) happened();
      return [];
    case "put":
      if (seen.documents.get(operation.key) === operation.value) happened();
      return [];
    case "backup":
    case "maintain":
      return [];
  }
}

type Add = Extract<Operation, { kind: "add" }>;

/** Each text is a memory, save those that another call has kept. */
function settleTexts(state: LaneState, operation: Add, seen: SeenLane): string[] {
  const kept = new Set([...state.memories.values()].map((texts) => texts.at(-1)));
  const fresh = operation.texts.filter((text) => !kept.has(text));
  const found = unknownMemories(state, seen).filter(({ memory }) => fresh.includes(memory));
  takeOver(state, operation, found);
  return found.length === 0 || found.length === fresh.length
    ? []
    : [`${found.length} of the ${fresh.length} memories of an interrupted add are there`];
}

/** Whether all facts are there is seen when the call is repeated. */
function settleFacts(state: LaneState, operation: Add, seen: SeenLane): string[] {
  const { key = "" } = operation;
  takeOver(
    state,
    operation,
    unknownMemories(state, seen).filter(({ memory }) => memory.includes(`${key}x`)),
  );
  return [];
}

function takeOver(
  state: LaneState,
  operation: Add,
  found: readonly { readonly id: string; readonly memory: string }[],
): void {
  for (const { id, memory } of found) state.memories.set(id, [memory]);
  const results = found.map(({ id }) => ({ id, event: "ADD" as const }));
  if (operation.key !== undefined)
    state.keyed.set(operation.key, { operation, results, acknowledged: false });
}

function unknownMemories(state: LaneState, seen: SeenLane) {
  return [...seen.memories.values()].filter(({ id }) => !state.memories.has(id));
}

function settleClearing(
  state: LaneState,
  operation: Extract<Operation, { kind: "deleteAll" | "erase" }>,
  seen: SeenLane,
): string[] {
  const gone = [...state.memories.keys()].map((id) => !seen.memories.has(id));
  if (operation.kind === "erase") {
    if (state.transcript.length > 0) gone.push(seen.transcript.length === 0);
    for (const key of state.documents.keys()) gone.push(!seen.documents.has(key));
  }
  // Where nothing tells, what was answered to keys may be there or not.
  if (gone.length === 0) state.keyed.clear();
  else if (gone.every(Boolean)) applyOperation(state, { operation, done: null });
  else if (gone.some(Boolean))
    return [
      `${gone.filter(Boolean).length} of ${gone.length} things of an interrupted ${operation.kind} are gone`,
    ];
  return [];
}

/** The parts of an import are transactions; those that were reported are all of one size. */
function settleImport(
  state: LaneState,
  operation: Extract<Operation, { kind: "import" }>,
  seen: SeenLane,
  parts: readonly number[],
): string[] {
  const there = Array.from({ length: operation.count }, (_, number) =>
    seen.memories.has(importedRecord(operation, number).id),
  );
  const count = there.filter(Boolean).length;
  applyImport(state, operation, count);
  if (there.slice(count).some(Boolean)) return ["an interrupted import has gaps"];
  const [size] = parts;
  if (count < (parts.at(-1) ?? 0)) return ["a part of an import that was reported is not there"];
  if (size !== undefined && count % size !== 0 && count !== operation.count)
    return [`${count % size} of the ${size} records of a part of an import are there`];
  return [];
}
