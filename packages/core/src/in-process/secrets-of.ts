import { isPlainObject } from "../checks.ts";

/** Texts of a configuration that must never be shown, by the names of their keys. */
export function secretsOf(config: unknown): string[] {
  if (Array.isArray(config)) return config.flatMap(secretsOf);
  if (!isPlainObject(config)) return [];
  return Object.entries(config).flatMap(([key, value]) => {
    if (typeof value !== "string") return secretsOf(value);
    const isSecret = /key|secret|token|password|credential|connectionstring/i.test(key);
    return isSecret && value.length >= 6 ? [value] : [];
  });
}
