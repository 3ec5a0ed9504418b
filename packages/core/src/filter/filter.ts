import type { JsonValue } from "../json-value.ts";

/**
 * A filter as callers write it: mem0's platform grammar, with keys in camelCase or snake_case.
 * A bare condition, an object of conditions that are ANDed, or `AND`, `OR`, `NOT` of filters.
 *
 * @see https://docs.mem0.ai/platform/features/v2-memory-filters
 * @example
 * ```ts
 * const filters = { AND: [{ createdAt: { gte: "2026-01-01" } }, { NOT: [{ categories: { in: ["work"] } }] }] };
 * ```
 */
export type FilterInput = {
  readonly [key: string]: JsonValue | Date | readonly FilterInput[] | FilterInput;
};

/** Fields that a condition can name, in camelCase. */
export const filterFields = [
  "userId",
  "agentId",
  "appId",
  "runId",
  "createdAt",
  "updatedAt",
  "timestamp",
  "expirationDate",
  "text",
  "categories",
  "metadata",
  "keywords",
  "memoryIds",
] as const;

export type FilterField = (typeof filterFields)[number];

/** A checked filter: what `parseFilter` returns and backends evaluate or translate. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly filters: readonly Filter[] }
  | { readonly kind: "not"; readonly filter: Filter }
  | FilterCondition;

export type FilterOperator =
  | "eq"
  | "ne"
  | "in"
  | "gt"
  | "gte"
  | "lt"
  | "lte"
  | "contains"
  | "icontains"
  | "isSet";

/** `field operator value`; `key` is the top-level metadata key where `field` is `metadata`. */
export interface FilterCondition {
  readonly kind: "condition";
  readonly field: FilterField;
  readonly key?: string;
  readonly operator: FilterOperator;
  /** An array for `in`; `null` for `isSet`; dates are ISO strings. */
  readonly value: JsonValue;
}
