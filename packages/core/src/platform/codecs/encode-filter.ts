import { isPlainObject } from "../../checks.ts";
import type { Filter, FilterCondition } from "../../filter/filter.ts";
import type { JsonValue } from "../../json-value.ts";
import { dateSpan } from "./date-span.ts";
import { encodeDayCondition } from "./encode-day-condition.ts";

/** A filter as the platform takes it. */
export type WireFilter = Readonly<Record<string, JsonValue>>;

/**
 * A checked filter in the platform's grammar. Every object of it has one key, since the platform drops
 * an `OR` beside an `AND`.
 *
 * Dates become `gte` and `lt`: a day covers the whole day in UTC, and an instant its whole millisecond,
 * as the platform compares microseconds that no `Date` has.
 */
export function encodeFilter(filter: Filter): WireFilter {
  switch (filter.kind) {
    case "and":
      return { AND: filter.filters.map(encodeFilter) };
    case "or":
      return { OR: filter.filters.map(encodeFilter) };
    case "not":
      return { NOT: encodeFilter(filter.filter) };
    case "condition":
      return encodeCondition(filter);
  }
}

function encodeCondition(condition: FilterCondition): WireFilter {
  const { field, key = "", operator, value } = condition;
  switch (field) {
    case "createdAt":
    case "updatedAt":
    case "timestamp":
      return encodeInstantCondition(snakeCase(field), condition);
    case "expirationDate":
      return encodeDayCondition(condition);
    case "memoryIds":
      return { memory_ids: value };
    case "metadata":
      return { metadata: { [key]: operand(operator, value) } };
    default:
      return { [snakeCase(field)]: operand(operator, value) };
  }
}

function operand(operator: FilterCondition["operator"], value: JsonValue): JsonValue {
  if (operator === "isSet") return "*";
  // An object would be read as operators, and a bare star as "is set".
  if (operator === "eq" && !isPlainObject(value) && value !== "*") return value;
  return { [operator]: value };
}

function encodeInstantCondition(name: string, condition: FilterCondition): WireFilter {
  const { operator, value } = condition;
  if (operator === "isSet") return { [name]: "*" };
  if (operator === "in") return withinAny(name, Array.isArray(value) ? value : []);
  if (operator === "eq") return within(name, value);
  if (operator === "ne") return { NOT: within(name, value) };
  const { first, end } = dateSpan(value);
  if (operator === "gt") return { [name]: { gte: end.toISOString() } };
  if (operator === "gte") return { [name]: { gte: first.toISOString() } };
  if (operator === "lt") return { [name]: { lt: first.toISOString() } };
  return { [name]: { lt: end.toISOString() } };
}

function within(name: string, value: JsonValue): WireFilter {
  const { first, end } = dateSpan(value);
  return { AND: [{ [name]: { gte: first.toISOString() } }, { [name]: { lt: end.toISOString() } }] };
}

/** Of no dates: a condition that nothing meets, since an empty `OR` is refused. */
function withinAny(name: string, values: readonly JsonValue[]): WireFilter {
  if (values.length === 0) return { AND: [{ [name]: "*" }, { NOT: { [name]: "*" } }] };
  return { OR: values.map((value) => within(name, value)) };
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
