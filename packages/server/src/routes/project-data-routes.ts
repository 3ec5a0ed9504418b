import {
  encodeHistoryEntry,
  feedbackRequest,
  feedbackResponse,
  historyFeedResponse,
  statsResponse,
  summaryRequest,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { adminOf } from "../memories/admin-of.ts";
import { findMemory, lookUpMemory } from "../memories/find-memory.ts";
import { isUuid } from "../memories/is-uuid.ts";
import { walkMemories } from "../memories/list-memories.ts";
import { readFilters } from "../memories/read-filters.ts";
import { summarize } from "../summaries/index.ts";
import { WireError } from "../wire-error.ts";
import { readByField } from "./read-body.ts";
import { answerPage, readPage } from "./read-page.ts";

const summaries = z.array(
  z.object({
    category: z.string(),
    summary: z.string(),
    total: z.number(),
    updated_at: z.string(),
  }),
);

/** What is said of memories, and what can be counted. */
export const projectDataRoutes = {
  /** By category, without a model: the newest texts as they stand. */
  summary: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: summaryRequest,
    answer: summaries,
    async handle(call) {
      const asked = readFilters(call.principal, call.body.filters);
      return summarize(walkMemories(call, asked));
    },
  }),

  feedback: defineRoute({
    role: "writer",
    scoped: "narrowed",
    body: feedbackRequest,
    ownCheck: true,
    answer: feedbackResponse,
    async handle(call) {
      const body = readByField(feedbackRequest, call.body);
      if (!isUuid(body.memory_id)) throw new WireError(400, { error: "Invalid memory_id" });
      await findMemory(call, body.memory_id);
      return call.services.feedback.give(call.principal.projectId, body);
    },
  }),

  historyFeed: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: historyFeedResponse,
    async handle(call) {
      const wish = readPage(call);
      const found = await adminOf(call.memory).historyFeed({ ...wish, signal: call.signal });
      const results = await Promise.all(
        found.results.map(async (entry) =>
          encodeHistoryEntry(
            entry,
            entry.scope ?? (await lookUpMemory(call, entry.memoryId)) ?? {},
          ),
        ),
      );
      return answerPage(call, wish, { ...found, results });
    },
  }),

  stats: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: statsResponse,
    async handle({ memory }) {
      const { memories, users, agents, runs } = await adminOf(memory).stats();
      return {
        total_memories: memories,
        total_users_with_memories: users,
        total_agents_with_memories: agents,
        total_runs_with_memories: runs,
      };
    },
  }),
} as const;
