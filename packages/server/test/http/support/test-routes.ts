import {
  addRequest,
  addResponse,
  messageResponse,
  type PlatformRouteName,
  pingResponse,
  searchRequest,
  searchResponse,
  statsResponse,
  wireMemory,
} from "@mem0-kit/core/platform";
import { defineRoute } from "../../../src/define-route.ts";
import type { ServerCall, ServerRoute } from "../../../src/server-route.ts";
import { WireError } from "../../../src/wire-error.ts";

/** What `search` does, which a test may change while it runs. */
export interface TestHooks {
  search(call: ServerCall): Promise<unknown>;
}

/** A few routes of each kind, to try the way to them. */
export function testRoutes(
  hooks: TestHooks,
): Readonly<Partial<Record<PlatformRouteName, ServerRoute>>> {
  return {
    ping: defineRoute({
      role: "reader",
      scoped: "narrowed",
      answer: pingResponse,
      handle: async ({ principal }) => ({
        status: "ok",
        org_id: principal.organizationId,
        project_id: principal.projectId,
      }),
    }),
    add: defineRoute({
      role: "writer",
      scoped: "narrowed",
      body: addRequest,
      answer: addResponse,
      handle: async ({ body }) => ({ message: JSON.stringify(body.messages), status: "PENDING" }),
    }),
    search: defineRoute({
      role: "reader",
      scoped: "narrowed",
      body: searchRequest,
      answer: searchResponse,
      handle: async (call) => ((await hooks.search(call)) ?? { results: [] }) as { results: [] },
    }),
    getMemory: defineRoute({
      role: "reader",
      scoped: "narrowed",
      answer: wireMemory,
      handle: async ({ params, url }) => ({
        id: params.id ?? "",
        memory: url.href,
        created_at: "2026-01-01T00:00:00Z",
      }),
    }),
    deleteMemory: defineRoute({
      role: "writer",
      scoped: "narrowed",
      answer: messageResponse,
      handle: async () => ({ message: "Memory deleted successfully!" }),
    }),
    historyFeed: defineRoute({
      role: "owner",
      scoped: "forbidden",
      answer: messageResponse,
      handle: async () => ({ message: "feed" }),
    }),
    stats: defineRoute({
      role: "owner",
      scoped: "forbidden",
      answer: statsResponse,
      handle: async () => ({ total_memories: 1 }),
    }),
    startAgentMode: defineRoute({
      role: "anyone",
      scoped: "narrowed",
      answer: messageResponse,
      handle: async () => {
        throw new WireError(501, { detail: "This server has no sign-up." });
      },
    }),
    requestEmailCode: defineRoute({
      role: "anyone",
      scoped: "narrowed",
      answer: messageResponse,
      handle: async ({ memory }) => ({ message: memory.name }),
    }),
  };
}

/** `search` of the REST shape. */
export const testRest = {
  paths: { restSearch: { method: "POST", path: "/search" } },
  routes: {
    restSearch: defineRoute({
      role: "reader",
      scoped: "narrowed",
      body: searchRequest,
      answer: searchResponse,
      handle: async () => ({ results: [] }),
    }),
  },
} as const;
