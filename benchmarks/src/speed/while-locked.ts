import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { SpeedEngine } from "./speed-engine.ts";
import type { Workload } from "./workload.ts";

/** How long the other process holds the write lock, in milliseconds. */
const heldMs = 2000;

/** Searches, and adds that have to wait, while another process holds the write lock of the file. */
export async function whileLocked(
  engine: SpeedEngine,
  file: string,
  workload: Workload,
): Promise<void> {
  const script = fileURLToPath(new URL("hold-write-lock.ts", import.meta.url));
  const holder = spawn(process.execPath, [script, file, String(heldMs)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(holder, "exit");
  await once(holder.stdout, "data");
  let isHeld = true;
  void ended.then(() => {
    isHeld = false;
  });
  const adds = Array.from({ length: 8 }, (_, number) =>
    engine.add(workload.userOfRun(number), "while-locked", [`Added while locked, ${number}`]),
  );
  for (let number = 0; isHeld; number++) {
    const { userId, text } = workload.query(2_000_000 + number);
    await engine.search(userId, text);
  }
  await Promise.all(adds);
  await ended;
}
