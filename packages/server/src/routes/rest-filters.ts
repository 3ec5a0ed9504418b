import type { FilterInput, JsonValue } from "@mem0-kit/core";
import { MemoryError } from "@mem0-kit/core";
import { wireIdNames } from "../memories/wire-ids.ts";
import { objectOf } from "./read-body.ts";

const logical = ["AND", "OR", "NOT"];
const own: readonly string[] = [...wireIdNames, "created_at", "updated_at", "expiration_date"];

/**
 * The filters of mem0's REST server as those of the platform: there every key that is no id is one of the
 * metadata.
 *
 * @throws MemoryError `INVALID_INPUT` for what the platform's filters cannot say, such as `gt` of metadata.
 */
export function toPlatformFilters(filters: Readonly<Record<string, unknown>>): FilterInput {
  const parts = Object.entries(filters).map(([key, value]) => toPart(key, value));
  return allOf(parts);
}

function toPart(key: string, value: unknown): FilterInput {
  if (logical.includes(key)) {
    const list = Array.isArray(value) ? value : [value];
    const parts = list.map((part) => toPlatformFilters(objectOf(part)));
    if (parts.length === 0) throw unsupported(`${key} without conditions`);
    return { [key]: parts };
  }
  if (own.includes(key)) return { [key]: toOperand(value) };
  if (Array.isArray(value)) return anyOf(key, value);
  const conditions = Object.entries(objectOf(value));
  if (conditions.length === 0 || value === "*") return metadata(key, value);
  const parts = conditions.map(([name, operand]) => toCondition(key, name, operand));
  return allOf(parts);
}

/** Nothing for no parts, which is for whoever reads it to refuse. */
function allOf(parts: readonly FilterInput[]): FilterInput {
  const [only] = parts;
  return parts.length > 1 ? { AND: parts } : (only ?? {});
}

function toOperand(value: unknown): JsonValue {
  return (Array.isArray(value) ? { in: value } : value) as JsonValue;
}

function toCondition(key: string, name: string, operand: unknown): FilterInput {
  if (name === "in") return anyOf(key, Array.isArray(operand) ? operand : [operand]);
  if (name === "nin") return { NOT: [anyOf(key, Array.isArray(operand) ? operand : [operand])] };
  if (["eq", "ne", "contains"].includes(name)) return metadata(key, { [name]: operand });
  throw unsupported(`the operator ${name.slice(0, 32)} of metadata`);
}

function anyOf(key: string, values: readonly unknown[]): FilterInput {
  if (values.length === 0) throw unsupported("an empty list");
  return { OR: values.map((value) => metadata(key, { eq: value })) };
}

function metadata(key: string, value: unknown): FilterInput {
  return { metadata: { [key]: value as JsonValue } };
}

function unsupported(what: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] filters cannot have ${what} here; metadata takes eq, ne, in, nin and contains.`,
  );
}
