import { MemoryError } from "../memory-error.ts";
import type { Mem0, Mem0Filters } from "./mem0.ts";

/**
 * What mem0's `Memory` keeps to itself and we need: it swallows failures, reports home and has no other
 * way to list everything or to forget. Checked by `requireInside`, so a version that renames a part is
 * refused rather than misread.
 */
export interface Mem0Inside extends Mem0 {
  readonly config: {
    readonly vectorStore: { readonly provider: string };
    readonly disableHistory?: boolean;
  };
  customInstructions?: string | undefined;
  embedder: Mem0Embedder;
  llm: Mem0Llm;
  /** There once the instance is initialised. */
  vectorStore: Mem0VectorStore;
  db: Mem0HistoryStore;
  /** Collection of names found in memories; made at the first use. */
  _entityStore?: Mem0VectorStore | undefined;
  getEntityStore(): Promise<Mem0VectorStore>;
  buildSessionScope(filters: Mem0Filters): string;
  _ensureInitialized(): Promise<void>;
  _linkEntitiesForMemory(id: string, text: string, filters: Mem0Filters): Promise<void>;
}

export interface Mem0Embedder {
  embed(text: string, action?: string): Promise<number[]>;
  embedBatch(texts: string[], action?: string): Promise<number[][]>;
}

export interface Mem0Llm {
  generateResponse(
    messages: { readonly role: string; readonly content: string }[],
    responseFormat?: { readonly type: string },
  ): Promise<unknown>;
}

/** A row of a vector store. */
export interface Mem0Row {
  readonly id: string;
  readonly payload: Record<string, unknown>;
  readonly score?: number;
}

export interface Mem0VectorStore {
  insert(vectors: number[][], ids: string[], payloads: Record<string, unknown>[]): Promise<void>;
  search(vector: number[], topK?: number, filters?: Mem0Filters): Promise<Mem0Row[]>;
  keywordSearch?(query: string, topK?: number, filters?: Mem0Filters): Promise<Mem0Row[] | null>;
  get(id: string): Promise<Mem0Row | null>;
  update(id: string, vector: number[], payload: Record<string, unknown>): Promise<void>;
  delete(id: string): Promise<void>;
  deleteCol(): Promise<void>;
  list(filters?: Mem0Filters, topK?: number): Promise<[Mem0Row[], number] | Mem0Row[]>;
  getUserId(): Promise<string>;
  setUserId(userId: string): Promise<void>;
  initialize(): Promise<void>;
  close?(): unknown;
}

export interface Mem0HistoryRow {
  readonly id: string | number;
  readonly memory_id: string;
  readonly previous_value: string | null;
  readonly new_value: string | null;
  readonly action: string;
  readonly created_at: string | null;
  readonly updated_at: string | null;
}

export interface Mem0HistoryAddition {
  readonly memoryId: string;
  readonly previousValue: string | null;
  readonly newValue: string | null;
  readonly action: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly isDeleted?: number;
}

export interface Mem0HistoryStore {
  addHistory(
    memoryId: string,
    before: string | null,
    after: string | null,
    action: string,
    createdAt?: string,
    updatedAt?: string,
    isDeleted?: number,
  ): Promise<void>;
  batchAddHistory?(additions: Mem0HistoryAddition[]): Promise<void>;
  getHistory(memoryId: string): Promise<Mem0HistoryRow[]>;
  saveMessages?(messages: { role: string; content: string }[], scope: string): Promise<void>;
  getLastMessages?(scope: string, limit?: number): Promise<unknown[]>;
  reset(): Promise<void>;
  close(): unknown;
}

const methods = [
  "add",
  "search",
  "get",
  "update",
  "delete",
  "reset",
  "getEntityStore",
  "buildSessionScope",
  "_ensureInitialized",
  "_linkEntitiesForMemory",
] as const satisfies readonly (keyof Mem0Inside)[];

/** Looks at an initialised instance and throws `UNSUPPORTED` where a part of its inside is not there. */
export function requireInside(instance: Mem0): Mem0Inside {
  const inside = instance as Mem0Inside;
  const missing = [
    ...methods.filter((name) => typeof inside[name] !== "function"),
    ...missingOf("vectorStore", inside.vectorStore, ["insert", "get", "update", "delete", "list"]),
    ...missingOf("db", inside.db, ["addHistory", "getHistory"]),
    ...missingOf("embedder", inside.embedder, ["embed", "embedBatch"]),
    ...missingOf("llm", inside.llm, ["generateResponse"]),
  ];
  if (missing.length === 0) return inside;
  throw new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] This Memory of mem0ai/oss has no ${missing.join(", ")}. Install a version of mem0ai that mem0-kit knows: >=3.3.1 <4.`,
  );
}

function missingOf(name: string, part: object | undefined, wanted: readonly string[]): string[] {
  const given = (part ?? {}) as Readonly<Record<string, unknown>>;
  return wanted.filter((method) => typeof given[method] !== "function").map((m) => `${name}.${m}`);
}
