import {
  type AddedMemory,
  type AddResult,
  type JsonValue,
  type ParsedAdd,
  type ParsedMessage,
  scopeKey,
} from "@mem0-kit/core";
import { addFacts } from "./add-facts.ts";
import { messageHash } from "./content-hash.ts";
import type { EngineContext } from "./engine-context.ts";
import { firstResult, keepResult, restoreResult, withoutTexts } from "./kept-result.ts";
import { createRecorder, type Draft, isRevived, type Recorder } from "./recorder.ts";
import type { Awaitable, PlacedRow, StoreWriter } from "./store.ts";

/** Where it is kept that an add has happened, in the same transaction of the same database. */
export interface AddRecord {
  /** What `write` has kept; throws to have nothing done. */
  read(): Awaitable<JsonValue | undefined>;
  /** Keeps the add's result, which has no texts in it. */
  write(kept: JsonValue): Awaitable<void>;
}

/** Keeps messages, or the facts found in them, in one transaction. */
export function addMemories(context: EngineContext, input: ParsedAdd): Promise<AddResult> {
  return context.store.write((writer) => addWithin(context, writer, input));
}

/** The same, unless the record says that it has happened: then the result of then comes back. */
export function addOnce(
  context: EngineContext,
  input: ParsedAdd,
  record: AddRecord,
): Promise<AddResult> {
  return context.store.write(async (writer) => {
    const kept = await record.read();
    if (kept !== undefined) return restoreResult(writer, context.namespace, kept);
    const result = await addWithin(context, writer, input);
    await record.write(await withoutTexts(writer, context.namespace, result.results));
    return result;
  });
}

async function addWithin(
  context: EngineContext,
  writer: StoreWriter,
  input: ParsedAdd,
): Promise<AddResult> {
  const first = await firstResult(writer, context.namespace, input);
  if (first !== undefined) return first;
  const recorder = createRecorder(context, writer, input.scope);
  const results: AddedMemory[] = [];
  for (const message of input.messages) {
    if (input.infer) {
      const draft = messageDraft(input, message, recorder.now);
      results.push(...(await addFacts(recorder, input.scope, message, draft)));
    } else results.push(await addMessage(recorder, input, message));
  }
  await keepResult(writer, context, input, results);
  return { status: "succeeded", results };
}

async function addMessage(
  recorder: Recorder,
  input: ParsedAdd,
  message: ParsedMessage,
): Promise<AddedMemory> {
  const draft = messageDraft(input, message, recorder.now);
  const known = await findKnown(recorder, input, draft);
  if (known === undefined) return recorder.insert(draft);
  if (isRevived(known, draft, recorder.now)) return recorder.replace(known, draft);
  const same =
    known.contentHash === draft.contentHash && known.expirationDate === draft.expirationDate;
  if (same || message.id === undefined) return unchanged(known);
  return recorder.replace(known, draft);
}

function findKnown(
  { writer, namespace }: { readonly writer: StoreWriter; readonly namespace: string },
  { scope }: ParsedAdd,
  { messageId, contentHash }: Draft,
) {
  return messageId === undefined
    ? writer.rowByContentHash(namespace, scopeKey(scope), contentHash)
    : writer.rowByMessageId(namespace, scopeKey(scope), messageId);
}

function messageDraft(input: ParsedAdd, message: ParsedMessage, now: number): Draft {
  const { text, role, name: actor, id } = message;
  const saidAt = (message.createdAt ?? input.timestamp)?.getTime();
  const named = actor === undefined ? {} : { actor };
  const content = { text, role, ...named, metadata: input.metadata };
  return {
    ...content,
    eventTime: saidAt ?? now,
    ...(id === undefined ? {} : { messageId: id, sourceMessageIds: [id] }),
    ...(input.expirationDate === undefined ? {} : { expirationDate: input.expirationDate }),
    contentHash: messageHash(saidAt === undefined ? content : { ...content, saidAt }),
  };
}

function unchanged({ id, text }: PlacedRow): AddedMemory {
  return { id, memory: text, event: "NONE" };
}
