import { type Scope, scopeIds } from "@mem0-kit/core";
import { invalidInput } from "./invalid-input.ts";
import type { TextLine } from "./read-lines.ts";

/** What a line says. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a line as a JSON object.
 *
 * @throws MemoryError `INVALID_INPUT`, without quoting the line.
 */
export function parseRow({ text, problem }: TextLine): Row {
  if (problem !== undefined) throw invalidInput(problem);
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notAnObject();
  if ("results" in value && Array.isArray(value.results)) throw notAnObject();
  return value as Row;
}

/** The field under the first of its names that has a value; `null` is none. */
export function field(row: Row, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = row[name];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Names of the ids: ours, mem0's, and the one under which mem0's platform lists a run. */
const idNames = {
  userId: ["userId", "user_id"],
  agentId: ["agentId", "agent_id"],
  appId: ["appId", "app_id"],
  runId: ["runId", "run_id", "sessionId", "session_id"],
} as const;

/**
 * The ids of a row, not checked; `undefined` where it has none.
 *
 * @throws MemoryError `INVALID_INPUT` where two names of one id differ: either would be a guess.
 */
export function scopeOfRow(row: Row): Scope | undefined {
  const scope: Record<string, unknown> = {};
  let some = false;
  for (const id of scopeIds) {
    const value = field(row, ...idNames[id]);
    if (value === undefined) continue;
    for (const name of idNames[id])
      if (row[name] !== undefined && row[name] !== null && row[name] !== value)
        throw invalidInput(`The line names ${id} twice, and not the same.`);
    scope[id] = value;
    some = true;
  }
  return some ? (scope as Scope) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message quotes the line, so only the place of it goes on.
    const place = /at position \d+/.exec(error instanceof Error ? error.message : "");
    throw invalidInput(
      `The line is not valid JSON${place ? ` (${place[0]})` : ""}. A file has one JSON object a line.`,
    );
  }
}

function notAnObject() {
  return invalidInput(
    "The line is not one memory or message. A file has one JSON object a line; of a list, jq -c '.[]' or '.results[]' makes such a file.",
  );
}
