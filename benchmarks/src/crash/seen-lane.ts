import type { MemoryRecord } from "@mem0-kit/core";
import type { LocalMemory } from "@mem0-kit/local";
import { sessionOf } from "./operation.ts";

/** What is there of a lane's user. */
export interface SeenLane {
  readonly memories: ReadonlyMap<string, MemoryRecord>;
  readonly transcript: readonly string[];
  readonly documents: ReadonlyMap<string, number>;
}

/** Reads everything of every user, so that nothing that should not be there is missed. */
export async function seeLanes(
  memory: LocalMemory,
  lanes: readonly string[],
): Promise<{ readonly seen: ReadonlyMap<string, SeenLane>; readonly strangers: number }> {
  const byLane = new Map(lanes.map((lane) => [lane, new Map<string, MemoryRecord>()]));
  let strangers = 0;
  for await (const record of memory.admin.export()) {
    const memories = byLane.get(record.userId ?? "");
    if (memories === undefined) strangers += 1;
    else memories.set(record.id, record);
  }
  const seen = new Map<string, SeenLane>();
  for (const [lane, memories] of byLane) {
    const entries = await memory.transcripts.read(sessionOf(lane));
    const documents = await memory.documents.list({ userId: lane }, ["crash"]);
    seen.set(lane, {
      memories,
      transcript: entries.map(({ value }) => value as string),
      documents: new Map(documents.results.map(({ key, value }) => [key, value as number])),
    });
  }
  return { seen, strangers };
}
