import type { Filter } from "../filter/filter.ts";
import { matchesFilter } from "../filter/matches-filter.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import type { Operation } from "../memory.ts";
import type { MemoryAdmin, MemoryRecord } from "../memory-admin.ts";
import type { MemoryDriver } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { messageResponse, parseWire } from "../platform/index.ts";
import { deleteEach, updateEach } from "../records/change-each.ts";
import { parseScope, type Scope } from "../scope.ts";
import { toMemoryError } from "../to-memory-error.ts";
import type { Connection, ConnectionCall } from "./connection.ts";
import { eraseEach } from "./delete-scope.ts";
import { deleteEntity, listEntities, readEntities } from "./entities.ts";
import type { Events } from "./events.ts";
import type { RunHosted } from "./hosted-calls.ts";
import { all, anyScope, scopeFilter, withMarkedAgents } from "./hosted-filter.ts";
import { type HostedListing, listAfter, listAll, listPage } from "./list-hosted.ts";
import { type Place, parsePlace } from "./parse-place.ts";

/**
 * The administration of a project of the platform. It gives its own ids and dates, so a record cannot be
 * imported as it is.
 */
export function hostedAdmin(
  connection: Connection,
  driver: Omit<MemoryDriver, "admin">,
  events: Events,
  run: RunHosted,
): MemoryAdmin {
  return {
    query: (filters, page) => {
      const filter = parseFilter(filters);
      return run(page, (call) => queryAll(connection, filter, parsePlace(page), call));
    },
    entities: (page) => run(page, (call) => listEntities(connection, parsePlace(page), call)),
    deleteEntity: (type, id) => {
      const scope = parseScope({ [`${type}Id`]: id });
      // An agent may be a mark that no entity of the platform knows of, so its records go first.
      return run(undefined, async (call) => {
        await eraseEach(connection, scope, call);
        return deleteEntity(connection, type, id, call);
      });
    },
    updateMany: (items) => updateEach(driver, items, (work) => run(undefined, work)),
    deleteMany: (ids) => deleteEach(driver, ids, (work) => run(undefined, work)),
    export: (exported = {}) => exportAll(connection, driver, exported.scope),
    import: async () => {
      throw unsupported(
        "take a record with its id, dates and history. Add its text with infer: false and the record's id as the message's id",
      );
    },
    historyFeed: async () => {
      throw unsupported("list the history of all memories. Ask for one memory's with history");
    },
    stats: () =>
      run(undefined, async (call) => {
        const { total } = await queryAll(connection, undefined, { page: 1, pageSize: 1 }, call);
        const entities = await readEntities(connection, { page: 1, pageSize: 1 }, call);
        return {
          memories: total ?? 0,
          users: entities.total_users ?? 0,
          agents: entities.total_agents ?? 0,
          apps: entities.total_apps ?? 0,
          runs: entities.total_runs ?? 0,
          details: {},
        };
      }),
    verify: () =>
      run(undefined, async (call) => {
        await readEntities(connection, { page: 1, pageSize: 1 }, call);
        const checks = ["The platform answers and takes the key."];
        return { ok: true, checks, problems: [] };
      }),
    erase: (scope, call) => run(call, (own) => eraseEach(connection, parseScope(scope), own)),
    wipe: () => run(undefined, (call) => wipe(connection, events, call)),
  };
}

async function queryAll(
  connection: Connection,
  filter: Filter | undefined,
  place: Place,
  call: ConnectionCall,
): ReturnType<MemoryAdmin["query"]> {
  const listing: HostedListing = {
    filter: filter ? all([anyScope, withMarkedAgents(filter)]) : anyScope,
    order: "newest",
    includeExpired: true,
  };
  const { records, total, nextCursor } =
    "cursor" in place
      ? await listAfter(connection, listing, place, call)
      : await listPage(connection, listing, place, call);
  const results = records
    .map(({ item }) => item)
    .filter((item) => filter === undefined || matchesFilter(filter, item));
  return { results, total, nextCursor };
}

async function* exportAll(
  connection: Connection,
  driver: Pick<MemoryDriver, "history" | "name">,
  scope: Scope | undefined,
): AsyncGenerator<MemoryRecord> {
  const filter = scope === undefined ? anyScope : scopeFilter(parseScope(scope));
  const { signal } = new AbortController();
  try {
    for await (const { item } of listAll(
      connection,
      { filter, includeExpired: true },
      { signal },
    )) {
      const history = await driver.history(item.id, undefined, { signal });
      yield { ...item, history };
    }
  } catch (error) {
    throw toMemoryError(error, driver.name);
  }
}

/** Erases the project, as mem0's own tests do: every user, agent, app and run. */
async function wipe(
  connection: Connection,
  events: Events,
  call: ConnectionCall,
): Promise<Operation> {
  const client = await connection.client(call);
  const everyone = { userId: "*", agentId: "*", appId: "*", runId: "*" };
  const answer = parseWire(messageResponse, await client.deleteAll(everyone), "deleteAll");
  if (!answer.event_id) return { status: "succeeded", deleted: null };
  return events.over(answer.event_id, undefined, call);
}

function unsupported(what: string): MemoryError {
  return new MemoryError("UNSUPPORTED", `[mem0-kit] mem0's platform cannot ${what}.`);
}
