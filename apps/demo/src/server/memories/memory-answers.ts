import type { HistoryEntry } from "@mem0-kit/core";
import type { ListedMemory, MemoryPage } from "../../chat/chat-message.ts";

/** A memory as the browser lists it. */
export interface BrowsedMemory extends ListedMemory {
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** Body of `GET /api/memories`. */
export interface BrowsedPage extends MemoryPage {
  readonly memories: BrowsedMemory[];
  /** Of all pages; `null` where the backend does not count. */
  readonly total: number | null;
}

/** A memory that a search found. */
export interface FoundMemory extends BrowsedMemory {
  /** 0..1. */
  readonly score: number;
  /** What made the score, 0..1 each. Absent where the backend does not tell. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** Body of `GET /api/memories/search`, best first. */
export interface FoundMemories {
  readonly results: FoundMemory[];
  /** The chat gives its model none below this score. Absent where scores are relative. */
  readonly threshold?: number;
}

/** Body of `GET /api/memories/timeline`. */
export interface MemoryCounts {
  /** How many were counted, the newest ones. */
  readonly counted: number;
  /** Whether there are no others. */
  readonly complete: boolean;
  /** Days that have memories, ascending, `YYYY-MM-DD` in the asked time zone. */
  readonly days: readonly DayCount[];
  /** Most frequent first. */
  readonly categories: readonly { readonly category: string; readonly count: number }[];
}

export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** An entry of `GET /api/memories/{id}/history`, oldest first. */
export interface BrowsedChange extends Pick<HistoryEntry, "id" | "event" | "before" | "after"> {
  /** ISO 8601. */
  readonly at: string;
}

/** Body of `GET /api/memories/abilities`: what the backend can do for the browser. */
export interface MemoryAbilities {
  /** Name of the backend. */
  readonly backend: string;
  readonly categories: boolean;
  readonly history: boolean;
  readonly import: boolean;
}

/** A line of the answer to `POST /api/memories/import`; the last one is an end or an error. */
export type ImportLine = ImportProgress | ImportEnd | { readonly error: string };

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export interface ImportEnd {
  readonly imported: number;
  /** Were there already, whatever they say now. */
  readonly duplicates: number;
  /** The first ones, by line. */
  readonly refused: readonly RefusedLine[];
  readonly refusedTotal: number;
}

export interface RefusedLine {
  /** From 1. */
  readonly line: number;
  /** Never quotes the line's text. */
  readonly message: string;
}
