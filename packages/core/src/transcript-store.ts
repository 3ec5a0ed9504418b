import type { JsonValue } from "./json-value.ts";
import type { CallOptions, Page } from "./memory.ts";
import type { Scope } from "./scope.ts";

/**
 * Conversations, verbatim and in order: what a memory of facts cannot hold. An entry is exact JSON
 * in the host's own form; this store never looks into it.
 *
 * A key names one conversation of one scope. The scope must have a `userId`, unless `shared: true`
 * says that the conversation belongs to no single user. Scopes match exactly here: another agent,
 * app or run is another conversation.
 */
export interface TranscriptStore {
  /** The entries, oldest first; empty for an unknown conversation. */
  read(key: TranscriptKey, options?: ReadTranscriptOptions): Promise<TranscriptEntry[]>;
  /** Adds entries to the end: all of them, next to each other, or none. Returns the new length. */
  append(
    key: TranscriptKey,
    entries: readonly JsonValue[],
    options?: AppendOptions,
  ): Promise<number>;
  /** Puts these entries in place of all that is there, at once. */
  replace(key: TranscriptKey, entries: readonly JsonValue[], options?: CallOptions): Promise<void>;
  /** Inserts before `index` (0 to length); later entries move. Throws `INVALID_INPUT` beyond it. */
  insert(key: TranscriptKey, index: number, entry: JsonValue, options?: CallOptions): Promise<void>;
  /** Takes out the entry at `index` and returns it; `null` where there is none. */
  removeAt(key: TranscriptKey, index: number, options?: CallOptions): Promise<JsonValue | null>;
  /** Erases the conversation; `false` when there was none. Memories stay. */
  clear(key: TranscriptKey, options?: CallOptions): Promise<boolean>;
  /** Conversations of exactly this scope, most recently written first. */
  list(scope: Scope, options?: ListTranscriptsOptions): Promise<Page<TranscriptInfo>>;
}

export interface TranscriptKey {
  readonly scope: Scope;
  /** By the rules of a scope's id. */
  readonly sessionId: string;
  /** Allows a scope without `userId`. @default false */
  readonly shared?: boolean;
}

export interface TranscriptEntry {
  /** 0-based place in the conversation, as of now. */
  readonly index: number;
  readonly value: JsonValue;
  readonly createdAt: Date;
}

export interface ReadTranscriptOptions extends CallOptions {
  /** Only the last so many, still oldest first. */
  readonly last?: number;
  /** Only entries before this index. */
  readonly before?: number;
}

export interface AppendOptions extends CallOptions {
  /** A repeat with the same key and conversation appends nothing and returns the length of then. */
  readonly idempotencyKey?: string;
}

export interface ListTranscriptsOptions extends CallOptions {
  readonly cursor?: string;
  /** 1 to 200. @default 100 */
  readonly pageSize?: number;
  /** Allows a scope without `userId`. @default false */
  readonly shared?: boolean;
}

export interface TranscriptInfo {
  readonly sessionId: string;
  readonly length: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
