import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);
/** Entries of their own, for Node and for tests: the root entry must not need them. */
const otherEntries = ["fake/", "in-process/", "testing/"];
/** The one package that the root entry needs; `mem0ai` is loaded by name, and by its one file only. */
const allowed = ["zod/mini"];
const loader = "hosted/load-mem0-client.ts";

async function rootFiles(): Promise<string[]> {
  const all = await readdir(source, { recursive: true });
  return all
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !otherEntries.some((entry) => file.startsWith(entry)));
}

const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, name = ""]) => name);

it("every import of the root entry's files is a file of this package", async () => {
  const files = await rootFiles();
  expect(files).toContain("index.ts");
  for (const file of files) {
    const imports = importsOf(await readFile(new URL(file, source), "utf8"));
    const foreign = imports.filter((name) => !name.startsWith(".") && !allowed.includes(name));
    expect(foreign, `${file} imports a package`).toEqual(file === loader ? ["mem0ai"] : []);
    const other = imports.filter((name) => /\/(fake|in-process|testing)\//.test(name));
    expect(other, `${file} imports what is for tests`).toEqual([]);
  }
});

it("would see an import of Node", () => {
  expect(importsOf('import { x } from "node:fs"; await import("crypto")')).toEqual([
    "node:fs",
    "crypto",
  ]);
});
