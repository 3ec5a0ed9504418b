import { type AnalyzeInput, analyze } from "../../src/analysis.ts";
import { createPartitionIndex, type PartitionIndex } from "../../src/ranking/partition-index.ts";
import type { IndexChange } from "../../src/store.ts";

export interface Said extends AnalyzeInput {
  readonly ordinal: number;
  readonly runId?: string;
  readonly sequence?: number;
  readonly expirationDate?: string;
}

/** A change as the store would give it, with the id `m` and the ordinal. */
export function put({ ordinal, runId, sequence, expirationDate, ...said }: Said): IndexChange {
  const { analysis, categories } = analyze(said);
  return {
    id: `m${ordinal}`,
    ordinal,
    scope: runId === undefined ? { userId: "alex" } : { userId: "alex", runId },
    sequence: sequence ?? ordinal,
    categories,
    createdAt: 0,
    updatedAt: 0,
    analysis,
    ...(said.role === undefined ? {} : { role: said.role }),
    ...(said.actor === undefined ? {} : { actor: said.actor }),
    ...(said.eventTime === undefined ? {} : { eventTime: said.eventTime }),
    ...(expirationDate === undefined ? {} : { expirationDate }),
  };
}

/** An index of these texts, said by the user one after the other. */
export function indexOf(texts: readonly string[], first = 0): PartitionIndex {
  const index = createPartitionIndex();
  for (const [at, text] of texts.entries())
    index.apply(put({ ordinal: first + at, text, role: "user" }));
  return index;
}
