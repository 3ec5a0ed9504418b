import { type AddedMemory, type ParsedMessage, type Scope, scopeKey } from "@mem0-kit/core";
import { extractFacts } from "./extraction/extract-facts.ts";
import { type Claim, claimOf } from "./facts/claim.ts";
import { findReplaced } from "./facts/find-replaced.ts";
import { analyzed, type Draft, isRevived, type Recorder } from "./recorder.ts";
import type { PlacedRow } from "./store.ts";

/** Messages that a fact names as its sources, the latest ones. */
const mostSources = 32;

/**
 * Keeps the facts of a message. One that its exact scope has already is not kept twice: it gains the
 * message as a source. One that corrects another takes its place, with history; said before that
 * other one, as in an import of old chats, it is out of date and not kept.
 */
export async function addFacts(
  recorder: Recorder,
  scope: Scope,
  message: ParsedMessage,
  { messageId, ...shared }: Draft,
): Promise<AddedMemory[]> {
  const { eventTime } = shared;
  const createdAt = eventTime === undefined ? {} : { createdAt: new Date(eventTime) };
  const results: AddedMemory[] = [];
  for (const { text } of extractFacts({ ...message, ...createdAt })) {
    const claim = claimOf(text, shared.actor);
    const slot = claim.slot === undefined ? {} : { slot: claim.slot };
    const draft = { ...shared, text, contentHash: claim.hash, ...slot };
    results.push(await addFact(recorder, scopeKey(scope), draft, claim));
  }
  return results;
}

async function addFact(
  recorder: Recorder,
  key: string,
  draft: Draft,
  claim: Claim,
): Promise<AddedMemory> {
  const { writer, namespace } = recorder;
  const known = await writer.rowByContentHash(namespace, key, claim.hash);
  if (known !== undefined)
    return isRevived(known, draft, recorder.now)
      ? recorder.replace(known, draft)
      : affirm(recorder, known, draft);
  const replaced = await findReplaced(writer, namespace, key, claim);
  if (replaced === undefined) return recorder.insert(draft);
  return (draft.eventTime ?? 0) < (replaced.eventTime ?? 0)
    ? unchanged(replaced)
    : recorder.replace(replaced, draft);
}

/** What may be corrected holds from when it was said last. */
async function affirm(
  { writer, namespace }: Recorder,
  known: PlacedRow,
  { eventTime = 0, sourceMessageIds = [] }: Draft,
): Promise<AddedMemory> {
  const { ordinal, sourceMessageIds: sources = [], ...row } = known;
  const added = sourceMessageIds.filter((id) => !sources.includes(id));
  const later = row.slot !== undefined && eventTime > (row.eventTime ?? 0);
  if (added.length === 0 && !later) return unchanged(known);
  const all = [...sources, ...added].slice(-mostSources);
  const dated = later ? { ...row, eventTime } : row;
  await writer.put(namespace, {
    ...dated,
    ...(all.length === 0 ? {} : { sourceMessageIds: all }),
    ...(later ? { analysis: analyzed(dated).analysis } : {}),
  });
  return unchanged(known);
}

function unchanged({ id, text }: PlacedRow): AddedMemory {
  return { id, memory: text, event: "NONE" };
}
