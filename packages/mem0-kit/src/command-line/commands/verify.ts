import { MemoryError } from "@mem0-kit/core";
import type { Command } from "commander";
import { adminOf } from "../admin-of.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import type { CommandLineWorld } from "../run-command-line.ts";

/** `verify`: checks the store against itself and fails when something is wrong. */
export function verifyCommand(world: CommandLineWorld): Command {
  return memoryCommand("verify", "check the store against itself").action((given: object) =>
    withMemory(world, given, async ({ memory, print }) => {
      const report = await adminOf(memory, "verify").verify();
      print(report, ({ ok, checks, problems }) =>
        [
          ...checks.map((check) => `checked: ${check}`),
          ...problems.map((problem) => `PROBLEM: ${problem}`),
          ok ? "All is well." : "",
        ].join("\n"),
      );
      if (!report.ok) throw damaged(report.problems.length);
    }),
  );
}

function damaged(problems: number): MemoryError {
  return new MemoryError(
    "STORAGE",
    `[mem0-kit] verify found ${problems} problem(s). Restore a backup, or export what can be read.`,
  );
}
