import {
  announceWrite,
  type CallOptions,
  type Memory,
  type MemoryAdmin,
  type MemoryCapabilities,
  MemoryError,
  onWrite,
  parseAdd,
  parseChange,
  parseGetAll,
  parseScope,
  parseSearch,
  runCall,
  scopeIds,
} from "@mem0-kit/core";

/**
 * A memory that is chosen at the first call, such as by asking a server what it speaks. Arguments are
 * checked before that, so that a missing scope never waits for a network. A choice that fails is made
 * anew by the next call.
 *
 * @param assumed says what the memory can do until it is chosen: what every choice can.
 */
export function lateMemory(
  assumed: Memory,
  choose: (signal: AbortSignal) => Promise<Memory>,
): Memory {
  let choosing: Promise<Memory> | undefined;
  let chosen: Memory | undefined;
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;

  const open = (): Promise<Memory> => {
    if (isClosed()) throw closed(assumed.name);
    choosing ??= choose(closing.signal).then(
      (memory) => {
        chosen = memory;
        // Who caches reads knows the late memory only.
        onWrite(memory, () => announceWrite(late));
        return memory;
      },
      (error: unknown) => {
        choosing = undefined;
        throw error;
      },
    );
    return choosing;
  };

  /** The choice may not keep a caller longer than its own call would. */
  const within = async (call: CallOptions | undefined): Promise<Memory> => {
    if (isClosed()) throw closed(assumed.name);
    const { signal, timeoutMs } = call ?? {};
    const given = { ...(signal ? { signal } : {}), ...(timeoutMs ? { timeoutMs } : {}) };
    return chosen ?? runCall(given, open);
  };

  const late: Memory = {
    contract: 1,
    get name() {
      return (chosen ?? assumed).name;
    },
    get capabilities() {
      return (chosen ?? assumed).capabilities;
    },
    async add(messages, options) {
      parseAdd(messages, options, everything);
      return (await within(options)).add(messages, options);
    },
    async search(query, options) {
      parseSearch(query, options, everything);
      return (await within(options)).search(query, options);
    },
    async get(id, options) {
      checkScope(options);
      return (await within(options)).get(id, options);
    },
    async getAll(options) {
      parseGetAll(options, everything);
      return (await within(options)).getAll(options);
    },
    async update(id, change, options) {
      checkScope(options);
      parseChange(change, everything);
      return (await within(options)).update(id, change, options);
    },
    async delete(id, options) {
      checkScope(options);
      return (await within(options)).delete(id, options);
    },
    async deleteAll(options) {
      parseScope(options?.scope);
      return (await within(options)).deleteAll(options);
    },
    async history(id, options) {
      checkScope(options);
      return (await within(options)).history(id, options);
    },
    async waitFor(eventId, options) {
      checkScope(options);
      return (await within(options)).waitFor(eventId, options);
    },
    async close() {
      closing.abort();
      // One that was chosen meanwhile is closed too; one that could not be chosen has nothing to close.
      await choosing?.then((memory) => memory.close()).catch(() => {});
    },
    admin: lateAdmin(async () => {
      const { admin } = await within(undefined);
      if (admin) return admin;
      throw new MemoryError(
        "UNSUPPORTED",
        `[mem0-kit] The ${assumed.name} memory has no admin side.`,
      );
    }),
  };
  openers.set(late, () => within(undefined));
  return late;
}

const openers = new WeakMap<Memory, () => Promise<Memory>>();

/**
 * The memory that a server of one's own turned out to be, once it has said what it speaks; any other
 * memory as it is. For what must know `capabilities` before its first call.
 */
export async function whenChosen(memory: Memory): Promise<Memory> {
  return openers.get(memory)?.() ?? memory;
}

function lateAdmin(open: () => Promise<MemoryAdmin>): MemoryAdmin {
  return {
    query: async (filters, page) => (await open()).query(filters, page),
    entities: async (page) => (await open()).entities(page),
    deleteEntity: async (type, id) => (await open()).deleteEntity(type, id),
    updateMany: async (items) => (await open()).updateMany(items),
    deleteMany: async (ids) => (await open()).deleteMany(ids),
    async *export(options) {
      yield* (await open()).export(options);
    },
    import: async (records, options) => (await open()).import(records, options),
    historyFeed: async (page) => (await open()).historyFeed(page),
    stats: async () => (await open()).stats(),
    verify: async () => (await open()).verify(),
    erase: async (scope, options) => {
      parseScope(scope);
      return (await open()).erase(scope, options);
    },
    wipe: async () => (await open()).wipe(),
  };
}

function checkScope(options: { readonly scope?: unknown } | undefined): void {
  if (options?.scope !== undefined) parseScope(options.scope);
}

/** So that only what is malformed is refused: what the memory cannot do is its own to say. */
const everything: MemoryCapabilities = {
  scopeIds,
  readYourWrites: true,
  idempotentAdd: true,
  infer: "llm",
  scores: "absolute",
  filters: "full",
  history: true,
  timestamp: true,
  referenceDate: true,
  customInstructions: true,
  customCategories: true,
  categories: true,
  expiration: true,
  rerank: true,
  images: true,
  deleteCount: true,
};

function closed(name: string): MemoryError {
  return new MemoryError(
    "CLOSED",
    `[mem0-kit] The ${name} memory is closed. Make another one, or close it later.`,
  );
}
