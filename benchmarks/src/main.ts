import { Command, InvalidArgumentError, Option } from "commander";
import type { Half } from "./profile/load-profile.ts";

const program = new Command("bench").description("Benchmarks of mem0-kit; each prints its tables.");

program
  .command("retrieval")
  .description("Finds gold evidence in long conversations, beside mem0ai/oss.")
  .option("--data <folder>", "evaluation data (default: MEM0_KIT_DATA, else ../shared/data)")
  .option("--dataset <file>", "a file of the flattened format, gzipped or not, instead")
  .option("--no-peer", "without mem0ai/oss")
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async (options) => {
    const { retrievalCommand } = await import("./retrieval/retrieval-command.ts");
    process.exitCode = await retrievalCommand(options);
  });

program
  .command("speed")
  .description("Loads a seeded workload and searches it, beside mem0ai/oss.")
  .option("--memories <count...>", "how many memories", counts)
  .option("--users <count...>", "how many users; several: a run each", counts)
  .option("--no-peer", "without mem0ai/oss")
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async ({ memories = [10_000], users = [100], ...options }) => {
    const { speedCommand } = await import("./speed/speed-command.ts");
    await speedCommand({ memories, users, ...options });
  });

program
  .command("profile")
  .description("Finds facts by questions that share no word with them.")
  .addOption(
    new Option("--half <half>", "which half of the pairs (default: both)").choices([
      "tune",
      "held-out",
    ]),
  )
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async ({ half, json }: { half?: Half; json: boolean }) => {
    const { profileCommand } = await import("./profile/profile-command.ts");
    await profileCommand({ halves: half === undefined ? ["tune", "held-out"] : [half], json });
  });

program
  .command("fit")
  .description("Fits the weights of the ranking; see src/fit.")
  .argument("[arguments...]")
  .allowUnknownOption()
  .helpOption(false)
  .action(async (args: string[]) => {
    const { fit } = await import("./fit/fit.ts");
    await fit(args);
  });

await program.parseAsync();

/** Collects repeated and listed counts. */
function counts(value: string, previous: readonly number[] = []): number[] {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError("It must be a whole number of at least 1.");
  return [...previous, count];
}
