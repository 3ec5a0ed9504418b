/** The program: reads the arguments of this process, and gives it its exit code. */
import { createMemory } from "../create-memory.ts";
import { exitCodes } from "./exit-codes.ts";
import { runCommandLine } from "./run-command-line.ts";

// `mem0-kit export | head -1`: who read it has enough, which is no failure. A full disk is one.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(exitCodes.done);
  process.stderr.write(`[mem0-kit] The standard output cannot be written: ${message}\n`);
  process.exit(exitCodes.failed);
});
// Nobody is there to be told.
process.stderr.on("error", () => {});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  createMemory: (path) => createMemory(path === undefined ? undefined : { backend: "local", path }),
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  columns: process.stdout.columns ?? 100,
});
