import { fileURLToPath } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { type InputOptions, rolldown } from "rolldown";
import { expect, it } from "vitest";
import { majorOf } from "./support/major-of.ts";

const major = majorOf();

async function bundle(entry: string, options: InputOptions) {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const built = await rolldown({ input, logLevel: "silent", ...options });
  const format = options.external ? "esm" : "iife";
  const { output } = await built.generate({ format, name: "edge", minify: true });
  expect(output).toHaveLength(1);
  return output[0];
}

it("the root entry needs nothing but `ai`, and nothing that an edge runtime lacks", async () => {
  const { code, imports, dynamicImports } = await bundle("../src/index.ts", {
    platform: "neutral",
    external: ["ai"],
  });
  expect(imports).toEqual(["ai"]);
  expect(dynamicImports).toEqual([]);
  const forbidden = /node:|\brequire\(|\bprocess\b|AsyncLocalStorage|AbortSignal\.any\b/g;
  expect(code.match(forbidden)).toBeNull();
});

it("withMemory and memoryMiddleware recall and store in an edge runtime, in one bundle with `ai`", async () => {
  const { code } = await bundle("./support/edge-entry.ts", {
    platform: "browser",
    resolve: {
      alias: { ai: major === 7 ? "ai" : `ai-${major}` },
      conditionNames: ["edge-light", "worker", "browser", "import", "default"],
    },
  });
  const edge = new EdgeVM();
  edge.evaluate(code.replace(/^var edge/, "globalThis.edge"));
  const result = await edge.evaluate<Promise<string>>(`edge.run(${major}).then(JSON.stringify)`);
  expect(JSON.parse(result)).toEqual({
    texts: ["Good.", "Leek."],
    kept: ["I like leek soup", "Good.", "Which soup?", "Leek."],
    prompts: [
      expect.not.stringContaining("<memories>"),
      expect.stringContaining("I like leek soup"),
    ],
  });
});
