import type { Reporter, TestModule } from "vitest/node";

/**
 * Prints the slowest test files and how many tests passed and failed. In CI a skipped test fails
 * the run: what is missing there is to be installed.
 */
export class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules
      .map((module) => ({ name: module.relativeModuleId, ms: module.diagnostic().duration }))
      .sort((one, other) => other.ms - one.ms)
      .slice(0, 8);
    console.log("\nSlowest test files:");
    for (const { name, ms } of slowest)
      console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules)
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    if (!process.env.CI || count.skipped === 0) return;
    console.error("In CI nothing may be skipped.");
    process.exitCode = 1;
  }
}
