import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Operation, Outcome } from "./operation.ts";

/**
 * A line of the journal, which a process that is about to be killed keeps: written by one system call
 * before a call begins and after its promise resolved, so that the kill takes nothing of it.
 */
export type JournalLine = { readonly at: number; readonly lane: string } & (
  | { readonly intent: Operation }
  | { readonly done: Outcome; readonly logBytes?: number }
  | { readonly part: number }
  | { readonly failed: string }
);

export function openJournal(file: string) {
  const handle = openSync(file, "a");
  return {
    write: (line: JournalLine) => void writeSync(handle, `${JSON.stringify(line)}\n`),
    close: () => closeSync(handle),
  };
}

/** The lines so far. One that was cut off was not written: what it tells of had not begun or resolved. */
export function readJournal(file: string): JournalLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as JournalLine);
}

/** A call of a journal with what is known of its end. */
export interface JournalEntry {
  readonly lane: string;
  readonly operation: Operation;
  /** Absent: it was in flight when its process was killed. */
  readonly done?: Outcome;
  /** How long the write-ahead log was when it ended, where that is noted. */
  readonly logBytes?: number;
  readonly failed?: string;
  /** Records of an import that were reported as written. */
  readonly parts: readonly number[];
}

/** The calls of a journal: first those that ended, in the order of their ends, then those in flight. */
export function journalEntries(lines: readonly JournalLine[]): JournalEntry[] {
  const begun = new Map<number, JournalEntry & { parts: number[] }>();
  const ended: JournalEntry[] = [];
  for (const line of lines) {
    const { at, lane } = line;
    const entry = begun.get(at);
    if ("intent" in line) begun.set(at, { lane, operation: line.intent, parts: [] });
    else if (entry === undefined) throw new Error(`The journal ends call ${at} without its begin.`);
    else if ("part" in line) entry.parts.push(line.part);
    else {
      const { at: number, lane: _, ...end } = line;
      begun.delete(number);
      ended.push({ ...entry, ...end });
    }
  }
  return [...ended, ...begun.values()];
}
