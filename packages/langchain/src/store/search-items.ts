import type { SearchItem } from "@langchain/langgraph-checkpoint";
import { type DocumentStore, emitEvent, limits } from "@mem0-kit/core";
import type { FoundText, ItemTexts } from "./item-texts.ts";
import { listItems } from "./list-items.ts";
import { matchesFilter } from "./matches-filter.ts";
import type { Mem0StoreEvent } from "./options.ts";
import type { Search } from "./parse-operation.ts";
import { placeText } from "./place.ts";
import { toItem } from "./to-item.ts";

export interface SearchContext {
  readonly documents: DocumentStore;
  readonly texts: ItemTexts;
  readonly onEvent: ((event: Mem0StoreEvent) => void) | undefined;
}

/**
 * Finds items under a prefix that pass the filter: with a query those that match it, best first, and after
 * them, without a score, the other ones that have a text; without one all, in the order of `listItems`.
 */
export async function searchItems(context: SearchContext, search: Search): Promise<SearchItem[]> {
  const { offset, limit } = search;
  const items =
    search.query === "" ? await unranked(context, search) : await ranked(context, search);
  return items.slice(offset, offset + limit);
}

async function unranked({ documents }: SearchContext, { scope, prefix, filter }: Search) {
  const items = await listItems(documents, scope, prefix);
  return items.filter(({ value }) => matchesFilter(value, filter)).map(toItem);
}

async function ranked(context: SearchContext, search: Search): Promise<SearchItem[]> {
  const { scope, prefix, query, offset, limit } = search;
  const start = performance.now();
  const wanted = offset + limit;
  const matching = await matchingItems(context, search, wanted);
  const durationMs = performance.now() - start;
  const subject = { scope, namespacePrefix: prefix, query };
  emitEvent(context.onEvent, {
    type: "searched",
    ...subject,
    matched: matching.length,
    durationMs,
  });
  if (matching.length >= wanted) return matching;
  return [...matching, ...(await others(context, search, matching))];
}

/** Twice: most searches have enough among the first ones; a filter may leave few of them. */
async function matchingItems(context: SearchContext, search: Search, wanted: number) {
  const { scope, prefix, query } = search;
  const first = Math.min(limits.topK, Math.max(50, Math.ceil(2 * wanted) || 0));
  const { found, isAll } = await context.texts.find(scope, prefix, query, first);
  const items = await itemsOf(context, search, found);
  if (items.length >= wanted || isAll || first === limits.topK) return items;
  const more = await context.texts.find(scope, prefix, query, limits.topK);
  return itemsOf(context, search, more.found);
}

/** The items of texts; a text without its item is none. */
async function itemsOf(
  { documents, onEvent }: SearchContext,
  { scope, filter }: Search,
  found: readonly FoundText[],
): Promise<SearchItem[]> {
  const items = await Promise.all(
    found.map(async ({ namespace, key, score }) => {
      const document = await documents.get(scope, namespace, key);
      if (document === null) emitEvent(onEvent, { type: "orphaned", scope, namespace, key });
      return document && matchesFilter(document.value, filter)
        ? { ...toItem(document), score }
        : [];
    }),
  );
  return items.flat();
}

async function others(context: SearchContext, search: Search, matching: readonly SearchItem[]) {
  const known = new Set(matching.map(placeText));
  const { scope, prefix } = search;
  const searched = await context.texts.places(scope, prefix);
  const items = await unranked(context, search);
  return items.filter((item) => isOther(placeText(item)));

  function isOther(place: string): boolean {
    return searched.has(place) && !known.has(place);
  }
}
