import type { FilterInput } from "./filter/filter.ts";
import type { JsonValue } from "./json-value.ts";
import type { MemoryAdmin } from "./memory-admin.ts";
import type { MemoryError } from "./memory-error.ts";
import type { Message } from "./message.ts";
import type { Scope } from "./scope.ts";

/**
 * A long-term memory: the one contract that backends implement and adapters take.
 *
 * Every method that takes a scope throws `SCOPE_REQUIRED` for one without an id and `INVALID_INPUT`
 * for a malformed one before anything is read or written; an option or id that the backend cannot
 * honour throws `UNSUPPORTED`; after `close` every call throws `CLOSED`. Ids of a scope AND together
 * and around the caller's filters, so no filter can widen what a scope sees.
 */
export interface Memory {
  /** Version of this interface. */
  readonly contract: 1;
  /** `hosted`, `self-hosted`, `in-process`, `local`, or an implementer's own. */
  readonly name: string;
  /** What the backend can do, as data: ask it rather than trying. */
  readonly capabilities: MemoryCapabilities;

  /**
   * Keeps messages, or with `infer` (the default) the facts found in them.
   *
   * With `infer: false` a message that has an `id` is kept under it: the same content again is
   * `NONE`, other content `UPDATE` with history. Without an `id` only exact duplicates collapse.
   * Empty, blank, tool and system messages are passed over; nothing else at all: `results: []`.
   * A backend that works later answers `status: "pending"` with an `eventId` for `waitFor`.
   */
  add(messages: string | Message | readonly Message[], options: AddOptions): Promise<AddResult>;

  /** Finds memories by meaning, best first. A blank query throws `INVALID_INPUT`. */
  search(query: string, options: SearchOptions): Promise<SearchResult>;

  /** Reads one memory; `null` when the id is unknown, malformed or outside `options.scope`. */
  get(id: string, options?: ScopedCallOptions): Promise<MemoryItem | null>;

  /** Lists memories by page or by cursor. A cursor walk returns what is there throughout exactly once. */
  getAll(options: GetAllOptions): Promise<Page<MemoryItem>>;

  /** Changes one memory and records it in its history. Throws `NOT_FOUND` where `get` gives `null`. */
  update(id: string, change: MemoryChange, options?: ScopedCallOptions): Promise<MemoryItem>;

  /** Erases one memory's text; `false` where `get` gives `null`. */
  delete(id: string, options?: ScopedCallOptions): Promise<boolean>;

  /** Erases all memories of a scope. */
  deleteAll(options: DeleteAllOptions): Promise<Operation>;

  /** What happened to one memory, oldest first; empty where nothing is known or it is out of scope. */
  history(id: string, options?: ScopedCallOptions): Promise<HistoryEntry[]>;

  /** Waits for a pending operation, 60 s by default; `TIMEOUT` carries the event id. */
  waitFor(eventId: string, options?: ScopedCallOptions): Promise<Operation>;

  /** Releases files, threads and connections. A second call does nothing. */
  close(): Promise<void>;

  /** What servers, command lines and migrations need. Never handed to an adapter, a tool or a model. */
  readonly admin?: MemoryAdmin;
}

export interface CallOptions {
  /** Ends the call with `ABORTED` at once. An aborted write may still have happened. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the call ends with `TIMEOUT`. Default: none, `waitFor`: 60,000. */
  readonly timeoutMs?: number;
}

export interface ScopedCallOptions extends CallOptions {
  /** Restricts the call to this scope. Without it the id alone decides: for trusted code only. */
  readonly scope?: Scope;
}

export interface AddOptions extends CallOptions {
  /** Whose memories these become. All its ids are written on every record. */
  readonly scope: Scope;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
  /** Whether to keep the facts found in the messages rather than their words. @default true */
  readonly infer?: boolean;
  /**
   * The same key and scope returns the first call's result, also across processes. A backend may forget
   * keys in the end: our engine after 30 days.
   */
  readonly idempotencyKey?: string;
  /** When it happened, for messages without `createdAt`. @default now */
  readonly timestamp?: Date;
  /** Last day on which it is recalled, `YYYY-MM-DD` in UTC. */
  readonly expirationDate?: string;
  readonly customInstructions?: string;
  readonly customCategories?: readonly Readonly<Record<string, string>>[];
}

export interface SearchOptions extends CallOptions {
  readonly scope: Scope;
  /** At most this many results, 1 to 1000. @default 10 */
  readonly topK?: number;
  /** Leaves out results with a lower score, 0..1. @default none */
  readonly threshold?: number;
  /** mem0's platform grammar, camelCase or snake_case; can only narrow the scope. */
  readonly filters?: FilterInput;
  /** Only memories of any of these categories. */
  readonly categories?: readonly string[];
  readonly rerank?: boolean;
  /** The "now" of words such as "yesterday" in the query, and of expiry. @default now */
  readonly referenceDate?: Date;
  readonly includeExpired?: boolean;
  /** With user and agent in the scope: also what is kept for that agent without a user, shared by all its users. */
  readonly includeAgentMemories?: boolean;
  /** Adds `explain` to each result. */
  readonly explain?: boolean;
}

export interface GetAllOptions extends CallOptions {
  readonly scope: Scope;
  readonly filters?: FilterInput;
  /** 1-based. Not together with `cursor`. */
  readonly page?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** 1 to 200. @default 100 */
  readonly pageSize?: number;
  /** By creation time. @default "newest" */
  readonly order?: "newest" | "oldest";
  readonly includeExpired?: boolean;
}

export interface DeleteAllOptions extends CallOptions {
  readonly scope: Scope;
}

/** One page of a list. `total` is `null` where counting is not offered; `nextCursor` on the last page. */
export interface Page<T> {
  readonly results: T[];
  readonly total: number | null;
  readonly nextCursor: string | null;
}

export interface Operation {
  readonly status: "succeeded" | "pending" | "failed";
  readonly eventId?: string;
  readonly error?: MemoryError;
  /** How many were deleted; `null` where the backend does not say. */
  readonly deleted?: number | null;
  /** Of an add that `waitFor` waited for: what it came to, where the backend says. */
  readonly results?: AddedMemory[];
}

export interface AddResult extends Operation {
  readonly results: AddedMemory[];
}

export interface AddedMemory {
  readonly id: string;
  readonly memory: string;
  readonly event: "ADD" | "UPDATE" | "DELETE" | "NONE";
}

export interface SearchResult {
  /** Best first. */
  readonly results: ScoredMemory[];
}

export interface MemoryItem {
  readonly id: string;
  /** The text. */
  readonly memory: string;
  readonly userId?: string;
  readonly agentId?: string;
  readonly appId?: string;
  readonly runId?: string;
  /** Role of the message that it comes from. */
  readonly role?: "user" | "assistant" | "system";
  /** Name of who said it. */
  readonly actor?: string;
  /** When it happened, where that is known. */
  readonly eventTime?: Date;
  /** Place in its run, ascending. */
  readonly sequence?: number;
  /** `Message.id` of what it was taken from. */
  readonly sourceMessageIds?: readonly string[];
  readonly metadata: Readonly<Record<string, JsonValue>>;
  readonly categories: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Last day on which it is recalled, `YYYY-MM-DD` in UTC. */
  readonly expirationDate?: string;
}

export interface ScoredMemory extends MemoryItem {
  /** 0..1. Comparable between queries where `capabilities.scores` is `absolute`. */
  readonly score: number;
  /** What made the score, by signal, with `explain: true`. */
  readonly explain?: Readonly<Record<string, JsonValue>>;
}

export interface MemoryChange {
  readonly text?: string;
  /** Replaces the metadata as a whole. */
  readonly metadata?: Readonly<Record<string, JsonValue>>;
  /** `null` takes the date away. */
  readonly expirationDate?: string | null;
  readonly eventTime?: Date;
}

export interface HistoryEntry {
  readonly id: string;
  readonly memoryId: string;
  readonly event: "ADD" | "UPDATE" | "DELETE";
  /** `null` for an addition, and once the text has been erased. */
  readonly before: string | null;
  readonly after: string | null;
  readonly at: Date;
  readonly actor?: string;
  /** Whose memory it is of, also once that was deleted. Absent where the backend does not say. */
  readonly scope?: Scope;
}

export interface MemoryCapabilities {
  /** Ids that records can carry; another one in a scope throws `UNSUPPORTED`. */
  readonly scopeIds: readonly (keyof Scope)[];
  /** A search after an acknowledged add finds it. */
  readonly readYourWrites: boolean;
  readonly idempotentAdd: boolean;
  /** How `infer: true` finds facts. `none`: it throws `UNSUPPORTED`. */
  readonly infer: "llm" | "rules" | "none";
  /** Whether a score means the same in every query. */
  readonly scores: "absolute" | "relative";
  /**
   * Score from which a result is worth a model's attention, 0..1: what a question that nothing
   * answers finds stays mostly below it. Absent where scores are relative.
   */
  readonly recommendedThreshold?: number;
  readonly filters: "full" | "none";
  readonly history: boolean;
  readonly timestamp: boolean;
  readonly referenceDate: boolean;
  readonly customInstructions: boolean;
  readonly customCategories: boolean;
  /** Records carry categories, and `SearchOptions.categories` works. */
  readonly categories: boolean;
  readonly expiration: boolean;
  readonly rerank: boolean;
  /** Reads images and files; otherwise a placeholder takes their place. */
  readonly images: boolean;
  /** `deleteAll` says how many. */
  readonly deleteCount: boolean;
}
