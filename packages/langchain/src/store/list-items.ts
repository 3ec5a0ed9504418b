import type { DocumentStore, Scope, StoredDocument } from "@mem0-kit/core";

/**
 * Every item at or under a prefix in the order of LangGraph's `InMemoryStore`: namespace by namespace, the
 * one with the oldest item first, and in each as the items were first put.
 */
export async function listItems(
  documents: DocumentStore,
  scope: Scope,
  prefix: readonly string[],
): Promise<StoredDocument[]> {
  const namespaces = new Map<string, StoredDocument[]>();
  let cursor: string | null = null;
  do {
    const from: { cursor?: string } = cursor === null ? {} : { cursor };
    const options = { order: "created", pageSize: 200, ...from } as const;
    const page = await documents.list(scope, prefix, options);
    for (const document of page.results) {
      const name = JSON.stringify(document.namespace);
      const items = namespaces.get(name) ?? [];
      items.push(document);
      namespaces.set(name, items);
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return [...namespaces.values()].flat();
}
