import type { JsonValue } from "../json-value.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { RecordMarks } from "./marks.ts";

/** What makes a verbatim record the same: its message's id, or without one all of its content. */
export interface VerbatimIdentity {
  readonly messageId?: string;
  readonly text: string;
  readonly role?: string;
  readonly actor?: string;
  /** The time that the caller gave; none is not the same as any. */
  readonly saidAt?: Date;
  readonly metadata: Readonly<Record<string, JsonValue>>;
}

/** A short text that is equal for the same record, fit for metadata and filters: SHA-256 in hex. */
export async function verbatimKey(identity: VerbatimIdentity): Promise<string> {
  const { messageId, text, role, actor, saidAt, metadata } = identity;
  const content: JsonValue =
    messageId === undefined
      ? ["content", role ?? null, actor ?? null, saidAt?.getTime() ?? null, text, metadata]
      : ["id", messageId];
  const bytes = new TextEncoder().encode(canonicalJson(content));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The marks of a record whose content was changed by `update`: one without a message id is known by its
 * content, so its old words must no longer find it. Records that were not kept verbatim have no key.
 */
export async function marksAfter(
  marks: RecordMarks,
  content: Pick<VerbatimIdentity, "text" | "metadata">,
): Promise<RecordMarks> {
  if (marks.key === undefined || marks.sourceMessageIds !== undefined) return marks;
  const { role, actor, eventTime } = marks;
  const key = await verbatimKey({
    ...content,
    ...(role === undefined ? {} : { role }),
    ...(actor === undefined ? {} : { actor }),
    ...(eventTime === undefined ? {} : { saidAt: eventTime }),
  });
  return { ...marks, key };
}
