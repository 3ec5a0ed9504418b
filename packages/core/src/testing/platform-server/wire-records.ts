import type { FakeRecord } from "../../fake/fake-store.ts";
import { encodeMemory, type WireMemory } from "../../platform/index.ts";
import type { PlatformState } from "./platform-state.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** A record as the platform writes it, with `null` for what has not been assigned. */
export function toWire(
  { clock }: PlatformState,
  { item }: FakeRecord,
  runIdKey: "run_id" | "session_id",
): WireMemory {
  const { createdAt, updatedAt, metadata, categories } = item;
  return {
    ...encodeMemory(item, { runIdKey }),
    metadata: Object.keys(metadata).length === 0 ? null : metadata,
    categories: categories.length === 0 ? null : [...categories],
    created_at: clock.text(createdAt),
    updated_at: clock.text(updatedAt),
  };
}

/** The record of an id; the platform answers 400 to what is no UUID, before it looks. */
export function findRecord({ store }: PlatformState, id = ""): FakeRecord {
  if (!isUuid(id)) throw new WireRefusal(400, { error: "memory_id should be a valid UUID" });
  const record = store.records.get(id.toLowerCase());
  if (record === undefined) throw new WireRefusal(404, { error: "Memory not found!" });
  return record;
}

/** Tells the form of id that the platform gives out. */
export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}
