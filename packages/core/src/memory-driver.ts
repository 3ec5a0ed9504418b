import type { Filter } from "./filter/filter.ts";
import type { JsonValue } from "./json-value.ts";
import type {
  AddResult,
  HistoryEntry,
  MemoryCapabilities,
  MemoryChange,
  MemoryItem,
  Operation,
  Page,
  SearchResult,
} from "./memory.ts";
import type { MemoryAdmin } from "./memory-admin.ts";
import type { Scope } from "./scope.ts";

/**
 * What a backend implements; `defineMemory` makes a `Memory` of it. Inputs arrive checked and with
 * their defaults, as plain data that can be cloned to another thread; scope, options that
 * `capabilities` rule out, abort, timeout, use after close and the announcing of writes are done.
 */
export interface MemoryDriver {
  readonly name: string;
  readonly capabilities: MemoryCapabilities;
  add(input: ParsedAdd, call: DriverCall): Promise<AddResult>;
  search(input: ParsedSearch, call: DriverCall): Promise<SearchResult>;
  get(id: string, scope: Scope | undefined, call: DriverCall): Promise<MemoryItem | null>;
  getAll(input: ParsedGetAll, call: DriverCall): Promise<Page<MemoryItem>>;
  /** Throws `NOT_FOUND` for an id that is unknown, malformed or outside the scope. */
  update(
    id: string,
    change: MemoryChange,
    scope: Scope | undefined,
    call: DriverCall,
  ): Promise<MemoryItem>;
  delete(id: string, scope: Scope | undefined, call: DriverCall): Promise<boolean>;
  deleteAll(scope: Scope, call: DriverCall): Promise<Operation>;
  history(id: string, scope: Scope | undefined, call: DriverCall): Promise<HistoryEntry[]>;
  waitFor(eventId: string, scope: Scope | undefined, call: DriverCall): Promise<Operation>;
  close(): Promise<void>;
  readonly admin?: MemoryAdmin;
}

export interface DriverCall {
  /** Aborted when the caller gave up or the time is over; the outcome of the call is then ignored. */
  readonly signal: AbortSignal;
}

/** A message that carries text: what is left of `Message` for a backend that reads text only. */
export interface ParsedMessage {
  readonly role: "user" | "assistant";
  /** Text parts joined by a line break; an image or file as `[image: alt or file name]`. */
  readonly text: string;
  readonly id?: string;
  readonly name?: string;
  readonly createdAt?: Date;
  /** With `capabilities.images`, where there are images or files: all parts in their order. */
  readonly parts?: readonly ParsedPart[];
}

/** A part of a message for a backend that reads images and files. One of `url` and `data` is there. */
export type ParsedPart =
  | { readonly type: "text"; readonly text: string }
  | {
      readonly type: "image" | "file";
      readonly url?: string;
      /** Base64. */
      readonly data?: string;
      readonly mediaType?: string;
      /** What it shows or how it is named: its words in `text`. */
      readonly alt?: string;
    };

export interface ParsedAdd {
  readonly messages: readonly ParsedMessage[];
  readonly scope: Scope;
  readonly metadata: Readonly<Record<string, JsonValue>>;
  readonly infer: boolean;
  readonly idempotencyKey?: string;
  readonly timestamp?: Date;
  readonly expirationDate?: string;
  readonly customInstructions?: string;
  readonly customCategories?: readonly Readonly<Record<string, string>>[];
}

export interface ParsedSearch {
  readonly query: string;
  readonly scope: Scope;
  readonly topK: number;
  readonly threshold?: number;
  readonly filter?: Filter;
  readonly categories?: readonly string[];
  readonly rerank: boolean;
  readonly referenceDate?: Date;
  readonly includeExpired: boolean;
  readonly includeAgentMemories: boolean;
  readonly explain: boolean;
}

export interface ParsedGetAll {
  readonly scope: Scope;
  readonly filter?: Filter;
  /** 1-based; absent when `cursor` is given. */
  readonly page?: number;
  readonly cursor?: string;
  readonly pageSize: number;
  readonly order: "newest" | "oldest";
  readonly includeExpired: boolean;
}
