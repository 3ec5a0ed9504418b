import { expect, test } from "vitest";
import { sqliteProblem } from "../../src/in-process/mem0-sqlite/sqlite-problem.ts";

test.each([
  ["12.11.1", "24.19.0"],
  ["12.6.2", "v24.21.3"],
  ["12.11.1", "25.0.0"],
  ["12.11.1", "26.10.0"],
  ["11.0.0", "26.0.0"],
])("better-sqlite3 %s on Node %s is refused with the remedy", (sqlite, node) => {
  const problem = sqliteProblem(sqlite, node);
  expect(problem).toContain("aborts the process");
  expect(problem).toContain('"overrides": { "mem0ai": { "better-sqlite3": "^13.2.0" } }');
});

test.each([
  ["12.11.1", "24.18.1"],
  ["12.11.1", "22.20.0"],
  ["13.2.0", "24.21.0"],
  ["13.2.0", "26.10.0"],
  ["14.0.0", "26.10.0"],
])("better-sqlite3 %s on Node %s is fine", (sqlite, node) => {
  expect(sqliteProblem(sqlite, node)).toBeUndefined();
});

test("better-sqlite3 13 on a Node that is too old for it is refused", () => {
  expect(sqliteProblem("13.2.0", "20.20.2")).toContain("Node 22.18");
});
