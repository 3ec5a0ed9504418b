import { MemoryError, parseScope, type Scope } from "@mem0-kit/core";
import { type Command, Option } from "commander";
import { createProgress } from "../create-progress.ts";
import { exitCodes } from "../exit-codes.ts";
import { withInterruption } from "../interruption.ts";
import {
  type CommandContext,
  optionalScope,
  scopedCommand,
  withMemory,
} from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";
import { importers } from "../transfer/create-importer.ts";
import { failureText, summaryOf, toOutcome } from "../transfer/import-outcome.ts";
import { createImportReport, type ImportReport } from "../transfer/import-report.ts";
import { type Input, openInput } from "../transfer/open-input.ts";
import { readLines } from "../transfer/read-lines.ts";
import { type ImportFormat, type ImportRun, runImport } from "../transfer/run-import.ts";

interface ImportCommandOptions {
  readonly format?: ImportFormat;
  readonly infer?: boolean;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly progress?: boolean;
}

/** `import <file|->`: takes memories or messages, a JSON object a line. */
export function importCommand(world: CommandWorld): Command {
  return scopedCommand("import", "take memories or messages from a file, one JSON object a line")
    .argument("<file>", "the file, as it is or packed with gzip; - is the standard input")
    .addOption(
      new Option(
        "--format <format>",
        "what the lines are (default: what the first one is)",
      ).choices(["memories", "messages"]),
    )
    .option("--infer", "of messages keep the facts found in them instead of their words")
    .option("--strict", "stop at the first bad line, before anything of its part is written")
    .option("--dry-run", "check every line and write nothing")
    .option("--progress", "tell of the progress where there is no terminal, too")
    .addHelpText("after", help)
    .action((file: string, given: ImportCommandOptions) =>
      withMemory(world, given, (context) =>
        withInterruption((signal) => importFile(world, { ...context, file, signal })),
      ),
    );
}

interface ImportContext extends CommandContext<ImportCommandOptions> {
  readonly file: string;
  readonly signal: AbortSignal;
}

async function importFile(world: CommandWorld, context: ImportContext): Promise<void> {
  const { memory, options, print, file, signal } = context;
  const { scope: asked } = optionalScope(options);
  const supported = memory.capabilities.scopeIds;
  const scope = asked === undefined ? undefined : parseScope(asked, { supported });
  const input = await openInput(file, { stdin: world.stdin, signal });
  const report = createImportReport();
  const run = await runWithProgress(world, { ...context, scope, input, report });

  if (!options.json) world.stderr.write(failureText(report));
  const end = { ...run, file: input.path, dryRun: options.dryRun === true };
  print(toOutcome(report, end), () => summaryOf(report, end));
  if (run.error !== undefined) throw run.error;
  if (run.stopped === "interrupted") throw interrupted();
  if (report.failed > 0) world.exitWith(exitCodes.failed);
}

interface RunContext extends ImportContext {
  readonly scope: Scope | undefined;
  readonly input: Input;
  readonly report: ImportReport;
}

async function runWithProgress(
  { stderr }: CommandWorld,
  { memory, options, signal, scope, input, report }: RunContext,
): Promise<ImportRun & { readonly seconds: number }> {
  const { strict = false, dryRun = false, infer = false, format } = options;
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const details = "{lines} lines, {rate}/s";
  const progress = createProgress({
    stream: stderr,
    total: input.bytes,
    details,
    always: options.progress,
  });
  const importer = importers({ memory, scope, report, infer, strict, dryRun });
  const run = await runImport(readLines(input.chunks), {
    format,
    createImporter: importer.create,
    report,
    strict,
    signal,
    onProgress: () => progress.update(input.bytesRead, progressOf(report, seconds())),
  });
  progress.stop();
  await importer.close();
  return { ...run, seconds: seconds() };
}

function progressOf({ lines }: ImportReport, seconds: number) {
  return {
    lines: lines.toLocaleString("en"),
    rate: Math.round(lines / seconds).toLocaleString("en"),
  };
}

function interrupted(): MemoryError {
  return new MemoryError(
    "ABORTED",
    "[mem0-kit] The import was interrupted. What was written stays; the same command goes on where it stopped.",
  );
}

const help = `
Memories: as export writes them, or with mem0's names:
  {"id":"…","memory":"Plays the cello.","user_id":"alex","created_at":"2026-05-01T10:00:00Z"}
Messages, with any of userId, agentId, appId and runId (or user_id …), which --user-id … complete:
  {"role":"user","content":"I play the cello.","runId":"chat-7","createdAt":"2026-05-01T10:00:00Z"}

A line that cannot be imported is named and left out; exit code 1 says that there are such lines.
With --user-id … a line of another scope is refused. After an interruption the same command goes on:
what is there already is skipped.

Examples:
  mem0-kit import memories.jsonl
  mem0-kit import chats.jsonl.gz --user-id alex --infer
  mem0-kit export --path old.db | mem0-kit import - --path new.db`;
