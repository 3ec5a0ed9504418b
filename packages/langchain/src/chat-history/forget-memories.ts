import {
  type CallOptions,
  type Memory,
  MemoryError,
  type Operation,
  type Remember,
  type Scope,
} from "@mem0-kit/core";

/**
 * Deletes all memories of a scope, also those that were still being written. A backend that extracts facts
 * later (no `capabilities.readYourWrites`) may still find some in what it was given before.
 *
 * @throws MemoryError what the backend fails with.
 */
export async function forgetMemories(
  memory: Memory,
  scope: Scope,
  writer: Pick<Remember, "flush"> | undefined,
  options: CallOptions = {},
): Promise<Operation> {
  // What could not be written needs no forgetting; events have told of it.
  await writer?.flush(options).catch(() => {});
  const operation = await memory.deleteAll({ ...options, scope });
  if (operation.status === "failed") throw operation.error ?? notDeleted(memory);
  return operation;
}

function notDeleted({ name }: Memory): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] The ${name} memory did not delete the memories and does not say why. Look at its log.`,
  );
}
