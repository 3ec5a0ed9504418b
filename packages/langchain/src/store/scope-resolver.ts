import { MemoryError, type ParseScopeOptions, parseScope, type Scope } from "@mem0-kit/core";
import type { ScopeOfNamespace } from "./options.ts";

/** Whose items are at a namespace, or under it. */
export type ScopeResolver = (namespace: readonly string[]) => Scope;

/**
 * Makes the one place where a store's scope is found.
 *
 * @throws MemoryError `SCOPE_REQUIRED` or `INVALID_INPUT`: for a fixed scope at once, else by the resolver.
 */
export function scopeResolver(
  option: Scope | ScopeOfNamespace,
  rules: ParseScopeOptions,
): ScopeResolver {
  if (typeof option !== "function") {
    const scope = parseScope(option, rules);
    return () => scope;
  }
  return (namespace) => {
    try {
      return parseScope(option([...namespace]), rules);
    } catch (error) {
      const isOther = MemoryError.isInstance(error) && error.code !== "SCOPE_REQUIRED";
      throw isOther ? error : unknownScope(namespace, error);
    }
  };
}

function unknownScope(namespace: readonly string[], cause: unknown): MemoryError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new MemoryError(
    "SCOPE_REQUIRED",
    `[mem0-kit] The option scope names nobody for the namespace ${JSON.stringify(namespace)}: ${reason.replace(/^\[mem0-kit\] /, "")}`,
    { cause },
  );
}
