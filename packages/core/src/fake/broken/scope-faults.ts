import type { GetAllOptions, ScopedCallOptions } from "../../memory.ts";
import { parseGetAll } from "../../parse-get-all.ts";
import type { Scope } from "../../scope.ts";
import { deleteRecord } from "../change-record.ts";
import type { FakeParts } from "../fake-memory.ts";
import { listRecords } from "../list-records.ts";
import { type BrokenMemory, broken } from "./broken-memory.ts";
import { searchOver } from "./search-over.ts";
import { mapScope, unscoped } from "./wrap.ts";

/** Faults by which somebody sees or erases what is another's, or not all of their own. */
export const scopeFaults: readonly BrokenMemory[] = [
  broken("leaky-search", "search finds the memories of everybody", (parts) => ({
    search: async (query, options) =>
      searchOver(parts, parts.store.records.values(), query, options),
  })),
  broken("leaky-get-all", "getAll lists the memories of everybody", (parts) => ({
    getAll: (options) => listAll(parts, options),
  })),
  broken("leaky-get", "get ignores the scope", ({ memory }) => ({
    get: async (id, options) => memory.get(id, unscoped(options)),
  })),
  broken("leaky-update", "update ignores the scope", ({ memory }) => ({
    update: async (id, change, options) => memory.update(id, change, unscoped(options)),
  })),
  broken("leaky-delete", "delete ignores the scope", ({ memory }) => ({
    delete: async (id, options) => memory.delete(id, unscoped(options)),
  })),
  broken("leaky-history", "history ignores the scope", ({ memory }) => ({
    history: async (id, options) => memory.history(id, unscoped(options)),
  })),
  broken("leaky-delete-all", "deleteAll erases the memories of everybody", (parts) => ({
    deleteAll: async (options) => {
      await parts.memory.deleteAll(options);
      return eraseAll(parts);
    },
  })),
  broken("dropped-app-id", "an appId is dropped beside other ids", ({ memory }) =>
    mapScope(memory, ({ appId, ...rest }) => orAll(rest, { appId })),
  ),
  broken("dropped-run-id", "a runId is dropped beside other ids", ({ memory }) =>
    mapScope(memory, ({ runId, ...rest }) => orAll(rest, { runId })),
  ),
  broken(
    "other-agents",
    "user and agent together read what the user told other agents",
    ({ memory }) => {
      const { search, getAll, get } = mapScope(memory, ({ agentId, ...rest }) =>
        rest.userId === undefined ? orAll(rest, { agentId }) : rest,
      );
      return { search, getAll, get };
    },
  ),
  broken(
    "agent-hides-the-user",
    "user and agent together miss what the user told no agent",
    ({ memory }) => ({
      search: async (query, options) => {
        const { results } = await memory.search(query, options);
        return { results: results.filter((item) => hasAgent(options.scope, item)) };
      },
      getAll: async (options) => {
        const page = await memory.getAll(options);
        const results = page.results.filter((item) => hasAgent(options.scope, item));
        return { ...page, results };
      },
    }),
  ),
  broken(
    "agent-memories-always",
    "search includes the agent's own memories unasked",
    ({ memory }) => ({
      search: (query, options) => memory.search(query, { ...options, includeAgentMemories: true }),
    }),
  ),
  broken("agent-memories-never", "search ignores includeAgentMemories", ({ memory }) => ({
    search: (query, options) => memory.search(query, { ...options, includeAgentMemories: false }),
  })),
  broken(
    "agent-memories-erasable",
    "user and agent together erase what the agent keeps for all its users",
    ({ memory }) => ({
      delete: async (id, options) =>
        (await memory.delete(id, options)) ||
        (await memory.delete(id, agentOnly(await memory.get(id), options))),
    }),
  ),
  broken("missing-scope-accepted", "a call without a scope gets a default one", ({ memory }) =>
    mapScope(memory, (scope) => (isEmpty(scope) ? { userId: "default" } : scope)),
  ),
  broken("star-is-everybody", "the user id * means every user", (parts) => ({
    search: async (query, options) =>
      isStar(options.scope)
        ? searchOver(parts, parts.store.records.values(), query, { ...options, scope: anybody })
        : parts.memory.search(query, options),
    deleteAll: async (options) =>
      isStar(options.scope) ? eraseAll(parts) : parts.memory.deleteAll(options),
  })),
  broken("numbers-coerced", "a number is taken for an id", ({ memory }) =>
    mapScope(memory, (scope) => mapIds(scope, (id) => (typeof id === "number" ? `${id}` : id))),
  ),
  broken("look-alike-ids", "ids that differ in case or in outer spaces are one", ({ memory }) =>
    mapScope(memory, (scope) =>
      mapIds(scope, (id) => (typeof id === "string" ? id.trim().toLowerCase() : id)),
    ),
  ),
  broken("cursor-carries-scope", "a cursor opens the scope that it was made in", ({ memory }) => ({
    getAll: async (options) => {
      const { cursor, ...rest } = options;
      const inner = cursor?.startsWith("{") ? JSON.parse(cursor) : { cursor };
      const page = await memory.getAll({ ...rest, ...inner });
      const { nextCursor } = page;
      const next = { cursor: nextCursor, scope: inner.scope ?? options.scope };
      return { ...page, nextCursor: nextCursor === null ? null : JSON.stringify(next) };
    },
  })),
];

const anybody = { userId: "anybody" };

/** Lists every record that passes, as the fake would if all belonged to the caller. */
export async function listAll({ memory, store }: FakeParts, options: GetAllOptions) {
  await memory.getAll(options);
  const input = parseGetAll(options, memory.capabilities);
  return listRecords(store.records.values(), input, store.now());
}

function eraseAll({ store }: FakeParts) {
  const records = [...store.records.values()];
  for (const record of records) deleteRecord(store, record);
  return { status: "succeeded", deleted: records.length } as const;
}

function orAll(rest: Scope, other: { readonly [K in keyof Scope]: Scope[K] | undefined }): Scope {
  return Object.keys(rest).length > 0 ? rest : (other as Scope);
}

function hasAgent(scope: Scope, item: Scope): boolean {
  const both = scope.userId !== undefined && scope.agentId !== undefined;
  return !both || item.agentId === scope.agentId;
}

function agentOnly(item: Scope | null, options: ScopedCallOptions = {}): ScopedCallOptions {
  const { userId, agentId, ...rest } = options.scope ?? {};
  if (userId === undefined || agentId === undefined || item?.userId !== undefined) return options;
  return { ...options, scope: { ...rest, agentId } };
}

function isEmpty(scope: Scope | undefined): boolean {
  return scope === undefined || Object.values(scope).every((id) => id === undefined);
}

function isStar(scope: Scope | undefined): boolean {
  return scope?.userId === "*";
}

function mapIds(scope: Scope, map: (id: unknown) => unknown): Scope {
  if (typeof scope !== "object" || scope === null) return scope;
  return Object.fromEntries(Object.entries(scope).map(([key, id]) => [key, map(id)]));
}
