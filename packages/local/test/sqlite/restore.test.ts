import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { engineMemory } from "@mem0-kit/engine";
import { describe, expect, it } from "vitest";
import { schemaVersion } from "../../src/sqlite/schema.ts";
import { changeFile } from "./change-file.ts";
import { copyOfFixture } from "./copy-of-fixture.ts";
import { contentOf } from "./describe-tables.ts";
import { fixtureContent } from "./fixture-content.ts";
import { maintenanceOf } from "./maintenance-of.ts";
import { openStore } from "./open-store.ts";
import { putRows } from "./put-rows.ts";
import { runLimited } from "./run-limited.ts";
import { startScript } from "./run-script.ts";
import { sampleRows } from "./sample-rows.ts";
import { temporaryPath } from "./temporary-path.ts";

const alex = { userId: "alex" };

describe("restore", () => {
  it("puts the backup in place of everything, of every namespace", async () => {
    const { store, path } = openStore(copyOfFixture(schemaVersion));
    const backup = await backupOf(store);
    const before = keptIn(path);
    const memory = engineMemory({ store });
    await memory.add("I keep bees", { scope: alex, infer: false });
    await memory.deleteAll({ scope: { agentId: "support" } });
    await store.write((writer) => writer.erase("tenant b", undefined, 0));
    await store.documents("default").put(alex, { namespace: ["x"], key: "y", value: 1 });
    const result = await maintenanceOf(store).restore(backup);
    expect(keptIn(path)).toEqual(before);
    expect(result).toEqual({
      path: backup,
      bytes: statSync(backup).size,
      memories: before.memories?.length,
    });
    expect((await store.verify()).problems).toEqual([]);
  });

  it("shows the restored memories to searches that had others in their cache", async () => {
    const { store } = openStore();
    const memory = engineMemory({ store });
    const { results } = await memory.add("My bees are fine", { scope: alex, infer: false });
    const backup = await backupOf(store);
    const texts = async () =>
      (await memory.search("bees", { scope: alex })).results.map((item) => item.memory);
    await memory.update(results[0]?.id ?? "", { text: "The bees have left" });
    expect(await texts()).toEqual(["The bees have left"]);
    await memory.admin.restore?.(backup);
    expect(await texts()).toEqual(["My bees are fine"]);
  });

  it("is seen at once by another process that searches all the time", {
    timeout: 60_000,
  }, async () => {
    const { store, path } = openStore();
    const memory = engineMemory({ store });
    await memory.add("My bees are fine", { scope: alex, infer: false });
    const backup = await backupOf(store);
    await memory.add("The bees have left", { scope: alex, infer: false });
    const other = startScript("watch-search.ts", path, "bees");
    await other.printed(1);
    await maintenanceOf(store).restore(backup);
    await other.printed(2);
    await memory.add("New bees came", { scope: alex, infer: false });
    await other.printed(3);
    expect(
      other
        .output()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      ["My bees are fine", "The bees have left"],
      ["My bees are fine"],
      ["My bees are fine", "New bees came"],
    ]);
  });

  it("lets another process that writes all the time go on after it", {
    timeout: 60_000,
  }, async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(2000));
    const backup = await backupOf(store);
    const other = startScript("keep-writing.ts", path, "other");
    await other.printed(20);
    await maintenanceOf(store).restore(backup);
    const lines = other.output().split("\n").length;
    await other.printed(lines + 200);
    await other.kill();
    const acknowledged = other.output().split("\n").slice(0, -1);
    const reopened = openStore(path).store;
    const rows = await reopened.read((reader) => reader.rows("n", acknowledged));
    const found = new Set(rows.map(({ id }) => id));
    // What was acknowledged before is gone, what was after is there; five at a time have no order.
    const from = acknowledged.findIndex((id) => found.has(id));
    expect(from).toBeGreaterThan(0);
    expect(acknowledged.slice(from + 5).filter((id) => !found.has(id))).toEqual([]);
    expect((await reopened.verify()).problems).toEqual([]);
  });

  it("leaves a read of another connection in the state that it has begun with", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(3));
    const backup = await backupOf(store);
    await putRows(store, sampleRows(5));
    const other = openStore(path).store;
    const counts = await other.read(async (reader) => {
      const before = await reader.count("n", {});
      await maintenanceOf(store).restore(backup);
      return [before, await reader.count("n", {})];
    });
    expect(counts).toEqual([5, 5]);
    expect(await other.read((reader) => reader.count("n", {}))).toBe(3);
  });

  it.each([1, 4, 12])(
    "that is killed at step %i leaves what was there",
    {
      timeout: 60_000,
    },
    async (step) => {
      const { store, path } = openStore(copyOfFixture(schemaVersion));
      const backup = await backupOf(store);
      const memory = engineMemory({ store });
      await memory.deleteAll({ scope: alex });
      await memory.add("I keep bees", { scope: alex, infer: false });
      await store.close();
      const before = keptIn(path);
      const script = startScript("restore.ts", path, backup, String(step));
      await script.printed(step);
      await script.kill();
      const reopened = openStore(path).store;
      expect((await reopened.verify()).problems).toEqual([]);
      await reopened.close();
      expect(keptIn(path)).toEqual(before);
      // Nor a copy of the backup.
      expect(readdirSync(dirname(path))).toEqual(["memory.db"]);
    },
  );

  it.each([
    ["its copy", 0.5],
    // The log takes a little more than the pages that are in it.
    ["the log, but for its copy", 1.004],
  ])("on a disk without room for %s leaves what was there", async (_name, share) => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(2000));
    const backup = await backupOf(store);
    await putRows(store, sampleRows(1, "late"));
    await store.close();
    const room = Math.round((statSync(backup).size / 1024) * share);
    const before = contentOf(path);
    expect(runLimited(room, "restore.ts", path, backup)).toMatch(/^(\d+\n)*STORAGE /);
    expect(contentOf(path)).toEqual(before);
    expect(readdirSync(dirname(path))).toEqual(["memory.db"]);
  });

  it("takes a backup of an older schema, which stays as it is", async () => {
    const { store } = openStore();
    await putRows(store, sampleRows(3));
    const backup = copyOfFixture(1);
    const bytes = readFileSync(backup);
    await maintenanceOf(store).restore(backup);
    expect(readFileSync(backup).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(backup))).toEqual(["memory.db"]);
    const memory = engineMemory({ store });
    for (const { scope, query, first } of fixtureContent(1).namespaces.default?.searches ?? [])
      expect((await memory.search(query, { scope })).results[0]?.id).toBe(first);
    expect((await store.verify()).problems).toEqual([]);
  });

  it("takes a copy of a database whose last writes are in its log", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(3));
    const copy = temporaryPath();
    for (const suffix of ["", "-wal"]) copyFileSync(path + suffix, copy + suffix);
    expect(statSync(`${copy}-wal`).size).toBeGreaterThan(0);
    const bytes = readFileSync(copy);
    const target = openStore().store;
    expect(await maintenanceOf(target).restore(copy)).toMatchObject({ memories: 3 });
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    expect(existsSync(`${copy}-wal`)).toBe(true);
  });

  it("leaves nothing of what it replaced in the files", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(300));
    const backup = await backupOf(store);
    await putRows(store, sampleRows(300, "late", { text: "the secret of the pyramids" }));
    await maintenanceOf(store).restore(backup);
    expect(statSync(`${path}-wal`).size).toBe(0);
    for (const name of readdirSync(dirname(path)))
      expect(readFileSync(join(dirname(path), name)).includes("pyramids"), name).toBe(false);
  });

  it("gives no ordinal again that was given before it", async () => {
    const { store } = openStore();
    await putRows(store, sampleRows(3));
    const backup = await backupOf(store);
    const [last] = await putRows(store, sampleRows(1, "late"));
    await maintenanceOf(store).restore(backup);
    const [next] = await putRows(store, sampleRows(1, "later"));
    expect(next).toBeGreaterThan(last ?? Number.POSITIVE_INFINITY);
  });

  it("changes nothing when it is aborted", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(300));
    const backup = await backupOf(store);
    await putRows(store, sampleRows(1, "late"));
    const before = contentOf(path);
    const controller = new AbortController();
    const restoring = maintenanceOf(store).restore(backup, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(restoring).rejects.toMatchObject({ code: "ABORTED" });
    expect(contentOf(path)).toEqual(before);
    expect(await maintenanceOf(store).restore(backup)).toMatchObject({ memories: 300 });
  });

  it("works in RAM, from one memory to another", async () => {
    const one = openStore(":memory:").store;
    await putRows(one, sampleRows(10));
    const backup = await backupOf(one);
    const other = openStore(":memory:").store;
    await putRows(other, sampleRows(4, "other"));
    await maintenanceOf(other).restore(backup);
    const rows = await other.read((reader) => reader.scan("n", { order: "oldest", limit: 20 }));
    expect(rows.map(({ id }) => id)).toEqual(sampleRows(10).map(({ id }) => id));
  });
});

const unfit: readonly (readonly [name: string, message: RegExp, spoil: (path: string) => void])[] =
  [
    ["that is not there", /There is no file at/, () => {}],
    ["that is a folder", /There is no file at/, (path) => mkdirSync(path)],
    ["that is empty", /is empty/, (path) => writeFileSync(path, "")],
    [
      "that is no database",
      /is not a SQLite database/,
      (path) => writeFileSync(path, "x".repeat(5000)),
    ],
    ["of another program", /of another program/, (path) => changeFile(path, "CREATE TABLE t (a)")],
    ["of a newer version", /newer mem0-kit/, (path) => spoil(path, "PRAGMA user_version = 99")],
    [
      "that was cut off",
      /damaged|not in order/,
      (path) => {
        copyFileSync(copyOfFixture(schemaVersion), path);
        truncateSync(path, statSync(path).size - 40_000);
      },
    ],
    [
      "with overwritten pages",
      /damaged|not in order/,
      (path) => {
        const bytes = readFileSync(copyOfFixture(schemaVersion));
        writeFileSync(path, bytes.fill(0x5a, 4096 * 10, 4096 * 20));
      },
    ],
    [
      "whose tables disagree",
      /not in order.*another partition/,
      (path) => spoil(path, "UPDATE memories SET user_id = 'x' WHERE ordinal = 1"),
    ],
    ["that lacks a table", /not in order/, (path) => spoil(path, "DROP TABLE transcript_appends")],
  ];

describe("a backup", () => {
  it.each(unfit)("%s is refused, and nothing is changed", async (_name, message, make) => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(3));
    const before = contentOf(path);
    const backup = join(dirname(temporaryPath()), "backup.db");
    make(backup);
    await expect(maintenanceOf(store).restore(backup)).rejects.toMatchObject({
      code: "STORAGE",
      message: expect.stringMatching(message),
    });
    await expect(maintenanceOf(store).restore(backup)).rejects.toThrow(backup);
    expect(contentOf(path)).toEqual(before);
    const files = readdirSync(dirname(path)).filter((name) => name.includes("partial"));
    expect(files).toEqual([]);
  });

  it("that is a database in use is CONFLICT", async () => {
    const { path } = openStore();
    await expect(maintenanceOf(openStore().store).restore(path)).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  it("that is the database itself is INVALID_INPUT", async () => {
    const { store, path } = openStore();
    await putRows(store, sampleRows(3));
    await expect(maintenanceOf(store).restore(path)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});

async function backupOf(store: Parameters<typeof maintenanceOf>[0]): Promise<string> {
  const { path } = await maintenanceOf(store).backup(`${temporaryPath()}.backup`);
  return path;
}

/** All rows, apart from what a restore counts on from where it was. */
function keptIn(path: string): Record<string, unknown[]> {
  const { counters, sqlite_sequence, tombstones, partitions = [], ...kept } = contentOf(path);
  const keys = partitions.map((one) => {
    const { epoch, tombstones: count, ...partition } = one as Record<string, unknown>;
    return partition;
  });
  return { ...kept, partitions: keys };
}

function spoil(path: string, sql: string): void {
  copyFileSync(copyOfFixture(schemaVersion), path);
  changeFile(path, sql);
}
