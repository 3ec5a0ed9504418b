import type { ForgetHistoryOptions } from "../store.ts";
import type { NamespaceState } from "./namespace-state.ts";
import type { UndoLog } from "./undo-log.ts";

/** Erases what is old among the next entries, save the last one of each row that is there. */
export function forgetHistory(
  state: NamespaceState,
  { before, after = 0, limit }: ForgetHistoryOptions,
  undo: UndoLog,
): { readonly erased: number; readonly next: number | null } {
  const looked = [...state.history.values()]
    .flat()
    .filter(({ place }) => place > after)
    .sort((a, b) => a.place - b.place)
    .slice(0, limit);
  let erased = 0;
  for (const { place, entry } of looked) {
    const { memoryId, at } = entry;
    const entries = state.history.get(memoryId) ?? [];
    const isPresent = state.ordinals.has(memoryId) && entries.at(-1)?.place === place;
    if (at.getTime() >= before || isPresent) continue;
    const kept = entries.filter((other) => other.place !== place);
    if (kept.length > 0) undo.set(state.history, memoryId, kept);
    else {
      undo.delete(state.history, memoryId);
      undo.delete(state.removedScopes, memoryId);
    }
    erased += 1;
  }
  return { erased, next: looked.length < limit ? null : (looked.at(-1)?.place ?? null) };
}
