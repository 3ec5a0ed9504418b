import type {
  DocumentStore,
  HistoryEntry,
  JsonValue,
  Scope,
  TranscriptStore,
} from "@mem0-kit/core";
import type { PlacedRow } from "../store.ts";

/** All that one namespace holds. Values are replaced, never changed: that is what undo relies on. */
export interface NamespaceState {
  /** One entry once something was written. */
  readonly analyzerVersion: Map<"version", number>;
  readonly rows: Map<number, KeptRow>;
  readonly ordinals: Map<string, number>;
  readonly partitions: Map<string, KeptPartition>;
  /** Scopes of the rows that `remove` took away, by id. */
  readonly removedScopes: Map<string, Scope>;
  readonly history: Map<string, readonly KeptHistoryEntry[]>;
  readonly results: Map<string, KeptResult>;
  /** A store per exact scope, by `scopeKey`: erasing a scope drops its stores. */
  readonly transcripts: Map<string, TranscriptStore>;
  readonly documents: Map<string, DocumentStore>;
}

export interface KeptRow {
  readonly row: PlacedRow;
  readonly partition: string;
  /** Revision of the partition at which the row was last written. */
  readonly revision: number;
}

export interface KeptPartition {
  readonly epoch: number;
  readonly revision: number;
  readonly ordinals: Map<number, true>;
  /** Revision by ordinal of the rows that were removed in this epoch. */
  readonly removed: Map<number, number>;
}

export interface KeptHistoryEntry {
  /** Place in the history of all memories. */
  readonly place: number;
  readonly entry: HistoryEntry;
}

export interface KeptResult {
  readonly at: number;
  readonly scope: Scope;
  readonly result: JsonValue;
}

export function createNamespaceState(): NamespaceState {
  return {
    analyzerVersion: new Map(),
    rows: new Map(),
    ordinals: new Map(),
    partitions: new Map(),
    removedScopes: new Map(),
    history: new Map(),
    results: new Map(),
    transcripts: new Map(),
    documents: new Map(),
  };
}

/** Numbers that a namespace hands out once; a rollback leaves a gap. */
export interface Counters {
  ordinal: number;
  epoch: number;
  historyPlace: number;
}

/** Name of a kept result; JSON, so that no two pairs share one. */
export function resultKey(scopeKey: string, idempotencyKey: string): string {
  return JSON.stringify([scopeKey, idempotencyKey]);
}
