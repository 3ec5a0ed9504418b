import { describe, expect, test } from "vitest";
import { brokenMemories } from "../../src/fake/index.ts";
import { memoryChecks } from "../../src/testing/index.ts";
import { caughtBy } from "./caught-by.ts";

describe("the Memory contract suite", () => {
  for (const variant of brokenMemories)
    test(`catches ${variant.name}: ${variant.breaks}`, async () => {
      const { capabilities } = variant.create();
      const check = memoryChecks(capabilities, {
        createSlowMemory: () => variant.create({ delayMs: 500 }),
      }).find(({ theme, name }) => `${theme}: ${name}` === caughtBy[variant.name]);
      if (check === undefined) expect.unreachable(`no check "${caughtBy[variant.name]}" applies`);

      const error = await check
        .run(() => variant.create())
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );

      // Only an assertion says that the check saw the fault; any other error is a check that broke.
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).name).toBe("AssertionError");
    });

  test("knows every variant by a name of its own and names a catching check for each", () => {
    const names = brokenMemories.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(caughtBy).sort()).toEqual(names.sort());
  });

  test("names every check once", () => {
    const [first] = brokenMemories;
    const checks = memoryChecks(first?.create().capabilities ?? expect.unreachable());
    const names = checks.map(({ theme, name }) => `${theme}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
