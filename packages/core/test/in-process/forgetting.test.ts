import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InProcessMemory, inProcessMemory } from "../../src/in-process/index.ts";
import { bareMem0 } from "./bare-mem0.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";

const scope = { userId: "alex smith", runId: "a=b&c" };
let folder: string;
let memory: InProcessMemory;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mem0-kit-"));
  memory = inProcessMemory({ embedder: fakeEmbeddings(), llm: fakeLlm() }, { path: folder });
});

afterEach(async () => {
  await memory.close();
  await rm(folder, { recursive: true });
});

/** Every row of every table of all three files, as text. */
function everything(): string {
  const files = ["vectors.db", "vectors_entities.db", "history.db"];
  return JSON.stringify(files.flatMap((file) => rowsOf(new DatabaseSync(join(folder, file)))));
}

function rowsOf(db: DatabaseSync): unknown[] {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = (tables as { name: string }[]).flatMap(({ name }) =>
    db.prepare(`SELECT * FROM "${name}"`).all(),
  );
  db.close();
  return rows;
}

async function seed(): Promise<string[]> {
  await memory.add("I met Gwendolyn Harper in Reykjavik", { scope });
  await memory.add("I sold Gwendolyn Harper a zeppelin", { scope, infer: false });
  const { results } = await memory.getAll({ scope });
  const ids = results.map((item) => item.id);
  for (const id of ids) await memory.update(id, { text: "Gwendolyn Harper owns a zeppelin" });
  return ids;
}

/** All bytes of all three files. */
async function bytes(): Promise<string> {
  const files = await readdir(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file), "latin1")));
  return contents.join();
}

describe("forgetting", () => {
  test("mem0 alone keeps the text of what it deleted in its history", async () => {
    const bare = bareMem0();
    await bare.add("I sold a zeppelin", { userId: "alex", infer: false });
    const [item] = (await bare.getAll({ filters: { user_id: "alex" } })).results;
    await bare.delete(String(item?.id));
    expect(JSON.stringify(await bare.history(String(item?.id)))).toContain("zeppelin");
  });

  test("delete takes the text out of every table and file", async () => {
    const ids = await seed();
    expect(everything()).toMatch(/zeppelin.*Gwendolyn|Gwendolyn.*zeppelin/);
    for (const id of ids) expect(await memory.delete(id, { scope })).toBe(true);
    expect(everything()).not.toMatch(/zeppelin|gwendolyn|reykjavik/i);
    expect(await bytes()).not.toMatch(/zeppelin|gwendolyn|reykjavik/i);
  });

  test("deleteAll takes the text and the log of messages out of every table", async () => {
    await seed();
    const other = { userId: "billie" };
    await memory.add("I flew a zeppelin", { scope: other });
    await memory.deleteAll({ scope: { userId: scope.userId } });
    expect(everything()).not.toMatch(/gwendolyn|reykjavik|sold/i);
    expect((await memory.getAll({ scope: other })).results).toHaveLength(1);
    expect(everything()).toContain("I flew a zeppelin");
  });

  test("deleteAll also reaches messages in which nothing was found", async () => {
    const nothing = { invoke: async () => '{"memory": []}' };
    await memory.close();
    memory = inProcessMemory({ embedder: fakeEmbeddings(), llm: nothing }, { path: folder });
    await memory.add("Good morning, Gwendolyn", { scope });
    expect(everything()).toContain("Gwendolyn");
    await memory.deleteAll({ scope });
    expect(everything()).not.toContain("Gwendolyn");
  });

  test("a history of mem0 in RAM forgets too", async () => {
    await memory.close();
    const historyStore = { provider: "memory" };
    memory = inProcessMemory({ embedder: fakeEmbeddings(), historyStore }, { path: folder });
    const { results } = await memory.add("I sold a zeppelin", { scope, infer: false });
    const id = String(results[0]?.id);
    await memory.update(id, { text: "I bought a zeppelin" });
    expect((await memory.history(id)).map(({ event }) => event)).toEqual(["ADD", "UPDATE"]);
    await memory.delete(id);
    expect((await memory.history(id, { scope })).map(({ after }) => after)).toEqual([
      null,
      null,
      null,
    ]);
    const inside = (await memory.mem0()) as unknown as { db: { memoryStore: Map<string, object> } };
    expect(JSON.stringify([...inside.db.memoryStore.values()])).not.toContain("zeppelin");
  });
});

test("memories are there again after closing and opening", async () => {
  const ids = await seed();
  await memory.close();
  memory = inProcessMemory({ embedder: fakeEmbeddings() }, { path: folder });
  const { results } = await memory.getAll({ scope });
  expect(results.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(
    await memory.add("I sold Gwendolyn Harper a zeppelin", { scope, infer: false }),
  ).toMatchObject({
    results: [{ event: "ADD" }],
  });
});
