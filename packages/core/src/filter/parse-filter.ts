import { describeValue, invalidInput, isPlainObject, quote } from "../checks.ts";
import { limits } from "../limits.ts";
import { type Filter, type FilterField, filterFields } from "./filter.ts";
import { parseCondition } from "./parse-condition.ts";

const logicalKeys = ["AND", "OR", "NOT"] as const;

/** Fields by every name that a caller may write: camelCase, snake_case and mem0's alias. */
const fieldsByName: ReadonlyMap<string, FilterField> = new Map([
  ...filterFields.map((field) => [field, field] as const),
  ...filterFields.map((field) => [snakeCase(field), field] as const),
  ["keywordsSearch", "keywords"],
  ["keywords_search", "keywords"],
]);

/**
 * Checks a filter in mem0's platform grammar and returns it as a tree. The one place where filters
 * are validated; all of it is checked before any of it is evaluated.
 *
 * - A filter is an object of conditions and of `AND`, `OR` (lists), `NOT` (a filter or a list); all
 *   its keys must hold, also `OR` beside `AND`. `NOT` of a list: none of them holds.
 * - Fields may be in camelCase or snake_case; `keywords_search` is `keywords`. Keys of `metadata`
 *   are taken as they are.
 * - `"*"` means "is set".
 *
 * @returns `undefined` for `undefined` and for `{}`: no restriction.
 * @throws MemoryError `INVALID_INPUT` for an unknown key or operator, naming those allowed, for an
 * empty list, and beyond `limits.filterConditions` and `limits.filterDepth`.
 */
export function parseFilter(input: unknown): Filter | undefined {
  if (input === undefined) return undefined;
  if (isPlainObject(input) && Object.keys(input).length === 0) return undefined;
  return parseNode(input, { depth: 1, count: { conditions: 0 } });
}

interface Place {
  readonly depth: number;
  readonly count: { conditions: number };
}

function parseNode(input: unknown, place: Place): Filter {
  if (!isPlainObject(input))
    throw invalidInput(`A filter must be an object, not ${describeValue(input)}.`);
  if (place.depth > limits.filterDepth)
    throw invalidInput(`A filter nests at most ${limits.filterDepth} levels deep.`);
  const keys = Object.keys(input);
  if (keys.length === 0) throw invalidInput("A filter inside a filter must not be empty.");
  return allOf(keys.flatMap((key) => parseKey(key, input[key], place)));
}

function parseKey(key: string, value: unknown, place: Place): readonly Filter[] {
  if (key === "AND") return parseList(key, value, place);
  if (key === "OR") return [anyOf(parseList(key, value, place))];
  if (key === "NOT") {
    const list = Array.isArray(value) ? value : [value];
    return [{ kind: "not", filter: anyOf(parseList(key, list, place)) }];
  }
  const field = fieldsByName.get(key);
  if (field === undefined) throw unknownKey(key);
  const conditions = parseCondition(field, value);
  place.count.conditions += conditions.length;
  if (place.count.conditions > limits.filterConditions)
    throw invalidInput(`A filter has at most ${limits.filterConditions} conditions.`);
  return conditions;
}

function parseList(key: string, value: unknown, place: Place): readonly Filter[] {
  if (!Array.isArray(value))
    throw invalidInput(`${key} takes a list of filters, not ${describeValue(value)}.`);
  if (value.length === 0) throw invalidInput(`${key} must not be an empty list: leave it out.`);
  return value.map((filter) => parseNode(filter, { ...place, depth: place.depth + 1 }));
}

function allOf(filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only ? only : { kind: "and", filters };
}

function anyOf(filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only ? only : { kind: "or", filters };
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function unknownKey(key: string) {
  const allowed = [...logicalKeys, ...filterFields, "keywordsSearch"].join(", ");
  return invalidInput(
    `A filter has no key ${quote(key)}; it takes ${allowed}, in camelCase or snake_case.`,
  );
}
