import type { Entity } from "../../memory-admin.ts";
import type { WireEntity } from "../schemas/responses.ts";
import { decodeDate, encodeDate } from "./wire-date.ts";

/** An entity by the name that callers use; the platform's own number is left out. */
export function decodeEntity(wire: WireEntity): Entity {
  const createdAt = decodeDate("created_at", wire.created_at);
  return {
    type: wire.type,
    id: wire.name,
    totalMemories: wire.total_memories ?? 0,
    createdAt,
    updatedAt: wire.updated_at ? decodeDate("updated_at", wire.updated_at) : createdAt,
  };
}

/** What the platform knows of an entity beside the contract. */
export interface EncodeEntityOptions {
  /** A number as text, its own among all entities. */
  readonly number: string;
  /** @default "" */
  readonly owner?: string;
}

/** An entity as the platform writes it, for servers. */
export function encodeEntity(entity: Entity, options: EncodeEntityOptions): WireEntity {
  return {
    id: options.number,
    name: entity.id,
    type: entity.type,
    owner: options.owner ?? "",
    metadata: null,
    total_memories: entity.totalMemories,
    created_at: encodeDate(entity.createdAt),
    updated_at: encodeDate(entity.updatedAt),
  };
}
