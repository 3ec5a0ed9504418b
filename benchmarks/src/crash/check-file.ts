import { existsSync } from "node:fs";
import { localMemory } from "@mem0-kit/local";
import { checkLane } from "./check-lane.ts";
import type { JournalEntry } from "./journal.ts";
import { applyOperation, emptyLane } from "./lane-state.ts";
import { type SeenLane, seeLanes } from "./seen-lane.ts";
import { settleInterrupted } from "./settle-interrupted.ts";

export interface FileCheck {
  readonly problems: readonly string[];
  readonly memories: number;
}

export interface CheckOptions {
  /** Calls that failed as this says are no problem; nothing of them may be there. */
  readonly mayFail?: RegExp;
}

/** Opens a file whose processes were killed and holds it against their journals. */
export async function checkFile(
  path: string,
  entries: readonly JournalEntry[],
  { mayFail }: CheckOptions = {},
): Promise<FileCheck> {
  const memory = localMemory({ path });
  try {
    const problems = (await memory.admin.verify()).problems.map((text) => `verify: ${text}`);
    const names = new Set(entries.map(({ lane }) => lane));
    const { seen, strangers } = await seeLanes(memory, [...names]);
    if (strangers > 0) problems.push(`${strangers} memories belong to nobody`);
    let memories = 0;
    for (const [lane, found] of seen) {
      const own = entries.filter((entry) => entry.lane === lane);
      const { state, problems: wrong } = stateOf(own, found, mayFail);
      problems.push(...wrong.map((text) => `${lane}: ${text}`));
      problems.push(...(await checkLane(memory, lane, state, found)));
      memories += found.memories.size;
    }
    for (const entry of entries) problems.push(...(await checkBackup(entry)));
    problems.push(...(await checkFurtherWrites(memory)));
    return { problems, memories };
  } finally {
    await memory.close();
  }
}

/** What must be there of a lane, by its journal and by what is there of the calls in flight. */
function stateOf(entries: readonly JournalEntry[], seen: SeenLane, mayFail: RegExp | undefined) {
  const state = emptyLane();
  const problems: string[] = [];
  for (const entry of entries) {
    const { operation, done, failed } = entry;
    if (failed !== undefined) {
      if (mayFail?.test(failed) || isBusyVacuum(entry)) continue;
      problems.push(`${operation.kind} failed with ${failed}`);
    } else if (done !== undefined) applyOperation(state, { operation, done });
    else problems.push(...settleInterrupted(state, entry, seen));
  }
  return { state, problems };
}

/** It wants the file for itself, which others may keep in use for longer than it waits. */
function isBusyVacuum({ operation, failed }: JournalEntry): boolean {
  return operation.kind === "maintain" && failed?.startsWith("UNAVAILABLE") === true;
}

/** A backup is there and sound when it was acknowledged, and never there by halves. */
async function checkBackup({ operation, done }: JournalEntry): Promise<string[]> {
  if (operation.kind !== "backup") return [];
  if (!existsSync(operation.path))
    return done === undefined ? [] : ["an acknowledged backup is not there"];
  const backup = localMemory({ path: operation.path });
  try {
    const { problems } = await backup.admin.verify();
    return problems.map((problem) => `a backup: ${problem}`);
  } catch (error) {
    return [`a backup cannot be opened: ${error}`];
  } finally {
    await backup.close();
  }
}

async function checkFurtherWrites(memory: ReturnType<typeof localMemory>): Promise<string[]> {
  const scope = { userId: "afterwards" };
  const { results } = await memory.add("The zqafterwards works", { scope, infer: false });
  const found = await memory.search("zqafterwards", { scope });
  await memory.admin.erase(scope);
  const left = await memory.getAll({ scope });
  const { problems } = await memory.admin.verify();
  return [
    ...(results.length === 1 && found.results[0]?.id === results[0]?.id
      ? []
      : ["a memory that is added afterwards is not found"]),
    ...(left.results.length === 0 ? [] : ["what is erased afterwards stays"]),
    ...problems.map((problem) => `verify at the end: ${problem}`),
  ];
}
