import {
  documentMark,
  type FilterInput,
  type Memory,
  type MemoryItem,
  type Scope,
  scopeKey,
} from "@mem0-kit/core";
import { isUnder, type Place, parsePlace, placeId, placeText, prefixText } from "./place.ts";

/** Texts of items, as a memory keeps and finds them. */
export interface ItemTexts {
  /** Keeps a text in place of a former one. */
  put(scope: Scope, place: Place, text: string): Promise<void>;
  /** Erases a text, where there is one. */
  remove(scope: Scope, place: Place): Promise<void>;
  /** The best of what matches a query, each place once; `isAll` where there is no more. */
  find(
    scope: Scope,
    prefix: readonly string[],
    query: string,
    topK: number,
  ): Promise<{ readonly found: readonly FoundText[]; readonly isAll: boolean }>;
  /** Every place that has a text, as `placeText`. */
  places(scope: Scope, prefix: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface FoundText extends Place {
  readonly score: number;
}

/** Keeps texts in `memory`, under a message id for each place and with the mark of documents' texts. */
export function itemTexts(memory: Memory): ItemTexts {
  const asks = memory.capabilities.filters === "full";
  const filtered = (marked: { readonly contains: string } | string) => {
    const filters: FilterInput = { metadata: { [documentMark]: marked } };
    return asks ? { filters } : {};
  };

  async function* walk(scope: Scope, marked: { readonly contains: string } | string) {
    let cursor: string | null = null;
    do {
      const from: { cursor?: string } = cursor === null ? {} : { cursor };
      const options = { scope, pageSize: 200, includeExpired: true, ...filtered(marked), ...from };
      const page = await memory.getAll(options);
      yield* page.results.filter((item) => isOf(scope, item));
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  return {
    async put(scope, place, text) {
      const message = { role: "user" as const, content: text, id: await placeId(place) };
      const metadata = { [documentMark]: placeText(place) };
      const result = await memory.add([message], { scope, infer: false, metadata });
      if (result.status === "failed" && result.error !== undefined) throw result.error;
    },

    async remove(scope, place) {
      const mark = placeText(place);
      const ids: string[] = [];
      // First all, since a page after a deletion may begin elsewhere.
      for await (const item of walk(scope, mark))
        if (item.metadata[documentMark] === mark) ids.push(item.id);
      for (const id of ids) await memory.delete(id, { scope });
    },

    async find(scope, prefix, query, topK) {
      const { results } = await memory.search(query, {
        scope,
        topK,
        ...filtered({ contains: prefixText(prefix) }),
      });
      const places = new Map<string, FoundText>();
      for (const item of results) {
        const place = isOf(scope, item) ? parsePlace(item.metadata[documentMark]) : undefined;
        if (place === undefined || !isUnder(place, prefix)) continue;
        const text = placeText(place);
        if (!places.has(text)) places.set(text, { ...place, score: item.score });
      }
      return { found: [...places.values()], isAll: results.length < topK };
    },

    async places(scope, prefix) {
      const places = new Set<string>();
      for await (const item of walk(scope, { contains: prefixText(prefix) })) {
        const mark = item.metadata[documentMark];
        if (typeof mark === "string") places.add(mark);
      }
      return places;
    },
  };
}

/** A scope also sees records with more ids than its own: those of other stores. */
function isOf(scope: Scope, { userId, agentId, appId, runId }: MemoryItem): boolean {
  const ids = Object.entries({ userId, agentId, appId, runId }).filter(
    ([, id]) => id !== undefined,
  );
  return scopeKey(Object.fromEntries(ids)) === scopeKey(scope);
}
