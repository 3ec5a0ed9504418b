import { createHash } from "node:crypto";
import { type MemoryRecord, type Scope, scopeIds } from "@mem0-kit/core";

/** A line of an import, by the names that it has. */
type Row = Readonly<Record<string, unknown>>;

/** Fields of a record with the names that our export and mem0's lists give them. */
const names = {
  id: ["id"],
  memory: ["memory"],
  userId: ["userId", "user_id"],
  agentId: ["agentId", "agent_id"],
  appId: ["appId", "app_id"],
  runId: ["runId", "run_id", "sessionId", "session_id"],
  role: ["role"],
  actor: ["actor"],
  eventTime: ["eventTime", "event_time"],
  sequence: ["sequence"],
  sourceMessageIds: ["sourceMessageIds"],
  messageId: ["messageId"],
  contentHash: ["contentHash"],
  metadata: ["metadata"],
  categories: ["categories"],
  createdAt: ["createdAt", "created_at"],
  updatedAt: ["updatedAt", "updated_at"],
  expirationDate: ["expirationDate", "expiration_date"],
  history: ["history"],
} as const;

const dates = new Set(["eventTime", "createdAt", "updatedAt"]);

/**
 * Reads a line of an export as a record. One that says nobody's takes the scope; whether another's may
 * come in, and all else, the memory decides.
 */
export function parseRecord(line: string, scope: Scope): MemoryRecord {
  const row = parseRow(line);
  if (typeof row.memory !== "string")
    throw new Error('The line has no text under "memory". Export gives such lines.');
  const record: Record<string, unknown> = {};
  for (const [name, spellings] of Object.entries(names)) {
    const value = fieldOf(row, spellings);
    if (value !== undefined) record[name] = dates.has(name) ? parseDate(name, value) : value;
  }
  if (Array.isArray(record.history)) record.history = record.history.map(parseEntry);
  if (!scopeIds.some((name) => name in record)) Object.assign(record, scope);
  record.id ??= idOf(record);
  // What the fields hold is checked by the memory's own import, line by line.
  return record as unknown as MemoryRecord;
}

function parseRow(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own words would quote the line.
    throw new Error("The line is not JSON. A file has one JSON object a line.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("The line is not a JSON object. A file has one JSON object a line.");
  return value as Row;
}

/** Two spellings that differ would be a guess, and of an id a dangerous one. */
function fieldOf(row: Row, spellings: readonly string[]): unknown {
  const values = spellings.map((name) => row[name]).filter((value) => value != null);
  if (values.some((value) => value !== values[0]))
    throw new Error(`The line says ${spellings[0]} twice, and not the same.`);
  return values[0];
}

function parseDate(name: string, value: unknown): Date {
  // Without a zone it is UTC, so that a file says the same on every machine.
  const text =
    typeof value === "string" && /:\d\d(\.\d+)?$/.test(value) && !/[+-]\d\d:\d\d$/.test(value)
      ? `${value}Z`
      : value;
  const date = new Date(typeof text === "string" ? text : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new Error(`${name} must be a date such as 2026-05-01T10:00:00Z.`);
  return date;
}

function parseEntry(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null || !("at" in entry)) return entry;
  return { ...entry, at: parseDate("history.at", entry.at) };
}

/** The same for the same memory, and the same that `mem0-kit import` makes: a second import adds nothing. */
function idOf({
  userId,
  agentId,
  appId,
  runId,
  memory,
  createdAt,
}: Record<string, unknown>): string {
  const identity = JSON.stringify([userId, agentId, appId, runId, memory, createdAt]);
  const hex = createHash("sha256").update(identity).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
