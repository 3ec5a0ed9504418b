import type { DocumentStore } from "@mem0-kit/core";
import type {
  CreateProfileJobResponse,
  WireProfile,
  WireProfileJob,
  WireProfileSettings,
} from "@mem0-kit/core/platform";
import { internalDocuments } from "../documents/internal-documents.ts";
import { profileJobs } from "./profile-jobs.ts";
import { profileSettings } from "./profile-settings.ts";

/**
 * Profiles of users, of all projects. Only a model can write one: without it settings are kept for the day
 * there is one, a profile is `not_enabled`, and a job ends at once with every user skipped.
 */
export interface Profiles {
  /** The profile of a user. Its `status` says why it is empty. */
  get(userId: string): WireProfile;
  /** Settings of a project: what was set, or the platform's defaults. */
  settings(projectId: string): Promise<WireProfileSettings>;
  /**
   * Checks a request's body and keeps what it names.
   *
   * @throws MemoryError `INVALID_INPUT` such as `Unsupported settings: schema`.
   */
  updateSettings(projectId: string, body: unknown): Promise<WireProfileSettings>;
  /**
   * Answers the request of a job, for one user or for a sample. The same `idempotencyKey` gets the first
   * answer again, `replayed`.
   *
   * @throws MemoryError `INVALID_INPUT`.
   */
  startJob(
    projectId: string,
    body: unknown,
    options?: StartJobOptions,
  ): Promise<CreateProfileJobResponse>;
  /** `null` where there is none. */
  job(projectId: string, id: string): Promise<WireProfileJob | null>;
  /** Deletes all of a project. */
  clear(projectId: string): Promise<void>;
}

export interface StartJobOptions {
  /** Of the header `Idempotency-Key`: any text. */
  readonly idempotencyKey?: string;
}

/** Keeps settings and jobs of profiles in a document store; any number of processes may share it. */
export function createProfiles(options: { readonly documents: DocumentStore }): Profiles {
  const documents = internalDocuments(options.documents);
  const settings = profileSettings(documents);
  const jobs = profileJobs(documents);
  return {
    get: (userId) => ({
      profile: {},
      status: "not_enabled",
      entity_type: "user",
      entity_id: userId,
      updated_at: null,
      generation_count: 0,
      error: null,
    }),
    settings: settings.get,
    updateSettings: settings.update,
    startJob: jobs.start,
    job: jobs.get,
    async clear(projectId) {
      await settings.clear(projectId);
      await jobs.clear(projectId);
    },
  };
}
