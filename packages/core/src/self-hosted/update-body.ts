import type { MemoryChange } from "../memory.ts";
import { type RecordMarks, withMarks } from "../records/marks.ts";
import { marksAfter } from "../records/verbatim-key.ts";
import type { UpdateBody } from "./self-hosted-api.ts";
import type { StoredMemory } from "./stored-memory.ts";
import { fromStored, toReplacement, toStored } from "./stored-metadata.ts";

/** The body that makes a change of a memory, and of nothing that the change does not name. */
export async function updateBody(
  { item, stored }: StoredMemory,
  change: MemoryChange,
): Promise<UpdateBody> {
  const { text, metadata, expirationDate, eventTime } = change;
  const before = fromStored(stored).marks;
  const moved: RecordMarks = eventTime === undefined ? before : { ...before, eventTime };
  const marks = await marksAfter(moved, {
    text: text ?? item.memory,
    metadata: metadata ?? item.metadata,
  });
  const sent =
    metadata === undefined
      ? toStored(withMarks({}, changedMarks(before, marks)))
      : toReplacement(stored, withMarks(metadata, marks));
  return {
    ...(text === undefined ? {} : { text }),
    ...(Object.keys(sent).length === 0 ? {} : { metadata: sent }),
    ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
  };
}

/** Of a record's marks only two change with it. */
function changedMarks(before: RecordMarks, after: RecordMarks): RecordMarks {
  const { key, eventTime } = after;
  return {
    ...(key === undefined || key === before.key ? {} : { key }),
    ...(eventTime === undefined || eventTime === before.eventTime ? {} : { eventTime }),
  };
}
