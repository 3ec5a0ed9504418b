import type { StoredDocument } from "@mem0-kit/core";
import { encodeDate, type WireProject } from "@mem0-kit/core/platform";
import { defaultProjectId } from "./directory-ids.ts";
import { encodeMember, type Member, type MemberRole } from "./member.ts";
import { defaultSettings, type ProjectSettings } from "./project-settings.ts";

/** A project: its memories are apart from any other's. */
export interface Project extends ProjectSettings {
  readonly projectId: string;
  readonly organizationId: string;
  /** Whether it is the one that every server has. */
  readonly isDefault: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What the platform tells of a project beside its settings. */
export interface EncodeProjectOptions {
  readonly members: readonly Member[];
  /** The role of whoever asks; `null` where nobody is known. */
  readonly userRole: MemberRole | null;
}

/** A project as mem0's platform answers it. */
export function encodeProject(
  project: Project,
  { members, userRole }: EncodeProjectOptions,
): WireProject {
  return {
    project_id: project.projectId,
    name: project.name,
    description: project.description,
    custom_instructions: project.customInstructions,
    agent_custom_instructions: project.agentCustomInstructions,
    custom_categories: project.customCategories && [...project.customCategories],
    multilingual: project.multilingual,
    decay: project.decay,
    memory_depth: project.memoryDepth,
    usecase: project.usecase,
    enable_graph: project.enableGraph,
    version: project.version,
    is_default: project.isDefault,
    members: members.map(encodeMember),
    user_role: userRole,
    created_at: encodeDate(project.createdAt),
    updated_at: encodeDate(project.updatedAt),
  };
}

/** The project of its document, of which the value is the first settings, and of those set since. */
export function toProject(
  { namespace, key, value, createdAt, updatedAt }: StoredDocument,
  settings: readonly StoredDocument[],
): Project {
  const since = settings.map((setting) => [setting.key, setting.value] as const);
  return {
    ...defaultSettings,
    // Written by this folder only, after its checks.
    ...(value as { readonly name: string }),
    ...Object.fromEntries(since),
    projectId: key,
    organizationId: namespace[1] ?? "",
    isDefault: key === defaultProjectId,
    createdAt,
    updatedAt: new Date(
      Math.max(...[updatedAt, ...settings.map((one) => one.updatedAt)].map(Number)),
    ),
  };
}
