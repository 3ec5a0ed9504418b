import type { JsonValue } from "../json-value.ts";
import { markKeys, type RecordMarks, splitMarks } from "../records/marks.ts";

/** Metadata as the server gives it back. */
export type StoredMetadata = Readonly<Record<string, JsonValue>>;

/**
 * What the server keeps in the same object as the caller's metadata: a key of these would forge a date
 * or an expiry, be dropped, or be overwritten.
 */
const serverKeys: ReadonlySet<string> = new Set([
  "id",
  "data",
  "hash",
  "text_lemmatized",
  "created_at",
  "updated_at",
  "expiration_date",
  "user_id",
  "agent_id",
  "run_id",
  "actor_id",
  "role",
  "attributed_to",
]);

/** A JSON text of the entries that the server would take for its own or cannot keep. */
const asideKey = "mem0_kit_metadata";

/** Names of keys that were taken away: the server only merges, so they are there with `null`. */
const droppedKey = "mem0_kit_dropped";

const ownKeys: ReadonlySet<string> = new Set(Object.values(markKeys));

/** Metadata and marks as a new record takes them. The caller's keys stay on top, for other clients to see. */
export function toStored(metadata: StoredMetadata): Record<string, JsonValue> {
  const entries = Object.entries(metadata);
  const aside = entries.filter(([key, value]) => !canBeKept(key, value));
  const stored = Object.fromEntries(entries.filter(([key, value]) => canBeKept(key, value)));
  if (aside.length > 0) stored[asideKey] = JSON.stringify(Object.fromEntries(aside));
  return stored;
}

/** What makes the server replace metadata and marks as a whole, though it only merges. */
export function toReplacement(
  before: StoredMetadata,
  metadata: StoredMetadata,
): Record<string, JsonValue> {
  const stored = toStored(metadata);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(stored, key));
  const dropped = gone.filter(isCallers);
  const cleared = gone.filter((key) => isCallers(key) || ownKeys.has(key) || key === asideKey);
  return {
    ...Object.fromEntries(cleared.map((key) => [key, null])),
    ...stored,
    ...(dropped.length > 0 || Object.hasOwn(before, droppedKey) ? { [droppedKey]: dropped } : {}),
  };
}

/** The caller's metadata and the marks of what `toStored` and `toReplacement` made, or another client. */
export function fromStored(stored: unknown): {
  readonly metadata: Record<string, JsonValue>;
  readonly marks: RecordMarks;
} {
  const { metadata, marks } = splitMarks(stored);
  const all = isObject(stored) ? stored : {};
  const dropped = Array.isArray(all[droppedKey]) ? all[droppedKey] : [];
  const shown = Object.entries(metadata).filter(
    ([key, value]) => !serverKeys.has(key) && (value !== null || !dropped.includes(key)),
  );
  return { metadata: { ...Object.fromEntries(shown), ...readAside(all[asideKey]) }, marks };
}

function canBeKept(key: string, value: JsonValue): boolean {
  // Postgres refuses NUL and lone surrogates in JSONB; JSON.stringify escapes both.
  return !serverKeys.has(key) && !/\\u(0000|d[89a-f])/.test(JSON.stringify([key, value]));
}

function isCallers(key: string): boolean {
  return !key.startsWith("mem0_kit_") && !serverKeys.has(key);
}

function readAside(text: JsonValue | undefined): Record<string, JsonValue> {
  if (typeof text !== "string") return {};
  try {
    const aside: unknown = JSON.parse(text);
    return isObject(aside) ? aside : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, JsonValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
