import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { localMemory } from "../src/index.ts";
import type { AddOrder } from "./sqlite/scripts/add-memories.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const hasStrace = spawnSync("strace", ["-f", "-y", "-e", "trace=fsync", "true"]).status === 0;

describe("an add with durability: full", () => {
  // Seen at the system calls where they can be seen, else at the settings of the open database.
  it("is on the disk before it is acknowledged", { timeout: 60_000 }, async () => {
    const path = temporaryPath();
    if (!hasStrace) {
      expect(await settingsOf(path, "full")).toEqual({ synchronous: "FULL", journalMode: "wal" });
      return;
    }
    const calls = tracedAdds({
      path,
      durability: "full",
      texts: ["One", "Two", "Three"],
      atATime: 1,
    });
    expect(calls).toHaveLength(3);
    for (const call of calls) {
      expect(call).toContain("write");
      expect(call.lastIndexOf("sync")).toBeGreaterThan(call.lastIndexOf("write"));
    }
  });

  it("is what there is by default", async () => {
    const settings = await settingsOf(temporaryPath(), undefined);
    expect(settings).toEqual({ synchronous: "FULL", journalMode: "wal" });
  });
});

describe("an add with durability: normal", () => {
  it("does not wait for the disk", { timeout: 60_000 }, async () => {
    const path = temporaryPath();
    if (!hasStrace) {
      expect(await settingsOf(path, "normal")).toEqual({
        synchronous: "NORMAL",
        journalMode: "wal",
      });
      return;
    }
    const texts = ["One", "Two", "Three", "Four"];
    const calls = tracedAdds({ path, durability: "normal", texts, atATime: 1 });
    // The first one makes the file as well.
    expect(calls.slice(1)).toHaveLength(3);
    for (const call of calls.slice(1)) {
      expect(call).toContain("write");
      expect(call).not.toContain("sync");
    }
  });
});

/** What happens to the write-ahead log before each acknowledgement, since the one before. */
function tracedAdds(order: AddOrder): string[][] {
  const script = fileURLToPath(new URL("sqlite/scripts/add-memories.ts", import.meta.url));
  const trace = join(dirname(order.path), "trace");
  const { status, stderr } = spawnSync("strace", [
    ...["-f", "-y", "-e", "trace=fdatasync,fsync,write,pwrite64", "-o", trace],
    ...[process.execPath, script, JSON.stringify(order)],
  ]);
  expect(status, String(stderr)).toBe(0);
  return callsOf(readFileSync(trace, "utf8").split("\n"));
}

/** A write counts from its begin, a sync from its end. */
function callsOf(lines: readonly string[]): string[][] {
  const calls: string[][] = [[]];
  const syncing = new Set<string>();
  for (const line of lines) {
    const [thread = ""] = line.split(" ");
    const ofLog = line.includes("-wal>");
    const events = calls.at(-1);
    if (/ write\(\d+<[^>]*>, "acknowledged/.test(line)) calls.push([]);
    else if (ofLog && / (pwrite64|write)\(/.test(line)) events?.push("write");
    else if (ofLog && /sync\(.*unfinished/.test(line)) syncing.add(thread);
    else if (ofLog && /sync\(.*= 0$/.test(line)) events?.push("sync");
    else if (/sync resumed>.*= 0$/.test(line) && syncing.delete(thread)) events?.push("sync");
  }
  return calls.slice(0, -1);
}

async function settingsOf(path: string, durability: "full" | "normal" | undefined) {
  const memory = localMemory({ path, ...(durability && { durability }) });
  onTestFinished(() => memory.close());
  const { details } = await memory.admin.stats();
  return { synchronous: details.synchronous, journalMode: details.journalMode };
}
