import { emitEvent } from "@mem0-kit/core";
import type { MemoryEvent, SkipReason } from "./memory-event.ts";

/** Tells that a call has neither recall nor storing, and why. */
export function skipTurn(
  listener: ((event: MemoryEvent) => void) | undefined,
  reason: SkipReason,
): void {
  for (const phase of ["recall", "store"] as const)
    emitEvent(listener, { type: "skipped", phase, reason });
}
