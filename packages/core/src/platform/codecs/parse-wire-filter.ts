import { describeValue, invalidInput, isPlainObject } from "../../checks.ts";
import type { Filter, FilterInput } from "../../filter/filter.ts";
import { parseFilter } from "../../filter/parse-filter.ts";
import type { MemoryError } from "../../memory-error.ts";
import { scopeIds } from "../../scope.ts";

const logicalKeys = ["AND", "OR", "NOT"] as const;
const entityKeys = ["user_id", "agent_id", "app_id", "run_id"] as const;
/** In the order of the platform's own message. */
const allowedKeys: readonly string[] = [
  ...logicalKeys,
  ...entityKeys,
  "created_at",
  "updated_at",
  "timestamp",
  "expiration_date",
  "text",
  "categories",
  "metadata",
  "keywords_search",
  "memory_ids",
  "keywords",
];

/**
 * Checks the `filters` of a request by the platform's rules, which are stricter than the contract's:
 * names in snake_case only, and an id of a user, agent, app or run that is asked for, not excluded. For
 * servers; whether an id is `*` (any, but set) is up to them.
 *
 * @throws MemoryError `INVALID_INPUT`, for an unknown key in the platform's own words.
 */
export function parseWireFilter(filters: unknown): Filter {
  if (!isPlainObject(filters) || Object.keys(filters).length === 0)
    throw invalidInput("filters are required and must not be empty.");
  checkKeys(filters);
  const filter = parseFilter(filters as FilterInput);
  if (filter === undefined || !namesEntity(filter))
    throw invalidInput(
      "At least one of the filters: agent_id, user_id, app_id, run_id is required!",
    );
  return filter;
}

/** All of it before any of it is looked at, also inside `AND`, `OR` and `NOT`. */
function checkKeys(node: unknown): void {
  if (!isPlainObject(node))
    throw invalidInput(`A filter must be an object, not ${describeValue(node)}.`);
  for (const [key, value] of Object.entries(node)) {
    if (!allowedKeys.includes(key)) throw unknownKey();
    if (!(logicalKeys as readonly string[]).includes(key)) continue;
    for (const part of Array.isArray(value) ? value : [value]) checkKeys(part);
  }
}

/** Whether any condition asks for an entity; one that excludes it does not name whose memories. */
function namesEntity(filter: Filter): boolean {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.filters.some(namesEntity);
    case "not":
      return false;
    case "condition":
      return (scopeIds as readonly string[]).includes(filter.field) && filter.operator !== "ne";
  }
}

function unknownKey(): MemoryError {
  const shown = allowedKeys.map((key) => `'${key}'`).join(", ");
  return invalidInput(`Top-level key must be a logical operator or an allowed field: [${shown}]`);
}
