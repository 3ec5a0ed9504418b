import type { JsonValue } from "@mem0-kit/core";

/**
 * Tells whether a value passes the `filter` of a search, as LangGraph's `InMemoryStore` does: every key must
 * hold, by strict equality or by operators, of which all must hold. Order is by number, and what is no number
 * has none; an unknown operator is compared as a value, and so never equal.
 */
export function matchesFilter(
  value: JsonValue,
  filter: Readonly<Record<string, unknown>>,
): boolean {
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(filter).every(([key, wanted]) => matches(fields[key], wanted));
}

type Operator = (actual: unknown, operand: unknown) => boolean;

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["$eq", (actual, operand) => actual === operand],
  ["$ne", (actual, operand) => actual !== operand],
  ["$gt", (actual, operand) => Number(actual) > Number(operand)],
  ["$gte", (actual, operand) => Number(actual) >= Number(operand)],
  ["$lt", (actual, operand) => Number(actual) < Number(operand)],
  ["$lte", (actual, operand) => Number(actual) <= Number(operand)],
  ["$in", (actual, operand) => Array.isArray(operand) && operand.includes(actual)],
  ["$nin", (actual, operand) => !Array.isArray(operand) || !operand.includes(actual)],
]);

function matches(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return actual === wanted;
  const entries = Object.entries(wanted);
  if (entries.some(([name]) => !operators.has(name))) return actual === wanted;
  return entries.every(([name, operand]) => operators.get(name)?.(actual, operand));
}
