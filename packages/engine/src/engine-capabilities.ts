import { type MemoryCapabilities, scopeIds } from "@mem0-kit/core";

/** What the engine can do, over any store. */
export const engineCapabilities: MemoryCapabilities = {
  scopeIds,
  readYourWrites: true,
  idempotentAdd: true,
  infer: "rules",
  scores: "absolute",
  filters: "full",
  history: true,
  timestamp: true,
  referenceDate: true,
  customInstructions: false,
  customCategories: false,
  categories: true,
  expiration: true,
  rerank: false,
  images: false,
  deleteCount: true,
};
