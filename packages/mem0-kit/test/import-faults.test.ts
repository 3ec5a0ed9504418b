import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createProgram, type Program } from "./program.ts";

let program: Program;

beforeEach(() => {
  program = createProgram();
});

afterEach(() => {
  program.remove();
});

const good = (id: string, userId = "alex") => ({ id, memory: `Fact ${id}.`, userId });
const secret = "my-secret-words";

test("names every bad line with its reason, never with its text, and imports the others", async () => {
  const lines = [
    good("first"),
    `{"id":"broken","memory":"${secret}"`,
    "",
    { id: "no text", userId: "alex" },
    { id: "blank", memory: "  ", userId: "alex" },
    { id: "star", memory: secret, userId: "*" },
    { id: "number", memory: secret, userId: 7 },
    { id: "nobody", memory: secret },
    { id: "date", memory: secret, userId: "alex", createdAt: "yesterday" },
    { id: "day", memory: secret, userId: "alex", expirationDate: "2026-02-30" },
    { id: "long", memory: secret.repeat(80_000), userId: "alex" },
    { id: "twice", memory: secret, userId: "alex", user_id: "sam" },
    { id: "list", memory: secret, userId: "alex", sourceMessageIds: secret },
    { id: "history", memory: secret, userId: "alex", history: secret },
    { id: "entry", memory: secret, userId: "alex", history: [{ event: "ADD" }] },
    { id: "metadata", memory: secret, userId: "alex", metadata: secret },
    `{"id":"surrogate","memory":"\\ud800 ${secret}","userId":"alex"}`,
    { role: "user", content: secret, userId: "alex" },
    [secret],
    { results: [good("inside")] },
    `"${secret}"`,
    { id: 12, memory: secret, userId: "alex" },
    good("last"),
  ];
  const file = program.write("faults.jsonl", lines);
  const ended = await program.run("import", file, "--json");
  expect(ended).toMatchObject({ code: 1, stderr: "" });
  const { failures, ...counts } = JSON.parse(ended.stdout);
  expect(counts).toMatchObject({ lines: 22, added: 2, skipped: 0, failed: 20, stopped: null });
  const bad = lines.map((_, index) => index + 1).filter((line) => ![1, 3, 23].includes(line));
  expect(failures.map(({ line }: { line: number }) => line)).toEqual(bad);
  expect(failures[1]).toEqual({
    line: 4,
    id: "no text",
    code: "INVALID_INPUT",
    message: expect.stringContaining("neither a memory nor"),
  });
  expect(codeAt(failures, 8)).toBe("SCOPE_REQUIRED");
  expect(ended.stdout).not.toContain(secret);

  const told = await program.run("import", file);
  expect(told.code).toBe(1);
  expect(told.stderr).toMatch(/^line 2: INVALID_INPUT The line is not valid JSON \(at position/);
  expect(told.stderr.trim().split("\n")).toHaveLength(20);
  expect(told.stderr).not.toContain(secret);
  expect(told.stdout).toMatch(/^22 lines: 0 added, 2 skipped, 20 failed/);

  const more = program.write(
    "more.jsonl",
    Array.from({ length: 1500 }, () => "{"),
  );
  const many = await program.run("import", more);
  expect(many.stderr.trim().split("\n").at(-1)).toBe("… and 1480 more.");
});

test("an id of another scope is a conflict, which tells nothing of that scope", async () => {
  await program.json("import", program.write("bob.jsonl", [good("shared", "bob")]));
  const file = program.write("alex.jsonl", [good("own"), good("shared"), good("other")]);
  const ended = await program.run("import", file, "--json");
  const { added, failures } = JSON.parse(ended.stdout);
  expect([ended.code, added]).toEqual([1, 2]);
  expect(failures).toEqual([
    { line: 2, id: "shared", code: "CONFLICT", message: expect.not.stringContaining("bob") },
  ]);
  expect(await program.json("get", "shared")).toMatchObject({ userId: "bob" });
});

test("with a scope, writes nothing of another one, and gives it to memories without any", async () => {
  const lines = [good("a"), good("b", "bob"), { id: "c", memory: "Fact c." }, good("d", "Alex")];
  const file = program.write("mixed.jsonl", [...lines, { id: "e", memory: "E.", runId: "r1" }]);
  const ended = await program.run("import", file, "-u", "alex", "--json");
  expect(ended.code).toBe(1);
  const { added, failures } = JSON.parse(ended.stdout);
  expect(added).toBe(2);
  expect(failures.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
    [2, "SCOPE_CONFLICT"],
    [4, "SCOPE_CONFLICT"],
    [5, "SCOPE_CONFLICT"],
  ]);
  const owners = (await program.export()).map((line) => JSON.parse(line).userId);
  expect(owners).toEqual(["alex", "alex"]);
  expect((await program.run("import", file, "-u", "*")).code).toBe(2);
});

test("--strict writes nothing of the part with the first bad line", async () => {
  await program.json("import", program.write("bob.jsonl", [good("taken", "bob")]));
  const many = Array.from({ length: 1100 }, (_, index) => good(`many-${index}`));
  const files = {
    malformed: program.write("malformed.jsonl", [...many, good("x"), "{", good("y")]),
    refused: program.write("refused.jsonl", [good("x"), { ...good("star"), userId: "*" }]),
    conflict: program.write("conflict.jsonl", [good("x"), good("taken"), good("y")]),
  };
  const outcomes: Record<string, unknown> = {};
  for (const [name, file] of Object.entries(files)) {
    const { code, stdout } = await program.run("import", file, "--strict", "--json");
    const { added, failed, stopped, failures } = JSON.parse(stdout);
    outcomes[name] = { code, added, failed, stopped, line: failures[0].line };
  }
  const stopped = { code: 1, failed: 1, stopped: "strict" };
  expect(outcomes).toEqual({
    malformed: { ...stopped, added: 1000, line: 1102 },
    refused: { ...stopped, added: 0, line: 2 },
    conflict: { ...stopped, added: 0, line: 2 },
  });
  expect((await program.run("get", "x")).code).toBe(3);
});

test("--dry-run checks by the same rules and makes no file", async () => {
  const file = program.write("some.jsonl", [good("a"), "{", good("b", "bob"), good("*")]);
  const ended = await program.run("import", file, "--dry-run", "-u", "alex", "--json");
  expect(ended.code).toBe(1);
  const { failures, ...counts } = JSON.parse(ended.stdout);
  expect(counts).toMatchObject({ dryRun: true, lines: 4, valid: 1, failed: 3 });
  expect(failures.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4]);
  const words = (await program.run("import", file, "--dry-run")).stdout;
  expect(words).toContain("Nothing was written. Not checked:");
  expect(readdirSync(program.folder)).toEqual(["some.jsonl"]);
});

test("reads a byte order mark, CRLF, blank lines and a file without a last line end", async () => {
  const text = ["\ufeff", JSON.stringify(good("a")), "\r\n\r\n  \n", JSON.stringify(good("b"))];
  const ended = await program.start(["import", "-", "--json"], text.join("")).ended;
  expect(JSON.parse(ended.stdout)).toMatchObject({ lines: 2, added: 2 });

  const latin = Buffer.concat([
    Buffer.from(`${JSON.stringify(good("c"))}\n{"id":"d","userId":"alex","memory":"`),
    Buffer.from([0xe9]),
    Buffer.from('"}\n'),
  ]);
  const broken = await program.start(["import", "-"], latin).ended;
  expect(broken).toMatchObject({
    code: 1,
    stderr: "line 2: INVALID_INPUT The line is not UTF-8.\n",
  });
});

test("takes a text of 1 MiB and refuses one byte more", async () => {
  const text = (bytes: number) => "word ".repeat(bytes / 5 + 1).slice(0, bytes);
  const file = program.write("long.jsonl", [
    { ...good("longest"), memory: text(1024 * 1024) },
    { ...good("too long"), memory: text(1024 * 1024 + 1) },
  ]);
  const { failures, added } = JSON.parse((await program.run("import", file, "--json")).stdout);
  expect([added, failures.map(({ id }: { id: string }) => id)]).toEqual([1, ["too long"]]);
});

test("an empty file is nothing to do; one that is not there is bad input", async () => {
  const ended = await program.start(["import", "-", "--json"], "").ended;
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({ lines: 0, format: null });
  for (const file of [join(program.folder, "none.jsonl"), program.folder]) {
    const { code, stderr } = await program.run("import", file);
    expect(code).toBe(2);
    expect(stderr).toContain(JSON.stringify(file));
  }
});

function codeAt(failures: readonly { line: number; code: string }[], line: number) {
  return failures.find((failure) => failure.line === line)?.code;
}
