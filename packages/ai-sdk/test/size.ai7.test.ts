import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

/** Bytes of the root entry with the parts of core that it uses, minified and gzipped. */
const most = 15_000;

it("costs an application at most 15 kB", async () => {
  const input = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  const bundle = await rolldown({
    input,
    platform: "neutral",
    external: ["ai"],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  expect(output).toHaveLength(1);
  const [{ code, imports, modules }] = output;
  // Core is inside, and `ai` is all that is left to the application.
  expect(imports).toEqual(["ai"]);
  expect(Object.keys(modules).some((id) => id.endsWith("core/dist/create-recall.js"))).toBe(true);
  const size = gzipSync(code).length;
  console.log(`@mem0-kit/ai-sdk with core: ${code.length} bytes minified, ${size} gzipped`);
  expect(size).toBeLessThanOrEqual(most);
});
