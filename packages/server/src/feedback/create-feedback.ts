import { randomUUID } from "node:crypto";
import { type DocumentStore, MemoryError } from "@mem0-kit/core";
import { type FeedbackRequest, feedbackRequest, parseRequest } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { internalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import { isUuid } from "../memories/is-uuid.ts";

/** What somebody thinks of a memory. */
export interface FeedbackRecord {
  readonly id: string;
  readonly memoryId: string;
  readonly feedback: NonNullable<FeedbackRequest["feedback"]>;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A feedback as the wire answers it; nothing but the id after it was taken back. */
export interface FeedbackAnswer {
  readonly id: string;
  readonly feedback: string | null;
  readonly feedback_reason: string | null;
}

/** The feedback on the memories of all projects: one for each memory, the last one given. */
export interface FeedbackRecords {
  /**
   * Checks a request's body and keeps it; a `feedback` of `null` takes back what was said.
   *
   * @throws MemoryError `INVALID_INPUT`. That there is such a memory is the caller's to check.
   */
  give(projectId: string, body: unknown): Promise<FeedbackAnswer>;
  /** All of a project, as they were first given. */
  list(projectId: string): Promise<FeedbackRecord[]>;
  /** Forgets what was said of a memory, for when it is erased: a reason may quote it. */
  forget(projectId: string, memoryId: string): Promise<void>;
  /** Forgets all of a project. */
  clear(projectId: string): Promise<void>;
}

/** Most characters of a reason. */
export const longestReason = 10_000;

/** Keeps feedback in a document store; any number of processes may share it. */
export function createFeedback(options: { readonly documents: DocumentStore }): FeedbackRecords {
  const documents = internalDocuments(options.documents);
  return {
    async give(projectId, body) {
      const { memoryId, feedback, reason } = parseFeedback(body);
      const before = await documents.get(pathOf(projectId), memoryId);
      const id = before === null ? randomUUID() : readDocument(schema, before).id;
      if (feedback === null) await documents.delete(pathOf(projectId), memoryId);
      else await documents.put(pathOf(projectId), memoryId, { id, feedback, reason });
      return { id, feedback, feedback_reason: feedback === null ? null : reason };
    },
    async list(projectId) {
      const found = await documents.all(pathOf(projectId));
      return found.map((document) => {
        const { key: memoryId, createdAt, updatedAt } = document;
        return { memoryId, ...readDocument(schema, document), createdAt, updatedAt };
      });
    },
    async forget(projectId, memoryId) {
      if (isUuid(memoryId)) await documents.delete(pathOf(projectId), memoryId.toLowerCase());
    },
    clear: (projectId) => documents.clear(pathOf(projectId)),
  };
}

function parseFeedback(body: unknown) {
  const { memory_id, feedback = null, feedback_reason } = parseRequest(feedbackRequest, body);
  // The platform's own words.
  if (!isUuid(memory_id)) throw new MemoryError("INVALID_INPUT", "[mem0-kit] Invalid memory_id");
  const reason = feedback_reason ?? null;
  if (reason !== null && reason.length > longestReason)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] feedback_reason is longer than ${longestReason} characters; shorten it.`,
    );
  return { memoryId: memory_id.toLowerCase(), feedback, reason };
}

const schema = z.object({
  id: z.string(),
  feedback: z.enum(["POSITIVE", "NEGATIVE", "VERY_NEGATIVE"]),
  reason: z.nullable(z.string()),
});

function pathOf(projectId: string): readonly string[] {
  return ["feedback", projectId];
}
