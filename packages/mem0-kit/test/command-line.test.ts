import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/command-line/main.js", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mem0-kit-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("adds, finds, changes and erases a memory, as text and as JSON", async () => {
  const added = json(await mem0("add", "I", "play", "the cello.", "-u", "alex", "--no-infer"));
  const id = added.results[0].id;
  expect(added.results[0]).toMatchObject({ memory: "I play the cello.", event: "ADD" });

  const found = await mem0Text("search", "Who plays the cello?", "-u", "alex");
  expect(found).toMatchObject({ code: 0, stderr: "" });
  expect(found.stdout).toMatch(/score.*memory.*of.*when.*id/);
  expect(found.stdout).toContain("I play the cello.");

  json(
    await mem0("update", id, "I play the viola.", "--user-id", "alex", "-m", '{"source":"form"}'),
  );
  expect(json(await mem0("get", id))).toMatchObject({
    memory: "I play the viola.",
    metadata: { source: "form" },
    userId: "alex",
  });
  const history = json(await mem0("history", id));
  expect(history.map((entry: { event: string }) => entry.event)).toEqual(["ADD", "UPDATE"]);

  expect(json(await mem0("list", "-u", "alex")).total).toBe(1);
  expect(json(await mem0("stats")).memories).toBe(1);
  expect(json(await mem0("verify")).ok).toBe(true);

  expect(json(await mem0("delete", id, "-u", "alex"))).toEqual({ id, deleted: true });
  expect(json(await mem0("list", "-u", "alex")).results).toEqual([]);
});

test("keeps the facts of a text rather than its words by default", async () => {
  const { results } = json(await mem0("add", "Hi there! I'm allergic to nuts.", "-u", "alex"));
  expect(results.map((added: { memory: string }) => added.memory).join()).toContain("allergic");
  expect(results.map((added: { memory: string }) => added.memory).join()).not.toContain("Hi there");
});

test("shows and touches nothing of another user", async () => {
  const { results } = json(await mem0("add", "I play the cello.", "-u", "alex", "--no-infer"));
  const id = results[0].id;
  expect((await mem0("get", id, "-u", "sam")).code).toBe(3);
  expect((await mem0("update", id, "I play nothing.", "-u", "sam")).code).toBe(3);
  expect((await mem0("delete", id, "-u", "sam")).code).toBe(3);
  expect(json(await mem0("history", id, "-u", "sam"))).toEqual([]);
  expect(json(await mem0("search", "cello", "-u", "sam")).results).toEqual([]);
  expect(json(await mem0("get", id, "-u", "alex")).memory).toBe("I play the cello.");
});

test("erases a whole scope only when forced", async () => {
  json(await mem0("add", "I play the cello.", "-u", "alex", "--no-infer"));
  json(await mem0("add", "I sing.", "-u", "sam", "--no-infer"));
  expect((await mem0("delete", "--all", "-u", "alex")).code).toBe(2);
  expect(json(await mem0("delete", "--all", "-u", "alex", "--force")).deleted).toBe(1);
  expect(json(await mem0("list", "-u", "sam")).total).toBe(1);
});

test.each([
  [["search", "cello"], 2, "scope"],
  [["search", "cello", "-u", "*"], 2, "userId"],
  [["search", "cello", "-u", "alex", "--top-k", "many"], 2, "Not a number"],
  [["list", "-u", "alex", "--filters", '{"colour":"red"}'], 2, "colour"],
  [["add", "text", "-u", "alex", "-m", "[1]"], 2, "JSON object"],
  [["update", "some-id"], 2, "nothing to change"],
  [["delete"], 2, "an id or --all"],
  [["get", "no-such-id"], 3, "no-such-id"],
  [["sing"], 2, "unknown command"],
])("%j ends with exit code %i and says why", async (args, code, reason) => {
  const ended = await mem0Text(...args);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toContain(reason);
});

test("an error is JSON with --json", async () => {
  const { code, stderr } = await mem0("search", "cello");
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error).toMatchObject({ code: "SCOPE_REQUIRED" });
});

test("a file that is no database fails with exit code 1 and names the file", async () => {
  const { code, stderr } = await mem0Text("list", "-u", "alex", "--path", main);
  expect(code).toBe(1);
  expect(stderr).toContain("main.js");
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function mem0(...args: string[]): Promise<Ended> {
  return mem0Text(...args, "--json");
}

/** Runs the built command in a process of its own. */
function mem0Text(...args: string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, MEM0_PATH: join(folder, "memory.db") };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the tests assert the shape
function json({ code, stdout, stderr }: Ended): any {
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}
