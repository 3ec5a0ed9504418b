import { signalAt, signalNames } from "./signal-names.ts";
import { calibration, weights } from "./weights.ts";

const vector = Float64Array.from(signalNames, (name) => weights[name]);

/**
 * A candidate's score, 0..1; 0 for one that nothing speaks for. Its signals begin at `start` of
 * `values`. `covered` is the share of the query that the memory with most of its words has: the same
 * for all, so it moves scores, not their order.
 */
export function score(values: Float64Array, start: number, covered: number): number {
  if (!hasGrounds(values, start)) return 0;
  const evidence = weightedSum(values, start) + calibration.covered * covered;
  return 1 / (1 + Math.exp((calibration.half - evidence) / calibration.width));
}

/** A fainter touch of topics is no reason to return a memory. */
const faintTopic = 0.1;

/** Whether the memory, what is around it or its topics have anything to do with the query. */
function hasGrounds(values: Float64Array, start: number): boolean {
  const lexical = (values[start + signalAt.passage] ?? 0) + (values[start + signalAt.wide] ?? 0);
  const standing = values[start + signalAt.directive] ?? 0;
  return lexical + standing > 0 || (values[start + signalAt.topic] ?? 0) >= faintTopic;
}

function weightedSum(values: Float64Array, start: number): number {
  let sum = 0;
  for (let place = 0; place < vector.length; place++)
    sum += (values[start + place] ?? 0) * (vector[place] ?? 0);
  return sum;
}
