import type { MemoryItem } from "@mem0-kit/core";
import type { Asker } from "../server-route.ts";
import { walkMemories } from "./list-memories.ts";
import { newsOfItem, tellNews } from "./news.ts";
import type { Asked } from "./read-filters.ts";

const mostAtOnce = 200;

/**
 * Deletes memories, with what was said of them, and tells webhooks. What is gone already is passed over,
 * so it can be repeated.
 *
 * @param eventId as in `News`.
 * @returns how many were there.
 */
export async function deleteMemories(
  asker: Asker,
  items: readonly MemoryItem[],
  eventId: string,
): Promise<number> {
  const { principal, services } = asker;
  const { projectId } = principal;
  const gone = await deleteEach(asker, items);
  for (const id of await saidOf(asker, gone)) await services.feedback.forget(projectId, id);
  const news = gone.map((item) => newsOfItem("memory_delete", item));
  await tellNews(services, { projectId, eventId, items: news });
  return gone.length;
}

/** Deletes all that is asked for, also what has expired, part by part. */
export async function deleteAsked(asker: Asker, asked: Asked, eventId: string): Promise<number> {
  let deleted = 0;
  let part: MemoryItem[] = [];
  for await (const item of walkMemories(asker, asked, { includeExpired: true })) {
    part.push(item);
    if (part.length < mostAtOnce) continue;
    deleted += await deleteMemories(asker, part, eventId);
    part = [];
  }
  return deleted + (await deleteMemories(asker, part, eventId));
}

/** Those that something may have been said of: of many it is looked up, since to forget is to write. */
async function saidOf(
  { services, principal }: Asker,
  items: readonly MemoryItem[],
): Promise<readonly string[]> {
  const ids = items.map(({ id }) => id);
  if (ids.length < 2) return ids;
  const said = await services.feedback.list(principal.projectId);
  const known = new Set(said.map(({ memoryId }) => memoryId));
  return ids.filter((id) => known.has(id.toLowerCase()));
}

async function deleteEach(
  { memory }: Asker,
  items: readonly MemoryItem[],
): Promise<readonly MemoryItem[]> {
  if (items.length === 0) return [];
  if (memory.admin !== undefined && items.length > 1) {
    const results = await memory.admin.deleteMany(items.map(({ id }) => id));
    return items.filter((_, index) => results[index]?.ok === true);
  }
  const gone: MemoryItem[] = [];
  for (const item of items) if (await memory.delete(item.id)) gone.push(item);
  return gone;
}
