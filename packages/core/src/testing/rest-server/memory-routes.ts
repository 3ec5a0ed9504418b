import type { ShellRequest } from "../http-shell/read-request.ts";
import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import { entityIdsOf } from "./entity-ids-of.ts";
import { readDay, readFields } from "./read-fields.ts";
import { isShown, type RestContext, rowsOf } from "./rest-context.ts";
import { badRequest, invalidField, restError, upstreamError } from "./rest-error.ts";
import type { RestRow } from "./rest-store.ts";
import { memoryJson, rawMemoryJson } from "./row-json.ts";

/** Most rows of one list; there are no pages. */
const longestList = 1000;

export function listMemories(context: RestContext, { query }: ShellRequest): ShellResponse {
  const topK = readTopK(query.get("top_k"));
  const ids = orUpstreamError(context, () => entityIdsOf((name) => query.get(name) || undefined));
  if (Object.keys(ids).length === 0) {
    if (!context.isAdmin) throw restError(403, "Admin role required to list all memories.");
    const rows = context.store.rows().slice(0, topK ?? longestList);
    return { status: 200, body: { results: rows.map(rawMemoryJson) } };
  }
  const showExpired = query.get("show_expired") === "true";
  const limit = topK ?? 20;
  const fetched = rowsOf(context, ids).slice(0, showExpired ? limit : Math.max(limit * 4, 60));
  const rows = fetched.filter(isShown(context, showExpired)).slice(0, limit);
  return { status: 200, body: { results: rows.map(memoryJson) } };
}

/** An unknown id is `null` with 200. */
export function getMemory(context: RestContext, id: string): ShellResponse {
  const row = findRow(context, id);
  return { status: 200, body: row === undefined ? null : { ...memoryJson(row), score: null } };
}

/** Merges metadata, and answers with a message rather than with the memory. */
export function updateMemory(
  context: RestContext,
  id: string,
  { body }: ShellRequest,
): ShellResponse {
  const fields = readFields(body);
  const text = fields.text("text");
  const metadata = fields.object("metadata");
  const hasDay = fields.has("expiration_date");
  if (text === undefined && metadata === undefined && !hasDay)
    throw badRequest("At least one of text, metadata, or expiration_date must be provided.");
  const day = readDay(fields.text("expiration_date"));
  const row = requireRow(context, id, " Please provide a valid 'memory_id'");
  context.store.update(row, text ?? String(row.payload.data), {
    ...metadata,
    ...(hasDay ? { expiration_date: day ?? null } : {}),
  });
  return { status: 200, body: { message: "Memory updated successfully!" } };
}

export function deleteMemory(context: RestContext, id: string): ShellResponse {
  context.store.delete(requireRow(context, id, ""));
  return { status: 200, body: { message: "Memory deleted successfully" } };
}

/** Whoever knows an id reads its history, also once the memory is gone. */
export function memoryHistory(context: RestContext, id: string): ShellResponse {
  return { status: 200, body: context.store.history(id) };
}

export function deleteMemories(context: RestContext, { query }: ShellRequest): ShellResponse {
  if (!context.isAdmin) throw restError(403, "Admin role required.");
  const ids = orUpstreamError(context, () => entityIdsOf((name) => query.get(name) || undefined));
  if (Object.keys(ids).length === 0) throw badRequest("At least one identifier is required.");
  for (const row of rowsOf(context, ids)) context.store.delete(row);
  return { status: 200, body: { message: "All relevant memories deleted" } };
}

/** These routes answer 502 to what the others answer 400. */
function orUpstreamError<T>(context: RestContext, read: () => T): T {
  try {
    return read();
  } catch {
    throw upstreamError(context.requestId);
  }
}

/** A row by id. Postgres fails over what is no UUID. */
function findRow(context: RestContext, id: string): RestRow | undefined {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw upstreamError(context.requestId);
  return context.store.get(id);
}

function requireRow(context: RestContext, id: string, advice: string): RestRow {
  const row = findRow(context, id);
  if (row === undefined) throw restError(404, `Memory with id ${id} not found${advice}`);
  return row;
}

function readTopK(value: string | null): number | undefined {
  if (value === null) return undefined;
  const place = ["query", "top_k"];
  const topK = Number(value);
  if (!Number.isInteger(topK))
    throw invalidField("int_parsing", place, "Input should be a valid integer");
  if (topK < 0)
    throw invalidField("greater_than_equal", place, "Input should be greater than or equal to 0");
  if (topK > longestList)
    throw invalidField(
      "less_than_equal",
      place,
      `Input should be less than or equal to ${longestList}`,
    );
  return topK;
}
