import type { FilterInput, MemoryItem, Page, PageOptions } from "@mem0-kit/core";
import type { Asker } from "../server-route.ts";
import { adminOf } from "./admin-of.ts";
import { type Asked, withFilters } from "./read-filters.ts";

/** A part of a list: by page, from 1, or on from a cursor. */
export interface ListPlace extends Pick<PageOptions, "page" | "cursor" | "pageSize"> {
  /** @default false */
  readonly includeExpired?: boolean;
  /** @default "newest"; the other order only where one scope is asked for. */
  readonly order?: "newest" | "oldest";
}

const nothing: Page<MemoryItem> = { results: [], total: 0, nextCursor: null };

/**
 * One page of the memories that are asked for. What is within one scope is read there; anything else
 * takes an admin.
 *
 * @throws MemoryError `UNSUPPORTED` where the backend has no admin.
 */
export async function listMemories(
  { memory, services, signal }: Asker,
  { filters, branches }: Asked,
  { includeExpired = false, order = "newest", ...place }: ListPlace,
): Promise<Page<MemoryItem>> {
  if (branches?.length === 0) return nothing;
  const [branch] = branches ?? [];
  if (branch !== undefined && branches?.length === 1) {
    const more = branch.isExact ? {} : { filters };
    const { scope } = branch;
    return memory.getAll({ ...place, ...more, scope, includeExpired, order, signal });
  }
  const shown = includeExpired ? filters : withFilters(filters, [notExpired(services.now())]);
  return adminOf(memory).query(shown, { ...place, signal });
}

/** The memories that are asked for, newest first, read as they are wanted. */
export async function* walkMemories(
  asker: Asker,
  asked: Asked,
  options: Pick<ListPlace, "includeExpired"> = {},
): AsyncGenerator<MemoryItem> {
  let cursor: string | null = null;
  do {
    const from: { cursor?: string } = cursor === null ? {} : { cursor };
    const page = await listMemories(asker, asked, { ...options, ...from, pageSize: 200 });
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

/** The last day still counts. */
function notExpired(now: Date): FilterInput {
  return { NOT: { expiration_date: { lt: now.toISOString().slice(0, 10) } } };
}
