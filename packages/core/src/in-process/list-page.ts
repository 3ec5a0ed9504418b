import { invalidInput } from "../checks.ts";
import type { Page } from "../memory.ts";

/** One page of a whole list whose items have names of their own. A cursor is the name of the last item. */
export function listPage<T>(
  items: readonly T[],
  input: { readonly page?: number; readonly cursor?: string; readonly pageSize: number },
  nameOf: (item: T) => string,
): Page<T> {
  const start = startOf(items, input, nameOf);
  const results = items.slice(start, start + input.pageSize);
  const last = results.at(-1);
  const isMore = start + results.length < items.length;
  return {
    results,
    total: items.length,
    nextCursor: last !== undefined && isMore ? nameOf(last) : null,
  };
}

function startOf<T>(
  items: readonly T[],
  { page = 1, cursor, pageSize }: { page?: number; cursor?: string; pageSize: number },
  nameOf: (item: T) => string,
): number {
  if (cursor === undefined) return (page - 1) * pageSize;
  const seen = items.findIndex((item) => nameOf(item) === cursor);
  if (seen === -1)
    throw invalidInput(
      "The cursor is not one of this list, or its last item is gone. Begin again without it.",
    );
  return seen + 1;
}
