import { type MemoryCapabilities, scopeIds } from "@mem0-kit/core";
import { recommendedThreshold } from "./ranking/weights.ts";

/** What the engine can do, over any store. */
export const engineCapabilities: MemoryCapabilities = {
  scopeIds,
  readYourWrites: true,
  idempotentAdd: true,
  infer: "rules",
  scores: "absolute",
  recommendedThreshold,
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
