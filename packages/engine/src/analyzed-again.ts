import { isCurrentAnalysis } from "./analysis.ts";
import { batchSize } from "./batch-size.ts";
import { analyzed } from "./recorder.ts";
import type { IndexChange, StoreReader } from "./store.ts";

/**
 * Changes as the present analyzer sees them: where another version of it has been at work, their
 * texts are analysed once more. So a search is right at once, before `reindex` has been there.
 */
export async function analyzedAgain(
  reader: StoreReader,
  namespace: string,
  changes: readonly IndexChange[],
): Promise<readonly IndexChange[]> {
  const stale = changes.flatMap((change) =>
    change.removed || isCurrentAnalysis(change.analysis) ? [] : change.ordinal,
  );
  if (stale.length === 0) return changes;
  const texts = await textsOf(reader, namespace, stale);
  return changes.map((change) => {
    const text = texts.get(change.ordinal);
    if (change.removed || text === undefined) return change;
    return { ...change, analysis: analyzed({ ...change, text }).analysis };
  });
}

async function textsOf(
  reader: StoreReader,
  namespace: string,
  ordinals: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (let start = 0; start < ordinals.length; start += batchSize) {
    const part = ordinals.slice(start, start + batchSize);
    for (const { ordinal, text } of await reader.texts(namespace, part)) texts.set(ordinal, text);
  }
  return texts;
}
