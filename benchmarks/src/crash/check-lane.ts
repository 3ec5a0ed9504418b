import type { AddedMemory } from "@mem0-kit/core";
import type { LocalMemory } from "@mem0-kit/local";
import type { LaneState } from "./lane-state.ts";
import type { SeenLane } from "./seen-lane.ts";

/** Compares a lane with what must be there, and asks for all of it in the ways that users do. */
export async function checkLane(
  memory: LocalMemory,
  lane: string,
  state: LaneState,
  seen: SeenLane,
): Promise<string[]> {
  return [
    ...compareMemories(state, seen),
    ...compareBeside(state, seen),
    ...(await checkSearch(memory, lane, state)),
    ...(await checkRemoved(memory, lane, state)),
    ...(await repeatKeyed(memory, lane, state)),
  ].map((problem) => `${lane}: ${problem}`);
}

/** Rows and their history, which is read with them. */
function compareMemories({ memories, removed }: LaneState, seen: SeenLane): string[] {
  const problems: string[] = [];
  for (const [id, texts] of memories) {
    const record = seen.memories.get(id);
    if (record === undefined) problems.push("an acknowledged memory is lost");
    else if (record.memory !== texts.at(-1)) problems.push("a memory has another text");
    else {
      const events = record.history?.map(({ event, after }) => `${event} ${after}`) ?? [];
      const expected = texts.map((text, at) => `${at === 0 ? "ADD" : "UPDATE"} ${text}`);
      if (events.join("\n") !== expected.join("\n"))
        problems.push(`a memory of ${texts.length} texts has ${events.length} entries of history`);
    }
  }
  for (const id of seen.memories.keys()) {
    if (memories.has(id)) continue;
    problems.push(
      removed.has(id) ? "a removed memory is back" : "a memory is there that nobody added",
    );
  }
  return problems;
}

function compareBeside({ transcript, documents }: LaneState, seen: SeenLane): string[] {
  const problems: string[] = [];
  if (JSON.stringify(seen.transcript) !== JSON.stringify(transcript))
    problems.push(`a conversation has ${seen.transcript.length} of ${transcript.length} entries`);
  if (seen.documents.size !== documents.size) problems.push("a document is lost or too many");
  for (const [key, value] of documents)
    if (seen.documents.get(key) !== value) problems.push("a document has another value");
  return problems;
}

async function checkSearch(
  memory: LocalMemory,
  lane: string,
  { memories }: LaneState,
): Promise<string[]> {
  return inParts([...memories], async ([id, texts]) => {
    const { results } = await memory.search(wordOf(texts.at(-1)), {
      scope: { userId: lane },
      topK: 3,
    });
    return results.some((item) => item.id === id && item.memory === texts.at(-1))
      ? []
      : ["a memory is not found by a search"];
  });
}

async function checkRemoved(
  memory: LocalMemory,
  lane: string,
  { removed }: LaneState,
): Promise<string[]> {
  const scope = { userId: lane };
  return inParts([...removed], async ([id, texts]) => {
    const problems: string[] = [];
    if ((await memory.get(id, { scope })) !== null) problems.push("a removed memory can be read");
    const { results } = await memory.search(wordOf(texts.at(-1)), { scope, topK: 3 });
    if (results.some((item) => item.id === id)) problems.push("a removed memory is found");
    const history = await memory.history(id, { scope });
    if (history.some(({ before, after }) => before !== null || after !== null))
      problems.push("the text of a removed memory is in its history");
    return problems;
  });
}

/** A repeat gives what the first call gave; one that was interrupted and is not there is made now. */
async function repeatKeyed(
  memory: LocalMemory,
  lane: string,
  { keyed }: LaneState,
): Promise<string[]> {
  const scope = { userId: lane };
  const count = async () => (await memory.getAll({ scope, pageSize: 1 })).total ?? 0;
  const before = await count();
  let made = 0;
  const problems = await inParts(
    [...keyed],
    async ([key, { operation, results, acknowledged }]) => {
      const messages = operation.texts.map((content) => ({ role: "user" as const, content }));
      const options = { scope, infer: operation.infer, idempotencyKey: key };
      const repeated = await memory.add(messages, options);
      if (!acknowledged && results.length === 0) {
        made += repeated.results.filter(({ event }) => event === "ADD").length;
        return [];
      }
      if (idsOf(repeated.results) === idsOf(results)) return [];
      return [`a repeated ${acknowledged ? "" : "interrupted "}add gives another answer`];
    },
  );
  if ((await count()) !== before + made) problems.push("a repeated add was kept twice");
  return problems;
}

/** Of an answer, in any order: what is there of an interrupted add has none. */
function idsOf(results: readonly Pick<AddedMemory, "id" | "event">[]): string {
  return results
    .map(({ id, event }) => `${id} ${event}`)
    .sort()
    .join();
}

/** The word of a text that no other text has. */
function wordOf(text: string | undefined): string {
  return text?.match(/zq\w+/)?.[0] ?? "nothing";
}

async function inParts<T>(
  items: readonly T[],
  check: (item: T) => Promise<string[]>,
): Promise<string[]> {
  const problems: string[] = [];
  for (let at = 0; at < items.length; at += 64)
    problems.push(...(await Promise.all(items.slice(at, at + 64).map(check))).flat());
  return problems;
}
