import { MemoryError } from "@mem0-kit/core";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { parseName } from "./check-text.ts";
import { membersPath } from "./create-members.ts";
import type { ProjectErasure, Projects } from "./create-projects.ts";
import { defaultOrganizationId, newOrganizationId } from "./directory-ids.ts";
import { type Organization, toOrganization } from "./organization.ts";
import { findPlace } from "./place.ts";

/** Organisations. One that is not there is `null`. */
export interface Organizations {
  /**
   * @param owner address of its first member.
   * @throws MemoryError `INVALID_INPUT` for a name that is none.
   */
  create(owner: string, body: { readonly name?: unknown }): Promise<Organization>;
  get(organizationId: string): Promise<Organization | null>;
  /** In the order of their making. */
  list(): Promise<Organization[]>;
  /**
   * Takes an organisation away with all its projects, as `Projects.delete` does with one. Repeated after
   * a crash, it goes on where it was.
   *
   * @throws MemoryError `CONFLICT` for the default organisation.
   */
  delete(organizationId: string): Promise<ProjectErasure[] | null>;
}

/** Makes `Organizations` over the server's documents. */
export function createOrganizations(
  documents: InternalDocuments,
  projects: Projects,
): Organizations {
  return {
    async create(owner, body) {
      const name = parseName("name", body.name);
      return putOrganization(documents, newOrganizationId(), owner, name);
    },

    async get(organizationId) {
      const document = await findPlace(documents, { organizationId });
      return document && toOrganization(document);
    },

    list: async () => (await documents.all(["organizations"])).map(toOrganization),

    async delete(organizationId) {
      if ((await findPlace(documents, { organizationId })) === null) return null;
      if (organizationId === defaultOrganizationId) throw defaultStays();
      const clear = async () => {
        await documents.clear(membersPath({ organizationId }));
        return deleteProjects(projects, documents, organizationId);
      };
      const erasures = await clear();
      await documents.delete(["organizations"], organizationId);
      // Again for what was made meanwhile: from now on nothing can be.
      return [...erasures, ...(await clear())];
    },
  };
}

/** Writes the organisation's own document last: until then there is no organisation. */
export async function putOrganization(
  documents: InternalDocuments,
  organizationId: string,
  owner: string,
  name: string,
): Promise<Organization> {
  await documents.put(membersPath({ organizationId }), owner, "OWNER");
  return toOrganization(await documents.put(["organizations"], organizationId, { name }));
}

async function deleteProjects(
  projects: Projects,
  documents: InternalDocuments,
  organizationId: string,
): Promise<ProjectErasure[]> {
  const erasures: ProjectErasure[] = [];
  for (const { key } of await documents.all(["projects", organizationId])) {
    const erasure = await projects.delete(organizationId, key);
    if (erasure !== null) erasures.push(erasure);
  }
  return erasures;
}

function defaultStays(): MemoryError {
  return new MemoryError(
    "CONFLICT",
    "[mem0-kit] The default organisation stays. Delete one of its projects, or another organisation.",
  );
}
