import { isDay } from "../../checks.ts";
import type { JsonValue } from "../../json-value.ts";

const dayInMs = 24 * 60 * 60 * 1000;

/** What a filter's date covers: from `first` on, up to and without `end`. */
export interface DateSpan {
  readonly first: Date;
  readonly end: Date;
}

/** The whole day in UTC, or the whole millisecond of an instant. */
export function dateSpan(value: JsonValue): DateSpan {
  const text = String(value);
  const first = Date.parse(text);
  return { first: new Date(first), end: new Date(first + (isDay(text) ? dayInMs : 1)) };
}

/** The first day, as `YYYY-MM-DD`, that begins at this instant or later. */
export function dayFrom(instant: Date): string {
  return new Date(Math.ceil(instant.getTime() / dayInMs) * dayInMs).toISOString().slice(0, 10);
}
