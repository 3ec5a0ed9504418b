import type { Scope } from "../scope.ts";

/** Whose memories were deleted here: the server's history does not say it. */
export interface DeletedScopes {
  keep(id: string, scope: Scope): void;
  get(id: string): Scope | undefined;
  clear(): void;
}

/** How many are known; the oldest is forgotten first. */
const most = 10_000;

export function deletedScopes(): DeletedScopes {
  const scopes = new Map<string, Scope>();
  return {
    keep(id, { userId, agentId, runId }) {
      scopes.set(id, {
        ...(userId === undefined ? {} : { userId }),
        ...(agentId === undefined ? {} : { agentId }),
        ...(runId === undefined ? {} : { runId }),
      });
      const [oldest] = scopes.keys();
      if (scopes.size > most && oldest !== undefined) scopes.delete(oldest);
    },
    get: (id) => scopes.get(id),
    clear: () => scopes.clear(),
  };
}
