import { type Entity, type Filter, MemoryError, type Scope, scopeIds } from "@mem0-kit/core";
import type { Asker } from "../server-route.ts";
import { adminOf } from "./admin-of.ts";
import type { Asked } from "./read-filters.ts";
import { type ScopeBranch, scopeBranches } from "./scope-branches.ts";

/** Most scopes of one search: each is searched by itself. */
export const mostBranches = 50;

/** Pages of 200 that are looked through for whom `*` means. */
const mostPages = 5;

const idOf = { user: "userId", agent: "agentId", app: "appId", run: "runId" } as const;

/**
 * The scopes to search: those that the filter names, and for `*`, or where it names nobody for certain,
 * those that have memories.
 *
 * @throws MemoryError `INVALID_INPUT` for more than `mostBranches`; `UNSUPPORTED` where the backend cannot
 * tell who has memories.
 */
export async function branchesToSearch(
  asker: Asker,
  { branches, filter }: Pick<Asked, "branches" | "filter">,
): Promise<readonly ScopeBranch[]> {
  const found = branches ?? (await expand(asker, filter));
  if (found.length > mostBranches) throw tooMany();
  return found;
}

async function expand(asker: Asker, filter: Filter): Promise<readonly ScopeBranch[]> {
  const starred = starredIds(filter);
  const known = starred.size === 0 ? undefined : await knownIds(asker, starred);
  const named = known && scopeBranches(filter, (id) => known.get(id));
  if (named !== undefined) return named;
  // Every memory has one of these ids.
  const all = await knownIds(asker, new Set(scopeIds));
  return scopeIds.flatMap((id) =>
    (all.get(id) ?? []).map((one) => ({ scope: { [id]: one }, isExact: false })),
  );
}

/** The ids that are asked to be set, also where that does not count. */
function starredIds(filter: Filter): ReadonlySet<keyof Scope> {
  if (filter.kind === "not") return new Set();
  if (filter.kind !== "condition")
    return new Set(filter.filters.flatMap((part) => [...starredIds(part)]));
  const id = scopeIds.find((one) => one === filter.field);
  return new Set(id !== undefined && filter.operator === "isSet" ? [id] : []);
}

async function knownIds(
  { memory, signal }: Asker,
  wanted: ReadonlySet<keyof Scope>,
): Promise<ReadonlyMap<keyof Scope, readonly string[]>> {
  const admin = adminOf(memory);
  const found: Entity[] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor !== null; page++) {
    if (page === mostPages || found.length > mostBranches) throw tooMany();
    const place: { cursor?: string } = cursor === null ? {} : { cursor };
    const { results, nextCursor } = await admin.entities({ ...place, pageSize: 200, signal });
    found.push(...results.filter(({ type }) => wanted.has(idOf[type])));
    cursor = nextCursor;
  }
  const ids = new Map([...wanted].map((id): [keyof Scope, string[]] => [id, []]));
  for (const { type, id } of found) ids.get(idOf[type])?.push(id);
  return ids;
}

function tooMany(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] The filters ask for more than ${mostBranches} users, agents, apps or runs at once. Name those that are meant, or list instead of searching.`,
  );
}
