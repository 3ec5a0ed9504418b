import type { AddResult } from "../memory.ts";
import type { DriverCall, ParsedAdd } from "../memory-driver.ts";
import { markKeys, type RecordMarks, withMarks } from "../records/marks.ts";
import { nextSequence } from "../records/next-sequence.ts";
import { modelError, storeError } from "./backend-error.ts";
import type { InsertedRow, Trace } from "./mem0-view.ts";
import { mem0Ids } from "./scope-ids.ts";
import { type Session, withView } from "./session.ts";
import { packMetadata } from "./stored-record.ts";

/**
 * Has mem0 find facts in messages. All facts of an add carry its metadata, its time and the ids of its
 * messages, since mem0 does not say which message a fact is from.
 *
 * @throws MemoryError of the model or the store, also where mem0 itself would have gone on without.
 */
export async function addFacts(
  session: Session,
  input: ParsedAdd,
  { signal }: DriverCall,
): Promise<AddResult> {
  const { messages, scope, metadata, customInstructions, expirationDate } = input;
  const saidAt = messages.at(-1)?.createdAt ?? input.timestamp;
  const ids = messages.flatMap(({ id }) => id ?? []);
  const marks: RecordMarks = {
    eventTime: saidAt ?? new Date(),
    ...(ids.length === 0 ? {} : { sourceMessageIds: ids }),
  };
  const stored = withMarks(metadata, marks);
  // mem0 writes the same metadata on all facts; their order is added as they pass by.
  const onInsert = ({ id, payload }: InsertedRow): InsertedRow => ({
    id,
    payload: { ...payload, ...packMetadata({ ...stored, [markKeys.sequence]: nextSequence() }) },
  });
  const options = {
    signal,
    onInsert,
    ...(customInstructions === undefined ? {} : { customInstructions }),
    ...(saidAt === undefined ? {} : { observationDay: saidAt.toISOString().slice(0, 10) }),
  };
  const results = await withView(session, options, async ({ mem0, trace }) => {
    const added = await mem0.add(
      messages.map(({ role, text }) => ({ role, content: text })),
      {
        ...mem0Ids(scope),
        metadata: packMetadata(stored),
        infer: true,
        ...(expirationDate === undefined ? {} : { expirationDate }),
      },
    );
    throwIfLost(trace, session.secrets);
    return added.results;
  });
  return {
    status: "succeeded",
    results: results.map(({ id, memory }) => ({ id, memory, event: "ADD" })),
  };
}

/** mem0 logs what it could not keep and says that all went well. */
function throwIfLost({ facts, model, unembedded, unwritten }: Trace, secrets: readonly string[]) {
  if (facts.some((text) => unembedded.has(text))) throw modelError(model, secrets);
  for (const error of unwritten.values()) throw storeError(error, secrets);
}
