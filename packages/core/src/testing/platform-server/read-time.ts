import { MemoryError } from "../../memory-error.ts";
import { decodeDate } from "../../platform/index.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** A time of a request: seconds since 1970, or ISO. */
export function readTime(name: string, value: number | string): Date {
  const time = typeof value === "number" ? new Date(value * 1000) : decode(name, value);
  if (time === undefined || Number.isNaN(time.getTime()))
    throw new WireRefusal(400, { error: `${name} is no time` });
  return time;
}

function decode(name: string, value: string): Date | undefined {
  try {
    return decodeDate(name, value);
  } catch (error) {
    if (MemoryError.isInstance(error)) return undefined;
    throw error;
  }
}
