import type { HistoryEntry, Page } from "@mem0-kit/core";
import { invalidCursor } from "../invalid-cursor.ts";
import type { NamespaceState } from "./namespace-state.ts";

/** History of all memories, newest first; the cursor is the place of the page's last entry. */
export function listHistory(
  state: NamespaceState,
  page: { readonly cursor?: string; readonly pageSize: number },
): Page<HistoryEntry> {
  if (page.cursor !== undefined && !/^\d{1,15}$/.test(page.cursor)) throw invalidCursor();
  const before = page.cursor === undefined ? Infinity : Number(page.cursor);
  const all = [...state.history.values()].flat().sort((a, b) => b.place - a.place);
  const rest = all.filter(({ place }) => place < before);
  const taken = rest.slice(0, page.pageSize);
  const more = taken.length < rest.length;
  return {
    results: taken.map(({ entry }) => ({ ...entry })),
    total: null,
    nextCursor: more ? String(taken.at(-1)?.place) : null,
  };
}
