import { Command, InvalidArgumentError, Option } from "commander";
import type { InferCommandOptions } from "./infer/infer-command.ts";
import type { Half } from "./profile/load-profile.ts";

type InferOptions = Omit<InferCommandOptions, "halves"> & { readonly half?: Half };

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
  .command("infer")
  .description("Extracts facts from judged messages, and finds evidence among them.")
  .addOption(
    new Option("--half <half>", "which half of the messages (default: both)").choices([
      "tune",
      "held-out",
    ]),
  )
  .addOption(
    new Option("--failures", "what was missed and wrongly kept, of the half for tuning")
      .default(false)
      .conflicts("json"),
  )
  .option("--data <folder>", "evaluation data (default: MEM0_KIT_DATA, else ../shared/data)")
  .option("--no-locomo", "judged messages and dialogues only")
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async ({ half, ...options }: InferOptions) => {
    const { inferCommand } = await import("./infer/infer-command.ts");
    const halves: Half[] = half === undefined ? ["tune", "held-out"] : [half];
    process.exitCode = await inferCommand({ halves, ...options });
  });

program
  .command("crash")
  .description("Kills processes that write and damages files, beside mem0ai/oss.")
  .option("--rounds <count>", "kills, and cases of each random fault", count, 25)
  .option("--seed <number>", "of the calls, the moments and the damage", count, 1)
  .option("--no-peer", "without mem0ai/oss")
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async (options) => {
    const { crashCommand } = await import("./crash/crash-command.ts");
    process.exitCode = await crashCommand(options);
  });

program
  .command("adapters")
  .description("Measures what memory adds to a model's call, beside other memories of the AI SDK.")
  .option("--pairs <count>", "calls with and without memory, of each length", count, 2000)
  .option("--no-peer", "without @mem0/vercel-ai-provider and @supermemory/tools")
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async (options) => {
    const { adaptersCommand } = await import("./adapters/adapters-command.ts");
    process.exitCode = await adaptersCommand(options);
  });

program
  .command("server")
  .description("Measures mem0-kit serve under load, and kills it while it takes memories on.")
  .option("--memories <count>", "how many memories", count, 50_000)
  .option("--users <count>", "how many users", count, 1_000)
  .option("--seconds <count>", "of each measurement", count, 20)
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async (options) => {
    const { serverCommand } = await import("./server/server-command.ts");
    process.exitCode = await serverCommand(options);
  });

program
  .command("fuzz")
  .description("Sends requests of all kinds to mem0-kit serve.")
  .option("--requests <count>", "how many", count, 10_000)
  .option("--seed <number>", "of the requests", count, 8)
  .option("--json", "one JSON result on stdout and nothing else", false)
  .action(async (options) => {
    const { fuzzCommand } = await import("./fuzz/fuzz-command.ts");
    process.exitCode = await fuzzCommand(options);
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
  return [...previous, count(value)];
}

function count(value: string): number {
  const parsed = Number(value);
  if (!Number.isSafeInteger(parsed) || parsed < 1)
    throw new InvalidArgumentError("It must be a whole number of at least 1.");
  return parsed;
}
