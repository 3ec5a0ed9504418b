import { entityNumber } from "../../../src/memories/entity-number.ts";
import type { AskOptions, RouteName } from "./create-ask.ts";
import { ended } from "./eventually.ts";
import { keep } from "./seed.ts";
import type { World } from "./start-world.ts";

/** What the default project has, of which nobody else may learn. Everything is named SECRET. */
export interface Victim {
  readonly memoryId: string;
  readonly eventId: string;
  readonly exportId: string;
  readonly webhookId: string;
  readonly profileJobId: string;
  readonly org: string;
  readonly project: string;
}

/** A request for the victim's things, and how others' keys are answered. */
export interface Attack {
  readonly request: (victim: Victim) => AskOptions;
  /** Of another project of the organisation, of another organisation, of another user of the project. */
  readonly near: number;
  readonly far: number;
  readonly bob: number;
}

/** Makes the victim; what is Alice's is made by the owner's key or by one of hers alone. */
export async function seedVictim(world: World, by: "owner" | "alice"): Promise<Victim> {
  const { ask, owner } = world;
  const maker = world[by];
  const { organizationId: org, projectId: project } = owner;
  const ids = { agent_id: "SECRET-agent", app_id: "SECRET-app", run_id: "SECRET-run" };
  const memoryId = await keep(world, maker, "SECRET of alice", ids);
  const add = { messages: "I like SECRET tea.", user_id: "alice" };
  const { body: taken } = await ask(maker, "add", { body: add });
  await ended(ask, owner, taken.event_id);
  const place = { org, project };
  const settings = { name: "SECRET project", custom_instructions: "SECRET" };
  await ask(owner, "updateProject", { params: place, body: settings });
  await ask(owner, "addProjectMember", { params: place, body: { email: "secret@x.de" } });
  const hook = {
    name: "SECRET",
    url: "http://127.0.0.1:9/SECRET",
    event_types: ["memory_categorize"],
  };
  const { body: webhook } = await ask(owner, "createWebhook", { params: place, body: hook });
  await ask(maker, "feedback", {
    body: { memory_id: memoryId, feedback: "POSITIVE", feedback_reason: "SECRET" },
  });
  const schema = { type: "object", properties: { drink: { type: "string" } } };
  const filters = { user_id: "alice" };
  const { body: made } = await ask(maker, "createExport", { body: { schema, filters } });
  const { body: job } = await ask(owner, "createProfileJob", {
    body: { operation: "trigger", entity_type: "user", entity_id: "SECRET-user" },
  });
  return {
    memoryId,
    eventId: taken.event_id,
    exportId: made.id,
    webhookId: webhook.webhook_id,
    profileJobId: job.job_id,
    org,
    project,
  };
}

const filters = { user_id: "alice" };
const schema = { type: "object", properties: { drink: { type: "string" } } };
const alice = { type: "user", name: "alice" };
const member = { email: "mallory@x.de", role: "OWNER" };

/** Nothing of it is named: whatever is there is the asker's own. */
const plain = () => ({});
const byId = ({ memoryId }: Victim) => ({ params: { id: memoryId }, body: { text: "taken" } });
const place =
  (body?: unknown) =>
  ({ org, project }: Victim) => ({ params: { org, project }, body });

/** One for every route: a route without one fails the build and the test. */
export const attacks: Readonly<Record<RouteName, Attack>> = {
  ping: { request: plain, near: 200, far: 200, bob: 200 },
  add: {
    request: () => ({ body: { messages: "x", user_id: "alice" } }),
    near: 200,
    far: 200,
    bob: 404,
  },
  list: { request: () => ({ body: { filters } }), near: 200, far: 200, bob: 200 },
  search: {
    request: () => ({ body: { query: "SECRET", filters } }),
    near: 200,
    far: 200,
    bob: 200,
  },
  getMemory: { request: byId, near: 404, far: 404, bob: 404 },
  updateMemory: { request: byId, near: 404, far: 404, bob: 404 },
  deleteMemory: { request: byId, near: 404, far: 404, bob: 404 },
  memoryHistory: { request: byId, near: 200, far: 200, bob: 200 },
  deleteMemories: { request: () => ({ query: filters }), near: 200, far: 200, bob: 404 },
  batchUpdate: {
    request: ({ memoryId }) => ({ body: { memories: [{ memory_id: memoryId, text: "taken" }] } }),
    near: 404,
    far: 404,
    bob: 404,
  },
  batchDelete: {
    request: ({ memoryId }) => ({ body: { memories: [{ memory_id: memoryId }] } }),
    near: 404,
    far: 404,
    bob: 404,
  },
  summary: { request: () => ({ body: { filters } }), near: 200, far: 200, bob: 200 },
  feedback: {
    request: ({ memoryId }) => ({ body: { memory_id: memoryId, feedback: "NEGATIVE" } }),
    near: 404,
    far: 404,
    bob: 404,
  },
  historyFeed: { request: plain, near: 200, far: 200, bob: 403 },
  stats: { request: plain, near: 200, far: 200, bob: 403 },
  getEvent: {
    request: ({ eventId }) => ({ params: { id: eventId } }),
    near: 404,
    far: 404,
    bob: 404,
  },
  listEvents: { request: plain, near: 200, far: 200, bob: 403 },
  listEntities: { request: plain, near: 200, far: 200, bob: 403 },
  entityFilters: { request: plain, near: 200, far: 200, bob: 403 },
  getEntity: { request: () => ({ params: alice }), near: 404, far: 404, bob: 404 },
  deleteEntity: { request: () => ({ params: alice }), near: 200, far: 200, bob: 404 },
  deleteEntityById: {
    request: () => ({ params: { type: "user", id: String(entityNumber("user", "alice")) } }),
    near: 404,
    far: 404,
    bob: 404,
  },
  entityMemories: { request: () => ({ params: alice }), near: 200, far: 200, bob: 404 },
  createUser: { request: () => ({ body: { user_id: "alice" } }), near: 201, far: 201, bob: 404 },
  createAgent: { request: () => ({ body: { agent_id: "a" } }), near: 201, far: 201, bob: 201 },
  createApp: { request: () => ({ body: { app_id: "a" } }), near: 201, far: 201, bob: 201 },
  createRun: { request: () => ({ body: { run_id: "a" } }), near: 201, far: 201, bob: 201 },
  createExport: { request: () => ({ body: { schema, filters } }), near: 201, far: 201, bob: 201 },
  getExport: {
    request: ({ exportId }) => ({ body: { memory_export_id: exportId } }),
    near: 404,
    far: 404,
    bob: 404,
  },
  listOrganizations: { request: plain, near: 200, far: 200, bob: 403 },
  createOrganization: { request: () => ({ body: { name: "x" } }), near: 201, far: 201, bob: 403 },
  getOrganization: { request: place(), near: 200, far: 404, bob: 403 },
  deleteOrganization: { request: place(), near: 409, far: 404, bob: 403 },
  listOrganizationMembers: { request: place(), near: 200, far: 404, bob: 403 },
  addOrganizationMember: { request: place(member), near: 201, far: 404, bob: 403 },
  updateOrganizationMember: { request: place(member), near: 200, far: 404, bob: 403 },
  removeOrganizationMember: { request: place(member), near: 200, far: 404, bob: 403 },
  listProjects: { request: place(), near: 200, far: 404, bob: 403 },
  createProject: { request: place({ name: "x" }), near: 200, far: 404, bob: 403 },
  getProject: { request: place(), near: 404, far: 404, bob: 403 },
  updateProject: { request: place({ name: "taken" }), near: 404, far: 404, bob: 403 },
  deleteProject: { request: place(), near: 404, far: 404, bob: 403 },
  listProjectMembers: { request: place(), near: 404, far: 404, bob: 403 },
  addProjectMember: { request: place(member), near: 404, far: 404, bob: 403 },
  updateProjectMember: { request: place(member), near: 404, far: 404, bob: 403 },
  removeProjectMember: { request: place({ email: "secret@x.de" }), near: 404, far: 404, bob: 403 },
  listWebhooks: { request: place(), near: 404, far: 404, bob: 403 },
  createWebhook: {
    request: place({ name: "x", url: "https://example.com", event_types: ["memory_add"] }),
    near: 404,
    far: 404,
    bob: 403,
  },
  updateWebhook: {
    request: ({ webhookId }) => ({ params: { id: webhookId }, body: { name: "taken" } }),
    near: 404,
    far: 404,
    bob: 403,
  },
  deleteWebhook: {
    request: ({ webhookId }) => ({ params: { id: webhookId } }),
    near: 404,
    far: 404,
    bob: 403,
  },
  getProfile: { request: () => ({ params: { name: "alice" } }), near: 200, far: 200, bob: 404 },
  createProfileJob: {
    request: () => ({ body: { operation: "sample", entity_type: "user" } }),
    near: 200,
    far: 200,
    bob: 403,
  },
  getProfileJob: {
    request: ({ profileJobId }) => ({ params: { id: profileJobId } }),
    near: 404,
    far: 404,
    bob: 403,
  },
  getProfileSettings: { request: plain, near: 200, far: 200, bob: 403 },
  updateProfileSettings: {
    request: () => ({ body: { enabled: true } }),
    near: 200,
    far: 200,
    bob: 403,
  },
  addV1: {
    request: () => ({ body: { messages: "x", user_id: "alice", async_mode: false } }),
    near: 200,
    far: 200,
    bob: 404,
  },
  listV1: { request: () => ({ query: filters }), near: 200, far: 200, bob: 200 },
  listV2: { request: () => ({ body: { filters } }), near: 200, far: 200, bob: 200 },
  searchV1: {
    request: () => ({ body: { query: "SECRET", user_id: "alice" } }),
    near: 200,
    far: 200,
    bob: 200,
  },
  searchV2: {
    request: () => ({ body: { query: "SECRET", filters } }),
    near: 200,
    far: 200,
    bob: 200,
  },
  startAgentMode: { request: plain, near: 501, far: 501, bob: 501 },
  startAgentModeCaller: { request: plain, near: 501, far: 501, bob: 501 },
  requestEmailCode: { request: plain, near: 501, far: 501, bob: 501 },
  verifyEmailCode: { request: plain, near: 501, far: 501, bob: 501 },

  restAdd: {
    request: () => ({ body: { messages: "x", user_id: "alice" } }),
    near: 200,
    far: 200,
    bob: 404,
  },
  restList: { request: plain, near: 200, far: 200, bob: 200 },
  restDeleteAll: { request: () => ({ query: filters }), near: 200, far: 200, bob: 404 },
  restSearch: {
    request: () => ({ body: { query: "SECRET", filters } }),
    near: 200,
    far: 200,
    bob: 200,
  },
  restGet: { request: byId, near: 200, far: 200, bob: 200 },
  restUpdate: { request: byId, near: 404, far: 404, bob: 404 },
  restDelete: { request: byId, near: 404, far: 404, bob: 404 },
  restHistory: { request: byId, near: 200, far: 200, bob: 200 },
  restEntities: { request: plain, near: 200, far: 200, bob: 403 },
  restDeleteEntity: { request: () => ({ params: alice }), near: 200, far: 200, bob: 404 },
  restReset: { request: plain, near: 501, far: 501, bob: 501 },
  restGetConfiguration: { request: plain, near: 501, far: 501, bob: 501 },
  restConfigure: { request: plain, near: 501, far: 501, bob: 501 },
  restProviders: { request: plain, near: 501, far: 501, bob: 501 },
  restInstructions: { request: plain, near: 501, far: 501, bob: 501 },
  restSetupStatus: { request: plain, near: 501, far: 501, bob: 501 },
  restRegister: { request: plain, near: 501, far: 501, bob: 501 },
  restLogin: { request: plain, near: 501, far: 501, bob: 501 },
  restRefresh: { request: plain, near: 501, far: 501, bob: 501 },
  restMe: { request: plain, near: 501, far: 501, bob: 501 },
  restListKeys: { request: plain, near: 501, far: 501, bob: 501 },
  restCreateKey: { request: plain, near: 501, far: 501, bob: 501 },
  restRequests: { request: plain, near: 501, far: 501, bob: 501 },
};
