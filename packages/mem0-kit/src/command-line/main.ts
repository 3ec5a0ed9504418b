#!/usr/bin/env node
import { createMemory } from "../create-memory.ts";
import { runCommandLine } from "./run-command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  createMemory: (path) => createMemory(path === undefined ? undefined : { backend: "local", path }),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  columns: process.stdout.columns ?? 100,
});
