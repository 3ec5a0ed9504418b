import { isDay } from "../../checks.ts";
import { badResponse } from "../parse-wire.ts";

/**
 * An instant of the wire: ISO with `T` or a space, up to nine decimals of a second (those below a
 * millisecond are cut off) and an offset, without which it is UTC; or a day, its first instant in UTC.
 *
 * @throws MemoryError `BAD_RESPONSE` naming the field.
 */
export function decodeDate(name: string, value: string): Date {
  const time = isDay(value) ? Date.parse(`${value}T00:00:00Z`) : parseInstant(value);
  if (Number.isNaN(time)) throw badResponse(`${name} is no date.`);
  return new Date(time);
}

/** An instant as the platform writes it, with the microseconds that a `Date` does not have as 0. */
export function encodeDate(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}

/** The day of the wire, also where it is written as its first instant. */
export function decodeDay(name: string, value: string): string {
  const day = value.slice(0, 10);
  if (!isDay(day)) throw badResponse(`${name} is no day.`);
  return day;
}

function parseInstant(value: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d{1,9})?(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(
      value,
    );
  const [, day = "", time = "", decimals = "", zone = "Z"] = match ?? [];
  if (!isDay(day)) return Number.NaN;
  return Date.parse(`${day}T${time}${decimals.slice(0, 4)}${toOffset(zone)}`);
}

/** `+05` and `+0530` as `+05:00` and `+05:30`, the only form that every engine reads. */
function toOffset(zone: string): string {
  const [, hours, minutes = "00"] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? zone : `${hours}:${minutes}`;
}
