import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaVersion } from "../../src/sqlite/schema.ts";
import { changeFile } from "./change-file.ts";
import { copyOfFixture } from "./copy-of-fixture.ts";
import { contentOf } from "./describe-tables.ts";
import { openStore } from "./open-store.ts";
import { runLimited } from "./run-limited.ts";
import { runScript, startScript } from "./run-script.ts";

/** Makes a file of schema 1 so large that copying it takes a while. */
const makeLarge = `
  WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 60000)
  INSERT INTO history (namespace, memory_id, id, event, at, after)
    SELECT 1, 'removed', 'h' || i, 'UPDATE', i, hex(randomblob(200)) FROM numbers`;

const tables = ["memories", "history", "removals", "results", "transcripts", "documents"];
const clear = tables.map((table) => `DELETE FROM ${table};`).join(" ");

describe("a migration", () => {
  it("that is killed leaves a file that opens and is migrated by the next one", {
    timeout: 60_000,
  }, async () => {
    const path = copyOfFixture(1);
    changeFile(path, makeLarge);
    const before = contentOf(path);
    for (let round = 0; round < 3; round++) {
      const script = startScript("open.ts", path);
      const copying = `${path}.schema-1.partial`;
      // While its copy is made, all of its own changes are there and not committed.
      await script.until(() => existsSync(copying) && statSync(copying).size > 0);
      await script.kill();
      expect(script.output()).toBe("");
      expect(versionOf(path)).toBe(1);
    }
    const { store } = openStore(path);
    expect((await store.verify()).problems).toEqual([]);
    expect((await store.stats("default")).details).toMatchObject({ schemaVersion });
    expect(contentOf(path).history).toEqual(before.history);
    expect(filesBeside(path)).toEqual(["memory.db.schema-1.backup"]);
    expect(contentOf(`${path}.schema-1.backup`)).toEqual(before);
  });

  it("happens once, with one copy, when several processes open the file", async () => {
    const path = copyOfFixture(1);
    changeFile(path, makeLarge);
    const runs = await Promise.all([1, 2, 3].map(() => runScript("open.ts", path)));
    expect(runs.map(({ output }) => output)).toEqual(Array(3).fill("opened\n"));
    expect(filesBeside(path)).toEqual(["memory.db.schema-1.backup"]);
    expect(versionOf(path)).toBe(schemaVersion);
  });

  it("that finds no room for its copy leaves the file as it was, and nothing else", () => {
    const path = copyOfFixture(1);
    changeFile(path, makeLarge);
    const before = contentOf(path);
    const output = runLimited(1024, "open.ts", path);
    expect(output).toMatch(/^STORAGE .*memory\.db/);
    expect(filesBeside(path)).toEqual([]);
    expect(contentOf(path)).toEqual(before);
    expect(versionOf(path)).toBe(1);
  });

  it("never replaces a copy that is there", async () => {
    const path = copyOfFixture(1);
    const first = `${path}.schema-1.backup`;
    writeFileSync(first, "the user's");
    const { store } = openStore(path);
    expect(readFileSync(first, "utf8")).toBe("the user's");
    expect((await store.stats("default")).details).toMatchObject({
      migrationBackups: "memory.db.schema-1.2.backup, memory.db.schema-1.backup",
    });
  });

  it("makes no copy of a file without content", async () => {
    const path = copyOfFixture(1);
    changeFile(path, clear);
    const { store } = openStore(path);
    expect(filesBeside(path)).toEqual([]);
    expect((await store.stats("default")).details).not.toHaveProperty("migrationBackups");
  });
});

/** What lies beside a database that is not one of SQLite's side files. */
function filesBeside(path: string): string[] {
  return readdirSync(dirname(path)).filter((name) => !/^memory\.db(-wal|-shm)?$/.test(name));
}

/** As the file's header says it. */
function versionOf(path: string): number {
  changeFile(path, "PRAGMA wal_checkpoint(TRUNCATE)");
  return readFileSync(path).readUInt32BE(60);
}
