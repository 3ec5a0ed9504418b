import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** Starts a script of this folder in a process of its own; Node runs its TypeScript as it is. */
export function startScript(name: string, ...args: readonly string[]) {
  const script = fileURLToPath(new URL(`scripts/${name}`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  /** Waits for something that happens while it runs. */
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      const gone = child.exitCode !== null || child.signalCode !== null;
      if (gone) throw new Error(`The script ended early: ${errors}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  return {
    /** What it has printed so far. */
    output: () => output,
    errors: () => errors,
    ended,
    until,
    /** Resolves once it has printed that many lines. */
    printed: (lines: number) => until(() => output.split("\n").length > lines),
    /** Ends its input, and waits until it has ended. */
    async end(): Promise<void> {
      child.stdin.end();
      await ended;
    },
    async kill(): Promise<void> {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Runs a script to its end. */
export async function runScript(
  name: string,
  ...args: readonly string[]
): Promise<{ readonly output: string; readonly errors: string }> {
  const script = startScript(name, ...args);
  await script.ended;
  return { output: script.output(), errors: script.errors() };
}
