import type { MemoryItem } from "../memory.ts";
import type { DriverCall } from "../memory-driver.ts";
import type { Scope } from "../scope.ts";
import type { SelfHostedApi } from "./self-hosted-api.ts";
import { incompleteList, isWithin, longestList, toServerScope } from "./server-scope.ts";

/**
 * Every memory that a scope sees, expired ones too, in no order.
 *
 * @throws MemoryError `UNSUPPORTED` where the server may have more than it lists.
 */
export async function listScope(
  api: SelfHostedApi,
  scope: Scope,
  call: DriverCall,
): Promise<MemoryItem[]> {
  const rows = await api.list(toServerScope(scope), call);
  if (rows.length >= longestList) throw incompleteList("a list");
  return rows.map(({ item }) => item).filter(isWithin(scope));
}
