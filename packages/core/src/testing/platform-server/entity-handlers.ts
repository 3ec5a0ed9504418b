import type { MemoryItem } from "../../memory.ts";
import type { EntityType } from "../../memory-admin.ts";
import { encodeEntity, type WireEntity } from "../../platform/index.ts";
import { deleteLater } from "./deletion-handlers.ts";
import { ok, type PlatformHandler } from "./handler.ts";
import { paginate } from "./paginate.ts";
import type { PlatformState } from "./platform-state.ts";
import { WireRefusal } from "./wire-refusal.ts";

const idOf = { user: "userId", agent: "agentId", app: "appId", run: "runId" } as const;
const types = Object.keys(idOf) as readonly EntityType[];

/** Users, agents, apps and runs, as memories name them. */
export const entityHandlers = {
  listEntities: (state, request) => {
    const all = allEntities(state);
    const count = (type: EntityType) => all.filter((entity) => entity.type === type).length;
    return ok({
      ...paginate(request, all),
      total_users: count("user"),
      total_agents: count("agent"),
      total_apps: count("app"),
      total_runs: count("run"),
    });
  },

  getEntity: (state, { params }) => {
    const type = readType(params.type);
    const found = allEntities(state).filter(
      (entity) => entity.type === type && entity.name === params.name,
    );
    if (found.length === 0) throw unknownEntity();
    return ok(found);
  },

  deleteEntity: (state, { params }) => {
    const type = readType(params.type);
    return ok(deleteLater(state, "DELETE_USER", ({ item }) => item[idOf[type]] === params.name));
  },

  deleteEntityById: (state, { params }) => {
    const { id = "" } = params;
    const type = readType(params.type);
    if (!/^\d+$/.test(id))
      throw new WireRefusal(400, { error: "Invalid entity ID. Must be an integer." });
    const entity = allEntities(state).find((one) => one.type === type && one.id === id);
    if (entity === undefined) throw unknownEntity();
    return ok(deleteLater(state, "DELETE_USER", ({ item }) => item[idOf[type]] === entity.name));
  },
} as const satisfies Record<string, PlatformHandler>;

/** Every user, agent, app and run that has memories, those with the newest one first. */
function allEntities(state: PlatformState): WireEntity[] {
  const items = [...state.store.records.values()].map(({ item }) => item);
  return types
    .flatMap((type) =>
      [...Map.groupBy(items, (item) => item[idOf[type]])].flatMap(([name, own]) =>
        name === undefined ? [] : [toEntity(state, type, name, own)],
      ),
    )
    .sort((a, b) => (String(a.updated_at) < String(b.updated_at) ? 1 : -1));
}

function toEntity(
  state: PlatformState,
  type: EntityType,
  name: string,
  items: readonly MemoryItem[],
): WireEntity {
  const created = items.map(({ createdAt }) => createdAt).sort((a, b) => Number(a) - Number(b));
  const updated = items.map(({ updatedAt }) => updatedAt).sort((a, b) => Number(a) - Number(b));
  return encodeEntity(
    {
      type,
      id: name,
      totalMemories: items.length,
      createdAt: created[0] ?? new Date(0),
      updatedAt: updated.at(-1) ?? new Date(0),
    },
    { number: numberOf(state, type, name), owner: "owner" },
  );
}

function numberOf({ entityNumbers }: PlatformState, type: EntityType, name: string): string {
  const key = JSON.stringify([type, name]);
  const number = entityNumbers.get(key) ?? entityNumbers.size + 1;
  entityNumbers.set(key, number);
  return String(number);
}

function readType(type: string | undefined): EntityType {
  const known = types.find((one) => one === type);
  if (known === undefined) throw new WireRefusal(400, { message: "Invalid entity type" });
  return known;
}

function unknownEntity(): WireRefusal {
  return new WireRefusal(404, { error: "Entity not found" });
}
