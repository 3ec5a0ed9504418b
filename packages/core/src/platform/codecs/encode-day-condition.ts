import type { FilterCondition } from "../../filter/filter.ts";
import type { JsonValue } from "../../json-value.ts";
import { dateSpan, dayFrom } from "./date-span.ts";
import type { WireFilter } from "./encode-filter.ts";

const name = "expiration_date";
const isSet: WireFilter = { [name]: "*" };
const isNotSet: WireFilter = { NOT: isSet };

/**
 * A condition on `expirationDate`, which the platform keeps as a day: it stands for that day's first
 * instant in UTC, so an instant of a filter is moved to the next day that compares the same.
 */
export function encodeDayCondition({ operator, value }: FilterCondition): WireFilter {
  if (operator === "isSet") return isSet;
  if (operator === "in") return oneOf((Array.isArray(value) ? value : []).flatMap(daysIn));
  if (operator === "eq") return oneOf(daysIn(value));
  if (operator === "ne") return noneOf(daysIn(value));
  const { first, end } = dateSpan(value);
  if (operator === "gt") return { [name]: { gte: dayFrom(end) } };
  if (operator === "gte") return { [name]: { gte: dayFrom(first) } };
  if (operator === "lt") return { [name]: { lt: dayFrom(first) } };
  return { [name]: { lt: dayFrom(end) } };
}

/** The day whose first instant a filter's date covers; none for an instant within a day. */
function daysIn(value: JsonValue): readonly string[] {
  const { first, end } = dateSpan(value);
  const day = dayFrom(first);
  return Date.parse(day) < end.getTime() ? [day] : [];
}

function oneOf(days: readonly string[]): WireFilter {
  const [only] = days;
  if (only === undefined) return { AND: [isSet, isNotSet] };
  return { [name]: days.length === 1 ? only : { in: days } };
}

/** The platform's `ne` passes what has no date, as the contract's does. */
function noneOf(days: readonly string[]): WireFilter {
  const [only] = days;
  return only === undefined ? { OR: [isSet, isNotSet] } : { [name]: { ne: only } };
}
