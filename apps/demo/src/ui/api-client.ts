import type { MemoryPage } from "../chat/chat-message.ts";

export async function signInAs(name: string): Promise<void> {
  await call("/api/session", { method: "POST", body: JSON.stringify({ name }) });
}

export async function signOut(): Promise<void> {
  await call("/api/session", { method: "DELETE" });
}

export async function listMemories(cursor?: string): Promise<MemoryPage> {
  const query = cursor === undefined ? "" : `?${new URLSearchParams({ cursor })}`;
  const response = await call(`/api/memories${query}`, { cache: "no-store" });
  return (await response.json()) as MemoryPage;
}

export async function forgetMemory(id: string): Promise<void> {
  await call(`/api/memories/${encodeURIComponent(id)}`, { method: "DELETE" });
}

export async function forgetAllMemories(): Promise<void> {
  await call("/api/memories", { method: "DELETE" });
}

/** The sentence of an `{ error }` body, or what stands in for one. */
export function errorSentence(body: string): string {
  try {
    const { error } = JSON.parse(body) as { error?: unknown };
    if (typeof error === "string") return error;
  } catch {
    // Not one of our answers: a proxy's page, or the browser's own words.
  }
  return body.length > 0 && body.length < 200 && !body.startsWith("<")
    ? body
    : "The server did not answer. Is it still running?";
}

async function call(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, {
    ...init,
    headers: { "content-type": "application/json" },
  }).catch(() => {
    throw new Error("The server did not answer. Is it still running?");
  });
  if (!response.ok) throw new Error(errorSentence(await response.text()));
  return response;
}
