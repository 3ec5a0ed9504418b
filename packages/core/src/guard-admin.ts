import type { MemoryAdmin } from "./memory-admin.ts";

/** The admin of a memory with a check before every call, and its writes announced. */
export function guardAdmin(
  admin: MemoryAdmin,
  check: () => void,
  announce: () => void,
): MemoryAdmin {
  const read = async <T>(work: () => Promise<T>): Promise<T> => {
    check();
    return work();
  };
  const write = <T>(work: () => Promise<T>): Promise<T> => read(() => work().finally(announce));
  const { sweep, reindex, backup, restore, vacuum } = admin;
  return {
    query: (filters, page) => read(() => admin.query(filters, page)),
    entities: (page) => read(() => admin.entities(page)),
    deleteEntity: (type, id) => write(() => admin.deleteEntity(type, id)),
    updateMany: (items) => write(() => admin.updateMany(items)),
    deleteMany: (ids) => write(() => admin.deleteMany(ids)),
    async *export(options) {
      check();
      yield* admin.export(options);
    },
    import: (records, options) => write(() => admin.import(records, options)),
    historyFeed: (page) => read(() => admin.historyFeed(page)),
    stats: () => read(() => admin.stats()),
    verify: () => read(() => admin.verify()),
    erase: (scope, options) => write(() => admin.erase(scope, options)),
    wipe: () => write(() => admin.wipe()),
    ...(sweep && {
      sweep: (retention, options) => write(() => sweep.call(admin, retention, options)),
    }),
    ...(reindex && { reindex: (options) => write(() => reindex.call(admin, options)) }),
    ...(backup && { backup: (path, options) => read(() => backup.call(admin, path, options)) }),
    ...(restore && {
      restore: (path, options) => write(() => restore.call(admin, path, options)),
    }),
    ...(vacuum && { vacuum: (options) => read(() => vacuum.call(admin, options)) }),
  };
}
