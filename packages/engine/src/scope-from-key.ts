import { type Scope, scopeIds } from "@mem0-kit/core";

/** The scope that core's `scopeKey` made this key of. */
export function scopeFromKey(key: string): Scope {
  const values = JSON.parse(key) as (string | null)[];
  return Object.fromEntries(
    scopeIds.flatMap((id, index) => {
      const value = values[index];
      return typeof value === "string" ? [[id, value]] : [];
    }),
  );
}
