import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const askAgainMs = 300;

/**
 * Waits until no other process of this machine has the lock. One that died leaves a file behind, which
 * does not count.
 *
 * @returns A function that gives it back.
 */
export async function takeLock(file: string, signal: AbortSignal): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryLock(file)) {
    if (!isHeld(file)) rmSync(file, { force: true });
    else await sleep(askAgainMs, undefined, { signal });
  }
  return () => rmSync(file, { force: true });
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that is named in the file is alive. */
function isHeld(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
