import type { MemoryCapabilities } from "../../memory.ts";
import { callChecks } from "./call-checks.ts";
import { capabilityChecks } from "./capability-checks.ts";
import { changeChecks } from "./change-checks.ts";
import { type MemoryCheck, type MemorySuiteOptions, toChecks } from "./check.ts";
import { deleteChecks } from "./delete-checks.ts";
import { expirationChecks } from "./expiration-checks.ts";
import { filterChecks } from "./filter-checks.ts";
import { identityChecks } from "./identity-checks.ts";
import { inputChecks } from "./input-checks.ts";
import { isolationChecks } from "./isolation-checks.ts";
import { messageChecks } from "./message-checks.ts";
import { pageChecks } from "./page-checks.ts";
import { repeatChecks } from "./repeat-checks.ts";
import { resultChecks } from "./result-checks.ts";
import { scopeChecks } from "./scope-checks.ts";
import { searchChecks } from "./search-checks.ts";
import { slowChecks } from "./slow-checks.ts";

/**
 * Returns every check of the `Memory` contract that applies to a backend with these capabilities.
 * Each may be run by itself, also outside of `testMemory`, but within a vitest test.
 */
export function memoryChecks(
  capabilities: MemoryCapabilities,
  options: MemorySuiteOptions = {},
): MemoryCheck[] {
  return [
    ...toChecks("scope", scopeChecks(capabilities), capabilities),
    ...toChecks("isolation", isolationChecks, capabilities),
    ...toChecks("identity", identityChecks, capabilities),
    ...toChecks("repeats", repeatChecks, capabilities),
    ...toChecks("messages", messageChecks, capabilities),
    ...toChecks("filters", filterChecks(capabilities), capabilities),
    ...toChecks("pages", pageChecks, capabilities),
    ...toChecks("search", searchChecks, capabilities),
    ...toChecks("changes", changeChecks, capabilities),
    ...toChecks("deletion", deleteChecks, capabilities),
    ...toChecks("expiration", expirationChecks, capabilities),
    ...toChecks("capabilities", capabilityChecks(capabilities), capabilities),
    ...toChecks("results", resultChecks, capabilities),
    ...toChecks("input", inputChecks, capabilities),
    ...toChecks("calls", callChecks, capabilities),
    ...slowChecks(options.createSlowMemory, capabilities),
  ];
}
