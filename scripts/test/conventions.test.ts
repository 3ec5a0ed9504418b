import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("no package names a data set: what ships knows nothing of how it is measured", () => {
  const named = files("packages/*/{src,README.md,package.json}", "packages/*/src/**/*.ts").filter(
    (file) => /\blocomo\b|\bbeam[-_ ]?100k\b/i.test(read(file)),
  );
  expect(named).toEqual([]);
});

test("an adapter's way is short: imports between packages go in one direction", () => {
  const allowed: Record<string, readonly string[]> = {
    core: [],
    engine: ["@mem0-kit/core"],
    local: ["@mem0-kit/core", "@mem0-kit/engine"],
    "mem0-kit": ["@mem0-kit/core", "@mem0-kit/local", "@mem0-kit/server"],
    server: ["@mem0-kit/core"],
    "ai-sdk": ["@mem0-kit/core"],
    langchain: ["@mem0-kit/core"],
    llamaindex: ["@mem0-kit/core"],
    dify: ["@mem0-kit/core"],
  };
  for (const [name, imports] of Object.entries(allowed)) {
    const text = files(`packages/${name}/src/**/*.ts`).map(read).join("\n");
    const found = [...text.matchAll(/from "((?:@mem0-kit\/|mem0-kit)[\w-]*)/g)].map(
      ([, imported]) => imported ?? "",
    );
    expect(
      found.filter((imported) => !imports.includes(imported)),
      name,
    ).toEqual([]);
  }
});

test("the adapter of the AI SDK runs on edge runtimes, but for ./als, and beside any version of the SDK", () => {
  const wrong = /["']node:|\bprocess\.|\bAsyncLocalStorage\b|AbortSignal\.any|@ai-sdk\//;
  const found = files("packages/ai-sdk/src/**/*.ts").filter(
    (file) => !file.includes("/src/als/") && wrong.test(code(file)),
  );
  expect(found).toEqual([]);
  expect(files("packages/ai-sdk/src/als/*.ts").some((file) => wrong.test(code(file)))).toBe(true);
});

test("the adapter of LangChain asks for each peer in the entry that needs it only", () => {
  const allowed = {
    "./middleware": ["langchain", "zod"],
    "./store": ["@langchain/langgraph-checkpoint"],
  };
  const found = files("packages/langchain/src/**/*.ts").flatMap((file) => {
    const imports = [...code(file).matchAll(/from "([^."][^"]*)"/g)].map(([, name]) => name ?? "");
    const wrong = imports.filter((name) => !/^@(mem0-kit|langchain)\/core(\/|$)/.test(name));
    const entry = Object.entries(allowed).find(([key]) => file.includes(`/src${key.slice(1)}/`));
    return wrong.filter((name) => !entry?.[1].includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

function files(...patterns: string[]): string[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => file.replaceAll("\\", "/"));
}

/** A file's text without comments. */
function code(file: string): string {
  return read(file).replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "");
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
