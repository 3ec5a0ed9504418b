import { randomUUID } from "node:crypto";
import {
  type DocumentStore,
  type JsonValue,
  keyedQueue,
  MemoryError,
  type StoredDocument,
} from "@mem0-kit/core";
import * as z from "zod/mini";
import { internalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import type { ExportResult } from "./create-export.ts";

/** Whose an export is: a project's, or of a key that is bound to one user of it. */
export interface ExportOwner {
  readonly projectId: string;
  /** The user that the key is bound to. @default none: the project's */
  readonly userId?: string;
}

/** By its id, or the newest that is ready of the same filters. */
export type ExportQuery = { readonly id: string } | { readonly filters: JsonValue };

/** What was asked for, and what came of it. */
export interface ExportRecord {
  readonly id: string;
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED";
  /** Of one that succeeded. */
  readonly result?: ExportResult;
  /** Of one that failed: what went wrong, in words. */
  readonly error?: string;
  readonly createdAt: Date;
}

/** The exports of all projects. Those of another owner are not there. */
export interface ExportRecords {
  /** Notes a request and gives the id under which its result is going to be. */
  begin(owner: ExportOwner, filters: JsonValue): Promise<string>;
  /**
   * Keeps a result.
   *
   * @throws MemoryError `NOT_FOUND` for an export that was deleted meanwhile: what it holds may have
   * been erased.
   */
  finish(projectId: string, id: string, result: ExportResult): Promise<void>;
  /** Notes that it failed; `NOT_FOUND` as above. */
  fail(projectId: string, id: string, error: string): Promise<void>;
  /** `null` where there is none. */
  find(owner: ExportOwner, query: ExportQuery): Promise<ExportRecord | null>;
  /**
   * Deletes all of a project. For every erasure in it too: results hold the words of memories, and what
   * is wanted again can be made again.
   */
  clear(projectId: string): Promise<void>;
}

/** Most exports of a project that are kept, the last ones, and for how long. */
export const mostExports = 50;
/** Milliseconds: seven days. */
export const exportLifetimeMs = 7 * 86_400_000;

export interface ExportRecordsOptions {
  readonly documents: DocumentStore;
  /** @default the system's clock */
  readonly now?: () => Date;
}

/** Keeps exports in a document store; any number of processes may share it. */
export function exportRecords({ documents: store, now }: ExportRecordsOptions): ExportRecords {
  const documents = internalDocuments(store);
  const changes = keyedQueue(16);
  const clock = now ?? (() => new Date());
  const isFresh = ({ createdAt }: StoredDocument) =>
    clock().getTime() - createdAt.getTime() < exportLifetimeMs;

  async function remove(projectId: string, id: string): Promise<void> {
    await documents.delete(resultsOf(projectId), id);
    await documents.delete(requestsOf(projectId), id);
  }

  async function end(projectId: string, id: string, outcome: JsonValue): Promise<void> {
    await documents.put(resultsOf(projectId), id, outcome);
    if ((await documents.get(requestsOf(projectId), id)) !== null) return;
    // Looked for afterwards, so that no deletion in between leaves a result behind.
    await documents.delete(resultsOf(projectId), id);
    throw new MemoryError("NOT_FOUND", "[mem0-kit] The export was deleted before it was ready.");
  }

  async function read(projectId: string, request: StoredDocument): Promise<ExportRecord> {
    const { key: id, createdAt } = request;
    const outcome = await documents.get(resultsOf(projectId), id);
    if (outcome === null) return { id, status: "PENDING", createdAt };
    const { json, error } = readDocument(keptOutcome, outcome);
    if (json === undefined) return { id, status: "FAILED", error: error ?? "", createdAt };
    return { id, status: "SUCCEEDED", result: JSON.parse(json) as ExportResult, createdAt };
  }

  return {
    begin: ({ projectId, userId }, filters) =>
      changes.run(projectId, async () => {
        const id = randomUUID();
        const value = { filters: canonical(filters), userId: userId ?? null };
        await documents.put(requestsOf(projectId), id, value);
        const all = await documents.all(requestsOf(projectId));
        const kept = new Set(all.filter(isFresh).slice(-mostExports));
        for (const one of all) if (!kept.has(one)) await remove(projectId, one.key);
        return id;
      }),

    finish: (projectId, id, result) => end(projectId, id, { json: JSON.stringify(result) }),
    fail: (projectId, id, error) => end(projectId, id, { error: error.slice(0, 1000) }),

    async find({ projectId, userId }, query) {
      const all = (await documents.all(requestsOf(projectId))).filter(isFresh);
      const own = all.filter((one) => readDocument(keptRequest, one).userId === (userId ?? null));
      if ("id" in query) {
        const request = own.find(({ key }) => key === query.id);
        return request === undefined ? null : read(projectId, request);
      }
      const filters = canonical(query.filters);
      for (const request of own.toReversed()) {
        if (readDocument(keptRequest, request).filters !== filters) continue;
        const found = await read(projectId, request);
        if (found.status === "SUCCEEDED") return found;
      }
      return null;
    },

    async clear(projectId) {
      // What makes it an export goes first, so that none in the making can end.
      await documents.clear(requestsOf(projectId));
      await documents.clear(resultsOf(projectId));
    },
  };
}

const keptRequest = z.object({ filters: z.string(), userId: z.nullable(z.string()) });
/** The result as text: the names in it are a caller's own. */
const keptOutcome = z.object({ json: z.optional(z.string()), error: z.optional(z.string()) });

/** JSON with the names of each object in order, so that the same filters are the same text. */
function canonical(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: JsonValue) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function requestsOf(projectId: string): readonly string[] {
  return ["export-requests", projectId];
}

function resultsOf(projectId: string): readonly string[] {
  return ["export-results", projectId];
}
