import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a script in a process that can make no file larger than so many kilobytes, as on a disk that
 * gets full; returns what it printed.
 */
export function runLimited(kilobytes: number, name: string, ...args: readonly string[]): string {
  const script = fileURLToPath(new URL(`scripts/${name}`, import.meta.url));
  // The signal that comes with it would end the process.
  const limited = `trap "" XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const command = ["-c", limited, process.execPath, script, ...args];
  return String(spawnSync("bash", command).stdout);
}
