import { useCallback, useEffect, useRef, useState } from "react";
import type { BrowsedMemory, FoundMemory } from "../../server/memories/memory-answers.ts";
import { listPage, searchMemories } from "./memories-client.ts";
import { everything, type MemoryQuery } from "./memory-query.ts";

/** Most memories that a list grows to: a longer one is no longer read, and slow. */
const mostListed = 500;

/** The memories that a query gives. */
export interface Memories {
  readonly status: "loading" | "ready" | "error";
  readonly shown: readonly (BrowsedMemory | FoundMemory)[];
  /** What they were asked for, which may be the query before. */
  readonly query: MemoryQuery;
  /** Of the whole list; `null` where the backend does not count, and for a search. */
  readonly total: number | null;
  readonly more: "none" | "older" | "narrow";
  /** The chat uses no memory that a search scores lower. */
  readonly threshold: number | undefined;
  /** What failed last, for the user. */
  readonly error: string | undefined;
  readonly showOlder: () => Promise<void>;
}

interface Read extends Pick<Memories, "shown" | "query" | "total" | "threshold"> {
  readonly nextCursor: string | null;
}

const nothing: Read = {
  shown: [],
  query: everything,
  total: null,
  threshold: undefined,
  nextCursor: null,
};

/** Reads the memories of a query, and again whenever the version is another one. */
export function useMemories(query: MemoryQuery, version: string): Memories {
  const [status, setStatus] = useState<Memories["status"]>("loading");
  const [read, setRead] = useState(nothing);
  const [error, setError] = useState<string>();
  /** What the last reading was of: a list that is read again stays as long as it was. */
  const last = useRef<{ query?: MemoryQuery; count: number }>({ count: 0 });
  const running = useRef(new AbortController());

  const attempt = useCallback(async (load: () => Promise<Read>, signal: AbortSignal) => {
    try {
      const loaded = await load();
      if (signal.aborted) return;
      setRead(loaded);
      last.current.count = loaded.shown.length;
      setStatus("ready");
      setError(undefined);
    } catch (cause) {
      if (signal.aborted) return;
      setError(cause instanceof Error ? cause.message : "The memories could not be read.");
      setStatus((before) => (before === "ready" ? "ready" : "error"));
    }
  }, []);

  // Another version is the same query, read again.
  useEffect(() => {
    const stop = new AbortController();
    running.current = stop;
    const count = last.current.query === query ? last.current.count : 0;
    last.current = { query, count };
    void attempt(() => load(query, { count, signal: stop.signal }), stop.signal);
    return () => stop.abort();
  }, [query, version, attempt]);

  const { shown, total, threshold, nextCursor } = read;
  return {
    status,
    shown,
    query: read.query,
    total,
    threshold,
    error,
    more: moreOf(read),
    async showOlder() {
      // Ends with the list that it goes on.
      const { signal } = running.current;
      await attempt(async () => {
        const page = await listPage(query, { cursor: nextCursor ?? undefined, signal });
        return { ...read, shown: [...shown, ...page.memories], nextCursor: page.nextCursor };
      }, signal);
    },
  };
}

function moreOf({ nextCursor, shown }: Read): Memories["more"] {
  if (nextCursor === null) return "none";
  return shown.length < mostListed ? "older" : "narrow";
}

interface LoadOptions {
  /** How many to read at least, where there are so many. */
  readonly count: number;
  readonly signal: AbortSignal;
}

async function load(query: MemoryQuery, { count, signal }: LoadOptions): Promise<Read> {
  if (query.text !== "") {
    const { results, threshold } = await searchMemories(query, { signal });
    return { ...nothing, query, shown: results, threshold };
  }
  const first = await listPage(query, { signal });
  const shown = [...first.memories];
  let { nextCursor } = first;
  while (nextCursor !== null && shown.length < count) {
    const page = await listPage(query, { cursor: nextCursor, signal });
    shown.push(...page.memories);
    nextCursor = page.nextCursor;
  }
  return { ...nothing, query, shown, total: first.total, nextCursor };
}
