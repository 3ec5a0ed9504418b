import { setImmediate as turn } from "node:timers/promises";
import type { Connection } from "./connection.ts";
import { stopIfAborted } from "./stop-if-aborted.ts";
import { verifyChecks } from "./verify.ts";

export interface VerifyCopyOptions {
  readonly pages: "wholly" | "quickly";
  readonly signal: AbortSignal | undefined;
}

/** What is wrong with a copy, in words. Other calls get their turn between the checks. */
export async function verifyCopy(
  copy: Connection,
  { pages, signal }: VerifyCopyOptions,
): Promise<string[]> {
  const problems: string[] = [];
  for (const check of verifyChecks(copy, pages)) {
    await turn();
    stopIfAborted(signal);
    problems.push(...check());
  }
  return problems;
}
