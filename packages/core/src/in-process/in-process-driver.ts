import type { MemoryCapabilities } from "../memory.ts";
import type { MemoryAdmin } from "../memory-admin.ts";
import type { MemoryDriver } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { refuseReservedKeys } from "../records/marks.ts";
import { pageOf } from "../records/page-of.ts";
import { type VerbatimAdds, verbatimAdds } from "../records/verbatim-adds.ts";
import { addFacts } from "./add-facts.ts";
import { deleteRecord, deleteRecords, historyOf, updateRecord } from "./change-records.ts";
import { findRecord, listRecords } from "./find-records.ts";
import { ownerKey } from "./scope-ids.ts";
import { searchRecords } from "./search-records.ts";
import type { Session } from "./session.ts";
import { verbatimStore } from "./verbatim-store.ts";

/** What runs below `defineMemory`. */
export interface InProcessDriverOptions {
  readonly capabilities: MemoryCapabilities;
  readonly admin: MemoryAdmin;
  /** Runs work on the open mem0, which is opened at the first call. */
  run<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** mem0's open source engine as a driver. */
export function inProcessDriver(options: InProcessDriverOptions): MemoryDriver {
  const { capabilities, admin, run, close } = options;
  const verbatims = new WeakMap<Session, VerbatimAdds>();
  const verbatimOf = (session: Session) => {
    const adds = verbatims.get(session) ?? verbatimAdds(verbatimStore(session));
    verbatims.set(session, adds);
    return adds;
  };
  return {
    name: "in-process",
    capabilities,
    admin,
    add: async (input, call) => {
      refuseReservedKeys(input.metadata);
      return run((session) =>
        session.locks.run(ownerKey(input.scope), async () => {
          call.signal.throwIfAborted();
          if (input.infer) return addFacts(session, input, call);
          const results = await verbatimOf(session).add(input, call);
          return { status: "succeeded", results };
        }),
      );
    },
    search: (input, call) =>
      run(async (session) => ({ results: await searchRecords(session, input, call) })),
    get: (id, scope) =>
      run(async (session) => (await findRecord(session, id, scope))?.item ?? null),
    getAll: (input) =>
      run(async (session) => {
        const records = await listRecords(session, input.scope);
        return pageOf(
          records.map(({ item }) => item),
          input,
          new Date(),
        );
      }),
    update: (id, change, scope, call) =>
      run((session) => updateRecord(session, id, change, scope, call)),
    delete: (id, scope, call) => run((session) => deleteRecord(session, id, scope, call)),
    deleteAll: (scope, call) =>
      run(async (session) => {
        const deleted = await deleteRecords(session, scope, call);
        return { status: "succeeded", deleted };
      }),
    history: (id, scope) => run((session) => historyOf(session, id, scope)),
    waitFor: async () => {
      throw new MemoryError(
        "NOT_FOUND",
        "[mem0-kit] There is no event with this id: mem0's open source engine does all its work at once.",
      );
    },
    close,
  };
}
