import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

it("the entry ./tools depends on nothing, and has nothing that an edge runtime lacks", async () => {
  const input = fileURLToPath(new URL("../../src/tools/index.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "neutral", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  expect(output).toHaveLength(1);
  const [{ code, imports, dynamicImports }] = output;
  expect([...imports, ...dynamicImports]).toEqual([]);
  expect(
    code.match(/node:|\brequire\(|\bprocess\b|AsyncLocalStorage|AbortSignal\.any\b/g),
  ).toBeNull();
});
