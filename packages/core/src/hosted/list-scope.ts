import { matchesFilter } from "../filter/matches-filter.ts";
import type { MemoryItem, Page } from "../memory.ts";
import type { DriverCall, ParsedGetAll } from "../memory-driver.ts";
import { pageOf } from "../records/page-of.ts";
import type { Connection } from "./connection.ts";
import { all, asksFor, ourFields, scopeFilter, withMarkedAgents } from "./hosted-filter.ts";
import { isOfOtherAgent } from "./hosted-record.ts";
import { type HostedListing, listAfter, listAll, listPage } from "./list-hosted.ts";

/** One page of what a scope sees. */
export async function listScope(
  connection: Connection,
  input: ParsedGetAll,
  call: DriverCall,
): Promise<Page<MemoryItem>> {
  const { scope, filter, pageSize, order, includeExpired } = input;
  if (filter && asksFor(filter, ourFields)) return listHere(connection, input, call);
  const listing: HostedListing = {
    filter: all([scopeFilter(scope), ...(filter ? [withMarkedAgents(filter)] : [])]),
    order,
    includeExpired,
  };
  const { records, total, nextCursor } =
    input.cursor === undefined
      ? await listPage(connection, listing, { page: input.page ?? 1, pageSize }, call)
      : await listAfter(connection, listing, { cursor: input.cursor, pageSize }, call);
  const results = records
    .map(({ item }) => item)
    .filter((item) => scope.agentId === undefined || !isOfOtherAgent(item, scope))
    .filter((item) => filter === undefined || matchesFilter(filter, item));
  return { results, total, nextCursor };
}

/** Reads the whole scope, for a filter by what the platform does not know. */
async function listHere(
  connection: Connection,
  { scope, ...input }: ParsedGetAll,
  call: DriverCall,
): Promise<Page<MemoryItem>> {
  const items: MemoryItem[] = [];
  const listing = { filter: scopeFilter(scope), includeExpired: input.includeExpired };
  for await (const { item } of listAll(connection, listing, call))
    if (scope.agentId === undefined || !isOfOtherAgent(item, scope)) items.push(item);
  return pageOf(items, input, new Date());
}
