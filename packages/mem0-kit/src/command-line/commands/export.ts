import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { MemoryError, type MemoryRecord, parseScope } from "@mem0-kit/core";
import type { Command } from "commander";
import { adminOf } from "../admin-of.ts";
import { createProgress } from "../create-progress.ts";
import { withInterruption } from "../interruption.ts";
import {
  type CommandContext,
  optionalScope,
  scopedCommand,
  withMemory,
} from "../memory-command.ts";
import type { CommandWorld } from "../run-command-line.ts";
import { writeNewFile } from "../transfer/write-new-file.ts";

interface ExportCommandOptions {
  readonly force?: boolean;
  readonly progress?: boolean;
}

/** `export [file]`: writes memories with their history, a JSON object a line. */
export function exportCommand(world: CommandWorld): Command {
  return scopedCommand("export", "write memories with their history, one JSON object a line")
    .argument("[file]", "the file, packed with gzip if it ends in .gz (default: standard output)")
    .option("--force", "replace a file that is there")
    .option("--progress", "tell of the progress where there is no terminal, too")
    .addHelpText("after", help)
    .action((file: string | undefined, given: ExportCommandOptions) =>
      withMemory(world, given, (context) =>
        withInterruption((signal) => exportTo(world, { ...context, file: file ?? "-", signal })),
      ),
    );
}

interface ExportContext extends CommandContext<ExportCommandOptions> {
  readonly file: string;
  readonly signal: AbortSignal;
}

async function exportTo(world: CommandWorld, context: ExportContext): Promise<void> {
  const { memory, options, print, file, signal } = context;
  const { scope: asked } = optionalScope(options);
  const scope = asked === undefined ? {} : { scope: parseScope(asked) };
  const records = adminOf(memory, "export").export(scope);
  const { force = false, progress: always } = options;
  const progress = createProgress({
    stream: world.stderr,
    details: "{memories} memories",
    always,
    // Both would go to the same screen.
    hidden: file === "-" && world.stdout.isTTY === true,
  });
  let memories = 0;
  const onLines = (count: number) => {
    memories += count;
    progress.update(memories, { memories: memories.toLocaleString("en") });
  };
  try {
    const lines = toLines(records, onLines);
    if (file === "-") await pipeline(lines, world.stdout, { signal, end: false });
    else {
      const stages = file.endsWith(".gz") ? [createGzip()] : [];
      const written = await writeNewFile(file, { content: lines, stages, force, signal });
      progress.stop();
      if (options.json) return print({ ...written, memories }, () => "");
    }
    progress.stop();
    world.stderr.write(`Exported ${memories} memories.\n`);
  } catch (error) {
    progress.stop();
    throw signal.aborted ? interrupted() : error;
  }
}

/** Many lines at a time: a write each would cost more than the line. */
async function* toLines(
  records: AsyncIterable<MemoryRecord>,
  onLines: (count: number) => void,
): AsyncGenerator<string, void, undefined> {
  let text = "";
  let count = 0;
  for await (const record of records) {
    text += `${JSON.stringify(record)}\n`;
    count += 1;
    if (text.length < 65_536) continue;
    yield text;
    onLines(count);
    text = "";
    count = 0;
  }
  if (count > 0) yield text;
  onLines(count);
}

function interrupted(): MemoryError {
  return new MemoryError(
    "ABORTED",
    "[mem0-kit] The export was interrupted. A file was not written; run it again.",
  );
}

const help = `
What import reads, it writes: ids, dates, history and metadata come back as they were. Counts go to
the standard error; with a file and --json to the standard output.

Examples:
  mem0-kit export memories.jsonl.gz
  mem0-kit export --user-id alex | jq -r .memory
  mem0-kit export --path old.db | mem0-kit import - --path new.db`;
