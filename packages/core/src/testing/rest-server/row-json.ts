import type { Payload, RestRow } from "./rest-store.ts";

const promoted = [
  "user_id",
  "agent_id",
  "run_id",
  "actor_id",
  "role",
  "attributed_to",
  "expiration_date",
];
const core = ["data", "hash", "created_at", "updated_at", "id", "text_lemmatized", ...promoted];
const rawReserved = [
  "data",
  "user_id",
  "agent_id",
  "run_id",
  "hash",
  "created_at",
  "updated_at",
  "expiration_date",
];

/** A memory as reads within a scope show it: some fields of the payload on top, the rest as metadata. */
export function memoryJson({ id, payload }: RestRow): Record<string, unknown> {
  const own = promoted.filter((key) => key in payload).map((key) => [key, payload[key]]);
  const metadata = without(payload, core);
  return {
    id,
    memory: payload.data ?? "",
    hash: payload.hash ?? null,
    metadata: Object.keys(metadata).length > 0 ? metadata : null,
    created_at: payload.created_at ?? null,
    updated_at: payload.updated_at ?? null,
    ...Object.fromEntries(own),
  };
}

/** A memory as the list of all memories shows it: with more of the server's own fields in metadata. */
export function rawMemoryJson({ id, payload }: RestRow): Record<string, unknown> {
  const field = (key: string) => payload[key] ?? null;
  return {
    id,
    memory: field("data"),
    user_id: field("user_id"),
    agent_id: field("agent_id"),
    run_id: field("run_id"),
    hash: field("hash"),
    expiration_date: field("expiration_date"),
    metadata: without(payload, rawReserved),
    created_at: field("created_at"),
    updated_at: field("updated_at"),
  };
}

function without(payload: Payload, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !keys.includes(key)));
}
