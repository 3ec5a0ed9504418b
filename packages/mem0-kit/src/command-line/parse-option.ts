import type { FilterInput, JsonValue } from "@mem0-kit/core";
import { InvalidArgumentError } from "commander";

/** Reads a number option. */
export function parseNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || Number.isNaN(value)) throw new InvalidArgumentError("Not a number.");
  return value;
}

/** Reads a number of days. */
export function parseDays(text: string): number {
  const days = parseNumber(text);
  if (days >= 0 && Number.isInteger(days)) return days;
  throw new InvalidArgumentError("Not a whole number of days.");
}

/** Reads an option that is a JSON object, such as `{"project":"x"}`. */
export function parseJsonObject(text: string): Record<string, JsonValue> {
  const value = parseJson(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, JsonValue>;
  throw new InvalidArgumentError('Not a JSON object, such as {"project":"x"}.');
}

/** Reads a filter in mem0's grammar; the memory checks what it says. */
export function parseFilterOption(text: string): FilterInput {
  return parseJsonObject(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError("Not valid JSON.");
  }
}
