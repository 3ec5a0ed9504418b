import { type ImportResult, MemoryError, type MemoryRecord, type Scope } from "@mem0-kit/core";
import type { WorkerClient } from "./worker-client.ts";

/**
 * Has the worker write one part of an import. A record that is no plain data, such as one with a
 * function, cannot go there: it fails alone and is named, as one with a bad field is.
 */
export async function importPart(
  client: WorkerClient,
  records: readonly MemoryRecord[],
  scope: Scope | undefined,
): Promise<ImportResult> {
  const write = (part: readonly MemoryRecord[]) => client.call("admin", "importBatch", part, scope);
  try {
    return await write(records);
  } catch (error) {
    const places = [...records.keys()].filter((index) => isPlain(records[index]));
    // Only then was it that, and nothing of the part was sent.
    if (!MemoryError.isInstance(error) || places.length === records.length) throw error;
    const result = await write(records.filter((_, index) => places.includes(index)));
    const kept = result.failures.map((failure) => ({
      ...failure,
      index: places[failure.index] ?? failure.index,
    }));
    const refused = [...records.keys()]
      .filter((index) => !places.includes(index))
      .map((index) => ({ index, error: error.toJSON() }));
    const failures = [...kept, ...refused].sort((a, b) => a.index - b.index);
    return { ...result, failed: result.failed + refused.length, failures };
  }
}

function isPlain(record: unknown): boolean {
  try {
    structuredClone(record);
    return true;
  } catch {
    return false;
  }
}
