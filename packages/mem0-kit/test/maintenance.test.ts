import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createProgram, type Program } from "./program.ts";

let program: Program;

beforeEach(async () => {
  program = createProgram();
  const memory = program.open();
  const keep = (text: string, userId: string, expirationDate = "2099-12-31") =>
    memory.add(text, { scope: { userId }, infer: false, expirationDate });
  await keep("I play the cello.", "alex");
  await keep("I sing.", "alex", "2020-01-01");
  await keep("I have a dog.", "sam");
  const key = { scope: { userId: "alex" }, sessionId: "chat-1" };
  await memory.transcripts.append(key, [{ said: "words of alex" }]);
  await memory.transcripts.append({ ...key, scope: { userId: "sam" } }, [{ said: "of sam" }]);
  await memory.close();
});

afterEach(() => {
  program.remove();
});

test("backs up, and restores only when forced, saying how much is replaced", async () => {
  const file = join(program.folder, "backup.db");
  expect(await program.json("backup", "backup.db")).toMatchObject({ path: file, memories: 3 });
  expect((await program.run("backup", file)).code).toBe(1);
  const before = await program.export();
  await program.json("erase", "-u", "alex", "--force");

  const asked = await program.run("restore", file);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toMatch(/replaces everything that is kept: 1 memories .*--force/);
  expect(await program.json("restore", "backup.db", "--force")).toMatchObject({ memories: 3 });
  expect(await program.export()).toEqual(before);

  writeFileSync(join(program.folder, "no.db"), "not a backup");
  expect((await program.run("restore", "no.db", "--force")).code).toBe(1);
  expect(await program.export()).toEqual(before);
});

test("erases all of one user and nothing of another", async () => {
  expect((await program.run("erase", "--force")).stderr).toContain("scope");
  expect((await program.run("erase", "-u", "alex")).stderr).toContain("--force");
  expect((await program.run("erase", "-u", "*", "--force")).code).toBe(2);
  expect((await program.run("erase", "-u", "alex", "--everything", "--force")).code).toBe(2);
  expect(await program.export()).toHaveLength(3);

  expect(await program.json("erase", "-u", "alex", "--force")).toMatchObject({ deleted: 2 });
  expect((await program.export()).map((line) => JSON.parse(line).userId)).toEqual(["sam"]);
  const memory = program.open();
  const read = (userId: string) =>
    memory.transcripts.read({ scope: { userId }, sessionId: "chat-1" });
  expect([await read("alex"), (await read("sam")).length]).toEqual([[], 1]);
  await memory.close();
  expect(readFileSync(join(program.folder, "memory.db"), "latin1")).not.toContain("words of alex");
});

test("erases everything only when told so and forced", async () => {
  expect((await program.run("erase", "--everything")).code).toBe(2);
  const words = await program.run("erase", "--everything", "--force");
  expect(words).toMatchObject({ code: 0, stdout: "Erased 3 memories and what belongs to them.\n" });
  expect(await program.export()).toEqual([]);
});

test("sweeps what is past its expiration date", async () => {
  expect(await program.json("sweep", "--expired-days", "36500")).toMatchObject({ memories: 0 });
  expect(await program.json("sweep")).toMatchObject({ memories: 1 });
  expect(await program.export()).toHaveLength(2);
  expect(await program.json("sweep", "--memory-days", "1")).toMatchObject({ memories: 0 });
  const bad = await program.run("sweep", "--history-days", "-1");
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining("whole number of days")]);
});

test("analyses everything again with --all, telling of the progress when asked", async () => {
  expect(await program.json("reindex")).toEqual({ reindexed: 0 });
  expect(await program.json("reindex", "--all")).toEqual({ reindexed: 3 });
  const told = await program.run("reindex", "--all", "--progress");
  expect(told.stdout).toBe("Analysed 3 memories again.\n");
  expect(told.stderr).toContain("3 of 3");
});

test("gives the space of what was erased back, and says how much there was", async () => {
  const { bytesBefore, bytesAfter } = await program.json("vacuum");
  expect(bytesAfter).toBeLessThanOrEqual(bytesBefore);
  expect(bytesAfter).toBeGreaterThanOrEqual(statSync(join(program.folder, "memory.db")).size);
  const { stdout } = await program.run("vacuum");
  expect(stdout).toMatch(/^\d+\.\d KiB became \d+\.\d KiB\.\n$/);
  expect(await program.export()).toHaveLength(3);
});
