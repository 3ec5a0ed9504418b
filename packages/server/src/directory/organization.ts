import type { StoredDocument } from "@mem0-kit/core";
import { encodeDate } from "@mem0-kit/core/platform";
import { defaultOrganizationId } from "./directory-ids.ts";
import { encodeMember, type Member, type MemberRole, type WireMember } from "./member.ts";

/** Who has projects. */
export interface Organization {
  readonly organizationId: string;
  readonly name: string;
  /** Whether it is the one that every server has. */
  readonly isDefault: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An organisation as mem0's platform answers it. */
export interface WireOrganization {
  readonly org_id: string;
  readonly name: string;
  readonly is_default: boolean;
  readonly members: readonly WireMember[];
  readonly user_role: MemberRole | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What the platform tells of an organisation beside itself. */
export interface EncodeOrganizationOptions {
  readonly members: readonly Member[];
  /** The role of whoever asks; `null` where nobody is known. */
  readonly userRole: MemberRole | null;
}

/** An organisation as mem0's platform answers it. */
export function encodeOrganization(
  { organizationId, name, isDefault, createdAt, updatedAt }: Organization,
  { members, userRole }: EncodeOrganizationOptions,
): WireOrganization {
  return {
    org_id: organizationId,
    name,
    is_default: isDefault,
    members: members.map(encodeMember),
    user_role: userRole,
    created_at: encodeDate(createdAt),
    updated_at: encodeDate(updatedAt),
  };
}

/** The organisation of its document. */
export function toOrganization(document: StoredDocument): Organization {
  const { key, value, createdAt, updatedAt } = document;
  // Written by this folder only, after its checks.
  const { name } = value as { readonly name: string };
  return {
    organizationId: key,
    name,
    isDefault: key === defaultOrganizationId,
    createdAt,
    updatedAt,
  };
}
