import { messageResponse, updateProjectRequest, wireProject } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { encodeProject, type Project } from "../directory/index.ts";
import { eraseProject } from "../jobs/erase-project.ts";
import { adminOf } from "../memories/admin-of.ts";
import { reaches } from "../principal.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { noSuchOrganization, readOrganization } from "./organization-routes.ts";
import { ownerOf } from "./owner-of.ts";

/** Projects and their settings: a key reaches its own alone. */
export const projectRoutes = {
  /** Of all in the organisation, the one that the key is of. */
  listProjects: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: z.array(wireProject),
    async handle(call) {
      const { principal, services } = call;
      const organizationId = readOrganization(call);
      const found = await services.directory.projects.get(organizationId, principal.projectId);
      return found === null ? [] : [await toWire(call, found)];
    },
  }),

  /** Keys for it are made on the server's machine. */
  createProject: defineRoute({
    role: "owner",
    scoped: "forbidden",
    body: z.extend(updateProjectRequest, { name: z.string() }),
    answer: z.object({ message: z.string(), project_id: z.string() }),
    async handle(call) {
      const organizationId = readOrganization(call);
      const owner = (await ownerOf(call)) ?? "owner@localhost";
      const { projects } = call.services.directory;
      const made = await projects.create(organizationId, owner, call.body);
      if (made === null) throw noSuchOrganization();
      return { message: "Project created successfully.", project_id: made.projectId };
    },
  }),

  /** All of it, whatever `fields` says, as on the platform. */
  getProject: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: wireProject,
    async handle(call) {
      const { organizationId, projectId } = readProject(call);
      const found = await call.services.directory.projects.get(organizationId, projectId);
      if (found === null) throw noSuchProject();
      return toWire(call, found);
    },
  }),

  updateProject: defineRoute({
    role: "owner",
    scoped: "forbidden",
    body: updateProjectRequest,
    answer: messageResponse,
    async handle(call) {
      const { organizationId, projectId } = readProject(call);
      const { projects } = call.services.directory;
      const changed = await projects.update(organizationId, projectId, call.body);
      if (changed === null) throw noSuchProject();
      return { message: "Project updated successfully" };
    },
  }),

  /** With its memories, and the key that asks. */
  deleteProject: defineRoute({
    role: "owner",
    scoped: "forbidden",
    answer: messageResponse,
    async handle(call) {
      const { services, memory } = call;
      const { organizationId, projectId } = readProject(call);
      adminOf(memory);
      const erasure = await services.directory.projects.delete(organizationId, projectId);
      if (erasure === null) throw noSuchProject();
      await eraseProject(services, erasure);
      return { message: "Project and related data deleted successfully." };
    },
  }),
} as const;

/**
 * The project that a path names.
 *
 * @throws WireError 404 for another than the principal's.
 */
export function readProject({ principal, params }: ServerCall) {
  const { org: organizationId = "", project: projectId = "" } = params;
  if (reaches(principal, { organizationId, projectId })) return { organizationId, projectId };
  throw noSuchProject();
}

export function noSuchProject(): WireError {
  return new WireError(404, { message: "Organization or project not found" });
}

async function toWire({ principal, services }: ServerCall, project: Project) {
  const { organizationId, projectId } = project;
  const members = (await services.directory.members.list({ organizationId, projectId })) ?? [];
  return encodeProject(project, { members, userRole: principal.role });
}
