import { parseScope, type Scope } from "@mem0-kit/core";

/** The ids of a scope by the names that the wire has for them. */
export const wireIds = {
  user_id: "userId",
  agent_id: "agentId",
  app_id: "appId",
  run_id: "runId",
} as const satisfies Record<string, keyof Scope>;

export type WireIdName = keyof typeof wireIds;

export const wireIdNames = Object.keys(wireIds) as readonly WireIdName[];

/** What a request names; old clients send `null` for none, and an empty text is none too. */
export type WireIds = Readonly<Partial<Record<WireIdName, string | null | undefined>>>;

/** Ids as the contract names them, still as they were written; a `*` stays one. */
export function namedIds(ids: WireIds): Scope {
  const named = wireIdNames.flatMap((name) => {
    const id = ids[name];
    return id ? [[wireIds[name], id] as const] : [];
  });
  return Object.fromEntries(named);
}

/** The same of a request that names them in its query. */
export function idsOfQuery({ searchParams }: URL): Scope {
  return namedIds(Object.fromEntries(wireIdNames.map((name) => [name, searchParams.get(name)])));
}

/**
 * Checks named ids, of which `*` may be one: that is not checked further.
 *
 * @throws MemoryError `INVALID_INPUT` for a malformed id.
 */
export function checkNamedIds(ids: Scope): Scope {
  const exact = Object.entries(ids).filter(([, id]) => id !== "*");
  if (exact.length > 0) parseScope(Object.fromEntries(exact));
  return ids;
}

/** Ids as the wire names them, also as a filter: `*` is then "any, but set". */
export function toWireIds(ids: Scope): Record<string, string> {
  return Object.fromEntries(
    wireIdNames.flatMap((name) => {
      const id = ids[wireIds[name]];
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}
