import type { Retention } from "@mem0-kit/core";
import type { Command } from "commander";
import { adminMethod } from "../admin-of.ts";
import { maintain } from "../maintain.ts";
import { memoryCommand, withMemory } from "../memory-command.ts";
import { parseDays } from "../parse-option.ts";
import type { CommandWorld } from "../run-command-line.ts";

/** `sweep`: erases what has outlived its retention. */
export function sweepCommand(world: CommandWorld): Command {
  return memoryCommand("sweep", "erase what is past its expiration date, and what else is told")
    .option("--expired-days <n>", "keep memories this long past it (default: 0)", parseDays)
    .option("--memory-days <n>", "erase memories not written for so many days", parseDays)
    .option("--history-days <n>", "erase entries of histories that are older", parseDays)
    .option("--idempotency-days <n>", "forget idempotency keys that are older", parseDays)
    .addHelpText("after", help)
    .action((given: Retention) =>
      withMemory(world, given, async ({ memory, options, print }) => {
        const sweep = adminMethod(memory, "sweep");
        const { expiredDays, memoryDays, historyDays, idempotencyDays } = options;
        const retention = {
          ...(expiredDays === undefined ? {} : { expiredDays }),
          ...(memoryDays === undefined ? {} : { memoryDays }),
          ...(historyDays === undefined ? {} : { historyDays }),
          ...(idempotencyDays === undefined ? {} : { idempotencyDays }),
        };
        const result = await maintain(world, (maintenance) => sweep(retention, maintenance));
        print(
          result,
          ({ memories, historyEntries, idempotencyKeys }) =>
            `Erased ${memories} memories, ${historyEntries} entries of histories and ${idempotencyKeys} idempotency keys.`,
        );
      }),
    );
}

const help = `
Example, once a day:
  mem0-kit sweep --memory-days 365 --history-days 90`;
