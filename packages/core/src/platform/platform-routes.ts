/** Methods that the platform has routes for. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One endpoint of mem0's platform. */
export interface PlatformRoute {
  readonly method: HttpMethod;
  /** Below the base URL, with `{name}` for what differs from call to call. Ends in `/`, as Django wants it. */
  readonly path: string;
  /** Whether mem0's TypeScript client (3.3) calls it. */
  readonly client: boolean;
  /** Still spoken by older clients; a newer route does the same. */
  readonly deprecated?: true;
}

const called = { client: true } as const;
const other = { client: false } as const;
const deprecated = { client: false, deprecated: true } as const;

const organization = "/api/v1/orgs/organizations/{org}/" as const;
const projects = `${organization}projects/` as const;
const project = `${projects}{project}/` as const;

/** Every endpoint of mem0's platform, by the name that mem0-kit has for it. */
export const platformRoutes = {
  ping: { method: "GET", path: "/v1/ping/", ...called },

  add: { method: "POST", path: "/v3/memories/add/", ...called },
  list: { method: "POST", path: "/v3/memories/", ...called },
  search: { method: "POST", path: "/v3/memories/search/", ...called },
  getMemory: { method: "GET", path: "/v1/memories/{id}/", ...called },
  updateMemory: { method: "PUT", path: "/v1/memories/{id}/", ...called },
  deleteMemory: { method: "DELETE", path: "/v1/memories/{id}/", ...called },
  memoryHistory: { method: "GET", path: "/v1/memories/{id}/history/", ...called },
  deleteMemories: { method: "DELETE", path: "/v1/memories/", ...called },
  batchUpdate: { method: "PUT", path: "/v1/batch/", ...called },
  batchDelete: { method: "DELETE", path: "/v1/batch/", ...called },
  summary: { method: "POST", path: "/v1/summary/", ...other },
  feedback: { method: "POST", path: "/v1/feedback/", ...called },
  historyFeed: { method: "GET", path: "/v1/memories/events/", ...other },
  stats: { method: "GET", path: "/v1/stats/", ...other },

  getEvent: { method: "GET", path: "/v1/event/{id}/", ...other },
  listEvents: { method: "GET", path: "/v1/events/", ...other },

  listEntities: { method: "GET", path: "/v1/entities/", ...called },
  entityFilters: { method: "GET", path: "/v1/entities/filters/", ...other },
  getEntity: { method: "GET", path: "/v2/entities/{type}/{name}/", ...other },
  deleteEntity: { method: "DELETE", path: "/v2/entities/{type}/{name}/", ...called },
  entityMemories: { method: "GET", path: "/v1/memories/{type}/{name}/", ...other },
  createUser: { method: "POST", path: "/v1/users/", ...other },
  createAgent: { method: "POST", path: "/v1/agents/", ...other },
  createApp: { method: "POST", path: "/v1/apps/", ...other },
  createRun: { method: "POST", path: "/v1/runs/", ...other },

  createExport: { method: "POST", path: "/v1/exports/", ...called },
  getExport: { method: "POST", path: "/v1/exports/get/", ...called },

  listOrganizations: { method: "GET", path: "/api/v1/orgs/organizations/", ...other },
  createOrganization: { method: "POST", path: "/api/v1/orgs/organizations/", ...other },
  getOrganization: { method: "GET", path: organization, ...other },
  deleteOrganization: { method: "DELETE", path: organization, ...other },
  listOrganizationMembers: { method: "GET", path: `${organization}members/`, ...other },
  addOrganizationMember: { method: "POST", path: `${organization}members/`, ...other },
  updateOrganizationMember: { method: "PUT", path: `${organization}members/`, ...other },
  removeOrganizationMember: { method: "DELETE", path: `${organization}members/`, ...other },
  listProjects: { method: "GET", path: projects, ...other },
  createProject: { method: "POST", path: projects, ...other },
  getProject: { method: "GET", path: project, ...called },
  updateProject: { method: "PATCH", path: project, ...called },
  deleteProject: { method: "DELETE", path: project, ...other },
  listProjectMembers: { method: "GET", path: `${project}members/`, ...other },
  addProjectMember: { method: "POST", path: `${project}members/`, ...other },
  updateProjectMember: { method: "PUT", path: `${project}members/`, ...other },
  removeProjectMember: { method: "DELETE", path: `${project}members/`, ...other },

  listWebhooks: { method: "GET", path: "/api/v1/webhooks/projects/{project}/", ...called },
  createWebhook: { method: "POST", path: "/api/v1/webhooks/projects/{project}/", ...called },
  updateWebhook: { method: "PUT", path: "/api/v1/webhooks/{id}/", ...called },
  deleteWebhook: { method: "DELETE", path: "/api/v1/webhooks/{id}/", ...called },

  getProfile: { method: "GET", path: "/v2/entities/user/{name}/profile/", ...called },
  createProfileJob: { method: "POST", path: "/v2/profiles/jobs/", ...called },
  getProfileJob: { method: "GET", path: "/v2/profiles/jobs/{id}/", ...called },
  getProfileSettings: { method: "GET", path: "/v2/profiles/settings/", ...called },
  updateProfileSettings: { method: "POST", path: "/v2/profiles/settings/", ...called },

  addV1: { method: "POST", path: "/v1/memories/", ...deprecated },
  listV1: { method: "GET", path: "/v1/memories/", ...deprecated },
  listV2: { method: "POST", path: "/v2/memories/", ...deprecated },
  searchV1: { method: "POST", path: "/v1/memories/search/", ...deprecated },
  searchV2: { method: "POST", path: "/v2/memories/search/", ...deprecated },
  /** By the number in `WireEntity.id`; its client method is deprecated too. */
  deleteEntityById: {
    method: "DELETE",
    path: "/v1/entities/{type}/{id}/",
    client: true,
    deprecated: true,
  },

  startAgentMode: { method: "POST", path: "/api/v1/auth/agent_mode/", ...other },
  startAgentModeCaller: { method: "POST", path: "/api/v1/auth/agent_mode/caller/", ...other },
  requestEmailCode: { method: "POST", path: "/api/v1/auth/email_code/", ...other },
  verifyEmailCode: { method: "POST", path: "/api/v1/auth/email_code/verify/", ...other },
} as const satisfies Record<string, PlatformRoute>;

/** What mem0-kit calls an endpoint. */
export type PlatformRouteName = keyof typeof platformRoutes;
