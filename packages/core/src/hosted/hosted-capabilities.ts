import type { MemoryCapabilities } from "../memory.ts";

/** What mem0's platform can do. */
export const hostedCapabilities: MemoryCapabilities = {
  scopeIds: ["userId", "agentId", "appId", "runId"],
  // Facts are extracted after the answer.
  readYourWrites: false,
  idempotentAdd: false,
  infer: "llm",
  // What a score is divided by depends on which signals a query has (mem0.md §3.4).
  scores: "relative",
  filters: "full",
  history: true,
  timestamp: true,
  referenceDate: true,
  customInstructions: true,
  customCategories: true,
  categories: true,
  expiration: true,
  rerank: true,
  images: true,
  deleteCount: false,
};
