import type { ShellRequest } from "../http-shell/read-request.ts";
import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import { entityIdsOf } from "./entity-ids-of.ts";
import { type FieldReader, readDay, readFields } from "./read-fields.ts";
import { type EntityIds, type RestContext, rowsOf } from "./rest-context.ts";
import { badRequest } from "./rest-error.ts";
import { type Payload, withoutIdentity } from "./rest-store.ts";

/** `POST /memories`. */
export function addMemories(context: RestContext, { body }: ShellRequest): ShellResponse {
  const fields = readFields(body);
  const messages = fields.messages();
  const ids = entityIdsOf((name) => fields.text(name));
  if (Object.keys(ids).length === 0)
    throw badRequest("At least one identifier (user_id, agent_id, run_id) is required.");
  checkMemoryType(fields);
  const day = readDay(fields.text("expiration_date"));
  const metadata = {
    ...withoutIdentity(fields.object("metadata") ?? {}),
    ...ids,
    ...(day === undefined ? {} : { expiration_date: day }),
  };
  const heard = messages.filter(({ role }) => role !== "system");
  const infer = fields.flag("infer") ?? true;
  const results = infer
    ? addFacts(context, heard, metadata, ids)
    : addVerbatim(context, heard, metadata);
  return { status: 200, body: { results } };
}

interface Heard {
  readonly role: string;
  readonly content: string;
}

function addVerbatim(context: RestContext, messages: readonly Heard[], metadata: Payload) {
  return messages.map(({ role, content }) => {
    const row = context.store.create(content, { ...metadata, role });
    return { id: row.id, memory: content, event: "ADD", actor_id: null, role };
  });
}

/** FAKE extraction: each message is one fact. Like the real one it only adds, and passes over equal texts. */
function addFacts(
  context: RestContext,
  messages: readonly Heard[],
  metadata: Payload,
  ids: EntityIds,
) {
  const known = new Set(rowsOf(context, ids).map(({ payload }) => payload.data));
  const added: unknown[] = [];
  for (const { role, content } of messages) {
    if (content.trim() === "" || known.has(content)) continue;
    known.add(content);
    const row = context.store.create(content, { ...metadata, attributed_to: role });
    added.push({ id: row.id, memory: content, event: "ADD" });
  }
  return added;
}

function checkMemoryType(fields: FieldReader): void {
  const type = fields.text("memory_type");
  if (type !== undefined && type !== "procedural_memory")
    throw badRequest(
      "Invalid 'memory_type'. Please pass procedural_memory to create procedural memories.",
    );
}
