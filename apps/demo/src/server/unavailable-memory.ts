import {
  defineMemory,
  type Memory,
  type MemoryCapabilities,
  MemoryError,
  scopeIds,
} from "@mem0-kit/core";

/**
 * A memory whose every call fails with UNAVAILABLE: the outage that the page makes on purpose, and what
 * stands for a memory that could not be opened. Scopes and options are checked as ever.
 */
export function unavailableMemory(
  message: string,
  { name, capabilities = leastCapabilities }: Partial<Pick<Memory, "name" | "capabilities">> = {},
): Memory {
  const fail = async (): Promise<never> => {
    throw new MemoryError("UNAVAILABLE", message);
  };
  return defineMemory({
    name: name ?? "unavailable",
    capabilities,
    add: fail,
    search: fail,
    get: fail,
    getAll: fail,
    update: fail,
    delete: fail,
    deleteAll: fail,
    history: fail,
    waitFor: fail,
    close: async () => {},
  });
}

const leastCapabilities: MemoryCapabilities = {
  scopeIds,
  readYourWrites: true,
  idempotentAdd: false,
  infer: "rules",
  scores: "relative",
  filters: "none",
  history: false,
  timestamp: false,
  referenceDate: false,
  customInstructions: false,
  customCategories: false,
  categories: false,
  expiration: false,
  rerank: false,
  images: false,
  deleteCount: false,
};
