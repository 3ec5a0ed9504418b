import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import { type RestContext, rowsOf } from "./rest-context.ts";
import { invalidField, restError } from "./rest-error.ts";

/** How many rows the server counts over, in whatever order they come. */
const scanLimit = 10_000;

const types = ["agent", "run", "user"] as const;

interface Entity {
  readonly id: string;
  readonly type: (typeof types)[number];
  total_memories: number;
  created_at: string | null;
  updated_at: string | null;
}

/** Users, agents and runs of the first 10,000 rows, by type and id. */
export function listEntities({ store }: RestContext): ShellResponse {
  const entities = new Map<string, Entity>();
  for (const { payload } of store.rows().slice(0, scanLimit))
    for (const type of types) {
      const id = payload[`${type}_id`];
      if (typeof id === "string") count(entities, type, id, payload);
    }
  const sorted = [...entities].sort(([a], [b]) => (a < b ? -1 : 1));
  return { status: 200, body: sorted.map(([, entity]) => entity) };
}

export function deleteEntity(context: RestContext, type: string, id: string): ShellResponse {
  if (!context.isAdmin) throw restError(403, "Admin role required.");
  if (!(types as readonly string[]).includes(type))
    throw invalidField(
      "literal_error",
      ["path", "entity_type"],
      "Input should be 'user', 'agent' or 'run'",
    );
  for (const row of rowsOf(context, { [`${type}_id`]: id })) context.store.delete(row);
  return { status: 200, body: { message: "Entity deleted" } };
}

function count(
  entities: Map<string, Entity>,
  type: Entity["type"],
  id: string,
  payload: Readonly<Record<string, unknown>>,
): void {
  const key = `${type} ${id}`;
  const entity = entities.get(key) ?? {
    id,
    type,
    total_memories: 0,
    created_at: null,
    updated_at: null,
  };
  const created = zulu(payload.created_at);
  const updated = zulu(payload.updated_at) ?? created;
  entity.total_memories += 1;
  if (created && (!entity.created_at || created < entity.created_at)) entity.created_at = created;
  if (updated && (!entity.updated_at || updated > entity.updated_at)) entity.updated_at = updated;
  entities.set(key, entity);
}

/** As pydantic writes a time in UTC. */
function zulu(time: unknown): string | null {
  return typeof time === "string" ? time.replace("+00:00", "Z") : null;
}
