import { type Memory, MemoryError, type Operation, type Scope } from "@mem0-kit/core";

/**
 * What an operation came to. A backend may still be at it: a command waits, so that what follows on the
 * command line sees it. `TIMEOUT` names the event after a minute.
 */
export async function settled<T extends Operation>(
  memory: Pick<Memory, "waitFor">,
  operation: T,
  scope: Scope | undefined,
): Promise<T> {
  const { eventId } = operation;
  const isPending = operation.status === "pending" && eventId !== undefined;
  const done = isPending
    ? { ...operation, ...(await memory.waitFor(eventId, scope ? { scope } : {})) }
    : operation;
  if (done.status !== "failed") return done;
  throw (
    done.error ??
    new MemoryError("UNAVAILABLE", "[mem0-kit] The memory could not do what it had taken on.")
  );
}
