import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface KillOptions<T extends { readonly journal: string }> {
  /** Name of the script in this folder; it gets its order as JSON. */
  readonly script: string;
  readonly orders: readonly T[];
  /** The moment: so many milliseconds after every journal has so many lines with this word in them. */
  readonly after: {
    readonly word: "intent" | "done";
    /** @default 1 */
    readonly count?: number;
    readonly ms: number;
  };
}

/**
 * Starts processes, kills all of them at a moment (SIGKILL) and waits until they are gone. Tells of
 * those that ended by themselves before.
 */
export async function killChildren<T extends { readonly journal: string }>({
  script,
  orders,
  after,
}: KillOptions<T>): Promise<string[]> {
  const children = orders.map((order) => startChild(script, order));
  const allAlive = () => children.every((child) => child.isAlive());
  try {
    while (allAlive() && !orders.every(({ journal }) => hasLines(journal, after))) await delay(2);
    if (allAlive()) await delay(after.ms);
    return children.flatMap((child) =>
      child.isAlive() ? [] : [`a process ended before it was killed: ${child.errors()}`],
    );
  } finally {
    await Promise.all(children.map((child) => child.kill()));
  }
}

function startChild(script: string, order: unknown) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), JSON.stringify(order)],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, MEM0_TELEMETRY: "false" } },
  );
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  return {
    isAlive: () => child.exitCode === null && child.signalCode === null,
    /** What it said last of its end. */
    errors: () => errors.match(/^\w*Error: .*$/m)?.[0] ?? errors.slice(-200),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function hasLines(journal: string, { word, count = 1 }: KillOptions<never>["after"]): boolean {
  if (!existsSync(journal)) return false;
  return readFileSync(journal, "utf8").split(`"${word}":`).length > count;
}
