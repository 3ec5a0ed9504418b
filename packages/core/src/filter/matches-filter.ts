import { isDay } from "../checks.ts";
import type { JsonValue } from "../json-value.ts";
import type { MemoryItem } from "../memory.ts";
import type { Filter, FilterCondition } from "./filter.ts";

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Tells whether a memory passes a filter.
 *
 * Dates compare as instants; a filter's day means the whole day in UTC. `timestamp` is the event
 * time, or the creation time where that is unknown. `ne` also passes what has no value. Categories
 * compare exactly with `in` and as a part of the name, whatever the case, with `contains`.
 */
export function matchesFilter(filter: Filter, item: MemoryItem): boolean {
  switch (filter.kind) {
    case "and":
      return filter.filters.every((part) => matchesFilter(part, item));
    case "or":
      return filter.filters.some((part) => matchesFilter(part, item));
    case "not":
      return !matchesFilter(filter.filter, item);
    case "condition":
      return matchesCondition(filter, item);
  }
}

function matchesCondition(condition: FilterCondition, item: MemoryItem): boolean {
  switch (condition.field) {
    case "userId":
    case "agentId":
    case "appId":
    case "runId":
      return matchesValue(condition, item[condition.field]);
    case "createdAt":
    case "updatedAt":
      return matchesDate(condition, item[condition.field].getTime());
    case "timestamp":
      return matchesDate(condition, (item.eventTime ?? item.createdAt).getTime());
    case "expirationDate":
      return matchesDate(condition, startOfDay(item.expirationDate));
    case "text":
    case "keywords":
      return matchesValue(condition, item.memory);
    case "categories":
      return matchesCategories(condition, item.categories);
    case "memoryIds":
      return matchesValue(condition, item.id);
    case "metadata":
      return matchesValue(condition, metadataValue(item, condition.key));
  }
}

function matchesValue(condition: FilterCondition, actual: JsonValue | undefined): boolean {
  const { operator, value } = condition;
  switch (operator) {
    case "eq":
      return isEqual(actual ?? null, value);
    case "ne":
      return !isEqual(actual ?? null, value);
    case "in":
      return actual !== undefined && asList(value).some((one) => isEqual(actual, one));
    case "contains":
      return contains(actual, value);
    case "icontains":
      return contains(lowerCase(actual), lowerCase(value));
    case "isSet":
      return actual !== undefined && actual !== null;
    default:
      return false;
  }
}

function matchesDate(condition: FilterCondition, actual: number | undefined): boolean {
  const { operator, value } = condition;
  if (operator === "isSet") return actual !== undefined;
  if (operator === "ne") return actual === undefined || !isWithin(actual, value);
  if (actual === undefined) return false;
  if (operator === "eq") return isWithin(actual, value);
  if (operator === "in") return asList(value).some((one) => isWithin(actual, one));
  const { first, last } = span(value);
  if (operator === "gt") return actual > last;
  if (operator === "gte") return actual >= first;
  if (operator === "lt") return actual < first;
  if (operator === "lte") return actual <= last;
  return false;
}

function matchesCategories(condition: FilterCondition, categories: readonly string[]): boolean {
  const { operator, value } = condition;
  if (operator === "isSet") return categories.length > 0;
  if (operator === "in") return categories.some((category) => asList(value).includes(category));
  const part = lowerCase(value);
  return operator === "contains" && categories.some((one) => contains(lowerCase(one), part));
}

/** Own keys only: a filter must not see what every object inherits. */
function metadataValue(item: MemoryItem, key = ""): JsonValue | undefined {
  return Object.hasOwn(item.metadata, key) ? item.metadata[key] : undefined;
}

function isWithin(actual: number, value: JsonValue): boolean {
  const { first, last } = span(value);
  return actual >= first && actual <= last;
}

/** The first and last millisecond that a filter's date covers. */
function span(value: JsonValue): { readonly first: number; readonly last: number } {
  const text = String(value);
  const first = Date.parse(text);
  return { first, last: isDay(text) ? first + dayInMs - 1 : first };
}

function startOfDay(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`);
}

function contains(actual: JsonValue | undefined, part: JsonValue | undefined): boolean {
  if (typeof actual === "string") return actual.includes(String(part));
  return asList(actual ?? null).some((one) => isEqual(one, part ?? null));
}

function lowerCase(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function asList(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function isEqual(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || !left || !right) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(member(left, key), member(right, key)))
  );
}

function member(value: object, key: string): JsonValue {
  return (value as Readonly<Record<string, JsonValue>>)[key] ?? null;
}
