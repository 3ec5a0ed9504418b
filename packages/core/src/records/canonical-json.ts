import type { JsonValue } from "../json-value.ts";

/** JSON with the keys of objects in order: the same text for equal values, whatever a store did to them. */
export function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? sorted(inner) : inner,
  );
}

/** Without prototype, so that a key such as `__proto__` stays one. */
function sorted(object: object): object {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) copy[key] = value;
  return copy;
}
