#!/usr/bin/env node
import { runCommandLine } from "./run-command-line.ts";

// `mem0-dify build | head -1`: who read it has enough, which is no failure.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(0);
  process.stderr.write(`[mem0-kit] The standard output cannot be written: ${message}\n`);
  process.exit(1);
});

process.exitCode = await runCommandLine(process.argv.slice(2), process);
