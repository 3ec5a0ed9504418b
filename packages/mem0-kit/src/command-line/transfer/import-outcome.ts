import type { ImportReport, LineFailure } from "./import-report.ts";
import type { ImportRun } from "./run-import.ts";

/** Most failed lines that are shown as text; `--json` has more. */
const mostShown = 20;

export interface ImportEnd extends ImportRun {
  /** Absolute, or `-`. */
  readonly file: string;
  readonly dryRun: boolean;
  readonly seconds: number;
}

/** What an import says with `--json`. */
export function toOutcome(report: ImportReport, end: ImportEnd) {
  const { lines, added, changed, skipped, failed, failures } = report;
  const counts = end.dryRun
    ? { dryRun: true, lines, valid: lines - skipped - failed, skipped, failed }
    : { lines, added, changed, skipped, failed };
  return {
    file: end.file,
    format: end.format ?? null,
    ...counts,
    stopped: end.stopped ?? (end.error === undefined ? null : "failed"),
    seconds: Math.round(end.seconds * 1000) / 1000,
    linesPerSecond: Math.round(lines / end.seconds),
    failures,
  };
}

/** The first failed lines, with code and reason. */
export function failureText({ failures, failed }: ImportReport): string {
  const shown = failures.slice(0, mostShown).map(toText);
  const more = failed - shown.length;
  if (more > 0) shown.push(`… and ${more} more.`);
  return shown.map((text) => `${text}\n`).join("");
}

/** The same in words. */
export function summaryOf(report: ImportReport, { dryRun, seconds, stopped }: ImportEnd): string {
  const { lines, added, changed, skipped, failed } = report;
  const atLine = stopped === "strict" ? " Stopped at the first bad line (--strict)." : "";
  if (dryRun)
    return `Checked ${lines} lines: ${lines - skipped - failed} can be imported, ${skipped} hold nothing to keep, ${failed} failed.${atLine} Nothing was written. Not checked: what the memory has already, and whether an id belongs to another scope there.`;
  const rate = Math.round(lines / seconds).toLocaleString("en");
  const changes = changed > 0 ? `${changed} changed, ` : "";
  return `${lines} lines: ${added} added, ${changes}${skipped} skipped, ${failed} failed, ${rate} lines/s.${atLine}`;
}

/** A message may name a key of the file, which must not move the cursor of a terminal. */
function toText({ line, code, message }: LineFailure): string {
  const reason = message.replace(/^\[mem0-kit\] /, "").replace(/\p{Cc}/gu, "");
  return `line ${line}: ${code} ${reason}`;
}
