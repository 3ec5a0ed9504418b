import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";
import { releaseWorker, takeWorker } from "../src/worker-thread.ts";
import { runScript } from "./sqlite/run-script.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const scope = { userId: "alex" };
const secret = "zqsecret";

function open(path: string): LocalMemory {
  const memory = localMemory({ path });
  onTestFinished(() => memory.close());
  return memory;
}

/** A closed file with 300 memories. */
async function makeFile(): Promise<string> {
  const path = temporaryPath();
  const memory = localMemory({ path, durability: "normal" });
  const messages = Array.from({ length: 300 }, (_, at) => ({
    role: "user" as const,
    content: `${secret} number ${at} ${"and of much else ".repeat(20)}`,
  }));
  await memory.add(messages, { scope, infer: false });
  await memory.close();
  return path;
}

const outcomeOf = (call: Promise<unknown>) =>
  call.then(
    () => ({ code: "done", message: "" }),
    (error: { readonly code?: string; readonly message: string }) => ({
      code: error.code,
      message: error.message,
    }),
  );

/** Every call of a new memory on the file is refused, with the same words, and the file stays. */
async function expectRefused(path: string, says: RegExp, code = "STORAGE"): Promise<void> {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const before = isFile ? readFileSync(path) : undefined;
  const memory = open(path);
  const calls: readonly (() => Promise<unknown>)[] = [
    () => memory.add("Tea", { scope, infer: false }),
    () => memory.search("tea", { scope }),
    () => memory.getAll({ scope }),
    () => memory.deleteAll({ scope }),
    () => memory.transcripts.append({ scope, sessionId: "s" }, ["x"]),
    () => memory.documents.put(scope, { namespace: ["n"], key: "k", value: 1 }),
    () => memory.admin.stats(),
  ];
  for (const call of calls) {
    const outcome = await outcomeOf(call());
    expect(outcome).toEqual({ code, message: expect.stringMatching(says) });
    expect(outcome.message).toContain(path);
    expect(outcome.message).not.toContain(secret);
  }
  if (before) expect(readFileSync(path).equals(before)).toBe(true);
}

describe("a file that cannot be used is refused with STORAGE by every call, and left as it is", () => {
  it("when it is no database", async () => {
    const path = temporaryPath();
    writeFileSync(path, `${secret} my notes\n`.repeat(500));
    await expectRefused(path, /is not a SQLite database\. Choose another path/);
  });

  it("when it is another program's database", async () => {
    const path = temporaryPath();
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE notes (text TEXT)");
    other.close();
    await expectRefused(path, /is a database of another program\. Choose another path/);
  });

  it("when a newer version wrote it", async () => {
    const path = await makeFile();
    const newer = new DatabaseSync(path);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    await expectRefused(path, /newer mem0-kit \(schema 99.*Update @mem0-kit\/local/);
  });

  it("when it was cut off", async () => {
    const path = await makeFile();
    truncateSync(path, Math.floor(statSync(path).size / 2));
    await expectRefused(path, /is damaged\. Restore a backup/);
  });

  it("when its first page is noise", async () => {
    const path = await makeFile();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 0, 4096);
    writeFileSync(path, bytes);
    await expectRefused(path, /is not a SQLite database|is damaged/);
  });

  it("when it is a folder", async () => {
    const path = temporaryPath();
    mkdirSync(path);
    await expectRefused(path, /cannot be opened\. Check that it is a file|cannot be used/);
  });

  it("when its folder cannot be made", async (context) => {
    // Nothing can be made there, not even by root, and Node's recursive mkdir never ends.
    if (!existsSync("/proc/self")) return context.skip("only Linux has /proc");
    await expectRefused(
      "/proc/mem0-kit/memory.db",
      /cannot be used \(ENOENT\)\. Check that its folder/,
    );
  });

  it("when its folder is a file", async () => {
    const path = temporaryPath();
    writeFileSync(path, "x");
    await expectRefused(join(path, "memory.db"), /cannot be used \((ENOTDIR|EEXIST)\)/);
  });
});

describe("options", () => {
  it.each<[string, object]>([
    ["an empty path", { path: "" }],
    ["a blank path", { path: " " }],
    ["a path with a null byte", { path: "a\0b" }],
    ["a number for a path", { path: 7 }],
    ["a misspelt durability", { durability: "Full" }],
    ["* for a namespace", { namespace: "*" }],
  ])("%s is refused before anything is made", (_, options) => {
    expect(() => localMemory(options)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});

describe("a file that was damaged inside", () => {
  it("gives STORAGE or what is right, and verify names it", async () => {
    const path = await makeFile();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 30, 4096 * 40);
    writeFileSync(path, bytes);
    const memory = open(path);
    const report = await memory.admin.verify();
    expect(report.ok).toBe(false);
    expect(report.problems.join()).not.toContain(secret);
    const outcome = await outcomeOf(memory.getAll({ scope, pageSize: 200 }));
    expect(["STORAGE", "done"]).toContain(outcome.code);
    expect(outcome.message).not.toContain(secret);
  });
});

describe("a file that may not be written", () => {
  it("refuses writes, and is as it was", async () => {
    const path = await makeFile();
    const before = readFileSync(path);
    const { output } = await runScript("use-read-only.ts", path);
    expect(output).toMatch(
      /^add: STORAGE .*memory\.db is read-only\. Make the file and its folder/m,
    );
    expect(output).toMatch(/^search: (3 found|STORAGE)/m);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("a place that works", () => {
  it("is a missing folder, with spaces and letters of all alphabets in its name", async () => {
    const path = join(dirname(temporaryPath()), "mein Ordner", "ünï cödé 漢字 👩", "a'b;c.db");
    const memory = open(path);
    await memory.add("Tea", { scope, infer: false });
    expect(existsSync(path)).toBe(true);
    expect(await memory.admin.stats()).toMatchObject({ memories: 1, details: { path } });
  });

  it("is an empty file", async () => {
    const path = temporaryPath();
    writeFileSync(path, "");
    const memory = open(path);
    await memory.add("Tea", { scope, infer: false });
    expect((await memory.admin.verify()).ok).toBe(true);
  });

  it.each([
    ["an empty log beside it", ""],
    ["a log of noise beside it", "noise".repeat(10_000)],
  ])("is a sound file with %s", async (_, log) => {
    const path = await makeFile();
    writeFileSync(`${path}-wal`, log);
    const memory = open(path);
    expect((await memory.getAll({ scope, pageSize: 1 })).total).toBe(300);
    await memory.add("Tea", { scope, infer: false });
    expect((await memory.admin.verify()).problems).toEqual([]);
  });
});

describe("a file that goes while it is open", () => {
  it.each<[string, (path: string) => void]>([
    ["removed", (path) => rmSync(path)],
    ["removed with its folder", (path) => rmSync(dirname(path), { recursive: true })],
    ["moved away", (path) => renameSync(path, `${path}.old`)],
    [
      "replaced by another",
      (path) => {
        copyFileSync(path, `${path}.copy`);
        renameSync(`${path}.copy`, path);
      },
    ],
  ])("acknowledges nothing that would be lost: %s", async (_, take) => {
    const path = join(dirname(temporaryPath()), "data", "memory.db");
    const memory = open(path);
    await memory.add("Tea", { scope, infer: false });
    take(path);
    for (const call of [
      () => memory.add("Coffee", { scope, infer: false }),
      () => memory.search("tea", { scope }),
    ])
      expect(await outcomeOf(call())).toEqual({
        code: "STORAGE",
        message: expect.stringMatching(/was removed or replaced while it was open\. Put it back/),
      });
    await memory.close();
  });

  it("works again once it is put back", async () => {
    const path = temporaryPath();
    const memory = open(path);
    await memory.add("Tea", { scope, infer: false });
    renameSync(path, `${path}.old`);
    expect(await outcomeOf(memory.getAll({ scope }))).toMatchObject({ code: "STORAGE" });
    renameSync(`${path}.old`, path);
    await memory.add("Coffee", { scope, infer: false });
    expect((await memory.getAll({ scope })).total).toBe(2);
  });
});

describe("a memory whose end comes early", () => {
  it("refuses every call after close", async () => {
    const memory = open(temporaryPath());
    await memory.add("Tea", { scope, infer: false });
    await memory.close();
    const calls: readonly (() => Promise<unknown>)[] = [
      () => memory.add("Tea", { scope }),
      () => memory.search("tea", { scope }),
      () => memory.get("id"),
      () => memory.getAll({ scope }),
      () => memory.update("id", { text: "x" }),
      () => memory.delete("id"),
      () => memory.deleteAll({ scope }),
      () => memory.history("id"),
      () => memory.waitFor("id"),
      () => memory.admin.stats(),
      () => memory.admin.import([]),
      async () => {
        for await (const _ of memory.admin.export());
      },
      () => memory.transcripts.read({ scope, sessionId: "s" }),
      () => memory.documents.get(scope, ["n"], "k"),
    ];
    for (const call of calls)
      expect(await outcomeOf(call())).toEqual({
        code: "CLOSED",
        message: expect.stringMatching(/is closed\. Make another one/),
      });
  });

  it("tells of a worker that stopped mid-call, and leaves the call's work whole or undone", async () => {
    const worker = takeWorker();
    releaseWorker(worker);
    const memory = open(temporaryPath());
    await memory.add("Tea", { scope, infer: false });
    const messages = Array.from({ length: 1000 }, (_, at) => ({
      role: "user" as const,
      content: `Coffee number ${at}`,
    }));
    const options = { scope, infer: false, idempotencyKey: "turn 1" };
    const adding = outcomeOf(memory.add(messages, options));
    await worker.terminate();
    expect(await adding).toEqual({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/worker stopped .* repeat a write with the same idempotency/),
    });
    expect([1, 1001]).toContain((await memory.getAll({ scope })).total);
    await memory.add(messages, options);
    expect((await memory.getAll({ scope })).total).toBe(1001);
  });
});
