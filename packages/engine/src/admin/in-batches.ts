import { MemoryError } from "@mem0-kit/core";
import { batchSize } from "../batch-size.ts";

/**
 * Collects records into arrays of the size of one transaction.
 *
 * @throws MemoryError `INVALID_INPUT` for what cannot be iterated.
 */
export async function* inBatches<T>(
  records: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<T[], void, undefined> {
  if (!isIterable(records)) throw notIterable();
  let batch: T[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A text is iterable too, letter by letter, which is never meant. */
function isIterable(records: unknown): boolean {
  return (
    typeof records === "object" &&
    records !== null &&
    (Symbol.asyncIterator in records || Symbol.iterator in records)
  );
}

function notIterable(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] An import takes a list of records, or an iterable of them. Put one record into a list.",
  );
}
