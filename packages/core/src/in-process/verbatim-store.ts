import { hasExactScope } from "../records/has-exact-scope.ts";
import { markKeys } from "../records/marks.ts";
import type { VerbatimDraft, VerbatimStore } from "../records/verbatim-adds.ts";
import { rowsByKey } from "./mem0-sqlite/rows-by-key.ts";
import { mem0Ids, sessionFilters } from "./scope-ids.ts";
import { type Session, withView } from "./session.ts";
import { packMetadata, readRow } from "./stored-record.ts";

/** Where messages are kept word by word, for `verbatimAdds`. */
export function verbatimStore(session: Session): VerbatimStore {
  return {
    async find(scope, keys) {
      const rows = await rowsByKey(session, sessionFilters(scope), keys);
      return rows
        .map((row) => ({ key: String(row.payload[markKeys.key]), item: readRow(row).item }))
        .filter(({ item }) => hasExactScope(item, scope));
    },

    create: (scope, draft, { signal }) =>
      withView(session, { signal }, async ({ mem0 }) => {
        const { results } = await mem0.add([{ role: draft.role, content: draft.text }], {
          ...mem0Ids(scope),
          infer: false,
          metadata: packMetadata(draft.storedMetadata),
          ...expirationOf(draft),
        });
        const [added] = results;
        if (added === undefined) throw new Error("mem0 kept nothing of a message.");
        return added.id;
      }),

    update: (id, draft, { signal }) =>
      withView(session, { signal }, async ({ mem0 }) => {
        await mem0.update(id, {
          text: draft.text,
          metadata: packMetadata(draft.storedMetadata),
          expirationDate: null,
          ...expirationOf(draft),
        });
      }),
  };
}

function expirationOf({ expirationDate }: VerbatimDraft): { expirationDate?: string } {
  return expirationDate === undefined ? {} : { expirationDate };
}
