import { cpus, totalmem } from "node:os";

/** The machine, runtime and day of a report, in one line. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} x ${cpu?.model ?? "unknown CPU"}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
