import { MemoryError, type StoredDocument } from "@mem0-kit/core";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { membersPath } from "./create-members.ts";
import { defaultProjectId, newProjectId } from "./directory-ids.ts";
import { namespaceOf } from "./namespace-of.ts";
import { findPlace, writeAt } from "./place.ts";
import { type Project, toProject } from "./project.ts";
import { parseProjectChange } from "./project-settings.ts";

/** Projects of organisations. An organisation or a project that is not there is `null`. */
export interface Projects {
  /**
   * @param owner address of its first member.
   * @param body of the request: `name`, `description` and whatever else `update` takes.
   * @throws MemoryError `INVALID_INPUT` naming the field.
   */
  create(organizationId: string, owner: string, body: unknown): Promise<Project | null>;
  get(organizationId: string, projectId: string): Promise<Project | null>;
  /** In the order of their making. */
  list(organizationId: string): Promise<Project[] | null>;
  /**
   * Changes the settings that the body names. Each is kept by itself, so that two who change different
   * ones at a time lose nothing; of the same one the last write holds.
   *
   * @param body of the request, as mem0's platform takes it.
   * @throws MemoryError `INVALID_INPUT` naming the field.
   */
  update(organizationId: string, projectId: string, body: unknown): Promise<Project | null>;
  /**
   * Takes a project away at once, with its settings and members. What else there is of it is the
   * caller's to erase, its keys first, and to report with `finishErasure`; what was not, as the process
   * ended, is in `pendingErasures`.
   *
   * @throws MemoryError `CONFLICT` for the default project.
   */
  delete(organizationId: string, projectId: string): Promise<ProjectErasure | null>;
  /** Projects that were deleted and not yet erased, also by another process. For every start. */
  pendingErasures(): Promise<ProjectErasure[]>;
  /** Says that all of a deleted project has been erased. */
  finishErasure(erasure: ProjectErasure): Promise<void>;
}

/** What is left of a deleted project: keys, jobs and webhooks by `projectId`, and all in `namespace`. */
export interface ProjectErasure {
  readonly organizationId: string;
  readonly projectId: string;
  /** `namespaceOf` the project. */
  readonly namespace: string;
}

/** Makes `Projects` over the server's documents. */
export function createProjects(documents: InternalDocuments): Projects {
  const get = async (organizationId: string, projectId: string) => {
    const place = { organizationId, projectId };
    const document = await findPlace(documents, place);
    return document && toProject(document, await documents.all(settingsPath(place)));
  };

  return {
    get,

    async create(organizationId, owner, body) {
      const { name, ...rest } = parseProjectChange(body);
      if (name === undefined) throw new MemoryError("INVALID_INPUT", "[mem0-kit] name is missing.");
      const place = { organizationId, projectId: newProjectId() };
      const document = await writeAt(
        documents,
        { organizationId },
        {
          write: () => putProject(documents, place, owner, { name, ...rest }),
          undo: () => clearProject(documents, place),
        },
      );
      return document && toProject(document, []);
    },

    async list(organizationId) {
      if ((await findPlace(documents, { organizationId })) === null) return null;
      const [projects, settings] = await Promise.all([
        documents.all(["projects", organizationId]),
        documents.all(["settings", organizationId]),
      ]);
      const byProject = Map.groupBy(settings, ({ namespace }) => namespace[2]);
      return projects.map((one) => toProject(one, byProject.get(one.key) ?? []));
    },

    async update(organizationId, projectId, body) {
      const place = { organizationId, projectId };
      const change = Object.entries(parseProjectChange(body));
      const path = settingsPath(place);
      const written = await writeAt(documents, place, {
        write: () => Promise.all(change.map(([name, value]) => documents.put(path, name, value))),
        undo: () => clearProject(documents, place),
      });
      return written && get(organizationId, projectId);
    },

    async delete(organizationId, projectId) {
      const place = { organizationId, projectId };
      if ((await findPlace(documents, place)) === null) return null;
      if (projectId === defaultProjectId) throw defaultStays();
      const erasure = { ...place, namespace: namespaceOf(projectId) };
      await documents.put(["erasures"], projectId, erasure);
      await clearProject(documents, place);
      return erasure;
    },

    async pendingErasures() {
      const found = await documents.all(["erasures"]);
      const erasures = found.map(({ value }) => value as unknown as ProjectErasure);
      for (const erasure of erasures) await clearProject(documents, erasure);
      return erasures;
    },

    finishErasure: async ({ projectId }) => void (await documents.delete(["erasures"], projectId)),
  };
}

interface ProjectPlace {
  readonly organizationId: string;
  readonly projectId: string;
}

/** Writes the project's own document last: until then there is no project. */
export async function putProject(
  documents: InternalDocuments,
  place: ProjectPlace,
  owner: string,
  settings: { readonly name: string },
): Promise<StoredDocument> {
  await documents.put(membersPath(place), owner, "OWNER");
  return documents.put(["projects", place.organizationId], place.projectId, { ...settings });
}

/** Deletes the project's own document first: from then on there is no project. */
async function clearProject(documents: InternalDocuments, place: ProjectPlace): Promise<void> {
  await documents.delete(["projects", place.organizationId], place.projectId);
  await documents.clear(settingsPath(place));
  await documents.clear(membersPath(place));
}

function settingsPath({ organizationId, projectId }: ProjectPlace): readonly string[] {
  return ["settings", organizationId, projectId];
}

function defaultStays(): MemoryError {
  return new MemoryError(
    "CONFLICT",
    "[mem0-kit] The default project stays. Delete its memories instead, or another project.",
  );
}
