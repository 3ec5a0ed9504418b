import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localMemory } from "@mem0-kit/local";
import { checkFile } from "../check-file.ts";
import { type JournalLine, journalEntries } from "../journal.ts";
import { type Operation, perform } from "../operation.ts";
import { type FullDiskOrder, type FullDiskReport, mayFail } from "./full-disk-order.ts";

// Writes until no more fits, reads, makes room, writes on and checks all of it.
const { folder, ballastBytes } = JSON.parse(process.argv[2] ?? "") as FullDiskOrder;
console.log(JSON.stringify(await fillDisk()));

async function fillDisk(): Promise<FullDiskReport> {
  const path = join(folder, "memory.db");
  const ballast = join(folder, "ballast");
  const lines: JournalLine[] = [];
  const problems: string[] = [];
  if (ballastBytes > 0) writeFileSync(ballast, Buffer.alloc(ballastBytes, 1));
  const memory = localMemory({ path });
  const failures = () => lines.filter((line) => "failed" in line).length;
  while (failures() < 6 && lines.length < 10_000) {
    const at = lines.length;
    const calls = [batch(at), single(at), append(at)];
    await Promise.all(calls.map((operation, add) => record(memory, lines, at + add, operation)));
  }
  if (failures() === 0) problems.push("the disk did not become full");
  const read = await memory.search("zqdiskn0x0", { scope: { userId: "disk" } });
  if (read.results.length === 0) problems.push("nothing is found while the disk is full");
  if (ballastBytes > 0) {
    rmSync(ballast);
    const before = failures();
    await record(memory, lines, lines.length, batch(lines.length));
    if (failures() > before) problems.push("a write fails although there is room again");
  }
  await memory.close();
  const entries = journalEntries(lines);
  if (ballastBytes > 0) problems.push(...(await checkFile(path, entries, { mayFail })).problems);
  return { entries, problems };
}

async function record(
  memory: ReturnType<typeof localMemory>,
  lines: JournalLine[],
  at: number,
  operation: Operation,
): Promise<void> {
  const lane = "disk";
  lines.push({ at, lane, intent: operation });
  try {
    lines.push({ at, lane, done: await perform(memory, lane, operation) });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    lines.push({ at, lane, failed: `${code ?? "no code"}: ${message}` });
  }
}

function batch(at: number): Operation {
  const texts = Array.from(
    { length: 5 },
    (_, index) => `zqdiskn${at}x${index} was mentioned ${"at length ".repeat(30)}`,
  );
  return { kind: "add", texts, infer: false, key: `batch ${at}` };
}

function single(at: number): Operation {
  return { kind: "add", texts: [`zqdisksn${at}x0 was mentioned alone`], infer: false };
}

function append(at: number): Operation {
  return { kind: "append", entries: [`entry of ${at}`, "x".repeat(2000)], key: `append ${at}` };
}
