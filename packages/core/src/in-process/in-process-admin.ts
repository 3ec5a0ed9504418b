import { invalidInput } from "../checks.ts";
import type { FilterInput } from "../filter/filter.ts";
import type { HistoryEntry, MemoryCapabilities, Operation } from "../memory.ts";
import type { EntityType, MemoryAdmin, PageOptions } from "../memory-admin.ts";
import type { MemoryDriver } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { parseGetAll } from "../parse-get-all.ts";
import { deleteEach, updateEach } from "../records/change-each.ts";
import { pageOf } from "../records/page-of.ts";
import { runCall } from "../run-call.ts";
import { parseScope, parseScopeId, type Scope } from "../scope.ts";
import { deleteRecord, deleteRecords, historyOf, updateRecord } from "./change-records.ts";
import { entitiesOf } from "./entities-of.ts";
import { listRecords } from "./find-records.ts";
import { importRecords } from "./import-records.ts";
import { listPage } from "./list-page.ts";
import type { Mem0Inside } from "./mem0-inside.ts";
import { allRows, removeHistories, toEntries } from "./mem0-sqlite/history-store.ts";
import { inProcessScopeIds } from "./scope-ids.ts";
import { type Session, withStores } from "./session.ts";
import { verifyStores } from "./verify-stores.ts";
import { wipeStores } from "./wipe-stores.ts";

export interface InProcessAdminOptions {
  readonly capabilities: MemoryCapabilities;
  run<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Puts things right after mem0's `reset`, which makes its models anew. */
  restore(inside: Mem0Inside): void;
}

/** mem0's open source engine seen as a whole. It has no pages and no batches: everything is one by one. */
export function inProcessAdmin(options: InProcessAdminOptions): MemoryAdmin {
  const { capabilities, run } = options;

  /** By the rules of `getAll`, which has the scope that an admin's lists are without. */
  function parsePage(page: PageOptions = {}, filters?: FilterInput) {
    const { signal, timeoutMs, ...place } = page;
    const asked = { ...place, ...(filters === undefined ? {} : { filters }) };
    return parseGetAll({ ...asked, scope: { userId: "any" }, includeExpired: true }, capabilities);
  }

  const changes: Pick<MemoryDriver, "capabilities" | "update" | "delete"> = {
    capabilities,
    update: (id, change, scope, call) =>
      run((session) => updateRecord(session, id, change, scope, call)),
    delete: (id, scope, call) => run((session) => deleteRecord(session, id, scope, call)),
  };

  return {
    query: (filters, page) =>
      runCall(page, async () => {
        const input = parsePage(page, filters);
        const records = await run((session) => listRecords(session, undefined));
        return pageOf(
          records.map(({ item }) => item),
          input,
          new Date(),
        );
      }),
    entities: (page) =>
      runCall(page, async () => {
        const input = parsePage(page);
        const records = await run((session) => listRecords(session, undefined));
        return listPage(entitiesOf(records), input, ({ type, id }) => `${type} ${id}`);
      }),
    historyFeed: (page) =>
      runCall(page, async () => {
        const input = parsePage(page);
        return listPage(await run(feedOf), input, ({ id }) => id);
      }),
    deleteEntity: async (type, id) => {
      const scope = entityScope(type, id);
      return run((session) => deleteAll(session, scope, new AbortController().signal));
    },
    updateMany: (items) => updateEach(changes, items),
    deleteMany: (ids) => deleteEach(changes, ids),
    async *export({ scope: asked } = {}) {
      const scope =
        asked === undefined ? undefined : parseScope(asked, { supported: inProcessScopeIds });
      const records = await run((session) => listRecords(session, scope));
      const everything = { ...parsePage(), order: "oldest", pageSize: records.length } as const;
      const { results } = pageOf(
        records.map(({ item }) => item),
        everything,
        new Date(),
      );
      for (const item of results)
        yield { ...item, history: await run((session) => historyOf(session, item.id, undefined)) };
    },
    import: (records, { scope: asked, ...rest } = {}) =>
      runCall(rest.signal === undefined ? {} : { signal: rest.signal }, async (signal) => {
        const scope =
          asked === undefined ? {} : { scope: parseScope(asked, { supported: inProcessScopeIds }) };
        return run((session) => importRecords(session, records, { ...rest, ...scope, signal }));
      }),
    stats: async () => {
      const [records, provider] = await run(async (session) => [
        await listRecords(session, undefined),
        session.inside.config.vectorStore.provider,
      ]);
      const entities = entitiesOf(records);
      const count = (type: EntityType) => entities.filter((entity) => entity.type === type).length;
      return {
        memories: records.length,
        users: count("user"),
        agents: count("agent"),
        apps: 0,
        runs: count("run"),
        details: { vectorStore: provider },
      };
    },
    verify: () => run(verifyStores),
    erase: (asked, call) =>
      runCall(call, async (signal) => {
        const scope = parseScope(asked, { supported: inProcessScopeIds });
        return run((session) => eraseScope(session, scope, signal));
      }),
    wipe: () => run((session) => wipeStores(session, options.restore)),
  };
}

async function deleteAll(session: Session, scope: Scope, signal: AbortSignal): Promise<Operation> {
  return { status: "succeeded", deleted: await deleteRecords(session, scope, { signal }) };
}

/** Also the histories of what was deleted, now or before. */
async function eraseScope(session: Session, scope: Scope, signal: AbortSignal): Promise<Operation> {
  const operation = await deleteAll(session, scope, signal);
  await withStores(session, async ({ db }) => removeHistories(db, scope));
  return operation;
}

async function feedOf(session: Session): Promise<HistoryEntry[]> {
  const rows = await withStores(session, async ({ db }) => allRows(db));
  if (rows === undefined)
    throw new MemoryError(
      "UNSUPPORTED",
      "[mem0-kit] Only mem0's sqlite and memory histories can be read as a whole. Use history of one memory.",
    );
  const gone = new Set(rows.flatMap((row) => (row.action === "DELETE" ? row.memory_id : [])));
  return rows.flatMap((row) => toEntries([row], { withTexts: !gone.has(row.memory_id) })).reverse();
}

function entityScope(type: EntityType, id: string): Scope {
  if (type !== "user" && type !== "agent" && type !== "app" && type !== "run")
    throw invalidInput("The type of an entity must be user, agent, app or run.");
  return parseScope(
    { [`${type}Id`]: parseScopeId(`${type} id`, id) },
    { supported: inProcessScopeIds },
  );
}
