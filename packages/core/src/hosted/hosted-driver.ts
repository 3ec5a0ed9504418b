import { keyedQueue } from "../keyed-queue.ts";
import type { DriverCall, MemoryDriver } from "../memory-driver.ts";
import { memoryNotFound } from "../memory-not-found.ts";
import { refuseReservedKeys } from "../records/marks.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import type { Connection } from "./connection.ts";
import { createAdds } from "./create-adds.ts";
import { deleteScope } from "./delete-scope.ts";
import type { Events } from "./events.ts";
import { hostedCapabilities } from "./hosted-capabilities.ts";
import { listScope } from "./list-scope.ts";
import { deleteRecord, readRecord, updateRecord } from "./one-record.ts";
import { readHistory } from "./read-history.ts";
import { searchHosted } from "./search-hosted.ts";

/** How facts are given to users and agents. */
export type Attribution = "user" | "platform";

export interface HostedDriverOptions {
  readonly attribution: Attribution;
  readonly retries: number;
  readonly retryDelayMs: number;
}

/** mem0's platform below `defineMemory`. */
export function hostedDriver(
  connection: Connection,
  events: Events,
  options: HostedDriverOptions,
): Omit<MemoryDriver, "admin"> {
  const add = createAdds(connection, events, options);
  // Changes of one record go one after another: each reads its marks first.
  const changes = keyedQueue(64);

  const find = async (id: string, scope: Scope | undefined, call: DriverCall) => {
    const record = await readRecord(connection, id, call);
    return record && (!scope || scopeMatches(scope, record.item)) ? record : null;
  };

  return {
    name: "hosted",
    capabilities: hostedCapabilities,
    add,
    search: (input, call) => searchHosted(connection, input, call),
    get: async (id, scope, call) => (await find(id, scope, call))?.item ?? null,
    getAll: (input, call) => listScope(connection, input, call),
    update: (id, change, scope, call) =>
      changes.run(id, async () => {
        call.signal.throwIfAborted();
        refuseReservedKeys(change.metadata);
        const record = await find(id, scope, call);
        if (!record) throw memoryNotFound();
        return updateRecord(connection, record, change, call);
      }),
    delete: (id, scope, call) =>
      changes.run(id, async () => {
        call.signal.throwIfAborted();
        if (!(await find(id, scope, call))) return false;
        return deleteRecord(connection, id, call);
      }),
    deleteAll: (scope, call) => deleteScope(connection, events, scope, call),
    history: (id, scope, call) => readHistory(connection, id, scope, call),
    waitFor: (eventId, scope, call) => events.over(eventId, scope, call),
    close: async () => {},
  };
}
