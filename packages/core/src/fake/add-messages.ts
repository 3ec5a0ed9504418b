import type { AddedMemory, AddResult, MemoryItem } from "../memory.ts";
import type { ParsedAdd, ParsedMessage } from "../memory-driver.ts";
import { scopeKey } from "../scope.ts";
import { contentKey } from "./content-key.ts";
import { type FakeRecord, type FakeStore, logChange } from "./fake-store.ts";

/** Keeps messages by the contract's rules of identity. With `infer` each message is one fact. */
export function addMessages(store: FakeStore, input: ParsedAdd): AddResult {
  const scope = scopeKey(input.scope);
  const resultKey = JSON.stringify([scope, input.idempotencyKey]);
  const first = input.idempotencyKey === undefined ? undefined : store.results.get(resultKey);
  if (first) return first;
  const results = input.messages.map((message) => addMessage(store, input, message, scope));
  const result: AddResult = { status: "succeeded", results };
  if (input.idempotencyKey !== undefined) store.results.set(resultKey, result);
  return result;
}

function addMessage(
  store: FakeStore,
  input: ParsedAdd,
  message: ParsedMessage,
  scope: string,
): AddedMemory {
  const origin = {
    infer: input.infer,
    saidAt: (message.createdAt ?? input.timestamp)?.getTime() ?? null,
  };
  const draft = toDraft(store, input, message);
  const messageId = input.infer ? undefined : message.id;
  const key = contentKey(draft, origin);
  const known = findRecord(store, scope, messageId, key);
  if (known?.contentKey === key)
    return { id: known.item.id, memory: known.item.memory, event: "NONE" };
  const record = place(store, draft, known);
  store.records.set(record.item.id, {
    ...record,
    scopeKey: scope,
    contentKey: key,
    origin,
    ...(messageId === undefined ? {} : { messageId }),
  });
  const event = known ? "UPDATE" : "ADD";
  logChange(store, record.item, {
    event,
    before: known?.item.memory ?? null,
    after: message.text,
  });
  return { id: record.item.id, memory: message.text, event };
}

function findRecord(
  store: FakeStore,
  scope: string,
  messageId: string | undefined,
  key: string,
): FakeRecord | undefined {
  for (const record of store.records.values()) {
    if (record.scopeKey !== scope) continue;
    if (messageId === undefined && record.contentKey === key) return record;
    if (messageId !== undefined && record.messageId === messageId) return record;
  }
  return undefined;
}

type Draft = Omit<MemoryItem, "id" | "sequence" | "createdAt">;

function toDraft(store: FakeStore, input: ParsedAdd, message: ParsedMessage): Draft {
  const now = store.now();
  return {
    memory: message.text,
    ...input.scope,
    role: message.role,
    ...(message.name === undefined ? {} : { actor: message.name }),
    eventTime: message.createdAt ?? input.timestamp ?? now,
    ...(message.id === undefined ? {} : { sourceMessageIds: [message.id] }),
    metadata: structuredClone(input.metadata),
    categories: [...store.categorize(message.text)],
    updatedAt: now,
    ...(input.expirationDate === undefined ? {} : { expirationDate: input.expirationDate }),
  };
}

/** Gives a draft the identity of the record that it replaces, or a new one. */
function place(
  store: FakeStore,
  draft: Draft,
  known: FakeRecord | undefined,
): Pick<FakeRecord, "item" | "ordinal"> {
  if (!known) store.lastOrdinal += 1;
  const ordinal = known?.ordinal ?? store.lastOrdinal;
  const id = known?.item.id ?? crypto.randomUUID();
  const createdAt = known?.item.createdAt ?? draft.updatedAt;
  return { item: { id, ...draft, sequence: ordinal, createdAt }, ordinal };
}
