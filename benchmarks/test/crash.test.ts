import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { localMemory } from "@mem0-kit/local";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkFile } from "../src/crash/check-file.ts";
import { countRounds } from "../src/crash/count-rounds.ts";
import { fullFiles } from "../src/crash/faults/full-disk.ts";
import { tornLog } from "../src/crash/faults/torn-log.ts";
import { type JournalEntry, type JournalLine, journalEntries } from "../src/crash/journal.ts";
import { killRound } from "../src/crash/kill-round.ts";
import { type Operation, perform } from "../src/crash/operation.ts";

const lane = "lane";

describe("processes that are killed while they write", () => {
  it("lose nothing acknowledged and leave nothing half-written", { timeout: 120_000 }, async () => {
    const { rounds } = await countRounds(killRound, { rounds: 3, seed: 20 });
    expect(rounds.flatMap(({ problems }) => problems)).toEqual([]);
    for (const { inFlight } of rounds) expect(Object.keys(inFlight).length).toBeGreaterThan(0);
    expect(rounds.some(({ acknowledged }) => acknowledged > 0)).toBe(true);
  });

  it("lose what comes after damage in the log, and no more", { timeout: 120_000 }, async () => {
    const results = await tornLog(3, 2);
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    expect(results).toHaveLength(4);
  });
});

describe("a process whose files may not grow", () => {
  it("refuses whole calls and keeps what it acknowledged", { timeout: 120_000 }, async () => {
    const { problems, cases } = await fullFiles();
    expect(problems).toEqual([]);
    expect(cases).toBeGreaterThan(0);
  });
});

describe("the check of a file", () => {
  const operations: readonly Operation[] = [
    { kind: "add", texts: ["zqone said", "zqtwo said"], infer: false, key: "key" },
    { kind: "append", entries: ["entry one", "entry two"], key: "append" },
    { kind: "put", key: "document", value: 1 },
    { kind: "import", prefix: "zqpart", count: 700 },
  ];

  it("finds nothing wrong with a sound one", async () => {
    const { path, entries } = await makeFile(operations);
    expect((await checkFile(path, entries)).problems).toEqual([]);
  });

  it.each([
    [
      "another text",
      "UPDATE memories SET text = 'other' WHERE text = 'zqone said'",
      "another text",
    ],
    ["no history", "DELETE FROM history WHERE after = 'zqone said'", "0 entries of history"],
    ["a forgotten answer", "DELETE FROM results", "repeated add gives another answer"],
    ["a lost entry", "DELETE FROM transcript_entries WHERE position = 1", "conversation"],
    ["a lost document", "DELETE FROM documents", "a document is lost"],
    ["another user's memory", "UPDATE memories SET user_id = 'other' WHERE ordinal = 1", "nobody"],
    [
      "an index without it",
      "UPDATE memories SET analysis = (SELECT analysis FROM memories WHERE text = 'zqtwo said') WHERE text = 'zqone said'",
      "not found by a search",
    ],
  ])("finds %s", async (_, sql, problem) => {
    const { path, entries } = await makeFile(operations);
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
    const { problems } = await checkFile(path, entries);
    expect(problems.join("\n")).toContain(problem);
  });

  it.each<[string, Operation, Operation, string]>([
    [
      "a half-written add",
      { kind: "add", texts: ["zqa said", "zqb said", "zqc said"], infer: false },
      { kind: "add", texts: ["zqa said", "zqb said"], infer: false },
      "2 of the 3 memories of an interrupted add are there",
    ],
    [
      "a half-written import",
      { kind: "import", prefix: "zqhalf", count: 900 },
      { kind: "import", prefix: "zqhalf", count: 300 },
      "of a part of an import are there",
    ],
    [
      "a half-written append",
      { kind: "append", entries: ["a", "b"], key: "append" },
      { kind: "append", entries: ["a"], key: "append" },
      "a conversation has 1 of 2 entries",
    ],
  ])("finds %s", async (_, claimed, done, problem) => {
    const { path } = await makeFile([done]);
    // A part of 200 was reported, so parts are of 200 records.
    const parts = claimed.kind === "import" ? [200] : [];
    const { problems } = await checkFile(path, [{ lane, operation: claimed, parts }]);
    expect(problems.join("\n")).toContain(problem);
  });

  it("finds what was acknowledged and is not there", async () => {
    const { path, entries } = await makeFile(operations.slice(0, 1));
    const [added] = entries;
    const done = [{ id: "lost", memory: "zqlost said", event: "ADD" as const }];
    const lost = {
      lane,
      operation: { ...operations[0], key: "other" } as Operation,
      done,
      parts: [],
    };
    const { problems } = await checkFile(path, [added as JournalEntry, lost]);
    expect(problems.join("\n")).toContain("an acknowledged memory is lost");
  });

  it("finds what is there although nobody added it", async () => {
    const { path } = await makeFile(operations.slice(0, 1));
    const { problems } = await checkFile(path, [
      { lane, operation: { kind: "deleteAll" }, done: null, parts: [] },
    ]);
    expect(problems.join("\n")).toContain("a memory is there that nobody added");
  });
});

/** Makes the calls on a new file and returns their journal. */
async function makeFile(operations: readonly Operation[]) {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-crash-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "memory.db");
  const memory = localMemory({ path, durability: "normal" });
  const lines: JournalLine[] = [];
  for (const [at, operation] of operations.entries()) {
    lines.push({ at, lane, intent: operation });
    lines.push({ at, lane, done: await perform(memory, lane, operation) });
  }
  await memory.close();
  return { path, entries: journalEntries(lines) };
}
