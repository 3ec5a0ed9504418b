import {
  describeValue,
  invalidInput,
  parseDate,
  parseFlag,
  parseFraction,
  parseInteger,
  parseObject,
  parseText,
} from "./checks.ts";
import type { Filter } from "./filter/filter.ts";
import { parseFilter } from "./filter/parse-filter.ts";
import { limits } from "./limits.ts";
import type { MemoryCapabilities, SearchOptions } from "./memory.ts";
import type { ParsedSearch } from "./memory-driver.ts";
import { requireCapability, unsupported } from "./require-capability.ts";
import { parseScope } from "./scope.ts";

const allowed = [
  "scope",
  "topK",
  "threshold",
  "filters",
  "categories",
  "rerank",
  "referenceDate",
  "includeExpired",
  "includeAgentMemories",
  "explain",
  "signal",
  "timeoutMs",
] as const satisfies readonly (keyof SearchOptions)[];

/**
 * Checks the arguments of `Memory.search` and fills in defaults.
 *
 * @throws MemoryError `INVALID_INPUT`, also for a blank query; `SCOPE_REQUIRED`; `UNSUPPORTED` for
 * what the backend cannot honour.
 */
export function parseSearch(
  query: unknown,
  options: unknown,
  capabilities: MemoryCapabilities,
): ParsedSearch {
  const given = parseObject("options of search", options, allowed);
  const scope = parseScope(given.scope, { supported: capabilities.scopeIds });
  const rerank = parseFlag("rerank", given.rerank, false);
  if (rerank) requireCapability(capabilities, "rerank", "rerank: true");
  return {
    query: parseText("query", query, { bytes: limits.queryBytes }),
    scope,
    topK: given.topK === undefined ? 10 : parseInteger("topK", given.topK, 1, limits.topK),
    ...(given.threshold === undefined
      ? {}
      : { threshold: parseFraction("threshold", given.threshold) }),
    ...parseFilterOption(given.filters, capabilities),
    ...parseCategories(given.categories, capabilities),
    rerank,
    ...parseReferenceDate(given.referenceDate, capabilities),
    includeExpired: parseFlag("includeExpired", given.includeExpired, false),
    includeAgentMemories: parseFlag("includeAgentMemories", given.includeAgentMemories, false),
    explain: parseFlag("explain", given.explain, false),
  };
}

/** The `filter` of a parsed call; nothing where `filters` restrict nothing. */
export function parseFilterOption(
  filters: unknown,
  capabilities: MemoryCapabilities,
): { readonly filter?: Filter } {
  const filter = parseFilter(filters);
  if (filter === undefined) return {};
  if (capabilities.filters === "none") throw unsupported("filters", "filters");
  return { filter };
}

function parseCategories(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "categories", "categories");
  if (!Array.isArray(value) || value.length === 0 || value.length > limits.filterValues)
    throw invalidInput(
      `categories must be a list of 1 to ${limits.filterValues} names${Array.isArray(value) ? "" : `, not ${describeValue(value)}`}.`,
    );
  const rules = { bytes: limits.queryBytes };
  return { categories: value.map((name, index) => parseText(`categories[${index}]`, name, rules)) };
}

function parseReferenceDate(value: unknown, capabilities: MemoryCapabilities) {
  if (value === undefined) return {};
  requireCapability(capabilities, "referenceDate", "referenceDate");
  return { referenceDate: parseDate("referenceDate", value) };
}
