import { type BrokenMemory, broken } from "./broken-memory.ts";

/** Faults of searching. */
export const searchFaults: readonly BrokenMemory[] = [
  broken("threshold-ignored", "search ignores threshold", ({ memory }) => ({
    search: async (query, options) => {
      await memory.search(query, options);
      const { threshold, ...rest } = options;
      return memory.search(query, rest);
    },
  })),
  broken("top-k-ignored", "search ignores topK", ({ memory }) => ({
    search: async (query, options) => {
      await memory.search(query, options);
      return memory.search(query, { ...options, topK: 1000 });
    },
  })),
  broken("worst-first", "search returns the worst first", ({ memory }) => ({
    search: async (query, options) => ({
      results: (await memory.search(query, options)).results.toReversed(),
    }),
  })),
  broken("scores-above-one", "scores are percentages", ({ memory }) => ({
    search: async (query, options) => ({
      results: (await memory.search(query, options)).results.map((item) => ({
        ...item,
        score: item.score * 100,
      })),
    }),
  })),
  broken("half-a-record", "search leaves the metadata out", ({ memory }) => ({
    search: async (query, options) => ({
      results: (await memory.search(query, options)).results.map((item) => ({
        ...item,
        metadata: {},
      })),
    }),
  })),
  broken("explain-ignored", "search never explains", ({ memory }) => ({
    search: (query, options) => memory.search(query, { ...options, explain: false }),
  })),
  broken("reference-date-ignored", "search ignores referenceDate", ({ memory }) => ({
    search: (query, { referenceDate, ...options }) => memory.search(query, options),
  })),
  broken("search-lags", "search misses the newest record", ({ memory, store }) => ({
    search: async (query, options) => {
      const { results } = await memory.search(query, options);
      return { results: results.filter((item) => item.sequence !== store.lastOrdinal) };
    },
  })),
  broken("blank-query-accepted", "a blank query finds everything", ({ memory }) => ({
    search: async (query, options) => {
      if (typeof query !== "string" || query.trim() !== "") return memory.search(query, options);
      const { results } = await memory.getAll({ scope: options.scope });
      return { results: results.map((item) => ({ ...item, score: 0 })) };
    },
  })),
];
