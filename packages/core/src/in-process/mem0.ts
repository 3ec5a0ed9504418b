/**
 * The `Memory` of `mem0ai/oss`, as far as it is public, described here so that our types need no
 * install of mem0ai. An instance of the real class is one.
 */
export interface Mem0 {
  add(messages: string | Mem0Message[], config: Mem0AddOptions): Promise<{ results: Mem0Record[] }>;
  search(query: string, config: Mem0SearchOptions): Promise<{ results: Mem0Record[] }>;
  get(memoryId: string): Promise<Mem0Record | null>;
  getAll(config: Mem0ListOptions): Promise<{ results: Mem0Record[] }>;
  update(memoryId: string, config: Mem0Change): Promise<{ message: string }>;
  delete(memoryId: string): Promise<{ message: string }>;
  history(memoryId: string): Promise<unknown[]>;
  reset(): Promise<void>;
}

export interface Mem0Message {
  role: string;
  content: string;
}

export interface Mem0AddOptions {
  userId?: string;
  agentId?: string;
  runId?: string;
  metadata?: Record<string, unknown>;
  infer?: boolean;
  expirationDate?: string;
}

export interface Mem0ListOptions {
  filters?: Mem0Filters;
  topK?: number;
  showExpired?: boolean;
}

export interface Mem0SearchOptions extends Mem0ListOptions {
  threshold?: number;
  explain?: boolean;
}

/** In snake_case; only equality of these holds on all of mem0's stores. */
export interface Mem0Filters {
  user_id?: string;
  agent_id?: string;
  run_id?: string;
  [key: string]: unknown;
}

export interface Mem0Change {
  text?: string;
  metadata?: Record<string, unknown>;
  expirationDate?: string | null;
}

/** A memory as mem0 gives it out. */
export interface Mem0Record {
  id: string;
  memory: string;
  createdAt?: string;
  updatedAt?: string;
  score?: number;
  metadata?: Record<string, unknown>;
  attributedTo?: string;
  user_id?: string;
  agent_id?: string;
  run_id?: string;
  score_details?: Record<string, unknown>;
}
