import { machine } from "../report/machine.ts";
import { figure, integer, printTable } from "../report/print-table.ts";
import type { LoadResult } from "./run-load.ts";
import { asked, type ServerReport } from "./server-command.ts";

/** Prints all results as tables. */
export function printServer(report: ServerReport): void {
  const { memories, users, searches, queuedAdds, storedAdds, kills, rssMb } = report;
  const [before, after] = report.loadAverage.map(figure);
  console.log(`mem0-kit serve under load, on ${machine()}`);
  console.log(
    `${integer(memories)} memories of ${integer(users)} users; keys on; autocannon on the same cores. Load average ${before} before, ${after} after; the disk does ${figure(report.fdatasyncPerSecond)} fdatasync/s; the server holds ${rssMb === null ? "?" : figure(rssMb)} MB.`,
  );
  printTable(
    "Requests, milliseconds, and cores kept busy",
    ["request", "a second", "p50", "p99", "max", "refused", "server", "load tool"],
    [rowOf("search", searches), rowOf("add, queued", queuedAdds), rowOf("add, stored", storedAdds)],
  );
  printTable(
    "Killed (SIGKILL) during adds",
    ["adds", "acknowledged", "lost"],
    kills.map(({ adds, acknowledged, lost }) => [adds, integer(acknowledged), integer(lost)]),
  );
  console.log(`The queue was empty ${figure(queuedAdds.doneAfterSeconds)} s after the last add.`);
  console.log(
    `Asked: ${asked.searches} searches a second, p99 ${asked.searchP99Ms} ms; ${asked.adds} adds a second: ${isFastEnough(report) ? "met" : "NOT met"}.`,
  );
}

function isFastEnough({ searches, queuedAdds, storedAdds }: ServerReport): boolean {
  return (
    searches.perSecond >= asked.searches &&
    searches.p99Ms <= asked.searchP99Ms &&
    Math.min(queuedAdds.perSecond, storedAdds.perSecond) >= asked.adds
  );
}

function rowOf(name: string, load: LoadResult): string[] {
  const { perSecond, p50Ms, p99Ms, maxMs, refused, serverCores, loadToolCores } = load;
  const cores = serverCores === null ? "?" : figure(serverCores);
  const times = [p50Ms, p99Ms, maxMs].map(figure);
  return [name, figure(perSecond), ...times, integer(refused), cores, figure(loadToolCores)];
}
