import {
  BaseStore,
  type Item,
  type Operation,
  type OperationResults,
  type SearchItem,
} from "@langchain/langgraph-checkpoint";
import { type DocumentStore, keyedQueue, type Memory, MemoryError, scopeKey } from "@mem0-kit/core";
import { itemTexts } from "./item-texts.ts";
import { listNamespaces } from "./list-namespaces.ts";
import type { Mem0StoreOptions } from "./options.ts";
import {
  type ParseContext,
  type ParsedOperation,
  type Put,
  parseOperation,
} from "./parse-operation.ts";
import { placeText } from "./place.ts";
import { scopeResolver } from "./scope-resolver.ts";
import { type SearchContext, searchItems } from "./search-items.ts";
import { toItem } from "./to-item.ts";

/**
 * LangGraph's long-term store, durable and searched by meaning: for `createAgent({ store })`,
 * `graph.compile({ store })` and everything else that takes a `BaseStore`.
 *
 * Values are exact JSON in `documents`; what is searched of them is text in `memory`, which no recall shows.
 * The text is written before its item: a put that rejects leaves the item as it was. Other items of its
 * batch, written before, stay. Reads of a batch see what was there before its writes.
 *
 * It takes the place of `InMemoryStore` and differs from it so: a namespace is there as long as it has
 * items; ranked items that match nothing come last, without `score`, and those without a text not at all.
 *
 * @throws MemoryError `SCOPE_REQUIRED` or `INVALID_INPUT` for malformed options; `UNSUPPORTED` over a memory
 * that does not show at once what was written, unless `allowEventual`.
 * @example
 * ```ts
 * const memory = localMemory();
 * const store = new Mem0Store({
 *   memory,
 *   documents: memory.documents,
 *   scope: ([, userId]) => ({ userId }),
 * });
 * await store.put(["users", "alex"], "food", { likes: "pasta" });
 * await store.search(["users", "alex"], { query: "What to cook?" });
 * ```
 */
export class Mem0Store extends BaseStore {
  readonly #context: ParseContext & SearchContext;
  /** By scope: parallel writes of an item leave text and value of one write, and new items keep their order. */
  readonly #writes = keyedQueue(64);

  constructor(options: Mem0StoreOptions) {
    super();
    const { memory, documents, scope, requireIds = ["userId"], text, onEvent } = options;
    checkStores(memory, documents);
    const { readYourWrites, scopeIds } = memory.capabilities;
    if (!readYourWrites && options.allowEventual !== true) throw eventual(memory.name);
    this.#context = {
      scopeOf: scopeResolver(scope, { require: requireIds, supported: scopeIds }),
      documents,
      texts: itemTexts(memory),
      text,
      onEvent,
    };
  }

  /**
   * @throws InvalidNamespaceError as LangGraph's own stores do.
   * @throws MemoryError `INVALID_INPUT` for a name or value that cannot be kept, `SCOPE_REQUIRED` for a
   * namespace of nobody, both before anything is done; what `memory` and `documents` fail with.
   */
  override async batch<Op extends Operation[]>(operations: Op): Promise<OperationResults<Op>> {
    const parsed = await Promise.all(
      operations.map((operation) => parseOperation(operation, this.#context)),
    );
    const results = await Promise.all(parsed.map((operation) => this.#read(operation)));
    for (const put of lastOfEachPlace(parsed)) await this.#write(put);
    // Each result is of its operation's kind, which TypeScript cannot follow through a list.
    return results as OperationResults<Op>;
  }

  async #read(operation: ParsedOperation): Promise<Item | SearchItem[] | string[][] | null> {
    const { documents } = this.#context;
    switch (operation.kind) {
      case "get": {
        const { scope, namespace, key } = operation;
        const document = await documents.get(scope, namespace, key);
        return document === null ? null : toItem(document);
      }
      case "search":
        return searchItems(this.#context, operation);
      case "list":
        return listNamespaces(documents, operation);
      case "put":
        return null;
    }
  }

  #write(put: Put): Promise<void> {
    const { scope, namespace, key, value, text } = put;
    const { documents, texts } = this.#context;
    return this.#writes.run(scopeKey(scope), async () => {
      // The text first: without its item it is nothing, and an item without its text is not found.
      if (text === undefined) await texts.remove(scope, put);
      else await texts.put(scope, put, text);
      if (value === null) await documents.delete(scope, namespace, key);
      else await documents.put(scope, { namespace, key, value });
    });
  }
}

/** In the order of the first put of each place, as `InMemoryStore` writes them. */
function lastOfEachPlace(operations: readonly ParsedOperation[]): Iterable<Put> {
  const puts = new Map<string, Put>();
  for (const operation of operations)
    if (operation.kind === "put") puts.set(wholePlace(operation), operation);
  return puts.values();
}

function wholePlace(put: Put): string {
  return `${scopeKey(put.scope)} ${placeText(put)}`;
}

function checkStores(memory: Memory, documents: DocumentStore): void {
  if (typeof memory?.search !== "function")
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] memory must be a Memory, such as localMemory(). Give it one.",
    );
  if (typeof documents?.list !== "function")
    throw new MemoryError(
      "INVALID_INPUT",
      "[mem0-kit] documents must be a DocumentStore, such as localMemory().documents or inMemoryDocumentStore(). Give it one.",
    );
}

function eventual(name: string): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] The memory ${JSON.stringify(name)} shows what was written only later, so a store over it would miss its latest items in a search. Use localMemory(), or accept that with allowEventual: true.`,
  );
}
