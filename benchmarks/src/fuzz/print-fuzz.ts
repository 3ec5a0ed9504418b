import { machine } from "../report/machine.ts";
import { figure, integer, printTable } from "../report/print-table.ts";
import type { FuzzResult } from "./fuzz-command.ts";

/** Faults that are printed; `--json` has all. */
const mostPrinted = 20;

/** Prints all results as tables. */
export function printFuzz({
  requests,
  seed,
  seconds,
  byStatus,
  slowest,
  faults,
}: FuzzResult): void {
  console.log(`Requests of all kinds to mem0-kit serve, on ${machine()}`);
  console.log(
    `${integer(requests)} requests, seed ${seed}, ${figure(seconds)} s; slowest ${figure(slowest.ms)} ms: ${slowest.request}`,
  );
  printTable(
    "Answers",
    ["status", "answers"],
    Object.entries(byStatus).map(([status, count]) => [status, integer(count)]),
  );
  for (const { kind, at, request, said } of faults.slice(0, mostPrinted))
    console.log(`\n${kind} at ${at}: ${request}\n  ${said}`);
  console.log(
    faults.length === 0
      ? "\nNo failure, no hang, nothing of anybody else, no answer that is not described."
      : `\n${integer(faults.length)} FAULTS`,
  );
}
