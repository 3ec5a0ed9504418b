import { type FilterInput, filterFields } from "../../filter/filter.ts";
import type { MemoryItem } from "../../memory.ts";
import { type BrokenMemory, broken } from "./broken-memory.ts";
import { listAll } from "./scope-faults.ts";
import { searchOver } from "./search-over.ts";
import { mapFilters } from "./wrap.ts";

/** Faults of filters. */
export const filterFaults: readonly BrokenMemory[] = [
  broken("ignored-not", "NOT is dropped from filters", ({ memory }) =>
    mapFilters(memory, (filters) =>
      rewrite(filters, (key, value) => key !== "NOT" && [key, value]),
    ),
  ),
  broken("or-as-and", "OR is taken for AND", ({ memory }) =>
    mapFilters(memory, (filters) =>
      rewrite(filters, (key, value) => [key === "OR" ? "AND" : key, value]),
    ),
  ),
  broken("filter-widens-scope", "a filter stands in place of the scope", (parts) => ({
    search: async (query, options) =>
      options.filters
        ? searchOver(parts, parts.store.records.values(), query, options)
        : parts.memory.search(query, options),
    getAll: async (options) =>
      options.filters ? listAll(parts, options) : parts.memory.getAll(options),
  })),
  broken("ne-skips-nulls", "ne leaves out records without the key", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      const results = page.results.filter((item) => !isNullForNe(options.filters, item));
      return { ...page, results };
    },
  })),
  broken("filters-ignored-by-search", "search takes filters and ignores them", ({ memory }) => ({
    search: async (query, options) => {
      await memory.search(query, options);
      const { filters, ...rest } = options;
      return memory.search(query, rest);
    },
  })),
  broken("unknown-filter-keys-ignored", "unknown keys of filters are dropped", ({ memory }) =>
    mapFilters(memory, (filters) => rewrite(filters, (key, value) => isKnown(key) && [key, value])),
  ),
  broken("first-operator-only", "of two operators on one date the first counts", ({ memory }) =>
    mapFilters(memory, (filters) =>
      rewrite(filters, (key, value) => [key, isDate(key) ? firstOperator(value) : value]),
    ),
  ),
  broken("keywords-ignore-case", "contains is taken for icontains", ({ memory }) =>
    mapFilters(memory, (filters) =>
      rewrite(filters, (key, value) => {
        const { contains, ...rest } = (key === "keywords" ? value : {}) as { contains?: string };
        return [key, contains === undefined ? value : { ...rest, icontains: contains }];
      }),
    ),
  ),
  broken("filtered-after-paging", "a page is cut first and filtered then", ({ memory }) => ({
    getAll: async (options) => {
      const { filters, ...rest } = options;
      const passing = await memory.getAll({ scope: options.scope, ...(filters && { filters }) });
      const ids = new Set(passing.results.map(({ id }) => id));
      const page = await memory.getAll(rest);
      return { ...page, results: page.results.filter(({ id }) => ids.has(id)) };
    },
  })),
];

type Value = FilterInput[string];
type Rewrite = (key: string, value: Value) => false | readonly [string, Value];

/** Rewrites every key of a filter, within logical operators too; an empty part is dropped. */
function rewrite(filters: FilterInput, change: Rewrite): FilterInput {
  const within = (key: string, value: Value): Value => {
    if (!isLogical(key)) return value;
    if (!Array.isArray(value)) return rewrite(value as FilterInput, change);
    return value
      .map((part: FilterInput) => rewrite(part, change))
      .filter((part) => Object.keys(part).length > 0);
  };
  const entries = Object.entries(filters)
    .map(([key, value]) => change(key, within(key, value)))
    .filter((entry) => entry !== false)
    .filter(([key, value]) => !isLogical(key) || !isEmpty(value) || isEmpty(filters[key]));
  return Object.fromEntries(entries);
}

function isLogical(key: string): boolean {
  return key === "AND" || key === "OR" || key === "NOT";
}

function isEmpty(value: Value | undefined): boolean {
  return Object.keys(Object(value)).length === 0;
}

function isDate(key: string): boolean {
  return key === "createdAt" || key === "updatedAt" || key === "timestamp";
}

function isKnown(key: string): boolean {
  const camelCase = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return isLogical(key) || (filterFields as readonly string[]).includes(camelCase);
}

function firstOperator(value: Value): Value {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).slice(0, 1));
}

function isNullForNe(filters: FilterInput | undefined, item: MemoryItem): boolean {
  const conditions = Object.entries(Object(filters?.metadata ?? {}));
  return conditions.some(
    ([key, condition]) => Object.hasOwn(Object(condition), "ne") && item.metadata[key] == null,
  );
}
