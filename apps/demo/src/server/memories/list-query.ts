import type { FilterInput, GetAllOptions } from "@mem0-kit/core";
import * as z from "zod";
import { ApiError } from "../describe-error.ts";

const instant = z.iso.datetime({ offset: true });

const narrowing = z.strictObject({
  category: z.string().trim().min(1).optional(),
  /** From this moment on. */
  from: instant.optional(),
  /** Before this moment. */
  to: instant.optional(),
});

const list = narrowing.extend({
  cursor: z.string().optional(),
  order: z.enum(["newest", "oldest"]).optional(),
});

const search = narrowing.extend({ q: z.string().trim().min(1) });

/** Which memories a list asks for; the scope is the caller's to add. */
export function parseListQuery(query: URLSearchParams): Omit<GetAllOptions, "scope"> {
  const { category, from, to, cursor, order } = parse(list, query);
  const filters = filtersOf([
    category === undefined ? undefined : { categories: { in: [category] } },
    ...spanOf(from, to),
  ]);
  return {
    ...(filters && { filters }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(order && { order }),
  };
}

/** What a search asks for. */
export interface SearchQuery {
  readonly query: string;
  readonly options: { readonly filters?: FilterInput; readonly categories?: readonly string[] };
}

export function parseSearchQuery(query: URLSearchParams): SearchQuery {
  const { q, category, from, to } = parse(search, query);
  const filters = filtersOf(spanOf(from, to));
  return {
    query: q,
    options: { ...(filters && { filters }), ...(category && { categories: [category] }) },
  };
}

function parse<T>(schema: z.ZodType<T>, query: URLSearchParams): T {
  const parsed = schema.safeParse(Object.fromEntries(query));
  if (!parsed.success) throw new ApiError(400, z.prettifyError(parsed.error));
  return parsed.data;
}

function spanOf(from: string | undefined, to: string | undefined) {
  return [from && { createdAt: { gte: from } }, to && { createdAt: { lt: to } }];
}

function filtersOf(conditions: readonly (FilterInput | "" | undefined)[]): FilterInput | undefined {
  const given = conditions.filter((condition) => condition !== undefined && condition !== "");
  return given.length > 0 ? { AND: given } : undefined;
}
