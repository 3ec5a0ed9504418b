import type { StoredDocument } from "@mem0-kit/core";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { isOrganizationId, isProjectId } from "./directory-ids.ts";

/** An organisation, or one of its projects. */
export interface Place {
  readonly organizationId: string;
  readonly projectId?: string;
}

/** The document that says that there is such a place; `null` for ids that no place has. */
export async function findPlace(
  documents: InternalDocuments,
  { organizationId, projectId }: Place,
): Promise<StoredDocument | null> {
  // Ids come from URLs: a form that a store refuses is an unknown place like any other.
  if (!isOrganizationId(organizationId)) return null;
  if (projectId === undefined) return documents.get(["organizations"], organizationId);
  if (!isProjectId(projectId)) return null;
  return documents.get(["projects", organizationId], projectId);
}

/** What is to be written at a place, and how to take it back. */
export interface PlaceWrite<T> {
  readonly write: () => Promise<T>;
  readonly undo: () => Promise<unknown>;
}

/**
 * Writes below a place, and takes it back when the place was deleted meanwhile. Whoever deletes a
 * place does so before what is below it, so either they see the write or it sees them.
 *
 * @returns `null` where there is no such place.
 */
export async function writeAt<T>(
  documents: InternalDocuments,
  place: Place,
  { write, undo }: PlaceWrite<T>,
): Promise<T | null> {
  const isGone = async () => (await findPlace(documents, place)) === null;
  if (await isGone()) return null;
  const [outcome] = await Promise.allSettled([write()]);
  const goneSince = await isGone();
  if (goneSince) await undo();
  if (outcome.status === "rejected") throw outcome.reason;
  return goneSince ? null : outcome.value;
}
