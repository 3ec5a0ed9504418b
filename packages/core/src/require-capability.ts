import type { MemoryCapabilities } from "./memory.ts";
import { MemoryError } from "./memory-error.ts";

/** Refuses an option that the backend would have to drop silently. */
export function requireCapability(
  capabilities: MemoryCapabilities,
  name: {
    [K in keyof MemoryCapabilities]-?: MemoryCapabilities[K] extends boolean ? K : never;
  }[keyof MemoryCapabilities],
  option: string,
): void {
  if (!capabilities[name]) throw unsupported(option, name);
}

/** The error of an option that `capabilities` rule out. */
export function unsupported(option: string, capability: keyof MemoryCapabilities): MemoryError {
  return new MemoryError(
    "UNSUPPORTED",
    `[mem0-kit] This memory cannot honour ${option} (capabilities.${capability}). Leave it out, or use a backend that can.`,
  );
}
