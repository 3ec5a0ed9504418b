import type { DocumentStore, JsonValue, Memory, Scope } from "@mem0-kit/core";

/** Options of `Mem0Store`. */
export interface Mem0StoreOptions {
  /** Searches the items' texts. They are kept in it apart from its memories. */
  readonly memory: Memory;
  /** Keeps the items: `inMemoryDocumentStore()`, or durable `localMemory({ path }).documents`. */
  readonly documents: DocumentStore;
  /**
   * Whose items: one scope, or that of each namespace. A search and a list of namespaces ask with their
   * prefix. Where a function throws or gives nothing the call rejects with `SCOPE_REQUIRED`.
   */
  readonly scope: Scope | ScopeOfNamespace;
  /** Ids that a scope must have. Without `userId` all users of the scope share its items. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /**
   * What of a value is searched by meaning, where a put names no fields itself, as LangGraph lets none of a
   * graph's puts do; nothing for an item that is not to be found so. @default all its strings
   */
  readonly text?: (value: JsonValue) => string | undefined;
  /**
   * Takes a memory that shows what was written only later, such as mem0's platform: a ranked search may miss
   * the latest items, or know their former text. Everything else is exact. @default false
   */
  readonly allowEventual?: boolean;
  readonly onEvent?: (event: Mem0StoreEvent) => void;
}

/** Says whose items are at a namespace. */
export type ScopeOfNamespace = (
  namespace: string[],
) => { readonly [Id in keyof Scope]?: string | undefined } | undefined;

export type Mem0StoreEvent =
  | {
      readonly type: "searched";
      readonly scope: Scope;
      readonly namespacePrefix: readonly string[];
      readonly query: string;
      /** Items that match by meaning; others of the result come after them. */
      readonly matched: number;
      readonly durationMs: number;
    }
  | {
      /** A text without its item, left by a write that was cut off. It is in no result; the item's next write ends it. */
      readonly type: "orphaned";
      readonly scope: Scope;
      readonly namespace: readonly string[];
      readonly key: string;
    };
