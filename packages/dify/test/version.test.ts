import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plugin } from "../src/definitions/plugin.ts";

test("the plugin has one version: in Dify, in npm and in what it calls itself", () => {
  const { version } = JSON.parse(read("package.json"));
  // Before the first release changesets keeps 0.0.0, of which it makes 0.1.0.
  const released = version === "0.0.0" ? "0.1.0" : version;
  expect(plugin.version, "src/definitions/plugin.ts, then `definitions`").toBe(released);
  expect(read("python/mem0_client/version.py")).toContain(`\nVERSION = "${released}"\n`);
  expect(read("python/pyproject.toml")).toContain(`\nversion = "${released}"\n`);
});

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}
