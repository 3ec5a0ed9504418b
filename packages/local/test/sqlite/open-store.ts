import { onTestFinished } from "vitest";
import { type SqliteStore, sqliteStore } from "../../src/sqlite/sqlite-store.ts";
import { temporaryPath } from "./temporary-path.ts";

/** Opens a store that the end of the test closes, on a file of its own unless a path is given. */
export function openStore(path = temporaryPath()): {
  readonly store: SqliteStore;
  readonly path: string;
} {
  const store = sqliteStore({ path, durability: "normal" });
  onTestFinished(async () => store.close());
  return { store, path };
}
