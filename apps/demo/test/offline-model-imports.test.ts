import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "..", "src");
const folder = join(source, "offline-model");
const route = join(source, "app", "v1", "chat", "completions", "route.ts");
const importPath = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["']([^"']+)["']/g;

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(importPath)].map((match) => match[1] ?? "");
}

it("the offline responder imports zod, a timer and its own files only: it cannot reach Memory", () => {
  const imports = readdirSync(folder).flatMap((file) => importsOf(join(folder, file)));
  const others = imports.filter((path) => !path.startsWith("./"));
  expect(imports.length).toBeGreaterThan(others.length);
  expect(new Set(others)).toEqual(new Set(["zod", "node:timers/promises"]));
});

it("its files read no global state of the process", () => {
  for (const file of readdirSync(folder))
    expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(/\b(globalThis|process)\b/);
});

it("its route imports the responder only", () => {
  expect(importsOf(route)).toEqual(["../../../../offline-model/create-completion.ts"]);
});
