import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openConnection } from "../../src/sqlite/connection.ts";
import { schemaVersion } from "../../src/sqlite/schema.ts";
import { sqliteStore } from "../../src/sqlite/sqlite-store.ts";
import { openStore } from "./open-store.ts";
import { runScript } from "./run-script.ts";
import { sampleRows } from "./sample-rows.ts";
import { temporaryPath } from "./temporary-path.ts";

describe("the database file", () => {
  it("is readable by its owner only, with its side files", async () => {
    const { store, path } = openStore();
    await store.write((writer) => writer.put("n", sampleRows(1)[0]));
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(modeOf(file)).toBe(0o600);
  });

  it("gets a private folder with a .gitignore where that is named .mem0", () => {
    const folder = join(dirname(temporaryPath()), "project", ".mem0");
    openStore(join(folder, "memory.db"));
    expect(modeOf(folder)).toBe(0o700);
    expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("*\n");
    const above = join(dirname(temporaryPath()), ".mem0");
    openStore(join(above, "tenants", "memory.db"));
    expect(modeOf(above)).toBe(0o700);
  });

  it("leaves a folder of another name, and a .mem0 that is there, as the user made them", () => {
    const parent = dirname(temporaryPath());
    openStore(join(parent, "data", "memory.db"));
    expect(() => statSync(join(parent, "data", ".gitignore"))).toThrow("ENOENT");
    const folder = join(parent, ".mem0");
    mkdirSync(folder, { mode: 0o755 });
    openStore(join(folder, "memory.db"));
    expect(modeOf(folder)).toBe(0o755);
    expect(() => statSync(join(folder, ".gitignore"))).toThrow("ENOENT");
  });

  it("is for its owner alone whatever the umask and the rights of the folder", async () => {
    const folder = join(dirname(temporaryPath()), "shared");
    mkdirSync(folder);
    chmodSync(folder, 0o2775);
    for (const umask of ["0", "0277"]) {
      const path = join(folder, umask, ".mem0", "memory.db");
      const { output } = await runScript("print-modes.ts", path, umask);
      expect(output).toBe(".mem0 700\nmemory.db 600\nmemory.db-shm 600\nmemory.db-wal 600\n");
    }
  });

  it("has side files of its own rights also where another process makes them", async () => {
    const { store, path } = openStore();
    await store.write((writer) => writer.put("n", sampleRows(1)[0]));
    await store.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    const { output } = await runScript("print-modes.ts", path, "0");
    expect(output).toMatch(/memory\.db 600\nmemory\.db-shm 600\nmemory\.db-wal 600/);
  });

  it("keeps the rights that its owner gave it, and gives them to its side files", async () => {
    const { store, path } = openStore();
    await store.close();
    chmodSync(path, 0o640);
    const { output } = await runScript("print-modes.ts", path, "0");
    expect(output).toMatch(/memory\.db 640\nmemory\.db-shm 640\nmemory\.db-wal 640/);
  });

  it("keeps rows when it is closed and opened again", async () => {
    const { store, path } = openStore();
    const [row] = sampleRows(1);
    await store.write((writer) => writer.put("n", row));
    await store.close();
    const rows = await openStore(path).store.read((reader) => reader.rows("n", [row.id]));
    expect(rows).toMatchObject([row]);
  });

  it("is written to the disk at each commit by default, and less often on demand", async () => {
    const synchronous = async (durability?: "normal") => {
      const store = sqliteStore({ path: temporaryPath(), ...(durability && { durability }) });
      const { details } = await store.stats("n");
      await store.close();
      return details;
    };
    expect(await synchronous()).toMatchObject({
      synchronous: "FULL",
      journalMode: "wal",
      schemaVersion,
    });
    expect(await synchronous("normal")).toMatchObject({ synchronous: "NORMAL" });
  });
});

describe("a file that cannot be used", () => {
  it("is refused when it is not a database, and left as it is", () => {
    const path = temporaryPath();
    const content = "These are my notes, not a database.\n".repeat(200);
    writeFileSync(path, content);
    expect(errorOf(path)).toMatchObject({
      code: "STORAGE",
      message: expect.stringMatching(/memory\.db is not a SQLite database\. Choose another path/),
    });
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  it("is refused when it is a database of another program, and left as it is", () => {
    const path = temporaryPath();
    const other = openConnection(path);
    other.exec("CREATE TABLE notes (text TEXT)");
    other.close();
    const before = readFileSync(path);
    expect(errorOf(path)).toMatchObject({
      code: "STORAGE",
      message: expect.stringContaining("is a database of another program"),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("is refused when a newer version wrote it", async () => {
    const { store, path } = openStore();
    await store.close();
    const newer = openConnection(path);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    expect(errorOf(path)).toMatchObject({
      code: "STORAGE",
      message: expect.stringMatching(/newer mem0-kit \(schema 99; this one knows \d+\)\. Update/),
    });
  });

  it("is refused when it was cut off", async () => {
    const { store, path } = openStore();
    await store.write(async (writer) => {
      for (const row of sampleRows(200)) await writer.put("n", row);
    });
    await store.close();
    truncateSync(path, Math.floor(statSync(path).size / 2));
    expect(errorOf(path)).toMatchObject({
      code: "STORAGE",
      message: expect.stringMatching(/is damaged\. Restore a backup/),
    });
  });

  it("gives STORAGE and is found by verify when its pages are overwritten", async () => {
    const { store, path } = openStore();
    await store.write(async (writer) => {
      for (const row of sampleRows(2000)) await writer.put("n", row);
    });
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096 * 40, 4096 * 120);
    writeFileSync(path, bytes);
    const damaged = openStore(path).store;
    const scan = damaged.read((reader) => reader.scan("n", { order: "oldest", limit: 5000 }));
    await expect(scan).rejects.toMatchObject({ code: "STORAGE" });
    expect((await damaged.verify()).ok).toBe(false);
  });

  it("is refused when the path is a folder, or below a file, or empty", () => {
    const path = temporaryPath();
    expect(errorOf(dirname(path))).toMatchObject({ code: "STORAGE" });
    writeFileSync(path, "");
    expect(errorOf(join(path, "memory.db"))).toMatchObject({ code: "STORAGE" });
    expect(errorOf("")).toMatchObject({ code: "INVALID_INPUT" });
    expect(errorOf(" ")).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("is refused when it or its folder is read-only", async () => {
    const { store, path } = openStore();
    await store.write((writer) => writer.put("n", sampleRows(1)[0]));
    await store.close();
    const { output } = await runScript("open-read-only.ts", path);
    expect(output).toMatch(/^STORAGE .*memory\.db is read-only\. Make the file and its folder/);
  });

  it("names the path in its error", () => {
    const path = temporaryPath();
    writeFileSync(path, "x".repeat(5000));
    expect(errorOf(path)).toMatchObject({ message: expect.stringContaining(path) });
  });
});

describe("loading SQLite", () => {
  it("prints no warning, and lets other warnings through", async () => {
    const { errors } = await runScript("load-sqlite.ts", temporaryPath());
    expect(errors).not.toContain("SQLite");
    expect(errors).toContain("a warning of the program");
  });
});

function errorOf(path: string): unknown {
  try {
    sqliteStore({ path });
  } catch (error) {
    return error;
  }
  throw new Error("The file was opened.");
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}
