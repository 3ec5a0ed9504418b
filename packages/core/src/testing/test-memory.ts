import { describe, test } from "vitest";
import type { MemoryCapabilities } from "../memory.ts";
import type { CreateMemory, MemorySuiteOptions } from "./memory-suite/check.ts";
import { memoryChecks } from "./memory-suite/memory-checks.ts";

/** Options of `testMemory`. */
export interface TestMemoryOptions extends MemorySuiteOptions {
  /**
   * What the memory can do.
   * @default asked of one more memory, which is made and closed while tests are collected
   */
  readonly capabilities?: MemoryCapabilities;
  /** Milliseconds for each test. @default 30,000 */
  readonly timeoutMs?: number;
}

/**
 * Registers the `Memory` contract as vitest tests. A backend leaves out what it cannot do by its
 * capabilities alone; checks that do not apply are not registered.
 *
 * @param createMemory makes a fresh, empty memory for each test; the suite closes it.
 *
 * @example
 * ```ts
 * testMemory("my backend", () => myMemory({ path: ":memory:" }));
 * ```
 */
export function testMemory(
  name: string,
  createMemory: CreateMemory,
  options: TestMemoryOptions = {},
): void {
  const { timeoutMs = 30_000 } = options;
  describe(`Memory contract: ${name}`, async () => {
    const capabilities = options.capabilities ?? (await capabilitiesOf(createMemory));
    const all = memoryChecks(capabilities, options);
    for (const [theme, checks] of Map.groupBy(all, ({ theme }) => theme))
      describe(theme, () => {
        for (const check of checks) test(check.name, () => check.run(createMemory), timeoutMs);
      });
  });
}

async function capabilitiesOf(createMemory: CreateMemory): Promise<MemoryCapabilities> {
  const memory = await createMemory();
  await memory.close();
  return memory.capabilities;
}
