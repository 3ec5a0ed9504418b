import type { DocumentStore } from "@mem0-kit/core";
import { internalDocuments } from "../documents/internal-documents.ts";
import { createMembers, type Members } from "./create-members.ts";
import {
  createOrganizations,
  type Organizations,
  putOrganization,
} from "./create-organizations.ts";
import { createProjects, type Projects, putProject } from "./create-projects.ts";
import { defaultOrganizationId, defaultProjectId } from "./directory-ids.ts";
import { parseEmail } from "./member.ts";
import { findPlace } from "./place.ts";
import { type Project, toProject } from "./project.ts";

/** Who has what: organisations, their projects, and the members of both. */
export interface Directory {
  readonly organizations: Organizations;
  readonly projects: Projects;
  readonly members: Members;
  /**
   * Makes the organisation and the project that every server has, unless they are there; for every
   * start. Processes that do it at the same time make the same ones.
   */
  ensureDefaultProject(): Promise<Project>;
}

/** Options of `createDirectory`. */
export interface DirectoryOptions {
  /** Address of the first owner of the default organisation and project. @default "owner@localhost" */
  readonly owner?: string;
}

/**
 * Makes the directory over a document store, in which all of its state is. The store is one of
 * `serverNamespace`: in a project's namespace, erasing the project would erase the directory.
 *
 * @throws MemoryError `INVALID_INPUT` for an owner that is no address.
 */
export function createDirectory(
  documents: DocumentStore,
  options: DirectoryOptions = {},
): Directory {
  const internal = internalDocuments(documents);
  const owner = parseEmail(options.owner ?? "owner@localhost");
  const projects = createProjects(internal);
  return {
    projects,
    organizations: createOrganizations(internal, projects),
    members: createMembers(internal),

    async ensureDefaultProject() {
      const place = { organizationId: defaultOrganizationId, projectId: defaultProjectId };
      // What is written is the same in every process: the later one changes nothing.
      if ((await findPlace(internal, { organizationId: defaultOrganizationId })) === null)
        await putOrganization(internal, defaultOrganizationId, owner, "default");
      const project = await projects.get(place.organizationId, place.projectId);
      if (project !== null) return project;
      const document = await putProject(internal, place, owner, { name: "default" });
      return toProject(document, []);
    },
  };
}
