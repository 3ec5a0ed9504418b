import {
  invalidInput,
  parseChoice,
  parseCursor,
  parseFlag,
  parseInteger,
  parseObject,
  parsePageSize,
} from "./checks.ts";
import type { GetAllOptions, MemoryCapabilities } from "./memory.ts";
import type { ParsedGetAll } from "./memory-driver.ts";
import { parseFilterOption } from "./parse-search.ts";
import { parseScope } from "./scope.ts";

const allowed = [
  "scope",
  "filters",
  "page",
  "cursor",
  "pageSize",
  "order",
  "includeExpired",
  "signal",
  "timeoutMs",
] as const satisfies readonly (keyof GetAllOptions)[];

/**
 * Checks the options of `Memory.getAll` and fills in defaults.
 *
 * @throws MemoryError `INVALID_INPUT`, also for `page` together with `cursor`; `SCOPE_REQUIRED`;
 * `UNSUPPORTED` for what the backend cannot honour.
 */
export function parseGetAll(options: unknown, capabilities: MemoryCapabilities): ParsedGetAll {
  const given = parseObject("options of getAll", options, allowed);
  return {
    scope: parseScope(given.scope, { supported: capabilities.scopeIds }),
    ...parseFilterOption(given.filters, capabilities),
    ...parsePlace(given.page, given.cursor),
    pageSize: parsePageSize(given.pageSize),
    order: parseChoice("order", given.order ?? "newest", ["newest", "oldest"]),
    includeExpired: parseFlag("includeExpired", given.includeExpired, false),
  };
}

function parsePlace(page: unknown, cursor: unknown): Pick<ParsedGetAll, "page" | "cursor"> {
  if (cursor === undefined)
    return { page: page === undefined ? 1 : parseInteger("page", page, 1, 1_000_000_000) };
  if (page !== undefined) throw invalidInput("page and cursor exclude each other: give one.");
  return { cursor: parseCursor(cursor) };
}
