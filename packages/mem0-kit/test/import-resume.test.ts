import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createProgram, type Program } from "./program.ts";

let program: Program;

beforeEach(() => {
  program = createProgram();
});

afterEach(() => {
  program.remove();
});

const count = 5000;

const memories = Array.from({ length: count }, (_, index) => ({
  id: `memory-${index}`,
  memory: `Fact number ${index} of somebody who likes the number ${index * 7}.`,
  userId: `user-${index % 50}`,
  createdAt: new Date(1.7e12 + index * 1000),
}));

test("an import that was killed goes on where it was, to the same end", async () => {
  const file = program.write("memories.jsonl", memories);
  const { child, ended } = program.start(["import", file]);
  await program.untilWritten(500_000);
  child.kill("SIGKILL");
  expect((await ended).signal).toBe("SIGKILL");

  const { memories: before } = await program.json("stats");
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(count);
  const { added, skipped, failed } = await program.json("import", file);
  expect([added, skipped, failed]).toEqual([count - before, before, 0]);
  const ids = (await program.export()).map((line) => JSON.parse(line).id);
  expect(ids).toEqual(memories.map(({ id }) => id));
  expect((await program.json("verify")).ok).toBe(true);
});

test("Ctrl-C finishes what is being written, counts, says how to go on and exits with 130", async () => {
  const file = program.write("memories.jsonl", memories);
  const { child, ended } = program.start(["import", file, "--json"]);
  await program.untilWritten(500_000);
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(130);
  expect(JSON.parse(stderr).error.message).toContain("the same command goes on");
  const { added, stopped } = JSON.parse(stdout);
  expect(stopped).toBe("interrupted");
  expect(added).toBeLessThan(count);
  expect((await program.json("stats")).memories).toBe(added);
  expect(await program.json("import", file)).toMatchObject({
    added: count - added,
    skipped: added,
  });
});

test("Ctrl-C ends an import whose pipe is silent", async () => {
  const { child, ended } = program.start(["import", "-", "--json"]);
  child.stdin?.write(
    memories
      .slice(0, 1500)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(""),
  );
  await program.untilWritten(500_000);
  child.kill("SIGINT");
  const { code, stdout } = await ended;
  expect(code).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject({ added: 1000, stopped: "interrupted" });
});

test("Ctrl-C leaves no half of an export", async () => {
  await program.json("import", program.write("memories.jsonl", memories));
  const { child, ended } = program.start(["export", "all.jsonl"]);
  while (!readdirSync(program.folder).some((name) => name.endsWith(".tmp"))) await delay(2);
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
  expect(readdirSync(program.folder).filter((name) => name.includes("all.jsonl"))).toEqual([]);
});

const places = ["Paris", "Rome", "Oslo", "Lima", "Bonn", "Riga"];

/** Messages without ids, whose facts correct each other, some in the same words. */
const messages = Array.from({ length: 1200 }, (_, index) => ({
  role: "user",
  content: [
    `I live in ${places[Math.floor(index / 3) % places.length]}.`,
    "My favourite colour is green.",
    `Lately I read book number ${index % 40}.`,
  ][index % 3],
  runId: `run-${Math.floor(index / 30) % 7}`,
  metadata: { part: Math.floor(index / 15) % 2 },
  createdAt: index % 2 === 0 ? new Date(1.7e12 + index * 1000) : undefined,
}));

test.each([
  { mode: "their words", flags: [] },
  { mode: "their facts (--infer)", flags: ["--infer"] },
])("an import of messages for $mode that was killed comes to the same end", async ({ flags }) => {
  const file = program.write("messages.jsonl", messages);
  const args = ["import", file, "-u", "alex", ...flags];
  const { child, ended } = program.start(args);
  await program.untilWritten(400_000);
  child.kill("SIGKILL");
  expect((await ended).signal).toBe("SIGKILL");
  const { memories: before } = await program.json("stats");
  expect(before).toBeGreaterThan(0);
  await program.json(...args);
  const resumed = await state();
  expect(await program.json(...args)).toMatchObject({ added: 0, changed: 0, failed: 0 });
  expect(await state()).toEqual(resumed);

  const inOneGo = createProgram();
  try {
    await inOneGo.json("import", file, "-u", "alex", ...flags);
    expect(resumed).toEqual(await state(inOneGo));
    const copy = ["--path", join(program.folder, "copy.db")];
    const exported = await program.export();
    await program.json("import", program.write("exported.jsonl", exported), ...copy);
    expect(await program.export(...copy)).toEqual(exported);
  } finally {
    inOneGo.remove();
  }
});

/** What there is and what became of it, without what differs from run to run. */
async function state(of = program) {
  const lines = (await of.export()).map((line) => JSON.parse(line));
  return lines.map(({ memory, runId, sequence, metadata, history }) => ({
    memory,
    runId,
    sequence,
    metadata,
    history: history.map(({ event, before, after }: Record<string, unknown>) => [
      event,
      before,
      after,
    ]),
  }));
}
