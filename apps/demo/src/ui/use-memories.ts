import { useCallback, useEffect, useState } from "react";
import type { MemoryPage } from "../chat/chat-message.ts";
import { forgetAllMemories, forgetMemory, listMemories } from "./api-client.ts";

/** What is remembered, as the panel shows it, and what the panel can do. */
export interface Memories {
  readonly status: "loading" | "ready" | "error";
  readonly page: MemoryPage;
  /** What failed last, for the user. */
  readonly error: string | undefined;
  readonly refresh: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

const nothing: MemoryPage = { memories: [], nextCursor: null };

/** Loads what is remembered of the user and keeps it current. */
export function useMemories(): Memories {
  const [status, setStatus] = useState<Memories["status"]>("loading");
  const [page, setPage] = useState(nothing);
  const [error, setError] = useState<string>();

  const attempt = useCallback(async (load: () => Promise<MemoryPage>) => {
    try {
      setPage(await load());
      setStatus("ready");
      setError(undefined);
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : "The memories could not be read.");
      setStatus((before) => (before === "ready" ? "ready" : "error"));
    }
  }, []);

  const refresh = useCallback(() => attempt(() => listMemories()), [attempt]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  return {
    status,
    page,
    error,
    refresh: () => {
      setStatus((before) => (before === "error" ? "loading" : before));
      return refresh();
    },
    loadMore: () =>
      attempt(async () => {
        const next = await listMemories(page.nextCursor ?? undefined);
        return { ...next, memories: [...page.memories, ...next.memories] };
      }),
    forget: (id) =>
      attempt(async () => {
        await forgetMemory(id);
        return listMemories();
      }),
    forgetAll: () =>
      attempt(async () => {
        await forgetAllMemories();
        return listMemories();
      }),
  };
}
