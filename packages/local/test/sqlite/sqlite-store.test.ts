import { testStore } from "@mem0-kit/engine/testing";
import { sqliteStore } from "../../src/sqlite/sqlite-store.ts";
import { temporaryPath } from "./temporary-path.ts";

testStore("sqliteStore in memory", () => sqliteStore({ path: ":memory:" }));

testStore("sqliteStore on a file", () =>
  sqliteStore({ path: temporaryPath(), durability: "normal" }),
);
