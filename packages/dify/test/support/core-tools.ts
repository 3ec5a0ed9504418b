import {
  type AddedMemory,
  type AddResult,
  type FilterInput,
  formatMemories,
  type HistoryEntry,
  type JsonValue,
  type Memory,
  type MemoryItem,
  type Scope,
} from "@mem0-kit/core";

/** Parameters of a tool with their defaults. */
export interface Parameters {
  readonly user: string;
  readonly assistant?: string;
  readonly query: string;
  readonly text: string;
  readonly memory_id: string;
  readonly event_id: string;
  readonly user_id?: string;
  readonly agent_id?: string;
  readonly app_id?: string;
  readonly run_id?: string;
  readonly metadata?: string;
  readonly filters?: string;
  readonly wait_for_completion: "none" | "short" | "full";
  readonly top_k: number;
  readonly threshold: number;
  readonly rerank: boolean;
  readonly max_chars: number;
  readonly page: number;
  readonly page_size: number;
}

type Tool = (memory: Memory, parameters: Parameters) => Promise<object>;

/** The plugin's tools over core: what the Python side has to come to as well. */
export const coreTools: Readonly<Record<string, Tool>> = {
  async add_memory(memory, parameters) {
    const { user, assistant, metadata, wait_for_completion: wait } = parameters;
    const result = await memory.add(
      [
        { role: "user", content: user },
        ...(assistant ? [{ role: "assistant" as const, content: assistant }] : []),
      ],
      { scope: scopeOf(parameters), ...(metadata ? { metadata: parse(metadata) } : {}) },
    );
    if (wait === "none" || result.eventId === undefined) return addVariables(result);
    const done = await memory.waitFor(result.eventId, { scope: scopeOf(parameters) });
    return addVariables({ results: [], ...done });
  },

  async retrieve_memory(memory, parameters) {
    const { query, filters, top_k: topK, threshold, rerank, max_chars: maxChars } = parameters;
    const { results } = await memory.search(query, {
      scope: scopeOf(parameters),
      topK,
      threshold,
      ...(rerank ? { rerank } : {}),
      ...(filters ? { filters: parse(filters) as FilterInput } : {}),
    });
    const context = formatMemories(results, { maxChars });
    return { ...listed(results), context, error: "" };
  },

  async list_memories(memory, parameters) {
    const { page, page_size: pageSize, max_chars: maxChars } = parameters;
    const { results, nextCursor } = await memory.getAll({
      scope: scopeOf(parameters),
      page,
      pageSize,
    });
    const context = formatMemories(results, { maxChars });
    return { ...listed(results), context, has_more: nextCursor !== null, error: "" };
  },

  async get_memory(memory, parameters) {
    const item = await memory.get(parameters.memory_id, { scope: scopeOf(parameters) });
    return { ...listed(item ? [item] : []), memory: item?.memory ?? "" };
  },

  async update_memory(memory, parameters) {
    const { memory_id: id, text } = parameters;
    const item = await memory.update(id, { text }, { scope: scopeOf(parameters) });
    return { ...listed([item]), memory: item.memory };
  },

  async delete_memory(memory, parameters) {
    const { memory_id: id } = parameters;
    const isDeleted = await memory.delete(id, { scope: scopeOf(parameters) });
    const ids = isDeleted ? [id] : [];
    return { status: isDeleted ? "succeeded" : "empty", ids, count: ids.length };
  },

  async delete_all_memories(memory, parameters) {
    const { status, eventId, deleted } = await memory.deleteAll({ scope: scopeOf(parameters) });
    const done = deleted === 0 ? "empty" : status;
    return {
      status: status === "pending" ? "accepted" : done,
      event_id: eventId ?? "",
      count: deleted ?? -1,
    };
  },

  async memory_history(memory, parameters) {
    const scope = scopeOf(parameters);
    const history = (await memory.history(parameters.memory_id, { scope })).map(historyVariable);
    return { status: history.length ? "succeeded" : "empty", history, count: history.length };
  },

  async get_event_status(memory, parameters) {
    const scope = scopeOf(parameters);
    const done = await memory.waitFor(parameters.event_id, { scope });
    return addVariables({ results: [], ...done });
  },
};

function scopeOf({ user_id, agent_id, app_id, run_id }: Parameters): Scope {
  return {
    ...(user_id === undefined ? {} : { userId: user_id }),
    ...(agent_id === undefined ? {} : { agentId: agent_id }),
    ...(app_id === undefined ? {} : { appId: app_id }),
    ...(run_id === undefined ? {} : { runId: run_id }),
  };
}

function parse(text: string): Record<string, JsonValue> {
  return JSON.parse(text) as Record<string, JsonValue>;
}

function addVariables({ status, eventId, results, error }: AddResult): object {
  if (status === "failed") throw error ?? new Error("failed without an error");
  const done = results.length === 0 ? "empty" : "succeeded";
  return {
    status: status === "pending" ? "accepted" : done,
    event_id: eventId ?? "",
    ids: results.map(({ id }) => id),
    memories: results.map(({ id, memory, event }: AddedMemory) => ({ id, memory, event })),
    count: results.length,
    error: "",
  };
}

function listed(items: readonly (MemoryItem & { readonly score?: number })[]) {
  return {
    status: items.length === 0 ? "empty" : "succeeded",
    memories: items.map(memoryVariable),
    ids: items.map(({ id }) => id),
    count: items.length,
  };
}

function memoryVariable(item: MemoryItem & { readonly score?: number }) {
  return {
    id: item.id,
    memory: item.memory,
    score: item.score ?? null,
    user_id: item.userId ?? null,
    agent_id: item.agentId ?? null,
    app_id: item.appId ?? null,
    run_id: item.runId ?? null,
    metadata: item.metadata,
    categories: item.categories,
    created_at: item.createdAt.toISOString(),
    updated_at: item.updatedAt.toISOString(),
    expiration_date: item.expirationDate ?? null,
  };
}

function historyVariable({ id, memoryId, event, before, after, at }: HistoryEntry) {
  return { id, memory_id: memoryId, event, before, after, at: at.toISOString() };
}
