import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createProgram, type Program } from "./program.ts";

let program: Program;

beforeEach(() => {
  program = createProgram();
});

afterEach(() => {
  program.remove();
});

test("an export that is imported into an empty memory is exported byte by byte the same", async () => {
  await seed(program);
  const file = join(program.folder, "all.jsonl");
  expect(await program.json("export", file)).toMatchObject({ path: file, memories: 4 });
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const copy = ["--path", join(program.folder, "copy.db")];
  expect(await program.json("import", file, ...copy)).toMatchObject({ added: 4, failed: 0 });
  const again = join(program.folder, "again.jsonl");
  await program.json("export", again, ...copy);
  expect(readFileSync(again, "utf8")).toBe(readFileSync(file, "utf8"));
  expect(await program.json("import", file, ...copy)).toMatchObject({ added: 0, skipped: 4 });
  expect((await program.json("verify", ...copy)).ok).toBe(true);

  const lines = readFileSync(file, "utf8").trim().split("\n");
  const changed = lines.map((line) => JSON.parse(line)).find(({ metadata }) => metadata.mood);
  expect(changed).toMatchObject({ memory: "I play the viola.", userId: "alex", sequence: 0 });
  expect(changed.history.map(({ before }: { before: string }) => before)).toEqual([
    null,
    "I play the cello.",
  ]);
});

test("exports only what the scope sees", async () => {
  await seed(program);
  const texts = (await program.export("-u", "sam")).map((line) => JSON.parse(line).userId);
  expect(texts).toEqual(["sam"]);
  expect(await program.export("-u", "nobody")).toEqual([]);
});

test("goes through a pipe, and stdout has nothing but lines", async () => {
  await seed(program);
  const { code, stdout, stderr } = await program.run("export");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "Exported 4 memories.\n" });
  const copy = ["--path", join(program.folder, "copy.db")];
  const imported = await program.start(["import", "-", "--json", ...copy], stdout).ended;
  expect(JSON.parse(imported.stdout)).toMatchObject({ file: "-", added: 4, failures: [] });
  expect((await program.run("export", ...copy)).stdout).toBe(stdout);
});

test("packs and unpacks gzip, by file and by pipe", async () => {
  await seed(program);
  const plain = (await program.run("export")).stdout;
  const packed = join(program.folder, "all.jsonl.gz");
  await program.json("export", packed);
  expect(gunzipSync(readFileSync(packed)).toString()).toBe(plain);

  const copy = ["--path", join(program.folder, "copy.db"), "--json"];
  expect((await program.run("import", packed, ...copy)).code).toBe(0);
  const piped = await program.start(["import", "-", ...copy], gzipSync(plain)).ended;
  expect(JSON.parse(piped.stdout)).toMatchObject({ skipped: 4, added: 0 });

  const damaged = join(program.folder, "damaged.gz");
  writeFileSync(damaged, readFileSync(packed).subarray(0, 300));
  const ended = await program.run("import", damaged);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("does not unpack");
});

test("ends quietly when the reader of a pipe has enough", async () => {
  const lines = Array.from({ length: 3000 }, (_, index) => memory(index, "alex"));
  await program.json("import", program.write("many.jsonl", lines));
  const { child, ended } = program.start(["export"]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ code: 0, stderr: "" });
});

test("leaves a file that is there, unless forced, and no half of one", async () => {
  await seed(program);
  const file = join(program.folder, "all.jsonl");
  writeFileSync(file, "mine\n");
  const refused = await program.run("export", file);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("--force");
  expect(readFileSync(file, "utf8")).toBe("mine\n");

  await program.json("export", file, "--force");
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(5);
  mkdirSync(join(program.folder, "folder"));
  expect((await program.run("export", join(program.folder, "folder"), "--force")).code).toBe(2);
  expect((await program.run("export", join(program.folder, "none", "all.jsonl"))).code).toBe(2);
  const left = readdirSync(program.folder).filter((name) => name.endsWith(".tmp"));
  expect(left).toEqual([]);
});

test("takes what mem0's platform and mem0's open source list", async () => {
  const platform = {
    id: "0b0e6bd8-1a3c-4b0f-9a8a-0a61c6d5b9f1",
    memory: "Plays the cello.",
    user_id: "alex",
    agent_id: null,
    app_id: null,
    session_id: "chat-7",
    metadata: null,
    categories: null,
    created_at: "2025-06-01T10:00:00.123456-07:00",
    updated_at: "2025-06-02T10:00:00-07:00",
    expiration_date: null,
    replaced_by: null,
    structured_attributes: { year: 2025 },
  };
  const openSource = {
    id: "5f0f4a11-22bb-4d0d-8bd5-5d3b8a8a2b3e",
    memory: "Sings.",
    hash: "d41d8cd98f00b204e9800998ecf8427e",
    createdAt: "2025-06-01T10:00:00.000Z",
    metadata: { mood: "good" },
    userId: "sam",
    runId: "chat-8",
    expiration_date: "2099-01-01",
  };
  const withoutId = { memory: "Has a dog.", user_id: "sam", created_at: "2025-06-01 10:00:00" };
  const replaced = { ...platform, id: "old", memory: "Plays the viola.", replaced_by: platform.id };
  const file = program.write("mem0.jsonl", [platform, openSource, withoutId, replaced]);
  expect(await program.json("import", file)).toMatchObject({ added: 3, skipped: 1, failed: 0 });
  expect(await program.json("get", platform.id)).toMatchObject({
    userId: "alex",
    runId: "chat-7",
    createdAt: "2025-06-01T17:00:00.123Z",
    updatedAt: "2025-06-02T17:00:00.000Z",
    metadata: {},
  });
  expect(await program.json("get", openSource.id, "-u", "sam")).toMatchObject({
    createdAt: "2025-06-01T10:00:00.000Z",
    metadata: { mood: "good" },
    expirationDate: "2099-01-01",
  });
  const sams = (await program.json("list", "-u", "sam")).results;
  expect(sams.map(({ createdAt }: { createdAt: string }) => createdAt)).toContain(
    "2025-06-01T10:00:00.000Z",
  );
  expect(await program.json("import", file)).toMatchObject({ added: 0, skipped: 4 });
});

test("shows progress on a terminal's stderr only, and elsewhere when asked", async () => {
  const file = program.write("one.jsonl", [memory(1, "alex")]);
  const quiet = await program.run("import", file);
  expect(quiet.stderr).toBe("");
  const told = await program.run("import", file, "--progress", "--json");
  expect(told.stderr).toMatch(/100 % 1 lines/);
  expect(JSON.parse(told.stdout)).toMatchObject({ lines: 1 });
});

test("the export of one memory pipes into the import of another while both run", async () => {
  await seed(program);
  const exporting = program.start(["export"]);
  const importing = program.start(["import", "-", "--json", "--path", "copy.db"]);
  if (importing.child.stdin) exporting.child.stdout?.pipe(importing.child.stdin);
  expect(JSON.parse((await importing.ended).stdout)).toMatchObject({ added: 4 });
  expect(existsSync(join(program.folder, "copy.db"))).toBe(true);
});

async function seed({ open }: Program): Promise<void> {
  const memory = open();
  const alex = { userId: "alex" };
  const { results } = await memory.add("I play the cello.", {
    scope: { ...alex, runId: "r1" },
    infer: false,
  });
  const metadata = { mood: "good", 1: [null, { __proto__: null, deep: -1.5e300 }] };
  await memory.update(String(results[0]?.id), { text: "I play the viola.", metadata });
  await memory.add('「猫」 and \u2028 "quotes"\nand lines', {
    scope: { ...alex, appId: "a" },
    infer: false,
    timestamp: new Date("2025-06-01T10:00:00Z"),
  });
  await memory.add("I am allergic to nuts.", {
    scope: { userId: "sam" },
    expirationDate: "2099-12-31",
  });
  const said = {
    role: "assistant",
    name: "Helper",
    id: "m1",
    content: "I speak plainly.",
  } as const;
  await memory.add([said], { scope: { agentId: "helper" }, infer: false });
  await memory.close();
}

function memory(index: number, userId: string) {
  return { id: `memory-${index}`, memory: `Fact ${index} of ${userId}.`, userId };
}
