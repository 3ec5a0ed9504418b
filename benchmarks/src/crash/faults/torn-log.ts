import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../../random.ts";
import { checkFile } from "../check-file.ts";
import { type JournalEntry, journalEntries, readJournal } from "../journal.ts";
import { killChildren } from "../kill-children.ts";
import type { FaultResult } from "./fault.ts";

const calls = 25;

/**
 * Damages the write-ahead log of a killed process at random places, and a copy of its index. SQLite
 * promises the transactions whose frames come before the damage, and none after it.
 */
export async function tornLog(seed: number, cases: number): Promise<FaultResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-torn-"));
  try {
    const killed = await makeKilledFile(folder);
    const { entries } = killed;
    const damages = damagesOf(readFileSync(`${killed.path}-wal`), createRandom(seed));
    const results: FaultResult[] = [];
    for (const [fault, damage] of damages) {
      const problems: string[] = [];
      let kept = 0;
      for (let number = 0; number < cases; number++) {
        const damaged = damage();
        const whole = entries.filter(({ logBytes = 0 }) => logBytes <= damaged.sound);
        kept += whole.length;
        problems.push(...(await checkDamaged(killed.path, damaged, whole)));
      }
      results.push({
        fault,
        cases,
        outcome: `${kept} of ${cases * calls} acknowledged calls lie before the damage: all there, no other`,
        problems,
      });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ways to damage a log, each anew at every call. */
function damagesOf(
  log: Buffer,
  random: () => number,
): readonly (readonly [fault: string, damage: () => DamagedLog])[] {
  const upTo = (most: number) => Math.floor(random() * most);
  const noise = (bytes: number) => Buffer.from(Array.from({ length: bytes }, () => upTo(256)));
  return [
    [
      "log cut off at a random place",
      () => {
        const at = upTo(log.length);
        return { log: log.subarray(0, at), sound: at };
      },
    ],
    [
      "log overwritten from a random place",
      () => {
        const at = upTo(log.length);
        const bytes = noise(1 + upTo(5000));
        const rest = log.subarray(at + bytes.length);
        return { log: Buffer.concat([log.subarray(0, at), bytes, rest]), sound: at };
      },
    ],
    [
      "torn frames after the last acknowledged call",
      () => {
        // Noise, or frames of before, which have been sound once.
        const at = upTo(log.length);
        const more = random() < 0.5 ? noise(1 + upTo(20_000)) : log.subarray(at, at + 12_345);
        return { log: Buffer.concat([log, more]), sound: log.length };
      },
    ],
    [
      "index of the log (-shm) overwritten",
      () => ({ log, sound: log.length, index: noise(32_768) }),
    ],
  ];
}

interface KilledFile {
  readonly path: string;
  readonly entries: readonly JournalEntry[];
}

interface DamagedLog {
  readonly log: Buffer;
  /** Bytes from the beginning that are as they were. */
  readonly sound: number;
  readonly index?: Buffer;
}

async function makeKilledFile(folder: string, triesLeft = 3): Promise<KilledFile> {
  const path = join(folder, `${triesLeft}`, "memory.db");
  const journal = join(folder, `journal-${triesLeft}.jsonl`);
  const ended = await killChildren({
    script: "log-child.ts",
    orders: [{ path, journal, calls }],
    after: { word: "done", count: calls, ms: 0 },
  });
  if (ended.length > 0) throw new Error(`[benchmarks] ${ended.join("; ")}`);
  const entries: JournalEntry[] = journalEntries(readJournal(journal));
  const sizes = entries.map(({ logBytes = 0 }) => logBytes);
  const grows = sizes.every((size, at) => size > (sizes[at - 1] ?? 0));
  if (sizes.length === calls && grows) return { path, entries };
  // It was cleared in between, so its length tells nothing.
  if (triesLeft === 0)
    throw new Error(`[benchmarks] The log does not grow with every call: ${sizes.join(", ")}.`);
  return makeKilledFile(folder, triesLeft - 1);
}

async function checkDamaged(
  path: string,
  { log, index }: DamagedLog,
  whole: readonly JournalEntry[],
): Promise<string[]> {
  const folder = `${path}-copy`;
  const copy = join(folder, "memory.db");
  mkdirSync(folder);
  try {
    copyFileSync(path, copy);
    writeFileSync(`${copy}-wal`, log);
    if (index) writeFileSync(`${copy}-shm`, index.subarray(0, statSync(`${path}-shm`).size));
    return [...(await checkFile(copy, whole)).problems];
  } catch (error) {
    return [`the file cannot be used: ${error}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
