import { createHash } from "node:crypto";
import {
  type JsonValue,
  type ParsedTranscriptKey,
  parseAppendOptions,
  parseEntries,
  parseEntry,
  parseEntryIndex,
  parseListTranscripts,
  parseReadTranscript,
  parseTranscriptKey,
  runCall,
  type TranscriptStore,
} from "@mem0-kit/core";
import type { Connection } from "./connection.ts";
import type { Erasures } from "./erasures.ts";
import { internNamespace, namespaceId } from "./namespaces.ts";
import type { Transactions } from "./transactions.ts";
import {
  addEntries,
  type Conversation,
  changeEntries,
  listConversations,
  placeOutside,
  readEntries,
} from "./transcript-tables.ts";

/** A `TranscriptStore` on the tables `transcripts`, `transcript_entries`, `transcript_appends`. */
export function sqliteTranscripts(
  connection: Connection,
  transactions: Transactions,
  erasures: Erasures,
  namespace: string,
): TranscriptStore {
  function find(key: ParsedTranscriptKey): Conversation | undefined {
    return connection.get<Conversation>(
      "SELECT id, length FROM transcripts WHERE namespace = ? AND scope_key = ? AND session_id = ?",
      namespaceId(connection, namespace),
      key.scopeKey,
      key.sessionId,
    );
  }

  function open(key: ParsedTranscriptKey): Conversation {
    const known = find(key);
    if (known !== undefined) return known;
    const now = Date.now();
    const made = connection.get<Conversation>(
      `INSERT INTO transcripts
        (namespace, scope_key, session_id, length, written, created_at, updated_at)
      VALUES (?, ?, ?, 0, 0, ?, ?) RETURNING id, length`,
      internNamespace(connection, namespace),
      key.scopeKey,
      key.sessionId,
      now,
      now,
    );
    // An insert with RETURNING always has its row.
    return made as Conversation;
  }

  return {
    read: (key, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        const range = parseReadTranscript(options);
        return transactions.read(() => {
          const conversation = find(parsed);
          return conversation === undefined ? [] : readEntries(connection, conversation, range);
        });
      }),

    append: (key, entries, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        const { idempotencyKey } = parseAppendOptions(options);
        const added = parseEntries(entries);
        return transactions.write(() => {
          const known = find(parsed);
          const then = known && lengthOfAppend(connection, known, idempotencyKey);
          if (then !== undefined) return then;
          if (added.length === 0) return known?.length ?? 0;
          const conversation = open(parsed);
          addEntries(connection, conversation, added);
          const length = conversation.length + added.length;
          if (idempotencyKey !== undefined)
            connection.run(
              "INSERT INTO transcript_appends (transcript, idempotency_key, length) VALUES (?, ?, ?)",
              conversation.id,
              hashed(idempotencyKey),
              length,
            );
          return length;
        });
      }),

    replace: (key, entries, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        const values = parseEntries(entries);
        await transactions.write(() => {
          const { id, length } = open(parsed);
          if (length > 0) erasures.replaced();
          connection.run("DELETE FROM transcript_entries WHERE transcript = ?", id);
          addEntries(connection, { id, length: 0 }, values);
        });
      }),

    insert: (key, index, entry, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        const at = parseEntryIndex(index);
        const value = parseEntry(entry);
        await transactions.write(() => {
          const length = find(parsed)?.length ?? 0;
          if (at > length) throw placeOutside(at, length);
          changeEntries(connection, open(parsed), { at, value });
        });
      }),

    removeAt: (key, index, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        const at = parseEntryIndex(index);
        return transactions.write((): JsonValue | null => {
          const conversation = find(parsed);
          if (conversation === undefined || at >= conversation.length) return null;
          erasures.erased();
          return changeEntries(connection, conversation, { at });
        });
      }),

    clear: (key, options) =>
      runCall(options, async () => {
        const parsed = parseTranscriptKey(key);
        return transactions.write(() => {
          const conversation = find(parsed);
          if (conversation === undefined) return false;
          erasures.erased();
          return connection.run("DELETE FROM transcripts WHERE id = ?", conversation.id) > 0;
        });
      }),

    list: (scope, options) =>
      runCall(options, async () => {
        const parsed = parseListTranscripts(scope, options);
        return transactions.read(() =>
          listConversations(connection, namespaceId(connection, namespace), parsed),
        );
      }),
  };
}

function lengthOfAppend(
  connection: Connection,
  { id }: Conversation,
  idempotencyKey: string | undefined,
): number | undefined {
  if (idempotencyKey === undefined) return undefined;
  const row = connection.get<{ length: number }>(
    "SELECT length FROM transcript_appends WHERE transcript = ? AND idempotency_key IN (?, ?)",
    id,
    hashed(idempotencyKey),
    // Up to schema 2 it was kept as it is.
    idempotencyKey,
  );
  return row?.length;
}

/** Keys outlive the entries that they brought, so what a caller made them of is not kept. */
function hashed(idempotencyKey: string): string {
  return createHash("sha256").update(idempotencyKey).digest("base64url");
}
