import { afterEach, beforeEach, expect, test } from "vitest";
import { createProgram, type Program } from "./program.ts";

let program: Program;

beforeEach(() => {
  program = createProgram();
});

afterEach(() => {
  program.remove();
});

const chat = [
  { role: "system", content: "You are a helper.", runId: "r1" },
  { role: "user", content: "I'm allergic to nuts.", id: "m1", runId: "r1", name: "Alex" },
  { role: "assistant", content: "I'll leave nuts out.", id: "m2", run_id: "r1" },
  { role: "user", content: [{ type: "text", text: "I live in Paris." }], session_id: "r2" },
  { role: "user", content: "", run_id: "r2" },
];

test("keeps messages in their words by default, with ids, dates, names and runs", async () => {
  const file = program.write("chat.jsonl", [
    ...chat.map((line, index) => ({ ...line, created_at: `2025-06-0${index + 1}T10:00:00Z` })),
    { role: "user", content: "Seconds.", timestamp: 1_748_736_000, metadata: { mood: "good" } },
    { role: "user", content: "Milliseconds.", timestamp: 1_748_736_000_000 },
  ]);
  const outcome = await program.json("import", file, "-u", "alex");
  expect(outcome).toMatchObject({ format: "messages", lines: 7, added: 5, skipped: 2, failed: 0 });
  const kept = (await program.export()).map((line) => JSON.parse(line));
  expect(kept.map(({ memory, runId, eventTime }) => [memory, runId, eventTime])).toEqual([
    ["I'm allergic to nuts.", "r1", "2025-06-02T10:00:00.000Z"],
    ["I'll leave nuts out.", "r1", "2025-06-03T10:00:00.000Z"],
    ["I live in Paris.", "r2", "2025-06-04T10:00:00.000Z"],
    ["Seconds.", undefined, "2025-06-01T00:00:00.000Z"],
    ["Milliseconds.", undefined, "2025-06-01T00:00:00.000Z"],
  ]);
  expect(kept[0]).toMatchObject({ userId: "alex", actor: "Alex", messageId: "m1", role: "user" });
  expect(kept[3].metadata).toEqual({ mood: "good" });
});

test("keeps the facts of messages with --infer", async () => {
  const lines = [
    { role: "user", content: "Hi there! I'm allergic to nuts. How are you?", user_id: "alex" },
  ];
  const outcome = await program.json("import", program.write("chat.jsonl", lines), "--infer");
  expect(outcome).toMatchObject({ lines: 1, failed: 0 });
  const texts = (await program.export()).map((line) => JSON.parse(line).memory).join("\n");
  expect(texts).toContain("allergic to nuts");
  expect(texts).not.toContain("Hi there");
});

test("the same file again changes nothing, not even what was edited or erased since", async () => {
  const file = program.write("chat.jsonl", [
    ...chat,
    { role: "user", content: "yes", runId: "r1" },
    { role: "user", content: "It was m1 that I edit.", id: "m1", runId: "r1" },
  ]);
  const first = await program.json("import", file, "-u", "alex");
  expect(first).toMatchObject({ added: 4, changed: 1, skipped: 2 });
  const before = (await program.export()).map((line) => JSON.parse(line));
  await program.json("update", before[0].id, "Edited since.");
  await program.json("delete", before[1].id);
  const state = await program.export();
  const again = await program.json("import", file, "-u", "alex");
  expect(again).toMatchObject({ added: 0, changed: 0, skipped: 7, failed: 0 });
  expect(await program.export()).toEqual(state);
});

test("the same words twice are one memory, unless ids or dates tell them apart", async () => {
  const yes = { role: "user", content: "yes", runId: "r1" };
  const file = program.write("yes.jsonl", [
    yes,
    yes,
    { ...yes, id: "m1" },
    { ...yes, id: "m2" },
    { ...yes, createdAt: "2025-06-01T10:00:00Z" },
    { ...yes, createdAt: "2025-06-01T10:00:05Z" },
    { ...yes, createdAt: "2025-06-01T10:00:05Z" },
  ]);
  expect(await program.json("import", file, "-u", "alex")).toMatchObject({ added: 5, skipped: 2 });
});

test("refuses a line of another scope, a bad one and a memory, and keeps the others", async () => {
  const secret = "my-secret-words";
  const file = program.write("chat.jsonl", [
    { role: "user", content: "I live in Paris.", userId: "alex" },
    { role: "user", content: secret, userId: "bob" },
    { role: "user", content: secret, runId: "*" },
    { role: "robot", content: secret },
    { role: "user", content: 7 },
    { role: "user", content: secret, createdAt: "2025-13-01" },
    { memory: secret },
    { role: "user", content: "I have a dog.", runId: "r1" },
  ]);
  const ended = await program.run("import", file, "-u", "alex", "--json");
  expect(ended.code).toBe(1);
  const { failures, added } = JSON.parse(ended.stdout);
  expect(added).toBe(2);
  expect(failures.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
    [2, "SCOPE_CONFLICT"],
    [3, "INVALID_INPUT"],
    [4, "INVALID_INPUT"],
    [5, "INVALID_INPUT"],
    [6, "INVALID_INPUT"],
    [7, "INVALID_INPUT"],
  ]);
  const owners = (await program.export()).map((line) => JSON.parse(line).userId);
  expect(owners).toEqual(["alex", "alex"]);
  expect((await program.run("import", file)).stderr).toContain("line 4: SCOPE_REQUIRED");

  const strict = await program.run("import", file, "-u", "sam", "--strict", "--json");
  expect(JSON.parse(strict.stdout)).toMatchObject({ added: 0, failed: 1, stopped: "strict" });
  const forced = await program.run("import", file, "-u", "sam", "--format", "memories", "--json");
  expect(JSON.parse(forced.stdout)).toMatchObject({ added: 1, failed: 7 });
});

test("keeps each user's messages in order and apart in a file that is sorted by time", async () => {
  const users = ["alex", "bob", "sam"];
  const lines = Array.from({ length: 1300 }, (_, index) => ({
    role: "user",
    content: `Message ${index} of ${users[index % 3]}.`,
    user_id: users[index % 3],
    run_id: `run-${Math.floor(index / 250)}`,
  }));
  const file = program.write("chats.jsonl", lines);
  expect(await program.json("import", file)).toMatchObject({ added: 1300, failed: 0 });
  expect(await program.json("import", file)).toMatchObject({ added: 0, skipped: 1300 });
  const kept = (await program.export()).map((line) => JSON.parse(line));
  for (const user of users) {
    const texts = kept.filter(({ userId }) => userId === user).map(({ memory }) => memory);
    const said = lines.filter(({ user_id }) => user_id === user).map(({ content }) => content);
    expect(texts).toEqual(said);
  }
});

test("--dry-run of messages writes nothing", async () => {
  const file = program.write("chat.jsonl", [...chat, { role: "robot", content: "Beep." }]);
  const ended = await program.run("import", file, "-u", "alex", "--dry-run", "--json");
  expect(JSON.parse(ended.stdout)).toMatchObject({ lines: 6, valid: 3, skipped: 2, failed: 1 });
  expect(await program.export()).toEqual([]);
});
