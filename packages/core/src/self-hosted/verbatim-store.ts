import { hasExactScope } from "../records/has-exact-scope.ts";
import type { VerbatimDraft, VerbatimStore } from "../records/verbatim-adds.ts";
import { badResponse } from "./bad-response.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import { incompleteList, longestList } from "./server-scope.ts";
import { fromStored, toReplacement, toStored } from "./stored-metadata.ts";

/**
 * The server for `verbatimAdds`. To find a record takes the whole list of its scope: the server's search
 * can filter by metadata, but over an index that may leave out what it should find.
 */
export function verbatimStore(api: SelfHostedApi): VerbatimStore {
  return {
    async find(scope, keys, call) {
      const rows = await api.list(scope, call);
      if (rows.length >= longestList) throw incompleteList("a search for what is kept already");
      return rows.flatMap(({ item, stored }) => {
        const { key } = fromStored(stored).marks;
        return key !== undefined && keys.includes(key) && hasExactScope(item, scope)
          ? [{ key, item }]
          : [];
      });
    },
    async create(scope, draft, call) {
      const [added] = await api.create(scope, toCreateBody(draft), call);
      if (added === undefined) throw badResponse("no result for a message");
      return added.id;
    },
    async update(id, { text, storedMetadata, expirationDate = null }, call) {
      const known = await api.get(id, call);
      const metadata = toReplacement(known?.stored ?? {}, storedMetadata);
      await api.update(id, { text, metadata, expiration_date: expirationDate }, call);
    },
  };
}

function toCreateBody({ text, role, storedMetadata, expirationDate }: VerbatimDraft) {
  return {
    messages: [{ role, content: text }],
    metadata: toStored(storedMetadata),
    infer: false,
    ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
  };
}
