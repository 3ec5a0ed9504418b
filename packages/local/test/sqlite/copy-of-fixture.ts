import { copyFileSync } from "node:fs";
import { fixtures } from "./fixture-content.ts";
import { temporaryPath } from "./temporary-path.ts";

/** A copy of the fixture of a schema version that the test may change. */
export function copyOfFixture(version: number): string {
  const path = temporaryPath();
  const fixture = fixtures.find((one) => one.version === version);
  if (fixture === undefined) throw new Error(`There is no fixture of schema ${version}.`);
  copyFileSync(fixture.path, path);
  return path;
}
