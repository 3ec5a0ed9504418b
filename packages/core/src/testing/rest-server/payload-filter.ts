import { badRequest } from "./rest-error.ts";
import type { Payload } from "./rest-store.ts";

/** Tells whether a row passes. */
export type PayloadTest = (payload: Payload) => boolean;

const isNumberText = (text: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);

/** As SQL compares `payload->>key`: texts, and a row without the key passes nothing, not even `ne`. */
const operators: Readonly<Record<string, (actual: string, value: unknown) => boolean>> = {
  eq: (actual, value) => actual === sqlText(value),
  ne: (actual, value) => actual !== sqlText(value),
  gt: (actual, value) => isNumberText(actual) && Number(actual) > Number(value),
  gte: (actual, value) => isNumberText(actual) && Number(actual) >= Number(value),
  lt: (actual, value) => isNumberText(actual) && Number(actual) < Number(value),
  lte: (actual, value) => isNumberText(actual) && Number(actual) <= Number(value),
  in: (actual, value) => listOf(value).includes(actual),
  nin: (actual, value) => !listOf(value).includes(actual),
  contains: (actual, value) => actual.includes(sqlText(value)),
  icontains: (actual, value) => actual.toLowerCase().includes(sqlText(value).toLowerCase()),
};

/**
 * The test of a search's `filters`, by mem0's own rules for pgvector: keys AND; `AND`, `OR`, `NOT` take
 * lists; `"*"` is "the key is there"; two conditions on one key of an `AND` merge.
 *
 * @throws RestError 400 for an unknown operator and for a logical key without a list.
 */
export function payloadFilter(filters: Payload): PayloadTest {
  const tests = Object.entries(filters).map(([key, value]) => keyTest(key, value));
  return (payload) => tests.every((test) => test(payload));
}

function keyTest(key: string, value: unknown): PayloadTest {
  if (key === "AND") {
    const parts = partsOf(key, value);
    return (payload) => parts.every((part) => part(payload));
  }
  if (key === "OR") {
    const parts = partsOf(key, value);
    return (payload) => parts.some((part) => part(payload));
  }
  if (key === "NOT") {
    const parts = partsOf(key, value);
    return (payload) => !parts.some((part) => part(payload));
  }
  if (value === "*") return (payload) => key in payload;
  if (typeof value !== "object" || value === null) return condition(key, "eq", value);
  if (Array.isArray(value)) return condition(key, "in", value);
  const tests = Object.entries(value).map(([name, operand]) => condition(key, name, operand));
  return (payload) => tests.every((test) => test(payload));
}

function partsOf(key: string, value: unknown): readonly PayloadTest[] {
  if (Array.isArray(value) && value.length > 0) return value.map((part) => payloadFilter(part));
  throw badRequest(`${key} operator requires a non-empty list of conditions`);
}

function condition(key: string, name: string, value: unknown): PayloadTest {
  const operator = operators[name];
  if (operator === undefined) throw badRequest(`Unsupported metadata filter operator: ${name}`);
  return (payload) => {
    const actual = payload[key];
    return actual !== undefined && actual !== null && operator(sqlText(actual), value);
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(sqlText) : [];
}

function sqlText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
