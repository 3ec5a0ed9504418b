import { invalidInput, parseDate, parseDay, parseObject, parseText } from "./checks.ts";
import { limits } from "./limits.ts";
import type { MemoryCapabilities, MemoryChange } from "./memory.ts";
import { parseMetadata } from "./parse-json.ts";
import { requireCapability } from "./require-capability.ts";

const allowed = [
  "text",
  "metadata",
  "expirationDate",
  "eventTime",
] as const satisfies readonly (keyof MemoryChange)[];

/**
 * Checks the change of `Memory.update`; it must change something.
 *
 * @throws MemoryError `INVALID_INPUT`, or `UNSUPPORTED` for what the backend cannot keep.
 */
export function parseChange(change: unknown, capabilities: MemoryCapabilities): MemoryChange {
  const given = parseObject("a change", change, allowed);
  if (allowed.every((key) => given[key] === undefined))
    throw invalidInput(`A change must name at least one of ${allowed.join(", ")}.`);
  const { text, metadata, expirationDate, eventTime } = given;
  if (expirationDate !== undefined && expirationDate !== null)
    requireCapability(capabilities, "expiration", "expirationDate");
  if (eventTime !== undefined) requireCapability(capabilities, "timestamp", "eventTime");
  return {
    ...(text === undefined ? {} : { text: parseText("text", text, { bytes: limits.textBytes }) }),
    ...(metadata === undefined ? {} : { metadata: parseMetadata("metadata", metadata) }),
    ...(expirationDate === undefined ? {} : { expirationDate: parseLastDay(expirationDate) }),
    ...(eventTime === undefined ? {} : { eventTime: parseDate("eventTime", eventTime) }),
  };
}

function parseLastDay(value: unknown): string | null {
  return value === null ? null : parseDay("expirationDate", value);
}
