import { batchSize } from "../batch-size.ts";

/** Collects records into arrays of the size of one transaction. */
export async function* inBatches<T>(
  records: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
