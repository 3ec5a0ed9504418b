import type { JsonValue } from "./json-value.ts";
import type { CallOptions, Page } from "./memory.ts";
import type { Scope } from "./scope.ts";

/**
 * Exact JSON documents under a namespace path and a key, such as a LangGraph store wants. Documents
 * of a scope are seen by exactly that scope. Namespace parts and keys are non-empty strings of at
 * most 256 characters without control characters; a part that looks like another's beginning is
 * still another: `["a", "b"]` is not `["a.b"]`.
 */
export interface DocumentStore {
  /** Writes the document, in place of one that is there; `createdAt` of that one stays. */
  put(scope: Scope, document: DocumentInput, options?: CallOptions): Promise<StoredDocument>;
  /** `null` where there is none. */
  get(
    scope: Scope,
    namespace: readonly string[],
    key: string,
    options?: CallOptions,
  ): Promise<StoredDocument | null>;
  /** `false` where there was none. */
  delete(
    scope: Scope,
    namespace: readonly string[],
    key: string,
    options?: CallOptions,
  ): Promise<boolean>;
  /** Documents at or under a namespace prefix (`[]`: all). */
  list(
    scope: Scope,
    prefix: readonly string[],
    options?: ListDocumentsOptions,
  ): Promise<Page<StoredDocument>>;
}

export interface DocumentInput {
  readonly namespace: readonly string[];
  readonly key: string;
  readonly value: JsonValue;
}

export interface StoredDocument extends DocumentInput {
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ListDocumentsOptions extends CallOptions {
  /** `nextCursor` of the page before, of the same order. */
  readonly cursor?: string;
  /**
   * `place`: by namespace and key in code unit order. `created`: as they were made, also within a
   * millisecond; a document written again keeps its place. @default "place"
   */
  readonly order?: DocumentOrder;
  /** 1 to 200. @default 100 */
  readonly pageSize?: number;
}

export type DocumentOrder = "place" | "created";
