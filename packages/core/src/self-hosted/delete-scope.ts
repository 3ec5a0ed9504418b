import type { MemoryItem } from "../memory.ts";
import type { DriverCall } from "../memory-driver.ts";
import { type Scope, scopeMatches } from "../scope.ts";
import { badResponse } from "./bad-response.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import { incompleteList, longestList, toServerScope } from "./server-scope.ts";

/**
 * Deletes every memory that a scope sees, one by one, and returns how many. The server's own way would
 * delete by other rules, and needs an administrator.
 *
 * @throws MemoryError `UNSUPPORTED` where the list is full of what the scope does not see.
 */
export async function deleteScope(
  api: SelfHostedApi,
  scope: Scope,
  remove: (item: MemoryItem) => Promise<boolean>,
  call: DriverCall,
): Promise<number> {
  const tried = new Set<string>();
  let deleted = 0;
  while (true) {
    const rows = await api.list(toServerScope(scope), call);
    const seen = rows.map(({ item }) => item).filter((item) => scopeMatches(scope, item));
    if (seen.some(({ id }) => tried.has(id))) throw badResponse("a memory that it had deleted");
    for (const { id } of seen) tried.add(id);
    deleted += await removeAll(seen, remove);
    // A full list may have gone on; with some of it gone the rest comes into view.
    if (rows.length < longestList) return deleted;
    if (seen.length === 0) throw incompleteList("deleting");
  }
}

/** Waits for all, so that nothing goes on behind an error. */
async function removeAll(
  items: readonly MemoryItem[],
  remove: (item: MemoryItem) => Promise<boolean>,
): Promise<number> {
  const outcomes = await Promise.allSettled(items.map(remove));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return outcomes.filter((outcome) => outcome.status === "fulfilled" && outcome.value).length;
}
