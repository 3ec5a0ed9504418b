import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

/** An entry in one piece with what it takes of core. */
async function bundle(entry: string) {
  const input = fileURLToPath(new URL(`../../src/${entry}/index.ts`, import.meta.url));
  const built = await rolldown({
    input,
    platform: "neutral",
    external: [/^ai$/, /^node:/],
    logLevel: "silent",
  });
  const { output } = await built.generate({ format: "esm", minify: true });
  expect(output).toHaveLength(1);
  return output[0];
}

const forbidden = /node:|\brequire\(|\bprocess\b|AsyncLocalStorage|AbortSignal\.any\b/g;

it.each([
  ["tools", ["ai"]],
  ["agent", []],
])("the entry ./%s has nothing that an edge runtime lacks", async (entry, expected) => {
  const { code, imports, dynamicImports } = await bundle(entry);
  expect([...imports, ...dynamicImports]).toEqual(expected);
  expect(code.match(forbidden)).toBeNull();
});

it("the entry ./als is the one that does", async () => {
  expect((await bundle("als")).imports).toEqual(["node:async_hooks"]);
});
