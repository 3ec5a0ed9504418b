import { messageResponse } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { encodeOrganization, type Organization } from "../directory/index.ts";
import { eraseProject } from "../jobs/erase-project.ts";
import { adminOf } from "../memories/admin-of.ts";
import { reaches } from "../principal.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { ownerOf } from "./owner-of.ts";
import { wireMember } from "./wire-member.ts";

const wireOrganization = z.object({
  org_id: z.string(),
  name: z.string(),
  is_default: z.boolean(),
  members: z.array(wireMember),
  user_role: z.nullable(z.string()),
  created_at: z.string(),
  updated_at: z.string(),
});

/** Organisations: a key reaches its own alone. */
export const organizationRoutes = {
  listOrganizations: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: z.array(wireOrganization),
    async handle(call) {
      const own = await call.services.directory.organizations.get(call.principal.organizationId);
      return own === null ? [] : [await toWire(call, own)];
    },
  }),

  /** Keys for its projects are made on the server's machine. */
  createOrganization: defineRoute({
    role: "owner",
    scoped: "forbidden",
    status: 201,
    body: z.object({ name: z.string() }),
    answer: z.object({ message: z.string(), org_id: z.string() }),
    async handle(call) {
      const owner = (await ownerOf(call)) ?? "owner@localhost";
      const made = await call.services.directory.organizations.create(owner, call.body);
      return { message: "Organization created successfully.", org_id: made.organizationId };
    },
  }),

  getOrganization: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: wireOrganization,
    async handle(call) {
      const organizationId = readOrganization(call);
      const found = await call.services.directory.organizations.get(organizationId);
      if (found === null) throw noSuchOrganization();
      return toWire(call, found);
    },
  }),

  /** With all its projects and their memories. */
  deleteOrganization: defineRoute({
    role: "owner",
    scoped: "forbidden",
    answer: messageResponse,
    async handle(call) {
      const { services, memory } = call;
      adminOf(memory);
      const erasures = await services.directory.organizations.delete(readOrganization(call));
      if (erasures === null) throw noSuchOrganization();
      for (const erasure of erasures) await eraseProject(services, erasure);
      return { message: "Organization deleted successfully!" };
    },
  }),
} as const;

/**
 * The organisation that a path names.
 *
 * @throws WireError 404 for another than the principal's.
 */
export function readOrganization({ principal, params }: ServerCall): string {
  const { org: organizationId = "" } = params;
  if (reaches(principal, { organizationId })) return organizationId;
  throw noSuchOrganization();
}

export function noSuchOrganization(): WireError {
  return new WireError(404, { message: "Organization not found" });
}

async function toWire({ principal, services }: ServerCall, organization: Organization) {
  const { organizationId } = organization;
  const members = (await services.directory.members.list({ organizationId })) ?? [];
  const encoded = encodeOrganization(organization, { members, userRole: principal.role });
  return { ...encoded, members: [...encoded.members] };
}
