import type { Operation } from "../memory.ts";
import { listRecords } from "./find-records.ts";
import type { Mem0Inside } from "./mem0-inside.ts";
import { closeVectorStore } from "./open-mem0.ts";
import { type Session, withStores } from "./session.ts";

/** Erases everything with mem0's `reset`, also the names that this process has not looked at. */
export async function wipeStores(
  session: Session,
  restore: (inside: Mem0Inside) => void,
): Promise<Operation> {
  const { length } = await listRecords(session, undefined);
  await withStores(session, async (inside) => {
    const old = [inside.vectorStore, await inside.getEntityStore()];
    await inside.reset();
    restore(inside);
    // reset opens the files again and leaves the handles that it had.
    if (inside.config.vectorStore.provider.toLowerCase() === "memory")
      for (const store of old) await closeVectorStore(store);
  });
  return { status: "succeeded", deleted: length };
}
