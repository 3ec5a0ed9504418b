import type { ImportFailure, Memory, MemoryRecord, Scope } from "@mem0-kit/core";
import { ApiError } from "../describe-error.ts";
import type { ImportEnd, ImportProgress, RefusedLine } from "./memory-answers.ts";
import { parseRecord } from "./parse-record.ts";

/** Most refused lines that are named; the others are counted. */
const mostNamed = 1000;

export interface ImportOptions {
  readonly scope: Scope;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Imports the lines of a file as one user's memories. A line of another user or a broken one is refused
 * by its number; what was written before an abort stays, and the same file again goes on there.
 */
export async function importMemories(
  memory: Pick<Memory, "admin" | "name">,
  text: string,
  { scope, onProgress, signal }: ImportOptions,
): Promise<ImportEnd> {
  const { admin, name } = memory;
  if (!admin) throw new ApiError(501, `The ${name} backend takes no import.`);
  const refused: RefusedLine[] = [];
  /** The line of each record that was given to the import. */
  const lines: number[] = [];
  const total = countLines(text);

  function* records(): Generator<MemoryRecord, void> {
    for (const { number, line } of linesOf(text)) {
      try {
        const record = parseRecord(line, scope);
        lines.push(number);
        yield record;
      } catch (error) {
        refused.push({ line: number, message: (error as Error).message });
      }
    }
  }

  onProgress({ done: 0, total });
  const { added, skipped, failed, failures } = await admin.import(records(), {
    scope,
    signal,
    // What is refused unseen was done before what the import now says to have done.
    onProgress: (done) => onProgress({ done: Math.min(done + refused.length, total), total }),
  });
  const refusedTotal = refused.length + failed;
  for (const { index, error } of failures)
    refused.push({ line: lines[index] ?? 0, message: sentenceOf(error) });
  refused.sort((left, right) => left.line - right.line);
  return {
    imported: added,
    duplicates: skipped,
    refused: refused.slice(0, mostNamed),
    refusedTotal,
  };
}

function countLines(text: string): number {
  let count = 0;
  for (const _ of linesOf(text)) count += 1;
  return count;
}

/** The lines that are not blank, from 1. */
function* linesOf(text: string): Generator<{ readonly number: number; readonly line: string }> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    number += 1;
    if (line !== "") yield { number, line };
    start = end < 0 ? text.length : end + 1;
  }
}

/** Without the package's name and ids, which a log needs and a page does not. */
function sentenceOf({ code, message }: ImportFailure["error"]): string {
  if (code === "SCOPE_CONFLICT") return "The line is of another user.";
  if (code === "CONFLICT") return "The line has the id of another user's memory.";
  return message.replace(/^\[[\w-]+\] /, "");
}
