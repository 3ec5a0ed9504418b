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
  };
}
