import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The one place for SQL: a store is one folder, and nothing above the Store port knows of it. */
const home = "packages/local/src/sqlite/";

/** mem0's own SQLite files, into which mem0 gives no other way; its loader names the driver. */
const mem0s = /^packages\/core\/src\/in-process\/(mem0-sqlite\/|load-mem0\.ts$)/;

const signs = [
  /node:sqlite|better-sqlite3/,
  /\bSELECT\s[\s\S]{1,400}?\sFROM\s/,
  /\b(INSERT|DELETE|REPLACE)\s+(OR\s+\w+\s+)?(INTO|FROM)\s/,
  /\bUPDATE\s+\w+\s+SET\s/,
  /\bCREATE\s+(UNIQUE\s+)?(TABLE|INDEX)\s/,
  /\bPRAGMA\s+\w+/,
];

it("finds SQL and node:sqlite in the SQLite store only", () => {
  const files = globSync("packages/*/src/**/*.ts", { cwd: root }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const withSql = files.filter((file) => {
    const text = readFileSync(`${root}/${file}`, "utf8");
    return signs.some((sign) => sign.test(text));
  });
  expect(withSql.filter((file) => file.startsWith(home)).length).toBeGreaterThan(10);
  const others = withSql.filter((file) => !file.startsWith(home) && !mem0s.test(file));
  expect(others).toEqual([]);
});
