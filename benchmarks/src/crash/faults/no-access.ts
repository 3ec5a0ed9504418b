import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MemoryError } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import type { FaultResult } from "./fault.ts";

const scope = { userId: "alex" };

/** Files and folders that may not be written, are not there, or go while they are in use. */
export async function noAccess(): Promise<FaultResult[]> {
  return [
    await withoutRights("file is read-only", "444", "777"),
    await withoutRights("file and folder are read-only", "444", "555"),
    await withoutRights("file may not be read", "000", "777"),
    await row("folder is missing", missingFolder),
    await row("folder cannot be made", impossibleFolder),
    await row("file removed while open", (folder) => gone(folder, (path) => rmSync(path))),
    await row("folder removed while open", (folder) =>
      gone(folder, () => rmSync(folder, { recursive: true })),
    ),
  ];
}

/** A write must be refused, a read be refused or right, and the file be as it was. */
function withoutRights(fault: string, file: string, directory: string): Promise<FaultResult> {
  return row(fault, async (folder) => {
    const path = join(folder, "memory.db");
    await addTo(path);
    const before = readFileSync(path);
    const child = fileURLToPath(new URL("access-child.ts", import.meta.url));
    // Other users must be able to come as far as the folder.
    const { stdout, stderr } = spawnSync(process.execPath, [child, path, file, directory], {
      encoding: "utf8",
    });
    chmodSync(folder, 0o700);
    chmodSync(path, 0o600);
    if (stdout === "") return [`the process failed: ${stderr}`];
    const [write, ...reads] = JSON.parse(stdout) as string[];
    return [
      ...(write === "STORAGE" ? [] : [`a write gives ${write}`]),
      ...reads.flatMap((read) =>
        /^(STORAGE|1 found)$/.test(read) ? [] : [`a read gives ${read}`],
      ),
      ...(readFileSync(path).equals(before) ? [] : ["the file was changed"]),
    ];
  });
}

async function missingFolder(folder: string): Promise<string[]> {
  const path = join(folder, "a", "b c", "ü", "memory.db");
  await addTo(path);
  const memory = localMemory({ path });
  const { total } = await memory.getAll({ scope });
  await memory.close();
  return total === 1 ? [] : [`${total} memories instead of 1`];
}

async function impossibleFolder(folder: string): Promise<string[]> {
  const file = join(folder, "file");
  writeFileSync(file, "x");
  return refusals(join(file, "memory.db"));
}

/** Writes that were acknowledged now would be gone with the file. */
async function gone(folder: string, removeFile: (path: string) => void): Promise<string[]> {
  const path = join(folder, "memory.db");
  const memory = localMemory({ path });
  await memory.add("Something", { scope, infer: false });
  removeFile(path);
  const code = await codeOf(memory.add("Something else", { scope, infer: false }));
  await memory.close();
  // What is left beside a removed file belongs to it.
  await addTo(path);
  return code === "STORAGE" ? [] : [`an add gives ${code}`];
}

async function refusals(path: string): Promise<string[]> {
  const memory = localMemory({ path });
  const code = await codeOf(memory.add("Something", { scope, infer: false }));
  await memory.close();
  return code === "STORAGE" ? [] : [`an add gives ${code}`];
}

async function addTo(path: string): Promise<void> {
  const memory = localMemory({ path });
  await memory.add("Something", { scope, infer: false });
  await memory.close();
}

function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "done",
    (error: unknown) => (MemoryError.isInstance(error) ? error.code : String(error)),
  );
}

async function row(
  fault: string,
  work: (folder: string) => Promise<string[]>,
): Promise<FaultResult> {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-access-"));
  try {
    const problems = await work(folder);
    const made = fault === "folder is missing";
    return { fault, cases: 1, outcome: made ? "made" : "writes refused with STORAGE", problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
