import { InMemoryStore, type Item, type Operation } from "@langchain/langgraph-checkpoint";

/**
 * LangGraph's `InMemoryStore` without what comes of its objects alone: a get of a batch that also writes
 * the item shows it as it was before, and a namespace is there while it has items, in the place of the
 * oldest one of them.
 */
export class InMemoryModel {
  readonly #store = new InMemoryStore();
  readonly #births = new Map<Item, number>();

  async batch(operations: readonly Operation[]): Promise<unknown[]> {
    const found = await Promise.all(operations.map((operation) => this.#got(operation)));
    const results: unknown[] = await this.#store.batch(structuredClone([...operations]));
    for (const operation of operations) this.#noteBirth(operation);
    this.#sortNamespaces();
    return results.map((result, index) => found[index] ?? result);
  }

  /** The kept objects themselves, whose dates change with a write only. */
  items(): Item[] {
    return [...this.#data.values()].flatMap((items) => [...items.values()]);
  }

  async #got(operation: Operation): Promise<Item | undefined> {
    if (!("key" in operation) || "value" in operation) return undefined;
    const [item] = await this.#store.batch([operation]);
    return item === null ? undefined : { ...(item as Item) };
  }

  #noteBirth(operation: Operation): void {
    if (!("value" in operation)) return;
    const item = this.#data.get(operation.namespace.join(":"))?.get(operation.key);
    if (item && !this.#births.has(item)) this.#births.set(item, this.#births.size);
  }

  #sortNamespaces(): void {
    const filled = [...this.#data].filter(([, items]) => items.size > 0);
    const birth = (items: Map<string, Item>) =>
      Math.min(...[...items.values()].map((item) => this.#births.get(item) ?? Number.NaN));
    filled.sort(([, left], [, right]) => birth(left) - birth(right));
    this.#data.clear();
    for (const [name, items] of filled) this.#data.set(name, items);
  }

  get #data(): Map<string, Map<string, Item>> {
    // Private to TypeScript only.
    return (this.#store as unknown as { data: Map<string, Map<string, Item>> }).data;
  }
}
