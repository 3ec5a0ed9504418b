import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** `mem0-kit serve` in a process of its own. */
export interface ServeProcess {
  readonly url: string;
  /** Seconds of CPU that it has had; `null` where the system does not tell. */
  cpuSeconds(): number | null;
  /** Megabytes that it holds; `null` where the system does not tell. */
  rssMb(): number | null;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts it on a free port and waits until it listens. Its log goes where nobody reads it. */
export async function startServe(path: string): Promise<ServeProcess> {
  const child = spawn(process.execPath, [commandLine(), "serve", "--port", "0", "--path", path], {
    stdio: ["ignore", "pipe", "ignore"],
    // Whoever measures may have keys and a development setting of their own.
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
  });
  const ended = once(child, "close");
  const printed = child.stdout.setEncoding("utf8");
  let text = "";
  while (!/listens on (\S+)\n/.test(text)) {
    const [next] = await Promise.race([once(printed, "data"), ended.then(() => [null])]);
    if (next === null) throw new Error("[benchmarks] mem0-kit serve ended before it listened.");
    text += next;
  }
  printed.resume();
  return {
    url: /listens on (\S+)\n/.exec(text)?.[1] ?? "",
    cpuSeconds: () => cpuSeconds(child.pid),
    rssMb: () => rssMb(child.pid),
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

function commandLine(): string {
  const manifest = fileURLToPath(import.meta.resolve("mem0-kit/package.json"));
  return join(dirname(manifest), "dist", "command-line", "main.js");
}

/** Linux counts them in hundredths, whatever the machine. */
function cpuSeconds(pid: number | undefined): number | null {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /, "")
    .split(" ");
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) / 100;
}

function rssMb(pid: number | undefined): number | null {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
