export { createDirectory, type Directory, type DirectoryOptions } from "./create-directory.ts";
export type { MemberInput, Members } from "./create-members.ts";
export type { Organizations } from "./create-organizations.ts";
export type { ProjectErasure, Projects } from "./create-projects.ts";
export {
  defaultOrganizationId,
  defaultProjectId,
  isOrganizationId,
  isProjectId,
} from "./directory-ids.ts";
export { encodeMember, type Member, type MemberRole, type WireMember } from "./member.ts";
export { namespaceOf, serverNamespace } from "./namespace-of.ts";
export {
  type EncodeOrganizationOptions,
  encodeOrganization,
  type Organization,
  type WireOrganization,
} from "./organization.ts";
export type { Place } from "./place.ts";
export { type EncodeProjectOptions, encodeProject, type Project } from "./project.ts";
export { type ProjectSettings, parseProjectChange } from "./project-settings.ts";
