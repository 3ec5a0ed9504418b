import { createHash, randomUUID } from "node:crypto";

/** A row as mem0's server keeps it: one flat object with the caller's metadata among its own fields. */
export type Payload = Readonly<Record<string, unknown>>;

export interface RestRow {
  readonly id: string;
  readonly payload: Payload;
}

/** A line of the server's history file. It knows no user. */
export interface RestHistoryRow {
  readonly id: string;
  readonly memory_id: string;
  readonly old_memory: string | null;
  readonly new_memory: string | null;
  readonly event: "ADD" | "UPDATE" | "DELETE";
  readonly created_at: unknown;
  readonly updated_at: string | null;
  readonly is_deleted: boolean;
  readonly actor_id: unknown;
  readonly role: unknown;
}

export interface RestStore {
  /** In the order of a Postgres heap: an update moves a row to the end. */
  rows(): readonly RestRow[];
  get(id: string): RestRow | undefined;
  create(text: string, metadata: Payload): RestRow;
  /** Merges metadata into a row; a key that is not named stays. */
  update(row: RestRow, text: string, metadata: Payload): void;
  delete(row: RestRow): void;
  /** Old texts stay readable after a delete. */
  history(memoryId: string): readonly RestHistoryRow[];
  reset(): void;
}

/** Fields that only the scope of an add can set. */
const identityKeys = ["user_id", "agent_id", "run_id", "actor_id"];

export function restStore(now: () => Date): RestStore {
  const rows = new Map<string, RestRow>();
  let history: RestHistoryRow[] = [];

  const log = (
    row: RestRow,
    change: Pick<RestHistoryRow, "event" | "old_memory" | "new_memory">,
    updatedAt: string,
  ) =>
    history.push({
      id: randomUUID(),
      memory_id: row.id,
      ...change,
      created_at: row.payload.created_at,
      updated_at: updatedAt,
      is_deleted: change.event === "DELETE",
      actor_id: row.payload.actor_id ?? null,
      role: row.payload.role ?? null,
    });

  return {
    rows: () => [...rows.values()],
    get: (id) => rows.get(id.toLowerCase()),
    create(text, metadata) {
      const time = pythonTime(now());
      const payload = { created_at: time, ...metadata, ...derived(text) };
      const row = {
        id: randomUUID(),
        payload: jsonb({ ...payload, updated_at: payload.created_at }),
      };
      rows.set(row.id, row);
      log(row, { event: "ADD", old_memory: null, new_memory: text }, String(payload.created_at));
      return row;
    },
    update(row, text, metadata) {
      const time = pythonTime(now());
      const { created_at } = row.payload;
      const merged = { ...row.payload, ...withoutIdentity(metadata), ...derived(text), created_at };
      const changed = { id: row.id, payload: jsonb({ ...merged, updated_at: time }) };
      rows.delete(row.id);
      rows.set(row.id, changed);
      const before = row.payload.data as string;
      log(changed, { event: "UPDATE", old_memory: before, new_memory: text }, time);
    },
    delete(row) {
      rows.delete(row.id);
      const before = row.payload.data as string;
      const change = { event: "DELETE", old_memory: before, new_memory: null } as const;
      log(row, change, pythonTime(now()));
    },
    history: (memoryId) => history.filter((row) => row.memory_id === memoryId),
    reset() {
      rows.clear();
      history = [];
    },
  };
}

/** A caller's metadata without what would move a record to another scope: the server drops it silently. */
export function withoutIdentity(metadata: Payload): Payload {
  return Object.fromEntries(
    Object.entries(metadata).filter(([key]) => !identityKeys.includes(key)),
  );
}

function derived(text: string): Payload {
  const hash = createHash("md5").update(text).digest("hex");
  return { data: text, hash, text_lemmatized: text.toLowerCase() };
}

/** `datetime.now(timezone.utc).isoformat()`: microseconds, and an offset rather than Z. */
function pythonTime(date: Date): string {
  return date.toISOString().replace("Z", "000+00:00");
}

/** What Postgres makes of JSON in a JSONB column: keys come back by length, then by bytes. */
function jsonb<T>(value: T): T {
  if (Array.isArray(value)) return value.map(jsonb) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(
    ([a], [b]) =>
      Buffer.byteLength(a) - Buffer.byteLength(b) || Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, jsonb(inner)])) as T;
}
