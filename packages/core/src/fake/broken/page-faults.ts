import { isExpired } from "../../is-expired.ts";
import type { GetAllOptions, Memory, MemoryItem } from "../../memory.ts";
import { type BrokenMemory, broken } from "./broken-memory.ts";

/** Faults of lists. */
export const pageFaults: readonly BrokenMemory[] = [
  broken("unstable-page", "a cursor is an offset, which writes shift", ({ memory }) => ({
    getAll: async (options) => {
      const { cursor, ...rest } = options;
      if (cursor === undefined || !/^\d+$/.test(cursor)) {
        const page = await memory.getAll(options);
        const next = (options.page ?? 1) * (options.pageSize ?? 100);
        return { ...page, nextCursor: page.nextCursor === null ? null : String(next) };
      }
      const all = await everything(memory, rest);
      const end = Number(cursor) + (options.pageSize ?? 100);
      return {
        results: all.slice(Number(cursor), end),
        total: all.length,
        nextCursor: end < all.length ? String(end) : null,
      };
    },
  })),
  broken("page-repeats", "a page begins with the last record of the one before", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      const { page: number = 1, pageSize = 100, cursor, ...rest } = options;
      if (number < 2 || page.results.length === 0) return page;
      const all = await everything(memory, rest);
      return { ...page, results: all.slice((number - 1) * pageSize - 1, number * pageSize - 1) };
    },
  })),
  broken("page-skips", "a cursor leaves out a record", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      return options.cursor ? { ...page, results: page.results.slice(1) } : page;
    },
  })),
  broken("cursor-after-the-end", "the last page has a next cursor", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      const full = page.results.length === (options.pageSize ?? 100);
      const last = options.order === "oldest" ? "oldest:999999" : "newest:0";
      return { ...page, nextCursor: page.nextCursor ?? (full ? last : null) };
    },
  })),
  broken("order-ignored", "lists are newest first whatever is asked", ({ memory }) => ({
    getAll: ({ order, ...options }) => memory.getAll(options),
  })),
  broken("ordered-by-update", "an update moves a record in lists", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      const sign = options.order === "oldest" ? 1 : -1;
      const results = page.results.toSorted((a, b) => sign * (+a.updatedAt - +b.updatedAt));
      return { ...page, results };
    },
  })),
  broken("total-of-the-page", "total counts one page only", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      return { ...page, total: page.results.length };
    },
  })),
  broken("page-size-capped", "a page never holds more than 100 records", ({ memory }) => ({
    getAll: (options) =>
      memory.getAll(
        options.pageSize !== undefined && options.pageSize > 100 && options.pageSize <= 200
          ? { ...options, pageSize: 100 }
          : options,
      ),
  })),
  broken("made-up-cursor-accepted", "an unknown cursor begins at the beginning", ({ memory }) => ({
    getAll: ({ cursor, ...options }) =>
      memory.getAll(cursor?.includes(":") ? { ...options, cursor } : options),
  })),
  broken("expired-recalled", "what has expired is listed and found", ({ memory }) => ({
    getAll: (options) => memory.getAll({ ...options, includeExpired: true }),
    search: (query, options) => memory.search(query, { ...options, includeExpired: true }),
  })),
  broken("expires-early", "a record is gone two days before its time", ({ memory }) => ({
    getAll: async (options) => {
      const page = await memory.getAll(options);
      const later = new Date(Date.now() + 2 * 86_400_000);
      const results = page.results.filter(
        ({ expirationDate }) => options.includeExpired || !isExpired(expirationDate, later),
      );
      return { ...page, results };
    },
  })),
];

async function everything(memory: Memory, options: GetAllOptions): Promise<MemoryItem[]> {
  const { page: _, ...rest } = options;
  return (await memory.getAll({ ...rest, pageSize: 200 })).results;
}
