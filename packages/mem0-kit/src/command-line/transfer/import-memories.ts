import {
  type ImportFailure,
  type MemoryAdmin,
  MemoryError,
  type MemoryRecord,
  type Scope,
} from "@mem0-kit/core";
import type { ImportReport } from "./import-report.ts";
import type { Importer } from "./importer.ts";
import { isReplaced, toMemoryRecord } from "./memory-row.ts";
import { oneAhead } from "./one-ahead.ts";

/** Records of one part: as many as an import names failures for, so that every one has its line. */
const mostRecords = 1000;
/** Bytes of one part, which is in the RAM twice while it is on its way. */
const mostBytes = 8 * 1024 * 1024;

export interface ImportMemoriesOptions {
  /** Where the records go; of `admin.import` only this is used. */
  readonly write: MemoryAdmin["import"];
  readonly scope: Scope | undefined;
  readonly report: ImportReport;
  /** Finds what is wrong with a part before it is written; with anything wrong it is left, and so are those after it. */
  readonly check?: (records: readonly MemoryRecord[]) => Promise<readonly ImportFailure[]>;
}

/** Imports rows as memories, as they are. While one part is written, the next one is read. */
export function importMemories({ write, scope, report, check }: ImportMemoriesOptions): Importer {
  const writing = oneAhead();
  let records: MemoryRecord[] = [];
  let lines: number[] = [];
  let bytes = 0;
  let refused = false;

  async function writePart(part: readonly MemoryRecord[], partLines: readonly number[]) {
    if (refused) return;
    const wrong = (await check?.(part)) ?? [];
    fail(wrong, partLines);
    refused = wrong.length > 0;
    if (refused) return;
    const result = await write(part, scope === undefined ? {} : { scope });
    report.added += result.added;
    report.skipped += result.skipped;
    fail(result.failures, partLines);
  }

  function fail(failures: readonly ImportFailure[], partLines: readonly number[]): void {
    for (const { index, id, error } of failures)
      report.fail(partLines[index] ?? 0, MemoryError.from(error), id);
  }

  async function flush(): Promise<void> {
    if (records.length === 0) return;
    const part = records;
    const partLines = lines;
    records = [];
    lines = [];
    bytes = 0;
    await writing.start(() => writePart(part, partLines));
  }

  return {
    take(row, line, size) {
      if (isReplaced(row)) {
        report.skipped += 1;
        return undefined;
      }
      records.push(toMemoryRecord(row, scope));
      lines.push(line);
      bytes += size;
      return records.length >= mostRecords || bytes >= mostBytes ? flush() : undefined;
    },
    flush,
    settle: writing.settle,
  };
}
