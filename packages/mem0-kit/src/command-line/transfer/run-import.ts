import type { ImportReport } from "./import-report.ts";
import type { Importer } from "./importer.ts";
import { invalidInput } from "./invalid-input.ts";
import type { TextLine } from "./read-lines.ts";
import { parseRow, type Row } from "./row.ts";

export type ImportFormat = "memories" | "messages";

export interface ImportRunOptions {
  /** What the lines are. Default: what the first one is. */
  readonly format: ImportFormat | undefined;
  readonly createImporter: (format: ImportFormat) => Importer;
  readonly report: ImportReport;
  /** Whether the first line that fails ends it. */
  readonly strict: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: () => void;
}

/** How an import ended. */
export interface ImportRun {
  readonly format: ImportFormat | undefined;
  readonly stopped: "interrupted" | "strict" | null;
  /** What ended it beside faults of lines. */
  readonly error?: unknown;
}

/**
 * Brings lines to an importer until they end, the signal is aborted, or the memory or the file
 * fails. Whichever it is, what was begun is finished and what was counted is right.
 */
export async function runImport(
  lines: AsyncIterable<readonly TextLine[]>,
  { createImporter, report, strict, signal, onProgress, ...options }: ImportRunOptions,
): Promise<ImportRun> {
  let format = options.format;
  let importer: Importer | undefined;
  const stopped = () => (signal.aborted ? "interrupted" : isRefused() ? "strict" : null);
  const isRefused = () => strict && report.failed > 0;

  function take(line: TextLine): Promise<void> | undefined {
    report.lines += 1;
    const row = attempt(line, () => parseRow(line));
    if (row === undefined) return undefined;
    format ??= attempt(line, () => formatOf(row), row.id);
    if (format === undefined) return undefined;
    importer ??= createImporter(format);
    const { take: takeRow } = importer;
    return attempt(line, () => takeRow(checkFormat(row), line.number, line.text.length), row.id);
  }

  function checkFormat(row: Row): Row {
    const its = formatOf(row);
    if (its === format) return row;
    throw invalidInput(`The line is ${kinds[its]}, in an import of ${format}.`);
  }

  function attempt<T>(line: TextLine, work: () => T, id?: unknown): T | undefined {
    try {
      return work();
    } catch (error) {
      report.fail(line.number, error, id);
      return undefined;
    }
  }

  try {
    for await (const some of lines) {
      for (const line of some) {
        if (stopped()) break;
        const written = take(line);
        if (written === undefined) continue;
        await written;
        onProgress();
      }
      if (stopped()) break;
      onProgress();
    }
    if (!stopped()) await importer?.flush();
    await importer?.settle();
    return { format, stopped: stopped() };
  } catch (error) {
    await importer?.settle().catch(() => undefined);
    return { format, stopped: stopped(), error };
  }
}

function formatOf(row: Row): ImportFormat {
  if ("memory" in row) return "memories";
  if ("content" in row || "role" in row) return "messages";
  throw invalidInput("The line has neither a memory nor the content of a message.");
}

const kinds = { memories: "a memory", messages: "a message" } as const;
