import { limits } from "@mem0-kit/core";

/**
 * A value without properties that are `undefined`, as JSON leaves them out: they read the same when they are
 * not there. Everything else stays, for the check that names what cannot be kept.
 */
export function withoutUndefined(value: unknown, depth = 0): unknown {
  // Deeper or in a circle, it will be refused.
  if (typeof value !== "object" || value === null || depth > limits.jsonDepth) return value;
  if (Array.isArray(value)) return Array.from(value, (part) => withoutUndefined(part, depth + 1));
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutUndefined(part, depth + 1)]));
}
