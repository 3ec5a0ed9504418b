import { messageResponse } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { encodeMember, type Place } from "../directory/index.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { noSuchOrganization, readOrganization } from "./organization-routes.ts";
import { noSuchProject, readProject } from "./project-routes.ts";
import { wireMember } from "./wire-member.ts";

const members = z.object({ members: z.array(wireMember) });
const memberBody = z.object({ email: z.string(), role: z.optional(z.enum(["READER", "OWNER"])) });
const changeBody = z.object({ email: z.string(), role: z.enum(["READER", "OWNER"]) });
/** mem0's client names the address in the query, its documentation in the body. */
const removalBody = z.object({ email: z.nullish(z.string()) });

/** Where members are, and how the platform speaks of it. */
interface Kind {
  readonly placeOf: (call: ServerCall) => Place;
  readonly notFound: () => WireError;
  readonly added: string;
  readonly removed: string;
  readonly updated: string;
  readonly status: 200 | 201;
}

const organization: Kind = {
  placeOf: (call) => ({ organizationId: readOrganization(call) }),
  notFound: noSuchOrganization,
  added: "User added to the organization.",
  removed: "User removed from organization.",
  updated: "User role updated successfully",
  status: 201,
};

const project: Kind = {
  placeOf: readProject,
  notFound: noSuchProject,
  added: "User added to the project successfully.",
  removed: "Member removed from the project",
  updated: "User role updated successfully.",
  status: 200,
};

/** Members by their addresses. They are a list to read: what a caller may do, its key says. */
export const memberRoutes = {
  listOrganizationMembers: listRoute(organization),
  addOrganizationMember: addRoute(organization),
  updateOrganizationMember: updateRoute(organization),
  removeOrganizationMember: removeRoute(organization),
  listProjectMembers: listRoute(project),
  addProjectMember: addRoute(project),
  updateProjectMember: updateRoute(project),
  removeProjectMember: removeRoute(project),
} as const;

function listRoute({ placeOf, notFound }: Kind) {
  return defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: members,
    async handle(call) {
      const found = await call.services.directory.members.list(placeOf(call));
      if (found === null) throw notFound();
      return { members: found.map(encodeMember) };
    },
  });
}

function addRoute({ placeOf, notFound, added, status }: Kind) {
  return defineRoute({
    role: "owner",
    scoped: "forbidden",
    status,
    body: memberBody,
    answer: messageResponse,
    async handle(call) {
      const made = await call.services.directory.members.add(placeOf(call), call.body);
      if (made === null) throw notFound();
      return { message: added };
    },
  });
}

function updateRoute({ placeOf, updated }: Kind) {
  return defineRoute({
    role: "owner",
    scoped: "forbidden",
    body: changeBody,
    answer: messageResponse,
    async handle(call) {
      const changed = await call.services.directory.members.update(placeOf(call), call.body);
      if (changed === null) throw noSuchMember();
      return { message: updated };
    },
  });
}

function removeRoute({ placeOf, removed }: Kind) {
  return defineRoute({
    role: "owner",
    scoped: "forbidden",
    body: removalBody,
    answer: messageResponse,
    async handle(call) {
      const place = placeOf(call);
      const email = call.url.searchParams.get("email") ?? call.body.email;
      if (!(await call.services.directory.members.remove(place, email))) throw noSuchMember();
      return { message: removed };
    },
  });
}

function noSuchMember(): WireError {
  return new WireError(404, { message: "Member not found" });
}
