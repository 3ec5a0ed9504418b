import { invalidInput, parseObject } from "./checks.ts";
import type { JsonValue } from "./json-value.ts";
import type { CallOptions } from "./memory.ts";
import {
  type ParsedTranscriptKey,
  parseAppendOptions,
  parseEntries,
  parseEntry,
  parseEntryIndex,
  parseListTranscripts,
  parseReadTranscript,
  parseTranscriptKey,
} from "./parse-transcript.ts";
import { runCall } from "./run-call.ts";
import type { TranscriptKey, TranscriptStore } from "./transcript-store.ts";

/** An entry as JSON text, so that neither side can change the other's value. */
interface KeptEntry {
  readonly json: string;
  readonly createdAt: Date;
}

interface Conversation {
  entries: readonly KeptEntry[];
  readonly appended: Map<string, number>;
  readonly createdAt: Date;
  updatedAt: Date;
  /** Place in the order of writes of the whole store. */
  written: number;
}

/** Keeps conversations in this process's memory, for tests and for hosts that need no more. */
export function inMemoryTranscriptStore(): TranscriptStore {
  const scopes = new Map<string, Map<string, Conversation>>();
  let writes = 0;

  const find = ({ scopeKey, sessionId }: ParsedTranscriptKey) =>
    scopes.get(scopeKey)?.get(sessionId);

  const open = (key: ParsedTranscriptKey): Conversation => {
    const known = find(key);
    if (known) return known;
    const now = new Date();
    const made = { entries: [], appended: new Map(), createdAt: now, updatedAt: now, written: 0 };
    const sessions = scopes.get(key.scopeKey) ?? new Map<string, Conversation>();
    scopes.set(key.scopeKey, sessions.set(key.sessionId, made));
    return made;
  };

  const write = (key: ParsedTranscriptKey, entries: readonly KeptEntry[]) => {
    const conversation = open(key);
    conversation.entries = entries;
    conversation.updatedAt = new Date();
    conversation.written = ++writes;
  };

  return {
    read: (key, options) =>
      runCall(options, async () => {
        const { last, before } = parseReadTranscript(options);
        const entries = find(parseTranscriptKey(key))?.entries ?? [];
        const end = Math.min(before ?? entries.length, entries.length);
        const start = last === undefined ? 0 : Math.max(0, end - last);
        return entries.slice(start, end).map(({ json, createdAt }, offset) => ({
          index: start + offset,
          value: JSON.parse(json) as JsonValue,
          createdAt: new Date(createdAt),
        }));
      }),

    append: (key, entries, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        const { idempotencyKey } = parseAppendOptions(options);
        const added = parseEntries(entries).map(keep);
        const known = find(parsed);
        const before = known?.entries ?? [];
        const then = idempotencyKey === undefined ? undefined : known?.appended.get(idempotencyKey);
        if (then !== undefined) return then;
        if (added.length === 0) return before.length;
        write(parsed, [...before, ...added]);
        const length = before.length + added.length;
        if (idempotencyKey !== undefined) open(parsed).appended.set(idempotencyKey, length);
        return length;
      }),

    replace: (key, entries, options) =>
      change(key, options, "replace", (parsed) => write(parsed, parseEntries(entries).map(keep))),

    insert: (key, index, entry, options) =>
      change(key, options, "insert", (parsed) => {
        const before = find(parsed)?.entries ?? [];
        const at = parseEntryIndex(index);
        if (at > before.length)
          throw invalidInput(`index must be from 0 to ${before.length}, not ${at}.`);
        write(parsed, before.toSpliced(at, 0, keep(parseEntry(entry))));
      }),

    removeAt: (key, index, options) =>
      change(key, options, "removeAt", (parsed) => {
        const at = parseEntryIndex(index);
        const before = find(parsed)?.entries ?? [];
        const removed = before[at];
        if (removed === undefined) return null;
        write(parsed, before.toSpliced(at, 1));
        return JSON.parse(removed.json) as JsonValue;
      }),

    clear: (key, options) =>
      change(
        key,
        options,
        "clear",
        ({ scopeKey, sessionId }) => scopes.get(scopeKey)?.delete(sessionId) ?? false,
      ),

    list: (scope, options) =>
      runCall(options, async () => {
        const { scopeKey, cursor, pageSize } = parseListTranscripts(scope, options);
        const sessions = [...(scopes.get(scopeKey) ?? [])];
        const after = cursor === undefined ? Number.POSITIVE_INFINITY : parseListCursor(cursor);
        const rest = sessions
          .filter(([, { written }]) => written < after)
          .sort(([, left], [, right]) => right.written - left.written);
        const page = rest.slice(0, pageSize);
        const last = page.at(-1)?.[1].written;
        return {
          results: page.map(([sessionId, { entries, createdAt, updatedAt }]) => ({
            sessionId,
            length: entries.length,
            createdAt: new Date(createdAt),
            updatedAt: new Date(updatedAt),
          })),
          total: sessions.length,
          nextCursor: rest.length > page.length && last !== undefined ? String(last) : null,
        };
      }),
  };
}

function change<T>(
  key: TranscriptKey,
  options: CallOptions | undefined,
  name: string,
  work: (key: ParsedTranscriptKey) => T,
): Promise<T> {
  return runCall(options, async () => {
    parseObject(`options of ${name}`, options, ["signal", "timeoutMs"]);
    return work(parseTranscriptKey(key));
  });
}

function keep(value: JsonValue): KeptEntry {
  return { json: JSON.stringify(value), createdAt: new Date() };
}

function parseListCursor(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor))
    throw invalidInput("cursor must be the nextCursor of the page before.");
  return Number(cursor);
}
