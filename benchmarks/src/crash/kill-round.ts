import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../random.ts";
import { checkFile } from "./check-file.ts";
import type { CrashOrder } from "./crash-child.ts";
import { type JournalEntry, journalEntries, readJournal } from "./journal.ts";
import { killChildren } from "./kill-children.ts";

/** What a round did and found. */
export interface KillRound {
  /** Processes on the one file at a time. */
  readonly processes: number;
  /** How often they were killed, before anything was checked. */
  readonly kills: number;
  readonly acknowledged: number;
  /** Calls that were in flight at a kill, by what they were. A round without any counts for nothing. */
  readonly inFlight: Readonly<Record<string, number>>;
  readonly memories: number;
  readonly problems: readonly string[];
}

/**
 * Has processes write to a new file, kills them at a random moment and checks what is there. The
 * same seed gives the same calls and moments, as far as the machine is as fast.
 */
export async function killRound(seed: number): Promise<KillRound> {
  const random = createRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-crash-"));
  const path = join(folder, "memory.db");
  const processes = seed % 3 === 2 ? 2 : 1;
  const kills = random() < 0.3 ? 2 : 1;
  const entries: JournalEntry[] = [];
  const problems: string[] = [];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const orders = Array.from({ length: processes }, (_, at): CrashOrder => {
        const name = `k${kill}p${at}`;
        const journal = join(folder, `${name}.jsonl`);
        return { path, journal, name, lanes: 4, seed: seed * 10 + kill * 5 + at };
      });
      // Every fourth while the file is being made or opened.
      const after =
        random() < 0.25
          ? ({ word: "intent", ms: random() * 400 } as const)
          : ({ word: "done", ms: random() * 1500 } as const);
      problems.push(...(await killChildren({ script: "crash-child.ts", orders, after })));
      for (const { journal } of orders) entries.push(...journalEntries(readJournal(journal)));
    }
    const check = await checkFile(path, entries).catch((error: unknown) => ({
      problems: [`the file cannot be used: ${error}`],
      memories: 0,
    }));
    return {
      processes,
      kills,
      acknowledged: entries.filter(({ done }) => done !== undefined).length,
      inFlight: countKinds(
        entries.filter(({ done, failed }) => done === undefined && failed === undefined),
      ),
      memories: check.memories,
      problems: [...problems, ...check.problems],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countKinds(entries: readonly JournalEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation } of entries) counts[operation.kind] = (counts[operation.kind] ?? 0) + 1;
  return counts;
}
