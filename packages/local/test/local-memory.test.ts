import { spawn } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { MemoryError, type MemoryRecord } from "@mem0-kit/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalMemory, localMemory } from "../src/index.ts";
import { temporaryPath } from "./temporary-path.ts";

const alex = { userId: "alex" };
let folder = "";
let path = "";
const opened: LocalMemory[] = [];

function open(options: { readonly namespace?: string } = {}): LocalMemory {
  const memory = localMemory({ path, durability: "normal", ...options });
  opened.push(memory);
  return memory;
}

beforeEach(async () => {
  ({ folder, path } = await temporaryPath());
});

afterEach(async () => {
  for (const memory of opened.splice(0)) await memory.close();
  await rm(folder, { recursive: true, force: true });
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (MemoryError.isInstance(error) ? error.code : error),
  );

/** Runs a module in a process of its own and gives what it printed. */
function run(code: string): Promise<{ readonly status: number | null; readonly output: string }> {
  const index = new URL("../src/index.ts", import.meta.url).href;
  const source = `import { localMemory } from ${JSON.stringify(index)};
    const memory = localMemory({ path: ${JSON.stringify(path)} });
    const scope = { userId: "alex" };
    ${code}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source]);
  let output = "";
  child.stdout.on("data", (data) => {
    output += String(data);
  });
  child.stderr.on("data", (data) => {
    output += String(data);
  });
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, output: output.trim() }));
  });
}

describe("localMemory", () => {
  it("touches no file before the first call", async () => {
    open();
    await expect(stat(path)).rejects.toThrow("ENOENT");
  });

  it("finds facts that share no word with the question, for their user only", async () => {
    const memory = open();
    await memory.add("Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts.", { scope: alex });
    const question = "What can I cook for dinner tonight?";
    const { results } = await memory.search(question, { scope: alex });
    expect(results.map((item) => item.memory)).toEqual(
      expect.arrayContaining(["I'm a vegetarian", "I'm allergic to nuts"]),
    );
    expect((await memory.search(question, { scope: { userId: "billie" } })).results).toEqual([]);
  });

  it("keeps everything over a restart", async () => {
    const before = open();
    const { results } = await before.add("I'm allergic to nuts.", { scope: alex });
    const key = { scope: alex, sessionId: "s" };
    await before.transcripts.append(key, [{ role: "user", content: "Hi" }]);
    await before.documents.put(alex, { namespace: ["notes"], key: "k", value: { a: [1] } });
    await before.close();
    const after = open();
    const found = await after.search("nuts", { scope: alex });
    expect(found.results.map(({ id }) => id)).toEqual(results.map(({ id }) => id));
    expect(await after.history(String(results[0]?.id))).toHaveLength(1);
    expect((await after.transcripts.read(key)).map(({ value }) => value)).toEqual([
      { role: "user", content: "Hi" },
    ]);
    expect((await after.documents.get(alex, ["notes"], "k"))?.value).toEqual({ a: [1] });
  });

  it("shows one handle's writes to another of the same file at once", async () => {
    const one = open();
    const two = open();
    for (let round = 0; round < 10; round++) {
      const { results } = await one.add(`Tea number ${round}`, { scope: alex, infer: false });
      expect((await two.search("tea", { scope: alex })).results).toHaveLength(1);
      await two.delete(String(results[0]?.id));
      expect((await one.search("tea", { scope: alex })).results).toEqual([]);
    }
  });

  it("stores one record for identical adds through two handles", async () => {
    const handles = [open(), open()];
    const adds = Array.from({ length: 20 }, (_, at) =>
      handles[at % 2]?.add("I like tea", { scope: alex, infer: false }),
    );
    await Promise.all(adds);
    expect((await handles[0]?.getAll({ scope: alex }))?.total).toBe(1);
  });

  it("shows another process's writes at once, and lets it end by itself", async () => {
    const memory = open();
    await memory.add("I like coffee", { scope: alex, infer: false });
    await memory.search("tea", { scope: alex });
    const { status, output } = await run(`
      const { results } = await memory.search("coffee", { scope });
      await memory.add("I like tea", { scope, infer: false });
      console.log(results.map((item) => item.memory).join());`);
    expect({ status, output }).toEqual({ status: 0, output: "I like coffee" });
    const { results } = await memory.search("tea", { scope: alex });
    expect(results.map((item) => item.memory)).toContain("I like tea");
  });

  it("keeps the process alive until a running call is done", async () => {
    const { status, output } = await run(`
      memory.add("I like tea", { scope, infer: false }).then(() => console.log("done"));`);
    expect({ status, output }).toEqual({ status: 0, output: "done" });
  });

  it("lets a process end that closed its memory", async () => {
    const { status, output } = await run(`
      await memory.add("I like tea", { scope, infer: false });
      await memory.close();
      console.log("closed");`);
    expect({ status, output }).toEqual({ status: 0, output: "closed" });
  });

  it("keeps namespaces of one file apart", async () => {
    const one = open({ namespace: "one" });
    const two = open({ namespace: "two" });
    await one.add("I like tea", { scope: alex, infer: false });
    expect((await two.getAll({ scope: alex })).results).toEqual([]);
    expect((await one.getAll({ scope: alex })).results).toHaveLength(1);
  });

  it("gives each memory in RAM its own content", async () => {
    const one = localMemory({ path: ":memory:" });
    const two = localMemory({ path: ":memory:" });
    opened.push(one, two);
    await one.add("I like tea", { scope: alex, infer: false });
    expect((await two.getAll({ scope: alex })).total).toBe(0);
    await one.close();
    const three = localMemory({ path: ":memory:" });
    opened.push(three);
    expect((await three.getAll({ scope: alex })).total).toBe(0);
  });

  it("refuses calls after close, transcripts and documents too", async () => {
    const memory = open();
    await memory.close();
    await memory.close();
    expect(await codeOf(memory.getAll({ scope: alex }))).toBe("CLOSED");
    expect(await codeOf(memory.admin.stats())).toBe("CLOSED");
    expect(await codeOf(memory.transcripts.read({ scope: alex, sessionId: "s" }))).toBe("CLOSED");
    expect(await codeOf(memory.documents.get(alex, [], "k"))).toBe("CLOSED");
  });

  it("lets running calls end before it closes", async () => {
    const memory = open();
    const adds = ["One", "Two", "Three"].map((text) =>
      memory.add(text, { scope: alex, infer: false }),
    );
    await memory.close();
    expect((await Promise.all(adds)).map(({ status }) => status)).toEqual(
      Array(3).fill("succeeded"),
    );
    expect((await open().getAll({ scope: alex })).total).toBe(3);
  });

  it("says what is wrong with a path that cannot be opened, at every call", async () => {
    path = folder;
    const memory = open();
    for (let attempt = 0; attempt < 2; attempt++)
      expect(await codeOf(memory.getAll({ scope: alex }))).toBe("STORAGE");
  });

  it("refuses what is not plain data and goes on", async () => {
    const memory = open();
    const value = (() => 1) as never;
    const put = memory.documents.put(alex, { namespace: ["n"], key: "k", value });
    expect(await codeOf(put)).toBe("INVALID_INPUT");
    expect(await memory.documents.get(alex, ["n"], "k")).toBeNull();
  });

  it("ends a transcript's call at once when it is aborted", async () => {
    const memory = open();
    const key = { scope: alex, sessionId: "s" };
    expect(await codeOf(memory.transcripts.read(key, { signal: AbortSignal.abort() }))).toBe(
      "ABORTED",
    );
    const controller = new AbortController();
    const append = memory.transcripts.append(key, ["x"], { signal: controller.signal });
    controller.abort();
    expect(await codeOf(append)).toBe("ABORTED");
  });

  it("names each record that an import cannot take, and takes the others", async () => {
    const memory = open();
    const record = (id: string, more: object = {}) =>
      ({ id, memory: `I like ${id}`, userId: "alex", ...more }) as unknown as MemoryRecord;
    const outcome = await memory.admin.import([
      record("tea"),
      record("code", { metadata: { run: () => 1 } }),
      record("blank", { memory: " " }),
      null as unknown as MemoryRecord,
      record("coffee"),
    ]);
    expect(outcome).toMatchObject({ added: 2, skipped: 0, failed: 3 });
    expect(outcome.failures.map(({ index, error }) => [index, error.code])).toEqual([
      [1, "INVALID_INPUT"],
      [2, "INVALID_INPUT"],
      [3, "INVALID_INPUT"],
    ]);
    expect((await memory.getAll({ scope: alex })).total).toBe(2);
  });

  it("moves an export into another file, batch by batch", async () => {
    const memory = open();
    const messages = Array.from(
      { length: 600 },
      (_, at) => ({ role: "user", content: `Fact ${at}`, id: `m${at}` }) as const,
    );
    await memory.add(messages, { scope: alex, infer: false });
    const copy = localMemory({ path: ":memory:" });
    opened.push(copy);
    const steps: number[] = [];
    const outcome = await copy.admin.import(memory.admin.export({ scope: alex }), {
      onProgress: (done) => steps.push(done),
    });
    expect(outcome).toEqual({ added: 600, skipped: 0, failed: 0, failures: [] });
    expect(steps).toEqual([500, 600]);
    const ids: string[] = [];
    const records: AsyncIterable<MemoryRecord> = copy.admin.export();
    for await (const record of records) ids.push(String(record.sourceMessageIds?.[0]));
    expect(ids).toEqual(messages.map(({ id }) => id));
    expect(await copy.admin.verify()).toMatchObject({ ok: true, problems: [] });
    expect(await copy.admin.stats()).toMatchObject({ memories: 600, users: 1 });
  });
});
