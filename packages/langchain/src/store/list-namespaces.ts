import type { DocumentStore } from "@mem0-kit/core";
import { listItems } from "./list-items.ts";
import type { ListNamespaces } from "./parse-operation.ts";

/** The namespaces that have items, cut to `maxDepth`, each once, in the order of `InMemoryStore`. */
export async function listNamespaces(
  documents: DocumentStore,
  { scope, conditions, maxDepth, limit, offset }: ListNamespaces,
): Promise<string[][]> {
  const prefix = literalPrefix(conditions);
  const items = await listItems(documents, scope, prefix);
  const namespaces = new Map<string, string[]>();
  for (const { namespace } of items) {
    if (!conditions.every((condition) => matches(condition, namespace))) continue;
    const path = namespace.slice(0, maxDepth);
    namespaces.set(JSON.stringify(path), path);
  }
  const sorted = [...namespaces.values()].sort((left, right) =>
    left.join(":").localeCompare(right.join(":")),
  );
  return sorted.slice(offset, offset + (limit ?? sorted.length));
}

type Condition = ListNamespaces["conditions"][number];

/** What need not be read at all: everything without the labels before the first wildcard. */
function literalPrefix(conditions: readonly Condition[]): readonly string[] {
  const path: readonly string[] =
    conditions.find(({ matchType }) => matchType === "prefix")?.path ?? [];
  const wildcard = path.indexOf("*");
  return wildcard === -1 ? path : path.slice(0, wildcard);
}

function matches({ matchType, path }: Condition, namespace: readonly string[]): boolean {
  if (path.length > namespace.length) return false;
  const start = matchType === "prefix" ? 0 : namespace.length - path.length;
  return path.every((label, index) => label === "*" || label === namespace[start + index]);
}
