import { machine } from "../report/machine.ts";
import { figure, integer, printTable } from "../report/print-table.ts";
import { type AdaptersReport, isFastEnough, mostAddedMs } from "./adapters-command.ts";
import { mostHangMs, slowAddMs } from "./measure-adapter.ts";

/** Prints all results as tables. */
export function printAdapters(report: AdaptersReport): void {
  const { runs, http, absent } = report;
  console.log(`What memory adds to a model's call, on ${machine()}`);
  console.log(
    "The model answers at once; the memory finds the same five memories for everybody and keeps nothing. Every call with memory has one without beside it, each first in turns.",
  );
  console.log(
    `http: the memory is a server in another thread; a bare search there takes ${figure(http.p50Ms)} ms (p95 ${figure(http.p95Ms)}).`,
  );
  printTable(
    "Added to generateText, ms",
    ["adapter", "setting", "messages", "pairs", "added p50", "added p95", "without p50"],
    runs.flatMap(({ name, setting, added }) =>
      added.map((latency) => [
        name,
        setting,
        integer(latency.messages),
        integer(latency.pairs),
        ...[latency.p50Ms, latency.p95Ms].map((ms) => ms.toFixed(3)),
        latency.plainP50Ms.toFixed(3),
      ]),
    ),
  );
  printTable(
    `Added to streamText, ms: writes of ${slowAddMs} ms; a search that never ends`,
    ["adapter", "setting", "first part", "last part", "its timeout", "first part, hanging"],
    runs.map(({ name, setting, slowAdd, hanging: { timeoutMs, firstPartMs } }) => [
      name,
      setting,
      figure(slowAdd.firstPartMs),
      figure(slowAdd.lastPartMs),
      timeoutMs === null ? "not to be set" : integer(timeoutMs),
      firstPartMs === null ? `> ${integer(mostHangMs)}` : figure(firstPartMs),
    ]),
  );
  for (const { name, why } of absent) console.log(`${name} is absent: ${why}`);
  console.log(
    `Ours adds ${isFastEnough(report) ? "less" : "MORE"} than ${mostAddedMs} ms at 20 messages.`,
  );
}
