import { partitionKey } from "../partition-key.ts";
import type { NamespaceState } from "./namespace-state.ts";

/** Tells, in words, where rows and partitions of a namespace disagree. */
export function verifyNamespace(state: NamespaceState): string[] {
  const problems: string[] = [];
  for (const [ordinal, { row, partition, revision }] of state.rows) {
    const members = state.partitions.get(partition);
    if (partition !== partitionKey(row.scope))
      problems.push(`Row ${ordinal} is in another partition than its scope names.`);
    if (members === undefined || !members.ordinals.has(ordinal) || revision > members.revision)
      problems.push(`Row ${ordinal} is not known to its partition.`);
    if (state.ordinals.get(row.id) !== ordinal)
      problems.push(`Row ${ordinal} cannot be found by its id.`);
  }
  const members = [...state.partitions.values()].reduce((sum, p) => sum + p.ordinals.size, 0);
  if (members !== state.rows.size)
    problems.push(`Partitions name ${members} rows, but there are ${state.rows.size}.`);
  return problems;
}
