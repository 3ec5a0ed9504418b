import { keyedQueue } from "../keyed-queue.ts";
import type { MemoryCapabilities, MemoryItem } from "../memory.ts";
import type { DriverCall, MemoryDriver } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { memoryNotFound } from "../memory-not-found.ts";
import { isUuid } from "../records/is-uuid.ts";
import { refuseReservedKeys } from "../records/marks.ts";
import { pageOf } from "../records/page-of.ts";
import { verbatimAdds } from "../records/verbatim-adds.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import { addFacts } from "./add-facts.ts";
import { deleteScope } from "./delete-scope.ts";
import { deletedScopes } from "./deleted-scopes.ts";
import { listScope } from "./list-scope.ts";
import { searchScope } from "./search-scope.ts";
import { selfHostedAdmin } from "./self-hosted-admin.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import type { StoredMemory } from "./stored-memory.ts";
import { updateBody } from "./update-body.ts";
import { verbatimStore } from "./verbatim-store.ts";

const capabilities: MemoryCapabilities = {
  scopeIds: ["userId", "agentId", "runId"],
  readYourWrites: true,
  idempotentAdd: false,
  infer: "llm",
  scores: "relative",
  filters: "full",
  history: true,
  timestamp: true,
  referenceDate: false,
  customInstructions: true,
  customCategories: false,
  categories: false,
  expiration: true,
  rerank: false,
  images: false,
  deleteCount: true,
};

/** Changes of different memories at a time; those of one memory go one after another. */
const concurrency = 8;

/** mem0's self-hosted server as a driver; `timeoutMs` is for the calls of its admin. */
export function selfHostedDriver(
  api: SelfHostedApi,
  options: { readonly timeoutMs: number },
): MemoryDriver {
  const queue = keyedQueue(concurrency);
  const verbatim = verbatimAdds(verbatimStore(api));
  const deleted = deletedScopes();

  /** The server reads, changes and writes in steps, so that two changes at once lose one. */
  const inTurn = <T>(id: string, { signal }: DriverCall, work: () => Promise<T>): Promise<T> =>
    queue.run(id, async () => {
      signal.throwIfAborted();
      return work();
    });

  const find = async (
    id: string,
    scope: Scope | undefined,
    call: DriverCall,
  ): Promise<StoredMemory | null> => {
    // The server fails over an id that is no UUID, instead of saying that there is none.
    if (!isUuid(id)) return null;
    const found = await api.get(id, call);
    return found !== null && (!scope || scopeMatches(scope, found.item)) ? found : null;
  };

  const driver: MemoryDriver = {
    name: "self-hosted",
    capabilities,

    async add(input, call) {
      refuseReservedKeys(input.metadata);
      const results = input.infer
        ? await addFacts(api, input, call)
        : await verbatim.add(input, call);
      return { status: "succeeded", results };
    },

    async search(input, call) {
      return { results: await searchScope(api, input, call) };
    },

    async get(id, scope, call) {
      return (await find(id, scope, call))?.item ?? null;
    },

    async getAll({ scope, ...input }, call) {
      return pageOf(await listScope(api, scope, call), input, new Date());
    },

    async update(id, change, scope, call) {
      refuseReservedKeys(change.metadata);
      return inTurn(id, call, async () => {
        const found = await find(id, scope, call);
        if (found === null) throw memoryNotFound();
        await api.update(id, await updateBody(found, change), call);
        const changed = await find(id, scope, call);
        if (changed === null) throw memoryNotFound();
        return changed.item;
      });
    },

    async delete(id, scope, call) {
      return inTurn(id, call, async () => {
        const found = await find(id, scope, call);
        if (found === null) return false;
        // `false` here is a repeat of a delete whose answer was lost, or another process: it was there.
        await api.delete(id, call);
        deleted.keep(id, found.item);
        return true;
      });
    },

    async deleteAll(scope, call) {
      const remove = (item: MemoryItem) =>
        inTurn(item.id, call, async () => {
          deleted.keep(item.id, item);
          return api.delete(item.id, call);
        });
      return { status: "succeeded", deleted: await deleteScope(api, scope, remove, call) };
    },

    async history(id, scope, call) {
      if (!isUuid(id)) return [];
      if (scope !== undefined && (await find(id, scope, call)) === null) {
        const known = deleted.get(id);
        if (known === undefined || !scopeMatches(scope, known)) return [];
      }
      return api.history(id, call);
    },

    async waitFor() {
      throw new MemoryError(
        "NOT_FOUND",
        "[mem0-kit] There is no event with this id: mem0's self-hosted server does its work before it answers.",
      );
    },

    async close() {
      deleted.clear();
    },
  };
  return { ...driver, admin: selfHostedAdmin(api, driver, options) };
}
