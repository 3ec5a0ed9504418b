import type {
  BrowsedChange,
  BrowsedPage,
  FoundMemories,
  MemoryAbilities,
  MemoryCounts,
} from "../../server/memories/memory-answers.ts";
import { errorSentence } from "../api-client.ts";
import { type MemoryQuery, queryString } from "./memory-query.ts";

interface ReadOptions {
  readonly signal: AbortSignal;
}

export function listPage(
  query: MemoryQuery,
  { cursor, signal }: ReadOptions & { readonly cursor?: string | undefined },
): Promise<BrowsedPage> {
  return read(`/api/memories${queryString(query, { cursor })}`, signal);
}

export function searchMemories(
  query: MemoryQuery,
  { signal }: ReadOptions,
): Promise<FoundMemories> {
  return read(`/api/memories/search${queryString(query, { q: query.text })}`, signal);
}

export function readCounts({ signal }: ReadOptions): Promise<MemoryCounts> {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return read(`/api/memories/timeline?${new URLSearchParams({ zone })}`, signal);
}

export function readAbilities({ signal }: ReadOptions): Promise<MemoryAbilities> {
  return read("/api/memories/abilities", signal);
}

export async function readHistory(
  id: string,
  { signal }: ReadOptions,
): Promise<readonly BrowsedChange[]> {
  const path = `/api/memories/${encodeURIComponent(id)}/history`;
  const { entries } = await read<{ readonly entries: readonly BrowsedChange[] }>(path, signal);
  return entries;
}

export async function editMemory(id: string, text: string): Promise<void> {
  await call(`/api/memories/${encodeURIComponent(id)}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
  });
}

export async function forgetMemory(id: string): Promise<void> {
  await call(`/api/memories/${encodeURIComponent(id)}`, { method: "DELETE" });
}

export async function forgetAllMemories(): Promise<void> {
  await call("/api/memories", { method: "DELETE" });
}

/** Calls the server; rejects with a sentence for the user, or as the signal does. */
export async function call(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { cache: "no-store", ...init }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new Error("The server did not answer. Is it still running?", { cause });
  });
  if (!response.ok) throw new Error(errorSentence(await response.text()));
  return response;
}

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await call(path, { signal });
  return (await response.json()) as T;
}
