import { createHash, randomUUID } from "node:crypto";
import { type AddResult, MemoryError } from "@mem0-kit/core";
import type { Asker } from "../server-route.ts";
import { newsOfAdd, tellNews } from "./news.ts";
import type { ReadAdd } from "./read-add.ts";
import { waitToWrite } from "./wait-for-adds.ts";

/**
 * Adds and waits for what came of it, after what was taken on before about the same user.
 *
 * @param key of the header `Idempotency-Key`.
 * @throws MemoryError of the backend; `UNSUPPORTED` for a key where it cannot repeat itself.
 */
export async function addNow(
  asker: Asker,
  { messages, options }: ReadAdd,
  key?: string,
): Promise<AddResult["results"]> {
  const { memory, services, principal } = asker;
  await waitToWrite(asker, options.scope);
  // Without the client's signal: what is begun is not to be left in the middle.
  const once = key === undefined ? {} : { idempotencyKey: idempotencyHash(key) };
  const results = await settle(memory, await memory.add(messages, { ...options, ...once }));
  const eventId = key === undefined ? randomUUID() : idempotencyHash(key);
  const items = newsOfAdd(results, options.scope);
  await tellNews(services, { projectId: principal.projectId, eventId, items });
  return results;
}

/** The results of an add, also of a backend that works later. */
export async function settle(
  memory: Asker["memory"],
  added: AddResult,
): Promise<AddResult["results"]> {
  const { status, eventId } = added;
  const waits = status === "pending" && eventId !== undefined;
  const ended = waits ? await memory.waitFor(eventId) : added;
  if (ended.status === "succeeded") return ended.results ?? added.results;
  throw (
    ended.error ??
    new MemoryError(
      "UNAVAILABLE",
      "[mem0-kit] The memory could not add what it took on. Try again.",
    )
  );
}

/** A client's key may be any text that a header carries. */
export function idempotencyHash(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
