import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

it("imports three entries of @llamaindex/core and @mem0-kit/core, and nothing of Node", async () => {
  const folder = new URL("../src/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), "utf8")));
  const imports = sources.flatMap((source) =>
    [...source.matchAll(/(?:from|import) "([^."][^"]*)"|import\(/g)].map(
      ([all, name]) => name ?? all,
    ),
  );
  expect(new Set(imports)).toEqual(
    new Set([
      "@llamaindex/core/llms",
      "@llamaindex/core/memory",
      "@llamaindex/core/storage/chat-store",
      "@mem0-kit/core",
    ]),
  );
});
