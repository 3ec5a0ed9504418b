import { invalidInput } from "../checks.ts";
import type { CallOptions, MemoryItem } from "../memory.ts";
import type { EntityType, MemoryAdmin, MemoryRecord, PageOptions } from "../memory-admin.ts";
import type { DriverCall, MemoryDriver } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { parseGetAll } from "../parse-get-all.ts";
import { deleteEach, updateEach } from "../records/change-each.ts";
import { pageOf } from "../records/page-of.ts";
import { runCall } from "../run-call.ts";
import { parseScope, type Scope, scopeMatches } from "../scope.ts";
import { entityPage } from "./entity-page.ts";
import { listScope } from "./list-scope.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import { incompleteList, longestList } from "./server-scope.ts";

/** What mem0's self-hosted server can do beyond a scope. What it cannot throws `UNSUPPORTED` with the reason. */
export function selfHostedAdmin(
  api: SelfHostedApi,
  driver: MemoryDriver,
  defaults: { readonly timeoutMs: number },
): MemoryAdmin {
  const { capabilities } = driver;
  const run = <T>(options: CallOptions | undefined, work: (call: DriverCall) => Promise<T>) =>
    runCall({ ...defaults, ...callOf(options) }, (signal) => work({ signal }));

  const listAll = async (call: DriverCall): Promise<MemoryItem[]> => {
    const rows = await api.list(undefined, call);
    if (rows.length >= longestList) throw incompleteList("a list of all");
    return rows.map(({ item }) => item);
  };

  /** By the rules of `getAll`, which has the scope that an admin's lists are without. */
  const parsePage = (options: PageOptions = {}, filters?: unknown) => {
    const { signal, timeoutMs, ...place } = options;
    const asked = { ...place, ...(filters === undefined ? {} : { filters }) };
    const { scope, ...page } = parseGetAll({ ...asked, scope: { userId: "any" } }, capabilities);
    return { ...page, includeExpired: true };
  };

  const listFor = async (scope: Scope | undefined): Promise<MemoryItem[]> => {
    const parsed =
      scope === undefined ? undefined : parseScope(scope, { supported: capabilities.scopeIds });
    if (parsed === undefined) return inOrderOfMaking(await run({}, listAll));
    const items = await run({}, (call) => listScope(api, parsed, call));
    return inOrderOfMaking(items.filter((item) => scopeMatches(parsed, item)));
  };

  return {
    query: async (filters, options) => {
      const page = parsePage(options, filters);
      return run(options, async (call) => pageOf(await listAll(call), page, new Date()));
    },
    entities: async (options) => {
      const page = parsePage(options);
      return run(options, async (call) => entityPage(await api.entities(call), page));
    },
    deleteEntity: async (type, id) => {
      const scope = parseScope(entityScope(type, id), { supported: capabilities.scopeIds });
      return run({}, (call) => driver.deleteAll(scope, call));
    },
    updateMany: (items) => updateEach(driver, items, (work) => run({}, work)),
    deleteMany: (ids) => deleteEach(driver, ids, (work) => run({}, work)),
    async *export(options) {
      for (const item of await listFor(options?.scope)) {
        const history = await run({}, (call) => driver.history(item.id, undefined, call));
        yield { ...item, history } satisfies MemoryRecord;
      }
    },
    stats: () => run({}, async (call) => statsOf(await listAll(call))),
    wipe: () =>
      run({}, async (call) => {
        await api.reset(call);
        return { status: "succeeded", deleted: null };
      }),
    import: refuse("import: the server gives its own ids and dates", "Add the texts anew with add"),
    historyFeed: refuse("list the history of all memories", "Ask for it memory by memory"),
    verify: refuse("check its store", "Check its database with its own tools"),
    erase: refuse(
      "erase: its history keeps the texts of what is deleted",
      "Delete with deleteAll, and erase the history on the server, or wipe everything",
    ),
  };
}

function callOf({ signal, timeoutMs }: CallOptions = {}): CallOptions {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
}

function inOrderOfMaking(items: readonly MemoryItem[]): MemoryItem[] {
  const all = { order: "oldest", page: 1, pageSize: Math.max(items.length, 1) } as const;
  return pageOf(items, { ...all, includeExpired: true }, new Date()).results;
}

function statsOf(items: readonly MemoryItem[]) {
  const count = (id: keyof Scope) =>
    new Set(items.map((item) => item[id]).filter((value) => value !== undefined)).size;
  return {
    memories: items.length,
    users: count("userId"),
    agents: count("agentId"),
    apps: 0,
    runs: count("runId"),
    details: {},
  };
}

function entityScope(type: EntityType, id: string): Scope {
  if (type === "user" || type === "agent" || type === "app" || type === "run")
    return { [`${type}Id`]: id };
  throw invalidInput("The type of an entity must be user, agent, app or run.");
}

function refuse(what: string, remedy: string): () => Promise<never> {
  return async () => {
    throw new MemoryError(
      "UNSUPPORTED",
      `[mem0-kit] mem0's self-hosted server cannot ${what}. ${remedy}.`,
    );
  };
}
